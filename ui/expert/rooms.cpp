#include "ui/expert/rooms.h"

#include "core/victim/people.h"
#include "ui/expert/expert_tab.h"
#include "ui/expert/experts_page.h"

namespace luwte::ui {

void addExpert(Rooms &rooms)
{
    rooms.main(50, {{QStringLiteral("experts"), QStringLiteral("expert"), [] { return say("nav", "Deskundigen"); }},
        {QStringLiteral("coordinator"), QStringLiteral("team_lead")}, [](Desk &desk) { return new ExpertsPage(desk); }});
    rooms.personTab(50, {QStringLiteral("expert"), [] { return say("person", "Deskundigen"); }, {QStringLiteral("coordinator"), QStringLiteral("team_lead")},
        [](Desk &desk, const Id &person) -> PersonTab * { return new ExpertTab(desk, person); }});
    rooms.shot({QStringLiteral("person-expert"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today());
        return found.empty() ? QString() : QStringLiteral("person/%1/expert").arg(found.front().person.toText());
    }});
}

} // namespace luwte::ui
