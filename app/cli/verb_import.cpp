// import: a case sheet into the vault, with a preview, and stopped by Ctrl+C without a trace.

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <atomic>
#include <csignal>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/exchange/import.h"
#include "core/exchange/read_plan.h"
#include "core/vault/backup_shelf.h"
#include "core/victim/commands.h"

namespace luwte::cli {

namespace {

std::atomic<bool> interrupted{false};

void onInterrupt(int)
{
    interrupted = true;
}

QJsonValue idText(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toText());
}

QJsonObject alikeJson(const exchange::Alike &alike)
{
    QJsonObject object{{QStringLiteral("person"), idText(alike.person)}, {QStringLiteral("reasons"), QJsonArray::fromStringList(alike.reasons)}};
    if (alike.row > 0)
        object.insert(QStringLiteral("same_as_row"), alike.row);
    return object;
}

QJsonObject reportJson(const exchange::ImportReport &report, const QString &sheet)
{
    QJsonArray made;
    for (const auto &row : report.made) {
        QJsonObject object{{QStringLiteral("row"), row.row}, {QStringLiteral("person"), idText(row.person)}, {QStringLiteral("case"), idText(row.caseId)}};
        QJsonArray alike;
        for (const auto &other : row.alike)
            alike.append(alikeJson(other));
        if (!alike.isEmpty())
            object.insert(QStringLiteral("alike"), alike);
        made.append(object);
    }
    QJsonArray matched;
    for (const auto &row : report.matched) {
        QJsonObject object = alikeJson(row.with);
        object.insert(QStringLiteral("row"), row.row);
        matched.append(object);
    }
    QJsonArray skipped;
    for (const auto &row : report.skipped)
        skipped.append(QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("why"), row.why}});
    QJsonArray faults;
    for (const auto &fault : report.faults)
        faults.append(QJsonObject{{QStringLiteral("sheet"), fault.sheet}, {QStringLiteral("row"), fault.row}, {QStringLiteral("column"), sheet::columnName(fault.column)},
            {QStringLiteral("field"), fault.field}, {QStringLiteral("label"), fault.label}, {QStringLiteral("code"), fault.code}, {QStringLiteral("message"), fault.message},
            {QStringLiteral("severity"), fault.severity == exchange::Severity::Doubt ? QStringLiteral("fault") : QStringLiteral("notice")}});
    return {{QStringLiteral("sheet"), sheet}, {QStringLiteral("made"), made}, {QStringLiteral("matched"), matched}, {QStringLiteral("skipped"), skipped},
        {QStringLiteral("faults"), faults}, {QStringLiteral("remarks"), QJsonArray::fromStringList(report.remarks)}};
}

void printReport(const exchange::ImportReport &report, bool preview)
{
    for (const auto &fault : report.faults)
        printLine(fault.column < 0 ? say("cli", "%1, rij %2: %3").arg(fault.sheet).arg(fault.row).arg(fault.message)
                                   : say("cli", "%1, rij %2, kolom %3 (%4): %5").arg(fault.sheet).arg(fault.row).arg(sheet::columnName(fault.column), fault.label, fault.message));
    for (const auto &row : report.skipped)
        printLine(say("cli", "Rij %1 overgeslagen: %2").arg(row.row).arg(row.why));
    for (const auto &row : report.matched)
        printLine(say("cli", "Rij %1 is al bekend: %2").arg(row.row).arg(row.with.reasons.join(QStringLiteral(", "))));
    for (const auto &row : report.made)
        for (const auto &other : row.alike)
            printLine(say("cli", "Rij %1 lijkt op iemand anders: %2").arg(row.row).arg(other.reasons.join(QStringLiteral(", "))));
    for (const QString &remark : report.remarks)
        printLine(remark);
    const QString counts = preview ? say("cli", "Nieuw: %1. Al bekend: %2. Overgeslagen: %3. Er is nog niets veranderd.") : say("cli", "Gemaakt: %1. Al bekend: %2. Overgeslagen: %3.");
    printLine(counts.arg(report.made.size()).arg(report.matched.size()).arg(report.skipped.size()));
}

/// A line now and then, and the answer to Ctrl+C.
exchange::ImportProgress progressLines()
{
    return [last = -1](exchange::ImportPhase phase, qint64 done, qint64 total) mutable {
        const int tenth = total > 0 ? int(done * 10 / total) : 0;
        const int step = int(phase) * 100 + tenth;
        if (step != last && total > 0 && phase != exchange::ImportPhase::Comparing) {
            const QString text = phase == exchange::ImportPhase::Reading ? say("cli", "Lezen: %1 %") : say("cli", "Schrijven: %1 %");
            tell(text.arg(tenth * 10));
        }
        last = step;
        return !interrupted.load();
    };
}

exchange::ColumnMap readMap(const Arguments &arguments)
{
    if (!arguments.has("--map"))
        return {};
    constexpr qint64 maxMap = 1024 * 1024;
    QFile file(arguments.value("--map"));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Disk, say("cli", "Het kolommenbestand is niet te lezen. Controleer het pad."), QStringLiteral("map unreadable"));
    const auto map = exchange::readColumnMap(file.read(maxMap));
    if (!map)
        throw UsageError{map.error().front().text};
    return *map;
}

} // namespace

int runImport(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--dry-run"), QStringLiteral("--skip-faulty"), QStringLiteral("--map"), QStringLiteral("--sheet"), QStringLiteral("--first-row")});
    const QString path = arguments.word(1, say("cli", "het rekenblad"));
    const bool preview = arguments.has("--dry-run");
    exchange::ReadOptions options;
    options.sheet = arguments.value("--sheet");
    options.firstRow = arguments.number("--first-row", 0, 1);
    options.map = readMap(arguments);
    const auto office = openOffice(arguments, preview ? vault::Access::ReadOnly : vault::Access::ReadWrite);
    demand(*office, access::Right::CaseImport, "import");
    std::signal(SIGINT, onInterrupt);
    const auto progress = progressLines();
    const auto plan = exchange::readPlan(path, options, clockOf(arguments).now(), progress);
    if (!plan)
        throw UsageError{plan.error().front().text};
    if (preview) {
        const auto report = exchange::previewImport(office->connection(), *plan, progress, office->door().reader().sight());
        arguments.json ? printJson(reportJson(report, plan->sheet)) : printReport(report, true);
        return ExitDone;
    }
    // What is refused changes nothing, and needs no backup.
    const bool goesIn = arguments.has("--skip-faulty") || exchange::previewImport(office->connection(), *plan, progress).doubtful == 0;
    if (goesIn && !vault::unchangedOnShelf(office->vault()))
        (void)vault::backupToShelf(office->vault(), vault::BackupReason::Import, clockOf(arguments).now(), [](double) { return !interrupted; });
    const auto report = exchange::runImport(office->door(), *plan, arguments.has("--skip-faulty"), progress);
    if (report) {
        arguments.json ? printJson(reportJson(*report, plan->sheet)) : printReport(*report, false);
        return ExitDone;
    }
    // Refused: what is in the way, and nothing made.
    const Refusal refusal = report.error().front();
    tell(refusal.text);
    auto instead = exchange::previewImport(office->connection(), *plan, {}, office->door().reader().sight());
    instead.made.clear();
    if (arguments.json) {
        QJsonObject object = reportJson(instead, plan->sheet);
        object.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), refusal.code}, {QStringLiteral("message"), refusal.text}, {QStringLiteral("field"), refusal.field}});
        printJson(object);
    } else {
        printReport(instead, false);
    }
    return ExitRefused;
}

} // namespace luwte::cli
