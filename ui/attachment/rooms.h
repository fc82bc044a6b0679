#pragma once

#include "ui/desk/rooms.h"

namespace luwte::ui {

/// The tab Bestanden, and "attachment/<id>": the viewer.
void addAttachment(Rooms &rooms);

} // namespace luwte::ui
