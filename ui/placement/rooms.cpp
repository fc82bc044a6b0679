#include "ui/placement/rooms.h"

#include "core/victim/commands.h"
#include "core/victim/people.h"
#include "ui/placement/board_page.h"
#include "ui/placement/facility_page.h"
#include "ui/placement/find_place_page.h"
#include "ui/placement/place_tab.h"

namespace luwte::ui {

static std::optional<victim::PersonPage> someone(Desk &desk, const QString &name)
{
    const auto found = victim::people(desk.reader().connection, {name, {}}, 1, desk.today(), nullptr, desk.reader().sight());
    return found.empty() ? std::nullopt : victim::personPage(desk.reader().connection, found.front().person);
}

void addPlacement(Rooms &rooms)
{
    rooms.main(40, {{QStringLiteral("places"), QStringLiteral("place"), [] { return say("nav", "Plekken"); }}, access::rolesWith(access::Right::PlacementRead), [](Desk &desk) { return new BoardPage(desk); }});
    rooms.route(QStringLiteral("place"), QStringLiteral("places"), [](const Rooms &, Desk &desk, const QString &rest) -> Page * {
        const auto id = Id::fromText(rest);
        return id ? new FindPlacePage(desk, *id) : nullptr;
    });
    rooms.route(QStringLiteral("facility"), QStringLiteral("places"), [](const Rooms &, Desk &desk, const QString &rest) -> Page * {
        const auto id = Id::fromText(rest);
        return id && placement::findFacility(desk.reader().connection, *id, desk.today()) ? new FacilityPage(desk, *id) : nullptr;
    });
    rooms.personTab(PersonGroup::Living, 10, {QStringLiteral("place"), [] { return say("person", "Plek"); }, {}, [](Desk &desk, const Id &person) -> PersonTab * { return new PlaceTab(desk, person); }});
    rooms.shot({QStringLiteral("find-place"), [](Desk &desk) {
        const auto page = someone(desk, QStringLiteral("Marek"));
        return page && page->current() ? QStringLiteral("place/") + page->current()->id.toText() : QString();
    }});
    rooms.shot({QStringLiteral("facility"), [](Desk &desk) {
        const auto all = placement::facilities(desk.reader().connection, desk.today());
        return all.empty() ? QString() : QStringLiteral("facility/") + all.front().id.toText();
    }});
    rooms.shot({QStringLiteral("person-place"), [](Desk &desk) {
        const auto page = someone(desk, QStringLiteral("Valentina"));
        return page ? QStringLiteral("person/%1/place").arg(page->person.id.toText()) : QString();
    }});
}

} // namespace luwte::ui
