#include "core/exchange/read_plan.h"

#include <QFileInfo>

#include "core/base/fault.h"
#include "core/base/fold.h"
#include "core/base/say.h"
#include "core/exchange/row_planner.h"

namespace luwte::exchange {

sheet::Limits caseSheetLimits()
{
    sheet::Limits limits;
    limits.cellChars = 1'000'000;
    limits.columns = 1'000;
    return limits;
}

static Fault cancelled()
{
    return Fault(FaultKind::Cancelled, say("import", "Het inlezen is gestopt. Er is niets veranderd."), QStringLiteral("import: cancelled"));
}

static std::vector<sheet::Row> topOf(sheet::Workbook &workbook, int index)
{
    std::vector<sheet::Row> top;
    workbook.read(index, [&](const sheet::Row &row) {
        if (row.number > headRows)
            return false;
        top.push_back(row);
        return true;
    });
    return top;
}

namespace {

struct Chosen
{
    int sheet = -1;
    Columns columns;
    QStringList others; ///< further sheets that look like case sheets
};

bool isCaseSheet(const Columns &columns, const ColumnMap &map)
{
    return columns.headerRow > 0 && columns.known > 0 && (columns.telling || !map.isEmpty());
}

Result<Chosen> choose(sheet::Workbook &workbook, const ReadOptions &options)
{
    const auto sheets = workbook.sheets();
    Chosen chosen;
    std::optional<Refusals> misfit;
    bool named = false;
    for (int i = 0; i < int(sheets.size()); ++i) {
        if (options.sheet.isEmpty() ? sheets[i].hidden : sheets[i].name.compare(options.sheet, Qt::CaseInsensitive) != 0)
            continue;
        named = true;
        const auto columns = findColumns(topOf(workbook, i), options.map);
        if (!columns) {
            misfit = columns.error();
            continue;
        }
        if (!isCaseSheet(*columns, options.map))
            continue;
        const bool better = chosen.sheet < 0 || columns->known > chosen.columns.known;
        if (chosen.sheet >= 0)
            chosen.others.append(better ? sheets[chosen.sheet].name : sheets[i].name);
        if (better) {
            chosen.sheet = i;
            chosen.columns = *columns;
        }
    }
    if (!named && !options.sheet.isEmpty())
        return refuse(QStringLiteral("import.sheet"), say("import", "In dit bestand is geen blad '%1'. Kijk onderaan in het rekenblad hoe het heet.").arg(options.sheet.left(60)),
            QStringLiteral("sheet"));
    if (chosen.sheet < 0 && misfit)
        return refuse(*misfit);
    if (chosen.sheet < 0)
        throw Fault(FaultKind::Foreign, say("import", "Luwte vindt hier geen blad met gegevens van cliënten. Zet de kolomnamen van het IOM-blad boven de kolommen, zoals First Name, of geef met --map op wat in welke kolom staat."),
            QStringLiteral("import: no case sheet"));
    return chosen;
}

/// What sheets are called when nobody gave them a name; not worth a remark.
QStringList unknownColumns(const Columns &columns)
{
    QStringList names;
    for (int column = 0; column < columns.fields.size(); ++column)
        if (!columns.fields[column] && !columns.label(column).isEmpty())
            names.append(QStringLiteral("%1 (%2)").arg(sheet::columnName(column), columns.label(column).left(40)));
    return names;
}

} // namespace

static void remarkOn(ImportPlan &plan, const Chosen &chosen)
{
    const QStringList unknown = unknownColumns(chosen.columns);
    if (!unknown.isEmpty())
        plan.remarks.append(say("import", "Deze kolommen kent Luwte niet: %1. Wat erin staat komt in een notitie.").arg(unknown.mid(0, 20).join(QStringLiteral(", "))));
    if (!chosen.others.isEmpty())
        plan.remarks.append(say("import", "Alleen blad '%1' wordt ingelezen. Lees deze bladen apart in: %2.").arg(plan.sheet, chosen.others.join(QStringLiteral(", "))));
    for (const auto *field : chosen.columns.fields) {
        if (!field || field->name != QLatin1String("cas_Status"))
            continue;
        plan.remarks.append(say("import", "Elke nieuwe casus begint als aanmelding. De status uit het blad staat in een notitie; zet de stappen zelf."));
    }
}

Result<ImportPlan> readPlan(sheet::Workbook &workbook, const QString &fileName, const ReadOptions &options, Instant now, const ImportProgress &progress)
{
    const auto chosen = choose(workbook, options);
    if (!chosen)
        return refuse(chosen.error());
    ImportPlan plan;
    plan.file = tidy(fileName).left(maxShortText);
    plan.sheet = workbook.sheets().at(chosen->sheet).name;
    remarkOn(plan, *chosen);
    const int first = options.firstRow > 0 ? options.firstRow : chosen->columns.headerRow + 1;
    bool stopped = false;
    RowPlanner planner(chosen->columns, now, plan);
    workbook.read(
        chosen->sheet,
        [&](const sheet::Row &row) {
            if (row.number >= first)
                planner.take(row);
            return true;
        },
        [&](qint64 done, qint64 total) {
            stopped = progress && !progress(ImportPhase::Reading, done, total);
            return !stopped;
        });
    if (stopped)
        throw cancelled();
    return plan;
}

Result<ImportPlan> readPlan(const QString &path, const ReadOptions &options, Instant now, const ImportProgress &progress)
{
    sheet::Workbook workbook = sheet::Workbook::open(path, caseSheetLimits());
    return readPlan(workbook, QFileInfo(path).fileName(), options, now, progress);
}

} // namespace luwte::exchange
