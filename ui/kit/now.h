#pragma once
// The clock that the widgets use ("nu", "vandaag", now-lines). The program sets its own; tests and demos set a fixed one.

#include "core/base/clock.h"

namespace luwte::ui {

/// Never null; SystemClock until setClock(). The clock must outlive its use.
[[nodiscard]] const Clock &clock();
void setClock(const Clock *clock);
[[nodiscard]] QDate today();

} // namespace luwte::ui
