#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/command/history.h"
#include "core/house/house.h"

namespace luwte::cli {

int runHistory(const Arguments &arguments)
{
    arguments.expect(2, {});
    Id record;
    if (arguments.words.size() > 1) {
        const auto id = Id::fromText(arguments.words.at(1));
        if (!id)
            throw UsageError{say("cli", "Dit is geen id van een record. Zoek het op met 'luwte-cli search'.")};
        record = *id;
    }
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    const Id person = record.isNull() ? Id() : command::personOf(office->connection(), house::catalog(), record);
    demand(*office, access::Right::HistoryRead, "history", person);
    office->door().looked(access::look::history, QStringLiteral("history"), record, person);
    tellUnnoted(*office);
    QJsonArray all;
    command::history(office->door().reader(), house::catalog(), record, [&](const QJsonObject &line) {
        if (arguments.json)
            all.append(line);
        else
            printJson(line);
        return true;
    });
    if (arguments.json)
        printJson(all);
    return ExitDone;
}

} // namespace luwte::cli
