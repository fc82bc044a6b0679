#include "app/window/rooms.h"

#include "ui/unlock/rooms.h"
#include "ui/victim/rooms.h"

namespace luwte::app {

ui::Rooms allRooms()
{
    ui::Rooms rooms;
    ui::addUnlock(rooms);
    ui::addVictim(rooms);
    return rooms;
}

} // namespace luwte::app
