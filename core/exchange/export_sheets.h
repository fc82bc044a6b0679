#pragma once
// Sheets for others: cases in IOM's template, and the code book. A file appears whole or not at all, readable by its owner only.

#include "core/command/door.h"

namespace luwte::exchange {

struct ExportReport
{
    int cases = 0;
    int cut = 0;          ///< texts that were longer than a cell of Excel holds
    QStringList withheld; ///< fields of the standard that stay empty: addresses
};

/// All cases to a .xlsx or .csv file, by the end of `path`. Coordinators only; leaves a Transfer in the journal before the file gets its
/// name. Refusals: "export.form" for another ending, those of the door. Fault(Disk).
[[nodiscard]] Result<ExportReport> exportCases(command::Door &door, const QString &path);

/// The code lists to a .json or .csv file. Refusal "export.form", Fault(Disk).
[[nodiscard]] Result<void> exportCodebook(const QString &path);

} // namespace luwte::exchange
