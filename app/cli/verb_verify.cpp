#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/command/verify.h"
#include "core/house/house.h"

namespace luwte::cli {

int runVerify(const Arguments &arguments)
{
    arguments.expect(1, {});
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    const QJsonObject found = command::verify(office->connection(), house::catalog());
    const bool ok = found.value(QLatin1String("ok")).toBool();
    if (arguments.json) {
        printJson(found);
    } else {
        const QJsonArray faults = found.value(QLatin1String("faults")).toArray();
        for (const auto &fault : faults)
            printLine(fault.toString());
        if (ok)
            printLine(say("cli", "Alles klopt: versleuteling, bladzijden, logboek en gegevens."));
    }
    return ok ? ExitDone : ExitData;
}

} // namespace luwte::cli
