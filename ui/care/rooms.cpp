#include "ui/care/rooms.h"

#include "core/victim/people.h"
#include "ui/care/plan_tab.h"

namespace luwte::ui {

void addCare(Rooms &rooms)
{
    rooms.personTab(PersonGroup::Care, 10, {QStringLiteral("plan"), [] { return say("person", "Zorgplan"); }, {}, [](Desk &desk, const Id &person) -> PersonTab * { return new PlanTab(desk, person); }});
    rooms.shot({QStringLiteral("plan"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today(), nullptr, desk.reader().sight());
        return found.empty() ? QString() : QStringLiteral("person/%1/plan").arg(found.front().person.toText());
    }});
}

} // namespace luwte::ui
