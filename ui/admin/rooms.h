#pragma once
// What this room brings: Beheer (ux.md 2.17). Its cards are named in cards.cpp, one line each.

#include "ui/desk/rooms.h"

namespace luwte::ui {

void addAdmin(Rooms &rooms);

} // namespace luwte::ui
