#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/command/verify.h"
#include "core/house/house.h"
#include "core/house/keys.h"

namespace luwte::cli {

int runVerify(const Arguments &arguments)
{
    arguments.expect(1, {QStringLiteral("--accept")});
    const bool accept = arguments.has("--accept");
    const auto office = openOffice(arguments, accept ? vault::Access::Accept : vault::Access::ReadOnly);
    if (accept)
        demand(*office, access::Right::AccountWrite, "verify --accept");
    const QJsonObject found = command::verify(office->connection(), house::catalog());
    const bool ok = found.value(QLatin1String("ok")).toBool();
    // Only what is whole in itself can count as it is.
    if (ok && accept && !office->vault().doubt().isEmpty()) {
        const auto done = house::acceptAsItIs(*office);
        if (!done)
            return failed(arguments.json, done.error());
        tell(say("cli", "Wat er staat, geldt vanaf nu. Dit is vastgelegd in het logboek."));
    }
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
