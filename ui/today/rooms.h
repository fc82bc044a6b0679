#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// Vandaag.
void addToday(Rooms &rooms);

} // namespace luwte::ui
