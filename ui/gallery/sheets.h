#pragma once
// The pages of the gallery. All people are invented.

#include "ui/shell/page.h"

namespace luwte::ui {

[[nodiscard]] Page *fieldsSheet();
[[nodiscard]] Page *partsSheet();
[[nodiscard]] Page *tableSheet();

} // namespace luwte::ui
