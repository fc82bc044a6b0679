#include "ui/today/rooms.h"

#include "core/victim/commands.h"
#include "ui/today/today_page.h"

namespace luwte::ui {

void addToday(Rooms &rooms)
{
    rooms.main(10, {{QStringLiteral("today"), QStringLiteral("today"), [] { return say("nav", "Vandaag"); }}, access::rolesWith(access::Right::TodayRead), [](Desk &desk) { return new TodayPage(desk); }});
}

} // namespace luwte::ui
