#include "ui/aid/rooms.h"

#include "core/victim/people.h"
#include "ui/aid/appointments_card.h"
#include "ui/aid/cards_tab.h"
#include "ui/aid/explanation_card.h"
#include "ui/aid/interpreters_card.h"
#include "ui/aid/rights_card.h"
#include "ui/aid/who_interprets_card.h"

namespace luwte::ui {

static std::function<QString(Desk &)> pageOf(const QString &name, const QString &tab)
{
    return [name, tab](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {name, {}}, 1, desk.today(), nullptr, desk.reader().sight());
        return found.empty() ? QString() : QStringLiteral("person/%1/%2").arg(found.front().person.toText(), tab);
    };
}

void addAid(Rooms &rooms)
{
    rooms.personTab(PersonGroup::Living, 20, {QStringLiteral("rights"), [] { return say("person", "Rechten"); }, {}, [](Desk &desk, const Id &person) -> PersonTab * {
        return new CardsTab(desk, person, {new RightsCard(desk), new ExplanationCard(desk)});
    }});
    rooms.personTab(PersonGroup::Care, 40, {QStringLiteral("talk"), [] { return say("person", "Afspraken en tolk"); }, {}, [](Desk &desk, const Id &person) -> PersonTab * {
        return new CardsTab(desk, person, {new AppointmentsCard(desk), new InterpretersCard(desk), new WhoInterpretsCard(desk)});
    }});
    rooms.shot({QStringLiteral("person-rights"), pageOf(QStringLiteral("Li"), QStringLiteral("rights"))});
    rooms.shot({QStringLiteral("person-talk"), pageOf(QStringLiteral("Li"), QStringLiteral("talk"))});
}

} // namespace luwte::ui
