#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// Afdrukken: the route "print/careplan/<case>".
void addPreview(Rooms &rooms);

} // namespace luwte::ui
