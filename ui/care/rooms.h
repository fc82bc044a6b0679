#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// The tab "Zorgplan" of the client page.
void addCare(Rooms &rooms);

} // namespace luwte::ui
