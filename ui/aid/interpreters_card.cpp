#include "ui/aid/interpreters_card.h"

#include <QHBoxLayout>

#include "core/aid/views.h"
#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/victim/views.h"

namespace luwte::ui {

using aid::InterpreterUse;

QString InterpretersCard::title() const
{
    return say("interpreters", "Gesprekken met een tolk");
}

/// "Mandarijn (Chinees), Wenzhounees · spreekt Nederlands: niet · leest: goed · schrift: Chinees, vereenvoudigd"
void InterpretersCard::addLanguage()
{
    const auto person = victim::findPerson(desk().reader().connection, current().person);
    if (!person)
        return;
    QStringList facts;
    if (person->language.given()) {
        const QString language = codeText("LANGUAGE", person->language.value());
        facts.append(person->dialect.isEmpty() ? language : QStringLiteral("%1, %2").arg(language, person->dialect));
    }
    if (person->dutch.given())
        facts.append(say("interpreters", "spreekt Nederlands: %1").arg(codeText("SPOKEN_LEVEL", person->dutch.value()).toLower()));
    if (person->reads.given())
        facts.append(say("interpreters", "leest: %1").arg(codeText("READ_LEVEL", person->reads.value()).toLower()));
    if (person->script.given())
        facts.append(say("interpreters", "schrift: %1").arg(codeText("SCRIPT", person->script.value())));
    if (!person->interpreterNotFrom.isEmpty())
        facts.append(say("interpreters", "liever geen tolk uit: %1").arg(person->interpreterNotFrom));
    addEmpty(facts.isEmpty() ? say("interpreters", "De taal is nog niet vastgelegd. Vul hem in bij Gegevens.") : facts.join(QStringLiteral(" · ")));
}

static QString outcomeOf(const InterpreterUse &use)
{
    QStringList facts{codeText("INTERPRETER_MODE", use.mode).toLower(), codeText("INTERPRETER_PURPOSE", use.purpose).toLower()};
    if (use.minutes > 0)
        facts.append(counted(use.minutes, say("interpreters", "1 minuut"), say("interpreters", "%1 minuten")));
    if (use.outcome != Code("held"))
        facts.append(codeText("INTERPRETER_OUTCOME", use.outcome).toLower());
    return facts.join(QStringLiteral(" · "));
}

void InterpretersCard::build()
{
    auto &connection = desk().reader().connection;
    addLanguage();
    const auto uses = aid::interpreterUsesOf(connection, current().person);
    if (uses.empty())
        addEmpty(say("interpreters", "Nog geen gesprek met een tolk vastgelegd."));
    for (auto use = uses.rbegin(); use != uses.rend(); ++use) {
        const auto interpreter = store::findById<aid::Interpreter>(connection, use->interpreter);
        const Refusals reasons = aid::rules::whyNotClaimable(aid::claimFactsOf(connection, *use));
        const bool claimed = use->claimedOn.isValid();
        const QString what = QStringLiteral("%1 · %2").arg(dayText(use->on), interpreter ? interpreter->name : say("interpreters", "tolk is gewist"));
        Line line{what, claimed ? say("interpreters", "Gedeclareerd") : reasons.isEmpty() ? say("interpreters", "CoMensha vergoedt dit") : say("interpreters", "Geen vergoeding"),
            claimed || reasons.isEmpty() ? Tone::Good : Tone::Muted, {outcomeOf(*use)}};
        if (claimed)
            line.facts.append(say("interpreters", "gedeclareerd op %1, kenmerk %2").arg(dayText(use->claimedOn), use->claimReference));
        else
            for (const Refusal &reason : reasons)
                line.facts.append(reason.text);
        auto *buttons = addLine(line);
        if (!claimed)
            addAsking(buttons, say("interpreters", "Wijzig"), "interpreter.change_use", {{QStringLiteral("id"), use->id.toText()}}, what, toJson(*use));
        if (reasons.isEmpty())
            addPrint(buttons, say("interpreters", "Tolkbon"), "interpreter", use->id, what);
        if (!claimed && reasons.isEmpty())
            addAsking(buttons, say("interpreters", "Leg de declaratie vast"), "interpreter.claim", {{QStringLiteral("use"), use->id.toText()}}, what);
    }
    addAsking(addButtons(), say("interpreters", "Leg een gesprek vast"), "interpreter.use", {{QStringLiteral("case"), current().id.toText()}});
}

} // namespace luwte::ui
