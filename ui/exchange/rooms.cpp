#include "ui/exchange/rooms.h"

#include "ui/exchange/import_page.h"

namespace luwte::ui {

void addExchange(Rooms &rooms)
{
    rooms.main(60, {{QStringLiteral("import"), QStringLiteral("receive"), [] { return say("nav", "Inlezen"); }},
        {QStringLiteral("coordinator"), QStringLiteral("team_lead")}, [](Desk &desk) { return new ImportPage(desk); }});
}

} // namespace luwte::ui
