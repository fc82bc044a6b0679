#include "ui/aid/who_interprets_card.h"

#include <QHBoxLayout>
#include <algorithm>

#include "core/aid/views.h"
#include "core/victim/views.h"

namespace luwte::ui {

QString WhoInterpretsCard::title() const
{
    return say("interpreters", "Wie kan tolken");
}

void WhoInterpretsCard::build()
{
    auto &connection = desk().reader().connection;
    const auto person = victim::findPerson(connection, current().person);
    if (!person)
        return;
    const auto blocks = aid::interpreterBlocksOf(connection, current().person, desk().today());
    const QJsonObject ofCase{{QStringLiteral("case"), current().id.toText()}};
    int others = 0;
    for (const aid::InterpreterFit &fit : aid::interpretersFor(connection, *person, desk().today())) {
        if (!fit.speaks) { // those of other languages are only counted
            ++others;
            continue;
        }
        const aid::Interpreter &one = fit.interpreter;
        const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const aid::InterpreterBlock &b) { return b.interpreter == one.id; });
        QStringList facts{codeText("INTERPRETER", one.kind), codeTexts("LANGUAGE", one.languages)};
        if (!one.dialects.isEmpty())
            facts.append(one.dialects);
        if (!one.phone.isEmpty())
            facts.append(one.phone);
        Line line{one.name, fit.against.isEmpty() ? say("interpreters", "Past") : block != blocks.end() ? say("interpreters", "Niet deze tolk") : say("interpreters", "Liever niet"),
            fit.against.isEmpty() ? Tone::Good : Tone::Attention, {facts.join(QStringLiteral(" · "))}};
        for (const Refusal &reason : fit.against)
            line.facts.append(reason.text);
        auto *buttons = addLine(line);
        if (block == blocks.end()) {
            QJsonObject fixed = ofCase;
            fixed.insert(QStringLiteral("interpreter"), one.id.toText());
            addAsking(buttons, say("interpreters", "Cliënt wil deze tolk niet"), "interpreter.block", fixed, one.name);
        } else {
            addDirect(buttons, say("interpreters", "Cliënt wil deze tolk weer wel"), "interpreter.unblock", {{QStringLiteral("block"), block->id.toText()}}, one.name);
        }
        addAsking(buttons, say("interpreters", "Wijzig"), "interpreter.change", {{QStringLiteral("id"), one.id.toText()}}, one.name, toJson(one));
    }
    if (others > 0)
        addEmpty(say("interpreters", "In het register staan ook tolken voor andere talen: %1.").arg(others));
    else if (aid::interpreters(connection).empty())
        addEmpty(say("interpreters", "Er staat nog geen tolk in het register."));
    addAsking(addButtons(), say("interpreters", "Voeg een tolk toe"), "interpreter.add", {});
}

} // namespace luwte::ui
