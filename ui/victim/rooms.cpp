#include "ui/victim/rooms.h"

#include "core/victim/commands.h"
#include "core/victim/people.h"
#include "ui/victim/overview_tab.h"
#include "ui/victim/people_page.h"
#include "ui/victim/person_page.h"

namespace luwte::ui {

template<class Tab>
static std::function<PersonTab *(Desk &, const Id &)> making()
{
    return [](Desk &desk, const Id &person) -> PersonTab * { return new Tab(desk, person); };
}

/// The route of whoever is found first by that name; for pictures.
static std::function<QString(Desk &)> pageOf(const QString &name, const QString &tab = {})
{
    return [name, tab](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {name, {}}, 1, desk.today());
        return found.empty() ? QString() : QStringLiteral("person/%1/%2").arg(found.front().person.toText(), tab);
    };
}

void addVictim(Rooms &rooms)
{
    rooms.main(30, {{QStringLiteral("people"), QStringLiteral("client"), [] { return say("nav", "Cliënten"); }}, victim::staff(), [](Desk &desk) { return new PeoplePage(desk); }});
    rooms.route(QStringLiteral("person"), makePersonPage);
    rooms.personTab(10, {QStringLiteral("overview"), [] { return say("person", "Overzicht"); }, {}, making<OverviewTab>()});
    rooms.quick({.where = QStringLiteral("intake"), .command = QStringLiteral("case.open"), .keys = QKeySequence(Qt::CTRL | Qt::Key_N),
        .text = [] { return say("nav", "Intake"); }, .words = QStringLiteral("nieuw aanmelding casus client new")});
    rooms.shot({QStringLiteral("person"), pageOf(QStringLiteral("Valentina"))});
}

} // namespace luwte::ui
