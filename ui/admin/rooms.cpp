#include "ui/admin/rooms.h"

#include "ui/admin/admin_page.h"
#include "ui/admin/backup_page.h"
#include "ui/admin/passphrase_card.h"
#include "ui/admin/staff_card.h"

namespace luwte::ui {

void addAdmin(Rooms &rooms)
{
    rooms.main(90, {{QStringLiteral("admin"), QStringLiteral("manage"), [] { return say("nav", "Beheer"); }}, {}, [](Desk &desk) { return new AdminPage(desk); }});
    rooms.route(QStringLiteral("backup"), QStringLiteral("admin"), [](const Rooms &, Desk &desk, const QString &) -> Page * { return new BackupPage(desk); });
    rooms.quick({.where = QStringLiteral("backup"), .command = QStringLiteral("backup.note"), .keys = {}, .text = [] { return say("backup", "Reservekopie maken"); },
        .words = QStringLiteral("backup kopie bewaren veilig"), .button = false});
    rooms.shot({QStringLiteral("admin-staff"), [](Desk &) { return QStringLiteral("admin"); }, [](Page *page) { qobject_cast<AdminPage *>(page)->card<StaffCard>()->unfold(); }});
    rooms.shot({QStringLiteral("admin-passphrase"), [](Desk &) { return QStringLiteral("admin"); }, [](Page *page) { qobject_cast<AdminPage *>(page)->card<PassphraseCard>()->unfold(); }});
}

} // namespace luwte::ui
