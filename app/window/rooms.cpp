#include "app/window/rooms.h"

#include "ui/admin/rooms.h"
#include "ui/aid/rooms.h"
#include "ui/attachment/rooms.h"
#include "ui/care/rooms.h"
#include "ui/exchange/rooms.h"
#include "ui/expert/rooms.h"
#include "ui/help/rooms.h"
#include "ui/instrument/rooms.h"
#include "ui/lane/rooms.h"
#include "ui/oversight/rooms.h"
#include "ui/placement/rooms.h"
#include "ui/preview/rooms.h"
#include "ui/privacy/rooms.h"
#include "ui/today/rooms.h"
#include "ui/unlock/rooms.h"
#include "ui/victim/rooms.h"

namespace luwte::app {

ui::Rooms allRooms()
{
    ui::Rooms rooms;
    ui::addUnlock(rooms);
    ui::addToday(rooms);
    ui::addVictim(rooms);
    ui::addCare(rooms);
    ui::addInstruments(rooms);
    ui::addPlacement(rooms);
    ui::addLanes(rooms);
    ui::addExpert(rooms);
    ui::addAid(rooms);
    ui::addPrivacy(rooms);
    ui::addAttachment(rooms);
    ui::addExchange(rooms);
    ui::addOversight(rooms);
    ui::addPreview(rooms);
    ui::addAdmin(rooms);
    ui::addHelp(rooms);
    return rooms;
}

} // namespace luwte::app
