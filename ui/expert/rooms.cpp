#include "ui/expert/rooms.h"

#include "core/victim/people.h"
#include "ui/expert/expert_tab.h"
#include "ui/expert/experts_page.h"
#include "ui/expert/mine_page.h"

namespace luwte::ui {

void addExpert(Rooms &rooms)
{
    rooms.main(50, {{QStringLiteral("experts"), QStringLiteral("expert"), [] { return say("nav", "Deskundigen"); }},
        access::rolesWith(access::Right::ExpertWrite), [](Desk &desk) { return new ExpertsPage(desk); }});
    rooms.main(55, {{QStringLiteral("mine"), QStringLiteral("expert"), [] { return say("nav", "Mijn inzet"); }}, access::rolesWith(access::Right::ExpertMine),
        [](Desk &desk) -> Page * { return new MinePage(desk); }});
    rooms.personTab(PersonGroup::Care, 30, {QStringLiteral("expert"), [] { return say("person", "Deskundigen"); }, access::rolesWith(access::Right::ExpertWrite),
        [](Desk &desk, const Id &person) -> PersonTab * { return new ExpertTab(desk, person); }});
    rooms.shot({QStringLiteral("person-expert"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today(), nullptr, desk.reader().sight());
        return found.empty() ? QString() : QStringLiteral("person/%1/expert").arg(found.front().person.toText());
    }});
}

} // namespace luwte::ui
