#include "ui/privacy/rooms.h"

#include "core/victim/people.h"
#include "ui/privacy/funding_tab.h"
#include "ui/privacy/privacy_page.h"
#include "ui/privacy/privacy_tab.h"

namespace luwte::ui {

void addPrivacy(Rooms &rooms)
{
    rooms.main(70, {{QStringLiteral("privacy"), QStringLiteral("shield"), [] { return say("nav", "Privacy"); }},
        access::rolesWith(access::Right::PrivacyKeep), [](Desk &desk) { return new PrivacyPage(desk); }});
    rooms.personTab(PersonGroup::Trust, 10, {QStringLiteral("privacy"), [] { return say("person", "Toestemming en delen"); }, access::rolesWith(access::Right::ConsentRead),
        [](Desk &desk, const Id &person) -> PersonTab * { return new PrivacyTab(desk, person); }});
    rooms.personTab(PersonGroup::Living, 30, {QStringLiteral("funding"), [] { return say("person", "Geld"); }, access::rolesWith(access::Right::ConsentRead),
        [](Desk &desk, const Id &person) -> PersonTab * { return new FundingTab(desk, person); }});
    const auto where = [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Li"), {}}, 1, desk.today());
        return found.empty() ? QString() : QStringLiteral("person/%1/privacy").arg(found.front().person.toText());
    };
    rooms.shot({QStringLiteral("person-privacy"), where});
    rooms.shot({QStringLiteral("person-funding"), [](Desk &desk) {
        const auto found = victim::people(desk.reader().connection, {QStringLiteral("Valentina"), {}}, 1, desk.today());
        return found.empty() ? QString() : QStringLiteral("person/%1/funding").arg(found.front().person.toText());
    }});
    rooms.shot({QStringLiteral("person-share"), where, [](Page *page) {
        if (auto *tab = page->findChild<PrivacyTab *>())
            tab->primaryAction();
    }});
}

} // namespace luwte::ui
