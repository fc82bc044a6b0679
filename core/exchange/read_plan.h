#pragma once
// From a file to an ImportPlan: finds the sheet and its headers, and plans each row. Streams; needs no store and no window, so any thread
// may do it.

#include "core/exchange/columns.h"
#include "core/exchange/import_types.h"

namespace luwte::exchange {

struct ReadOptions
{
    ColumnMap map;
    QString sheet;    ///< the sheet's name; "" for the one that looks most like a case sheet
    int firstRow = 0; ///< first row with a case, 1-based; 0: below the headers
};

/// `now` judges which dates lie in the future. Refusals "map.column", "import.sheet". Faults: those of sheet::Workbook; Foreign when no
/// sheet has the columns of a case sheet, or when there is more than Luwte takes in at once; Cancelled.
[[nodiscard]] Result<ImportPlan> readPlan(const QString &path, const ReadOptions &options, Instant now, const ImportProgress &progress = {});
[[nodiscard]] Result<ImportPlan> readPlan(sheet::Workbook &workbook, const QString &fileName, const ReadOptions &options, Instant now, const ImportProgress &progress = {});

/// Ceilings for a case sheet: longer cells than Luwte keeps are read and then cut, so that one of them does not turn away the others.
[[nodiscard]] sheet::Limits caseSheetLimits();

} // namespace luwte::exchange
