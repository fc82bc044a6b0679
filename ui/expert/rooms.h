#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// Deskundigen, and the tab of the client page.
void addExpert(Rooms &rooms);

} // namespace luwte::ui
