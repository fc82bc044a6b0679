#include "ui/instrument/rooms.h"

#include "core/victim/people.h"
#include "ui/instrument/measurements_tab.h"

namespace luwte::ui {

void addInstruments(Rooms &rooms)
{
    rooms.personTab(PersonGroup::Care, 15, {QStringLiteral("measures"), [] { return say("person", "Metingen"); }, access::rolesWith(access::Right::PlanWrite),
                            [](Desk &desk, const Id &person) -> PersonTab * { return new MeasurementsTab(desk, person); }});
    rooms.shot({QStringLiteral("person-measures"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today(), nullptr, desk.reader().sight());
        return found.empty() ? QString() : QStringLiteral("person/%1/measures").arg(found.front().person.toText());
    }});
}

} // namespace luwte::ui
