#include "ui/victim/rooms.h"

#include "core/victim/commands.h"
#include "core/victim/people.h"
#include "ui/victim/details_tab.h"
#include "ui/victim/intake_page.h"
#include "ui/victim/log_tab.h"
#include "ui/victim/notes_tab.h"
#include "ui/victim/overview_tab.h"
#include "ui/victim/people_page.h"
#include "ui/victim/person_page.h"
#include "ui/victim/prospect_tab.h"
#include "ui/victim/safety_tab.h"

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
        const auto found = victim::people(desk.reader().connection, {name, {}}, 1, desk.today(), nullptr, desk.reader().sight());
        return found.empty() ? QString() : QStringLiteral("person/%1/%2").arg(found.front().person.toText(), tab);
    };
}

void addVictim(Rooms &rooms)
{
    rooms.main(30, {{QStringLiteral("people"), QStringLiteral("client"), [] { return say("nav", "Cliënten"); }}, access::rolesWith(access::Right::PersonRead), [](Desk &desk) { return new PeoplePage(desk); }});
    rooms.route(QStringLiteral("person"), QStringLiteral("people"), makePersonPage);
    rooms.route(QStringLiteral("intake"), QStringLiteral("people"), [](const Rooms &, Desk &desk, const QString &rest) { return makeIntakePage(desk, rest); });
    rooms.personTab(PersonGroup::Overview, 10, {QStringLiteral("overview"), [] { return say("person", "Overzicht"); }, {}, making<OverviewTab>()});
    rooms.personTab(PersonGroup::Care, 20, {QStringLiteral("safety"), [] { return say("person", "Veiligheid"); }, {}, making<SafetyTab>()});
    rooms.personTab(PersonGroup::Record, 10, {QStringLiteral("details"), [] { return say("person", "Gegevens"); }, {}, making<DetailsTab>()});
    rooms.personTab(PersonGroup::Record, 20, {QStringLiteral("notes"), [] { return say("person", "Notities"); }, {}, making<NotesTab>()});
    rooms.personTab(PersonGroup::Care, 50, {QStringLiteral("prospect"), [] { return say("person", "Perspectief"); }, {}, making<ProspectTab>()});
    rooms.personTab(PersonGroup::Trust, 30, {QStringLiteral("log"), [] { return say("person", "Logboek"); }, access::rolesWith(access::Right::HistoryRead), making<LogTab>()});
    rooms.quick({.where = QStringLiteral("intake"), .command = QStringLiteral("case.open"), .keys = QKeySequence(Qt::CTRL | Qt::Key_N),
        .text = [] { return say("nav", "Intake"); }, .words = QStringLiteral("nieuw aanmelding casus client new")});
    rooms.shot({QStringLiteral("intake"), [](Desk &) { return QStringLiteral("intake"); }});
    rooms.shot({QStringLiteral("person"), pageOf(QStringLiteral("Valentina"))});
    rooms.shot({QStringLiteral("person-out-of-sight"), pageOf(QStringLiteral("Ruben"), QStringLiteral("safety"))});
    for (const char *tab : {"safety", "details", "notes", "prospect", "log"})
        rooms.shot({QStringLiteral("person-") + QLatin1String(tab), pageOf(QStringLiteral("Valentina"), QLatin1String(tab))});
}

} // namespace luwte::ui
