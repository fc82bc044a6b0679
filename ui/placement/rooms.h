#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// Plekken, Plek zoeken, and the tab "Plek" of the client page.
void addPlacement(Rooms &rooms);

} // namespace luwte::ui
