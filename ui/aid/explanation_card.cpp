#include "ui/aid/explanation_card.h"

#include "core/aid/views.h"
#include "core/base/day_text.h"
#include "core/victim/views.h"

namespace luwte::ui {

QString ExplanationCard::title() const
{
    return say("explanation", "Uitleg");
}

void ExplanationCard::build()
{
    auto &connection = desk().reader().connection;
    const auto person = victim::findPerson(connection, current().person);
    const auto all = aid::explanationsOf(connection, current().person);
    const bool minor = person && victim::rules::isMinor(*person, desk().today());
    QStringList missing;
    for (const QString &part : aid::rules::stillToExplain(all, minor))
        missing.append(codeText("EXPLAIN_PART", Code(part)).toLower());
    if (!missing.isEmpty())
        addLine({say("explanation", "Nog uit te leggen: %1").arg(missing.join(QStringLiteral(", "))), minor ? say("explanation", "Jonger dan 18") : QString(), Tone::Attention,
            {minor ? say("explanation", "Elk kind hoort dit, in woorden die passen. Vraag het kind om het na te vertellen.") : say("explanation", "Vraag de cliënt om het na te vertellen. Dan weet je dat het overkwam.")}});
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        QStringList parts;
        for (const Code &part : one->parts)
            parts.append(codeText("EXPLAIN_PART", part));
        QStringList facts{dayText(one->on), one->by};
        if (!one->language.isEmpty())
            facts.append(codeText("LANGUAGE", one->language));
        if (one->interpreter.is(Code("yes")))
            facts.append(say("explanation", "met tolk"));
        if (!one->ageBand.isEmpty() && minor)
            facts.append(say("explanation", "voor %1 jaar").arg(codeText("AGE_BAND", one->ageBand)));
        Line line{parts.join(QStringLiteral(", ")), codeText("TEACH_BACK", one->understood), one->understood == "yes" ? Tone::Good : Tone::Attention, {facts.join(QStringLiteral(" · "))}};
        if (!one->ownWords.isEmpty())
            line.facts.append(say("person", "“%1”").arg(one->ownWords));
        addLine(line);
    }
    addAsking(addButtons(), say("explanation", "Leg uitleg vast"), "explanation.add", {{QStringLiteral("case"), current().id.toText()}});
}

} // namespace luwte::ui
