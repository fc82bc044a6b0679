#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// Inlezen: case sheets.
void addExchange(Rooms &rooms);

} // namespace luwte::ui
