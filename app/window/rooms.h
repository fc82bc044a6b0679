#pragma once
// The window with all its rooms: where a new room of the ui is added.

#include "ui/desk/rooms.h"

namespace luwte::app {

[[nodiscard]] ui::Rooms allRooms();

} // namespace luwte::app
