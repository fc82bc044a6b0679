// The office's register of interpreters, and who fits a client.

#include <QJsonArray>

#include "core/aid/commands.h"
#include "core/victim/views.h"

namespace luwte::aid {

using command::Call;
using command::Outcome;
using command::Reader;

static Result<Outcome> add(Call &call, const QJsonObject &with)
{
    Interpreter interpreter;
    Refusals refusals = readJson(with, interpreter);
    if (refusals.isEmpty())
        refusals = rules::checkInterpreter(interpreter);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(interpreter);
    return Outcome{interpreter.id, {}};
}

static Refusals change(Call &, const Interpreter *, Interpreter &after)
{
    return rules::checkInterpreter(after);
}

static Result<QJsonValue> list(const Reader &reader, const command::NoArgs &)
{
    QJsonArray rows;
    for (const Interpreter &interpreter : interpreters(reader.connection))
        rows.append(withId(interpreter));
    return rows;
}

static Result<QJsonValue> match(const Reader &reader, const PersonArgs &args)
{
    const auto person = victim::findPerson(reader.connection, args.person);
    if (!person)
        return refuse({command::noSuchRecord({.name = "person", .nl = "Cliënt", .en = "Client"})});
    QJsonArray rows;
    for (const InterpreterFit &fit : interpretersFor(reader.connection, *person, reader.today())) {
        QJsonObject row = withId(fit.interpreter);
        row.insert(QStringLiteral("speaks"), fit.speaks);
        QJsonArray against;
        for (const Refusal &refusal : fit.against)
            against.append(QJsonObject{{QStringLiteral("code"), refusal.code}, {QStringLiteral("text"), refusal.text}});
        row.insert(QStringLiteral("against"), against);
        rows.append(row);
    }
    return rows;
}

void addInterpreters(command::Catalog &catalog)
{
    catalog.add(command::CommandSpec{QStringLiteral("interpreter.add"), {"Voegt een tolk toe", "Adds an interpreter"}, access::Right::InterpreterWrite, describe<Interpreter>().infos(), add});
    catalog.add(command::changing<Interpreter>("interpreter.change", {"Verandert gegevens van een tolk", "Changes an interpreter's details"}, access::Right::InterpreterWrite, {}, change));
    catalog.query<command::NoArgs>("interpreter.list", {"Alle tolken", "All interpreters"}, access::Right::InterpreterRead, list);
    catalog.query<PersonArgs>("interpreter.match", {"Welke tolk past bij een cliënt, en wie niet", "Which interpreter fits a client, and who does not"}, access::Right::PersonRead, match);
}

} // namespace luwte::aid
