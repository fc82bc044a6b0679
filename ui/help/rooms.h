#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// The page "Toetsen en hulp".
void addHelp(Rooms &rooms);

} // namespace luwte::ui
