// reports, report: figures for people and for other programs (cli.md).

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/exchange/out_file.h"
#include "core/exchange/report_sheet.h"

namespace luwte::cli {

int runReports(const Arguments &arguments)
{
    arguments.expect(0, {});
    QJsonArray all;
    for (const report::Spec &spec : report::reports()) {
        all.append(QJsonObject{{QStringLiteral("report"), QLatin1String(spec.name)}, {QStringLiteral("title"), spec.title.text()}});
        if (!arguments.json)
            printLine(QStringLiteral("%1: %2").arg(QLatin1String(spec.name), spec.title.text()));
    }
    if (arguments.json)
        printJson(all);
    return ExitDone;
}

static QDate dayOf(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return {};
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        throw UsageError{say("cli", "Schrijf bij %1 een datum als 2026-03-31.").arg(QLatin1String(option))};
    return day;
}

static QString formatOf(const Arguments &arguments, const QString &out)
{
    QString format = arguments.value("--format").toLower();
    if (format.isEmpty() && !out.isEmpty())
        format = QFileInfo(out).suffix().toLower();
    if (format.isEmpty())
        format = arguments.json ? QStringLiteral("json") : QStringLiteral("csv");
    if (!QStringList{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx")}.contains(format))
        throw UsageError{say("cli", "Kies json, csv of xlsx.")};
    if (format == QLatin1String("xlsx") && out.isEmpty())
        throw UsageError{say("cli", "Zeg met --out waar het werkblad komt.")};
    return format;
}

int runReport(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--from"), QStringLiteral("--to"), QStringLiteral("--format"), QStringLiteral("--out")});
    const QString name = arguments.word(1, say("cli", "de naam van het rapport"));
    const QString out = arguments.value("--out");
    const QString format = formatOf(arguments, out);
    const QDate from = dayOf(arguments, "--from");
    const QDate to = dayOf(arguments, "--to");
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    const report::Spec *spec = report::findReport(name);
    demand(*office, spec ? spec->right : access::Right::ReportRead, "report.show");
    const auto made = report::makeReport(office->door().reader(), name, from, to);
    if (!made)
        return failed(arguments.json, made.error());
    const QByteArray bytes = format == QLatin1String("json") ? QJsonDocument(report::reportJson(*made)).toJson()
        : format == QLatin1String("csv")                     ? exchange::reportCsv(*made)
                                                             : exchange::reportXlsx(*made, QFileInfo(out).absolutePath());
    if (!out.isEmpty()) {
        exchange::publish(*exchange::prepareFile(out, bytes));
        if (arguments.json)
            printJson(QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("rows"), int(made->table.rows.size())}});
    } else if (format == QLatin1String("json") || arguments.json) {
        printJson(report::reportJson(*made));
    } else {
        printLine(QString::fromUtf8(bytes.mid(3)).trimmed()); // a terminal needs no mark
    }
    for (const QString &note : made->table.notes)
        tell(note);
    return ExitDone;
}

} // namespace luwte::cli
