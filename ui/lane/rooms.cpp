#include "ui/lane/rooms.h"

#include "core/victim/people.h"
#include "ui/lane/lanes_tab.h"

namespace luwte::ui {

void addLanes(Rooms &rooms)
{
    rooms.personTab(PersonGroup::Overview, 20, {QStringLiteral("lanes"), [] { return say("person", "Sporen"); }, {}, [](Desk &desk, const Id &person) -> PersonTab * { return new LanesTab(desk, person); }});
    for (const char *name : {"Li", "Valentina"})
        rooms.shot({QStringLiteral("lanes-%1").arg(QString::fromLatin1(name).toLower()), [name](Desk &desk) {
            const auto found = victim::people(desk.reader().connection, {QString::fromLatin1(name), {}}, 1, desk.today(), nullptr, desk.reader().sight());
            return found.empty() ? QString() : QStringLiteral("person/%1/lanes").arg(found.front().person.toText());
        }});
}

} // namespace luwte::ui
