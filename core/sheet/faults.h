#pragma once
// The sentences with which a spreadsheet is turned away. `detail` is for logs and tells developers where in the reader it was.

#include "core/base/fault.h"

namespace luwte::sheet::faults {

/// Where in a workbook; for texts only.
struct Spot
{
    QString sheet;
    int row = 0;    ///< 1-based
    int column = 0; ///< 0-based; -1 when not known
};

// Before the content is looked at
[[nodiscard]] Fault notFound();
[[nodiscard]] Fault notAFile();
[[nodiscard]] Fault notReadable(const QString &detail);
[[nodiscard]] Fault readStopped(const QString &detail);
[[nodiscard]] Fault emptyFile();
[[nodiscard]] Fault fileTooLarge(qint64 limit);

// Not a sheet we read
[[nodiscard]] Fault oldExcel();
[[nodiscard]] Fault binaryExcel();
[[nodiscard]] Fault passwordExcel();
[[nodiscard]] Fault passwordOds();
[[nodiscard]] Fault webPage();
[[nodiscard]] Fault textInDisguise(const QString &suffix);
[[nodiscard]] Fault notASheet(const QString &detail);

// A package that attacks or is broken
[[nodiscard]] Fault doctype();
[[nodiscard]] Fault pointsOutside();
[[nodiscard]] Fault bomb(const QString &detail);
[[nodiscard]] Fault tooLarge(const QString &detail);
[[nodiscard]] Fault tangled(const QString &detail);
[[nodiscard]] Fault broken(const QString &detail);

// Within a sheet
[[nodiscard]] Fault sheetMissing(const QString &sheet);
[[nodiscard]] Fault rowsOutOfOrder(const Spot &spot);
[[nodiscard]] Fault cellsOutOfOrder(const Spot &spot);
[[nodiscard]] Fault badPlace(const Spot &spot);
[[nodiscard]] Fault badValue(const Spot &spot, const QString &detail);
[[nodiscard]] Fault missingText(const Spot &spot);
[[nodiscard]] Fault cellTooLong(const Spot &spot, int limit);
[[nodiscard]] Fault sharedTextTooLong(int limit);
[[nodiscard]] Fault tooManyRows(const QString &sheet, int limit);
[[nodiscard]] Fault tooManyColumns(const Spot &spot, int limit);
[[nodiscard]] Fault tooManyCells(const QString &sheet, qint64 limit);

// Within a .csv file; `line` is 1-based
[[nodiscard]] Fault unreadableCharacters(qint64 line);
[[nodiscard]] Fault openQuote(qint64 line);

} // namespace luwte::sheet::faults
