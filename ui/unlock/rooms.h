#pragma once
// What this room brings after unlocking: the page with work that was still open.

#include "ui/desk/rooms.h"

namespace luwte::ui {

void addUnlock(Rooms &rooms);

} // namespace luwte::ui
