#pragma once
// What this room brings: Cliënten, the page of a client, the intake.

#include "ui/desk/rooms.h"

namespace luwte::ui {

void addVictim(Rooms &rooms);

} // namespace luwte::ui
