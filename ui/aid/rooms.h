#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// "Rechten" and "Afspraken en tolk" on the client page.
void addAid(Rooms &rooms);

} // namespace luwte::ui
