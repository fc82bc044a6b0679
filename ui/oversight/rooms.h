#pragma once
// Oversight in the window: emergency access, who looked into a dossier, the log for the FG.

#include "ui/desk/rooms.h"

namespace luwte::ui {

void addOversight(Rooms &rooms);

} // namespace luwte::ui
