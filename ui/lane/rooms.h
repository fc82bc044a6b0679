#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// Sporen, a tab of the client page.
void addLanes(Rooms &rooms);

} // namespace luwte::ui
