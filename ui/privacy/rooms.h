#pragma once
// Consent, sharing, requests, keeping: a tab of the client page, and a page for who watches over them.

#include "ui/desk/rooms.h"

namespace luwte::ui {

void addPrivacy(Rooms &rooms);

} // namespace luwte::ui
