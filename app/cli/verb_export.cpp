#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/base/counted.h"
#include "core/exchange/calendar_file.h"
#include "core/exchange/export_sheets.h"

namespace luwte::cli {

static int exportCases(const Arguments &arguments, const QString &out)
{
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const auto report = exchange::exportCases(office->door(), out);
    if (!report)
        return failed(arguments.json, report.error());
    tell(say("cli", "Adressen blijven in Luwte: die kolommen zijn leeg. De voornaam is de naam die de cliënt koos."));
    if (report->cut > 0)
        tell(counted(report->cut, say("cli", "1 tekst is langer dan een cel van Excel. Kies .csv om die heel mee te geven."), say("cli", "%1 teksten zijn langer dan een cel van Excel. Kies .csv om ze heel mee te geven.")));
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("cases"), report->cases}, {QStringLiteral("cut"), report->cut},
            {QStringLiteral("withheld"), QJsonArray::fromStringList(report->withheld)}});
    else
        printLine(counted(report->cases, say("cli", "1 casus staat in %2."), say("cli", "%1 casussen staan in %2.")).arg(out));
    return ExitDone;
}

static int exportCodebook(const Arguments &arguments, const QString &out)
{
    const auto office = openOffice(arguments, vault::Access::ReadOnly); // to be asked with a key, like everything in a vault
    const auto done = exchange::exportCodebook(out);
    if (!done)
        return failed(arguments.json, done.error());
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("file"), out}});
    else
        printLine(say("cli", "De codelijsten staan in %1.").arg(out));
    return ExitDone;
}

static int exportCalendar(const Arguments &arguments, const QString &out)
{
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const auto report = exchange::exportCalendar(office->door(), out);
    if (!report)
        return failed(arguments.json, report.error());
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("terms"), report->terms}});
    else
        printLine(counted(report->terms, say("cli", "1 termijn staat in %2, zonder namen."), say("cli", "%1 termijnen staan in %2, zonder namen.")).arg(out));
    return ExitDone;
}

int runExport(const Arguments &arguments)
{
    arguments.expect(3, {});
    const QString what = arguments.word(1, say("cli", "wat er uit gaat: htcds, codebook of calendar"));
    const QString out = arguments.word(2, say("cli", "het bestand om te schrijven"));
    if (what == QLatin1String("htcds"))
        return exportCases(arguments, out);
    if (what == QLatin1String("codebook"))
        return exportCodebook(arguments, out);
    if (what == QLatin1String("calendar"))
        return exportCalendar(arguments, out);
    throw UsageError{say("cli", "Kies htcds, codebook of calendar.")};
}

} // namespace luwte::cli
