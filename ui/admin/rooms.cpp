#include "ui/admin/rooms.h"

#include "ui/admin/admin_page.h"
#include "ui/admin/passphrase_card.h"
#include "ui/admin/staff_card.h"

namespace luwte::ui {

void addAdmin(Rooms &rooms)
{
    rooms.main(90, {{QStringLiteral("admin"), QStringLiteral("manage"), [] { return say("nav", "Beheer"); }}, {}, [](Desk &desk) { return new AdminPage(desk); }});
    rooms.shot({QStringLiteral("admin-staff"), [](Desk &) { return QStringLiteral("admin"); }, [](Page *page) { qobject_cast<AdminPage *>(page)->card<StaffCard>()->unfold(); }});
    rooms.shot({QStringLiteral("admin-passphrase"), [](Desk &) { return QStringLiteral("admin"); }, [](Page *page) { qobject_cast<AdminPage *>(page)->card<PassphraseCard>()->unfold(); }});
}

} // namespace luwte::ui
