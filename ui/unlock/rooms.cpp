#include "ui/unlock/rooms.h"

#include "ui/unlock/open_work_page.h"

namespace luwte::ui {

void addUnlock(Rooms &rooms)
{
    rooms.route(QStringLiteral("open-work"), {}, [](const Rooms &, Desk &desk, const QString &) -> Page * { return new OpenWorkPage(desk); });
}

} // namespace luwte::ui
