#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

void addInstruments(Rooms &rooms);

} // namespace luwte::ui
