#pragma once
// A report as a sheet.

#include <QByteArray>

#include "core/report/report.h"

namespace luwte::exchange {

/// UTF-8 with a mark, semicolons between, texts that could be formulas made harmless.
[[nodiscard]] QByteArray reportCsv(const report::Report &report);
/// Numbers as numbers; the notes below the table. `folder` is for the library's temporary files. Fault(Disk).
[[nodiscard]] QByteArray reportXlsx(const report::Report &report, const QString &folder);

} // namespace luwte::exchange
