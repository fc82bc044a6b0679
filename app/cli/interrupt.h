#pragma once
// Long work on the command line: a line on standard error for every tenth, and Ctrl+C that stops it without a trace.

#include <QString>

#include "core/store/page_copy.h"

namespace luwte::cli {

/// From here on Ctrl+C and a request to end stop long work that asks.
void watchInterrupt();
[[nodiscard]] bool interrupted();
/// `text` with %1 for the percentage.
[[nodiscard]] store::Progress progressLines(const QString &text);

} // namespace luwte::cli
