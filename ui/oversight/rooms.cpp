#include "ui/oversight/rooms.h"

#include "core/victim/people.h"
#include "ui/oversight/emergency_page.h"
#include "ui/oversight/log_page.h"
#include "ui/oversight/looks_tab.h"

namespace luwte::ui {

void addOversight(Rooms &rooms)
{
    rooms.route(QStringLiteral("emergency"), {}, [](const Rooms &, Desk &desk, const QString &rest) -> Page * { return new EmergencyPage(desk, rest); });
    rooms.quick({.where = QStringLiteral("emergency"), .command = QStringLiteral("access.break_glass"), .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        .text = [] { return say("oversight", "Noodtoegang"); }, .words = QStringLiteral("nood noodtoegang emergency break glass buiten regio"), .button = false,
        .iconName = QStringLiteral("attention")});
    rooms.main(85, {{QStringLiteral("looks"), QStringLiteral("shield"), [] { return say("nav", "Wie keek mee"); }}, access::rolesWith(access::Right::LogRead),
        [](Desk &desk) -> Page * { return new LogPage(desk); }});
    rooms.personTab(PersonGroup::Trust, 20, {QStringLiteral("looks"), [] { return say("person", "Wie keek mee"); }, access::rolesWith(access::Right::LooksRead),
        [](Desk &desk, const Id &person) -> PersonTab * { return new LooksTab(desk, person); }});
    rooms.shot({QStringLiteral("emergency"), [](Desk &) { return QStringLiteral("emergency"); }});
    rooms.shot({QStringLiteral("person-looks"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today(), nullptr, desk.reader().sight());
        return found.empty() ? QString() : QStringLiteral("person/%1/looks").arg(found.front().person.toText());
    }});
}

} // namespace luwte::ui
