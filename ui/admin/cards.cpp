#include "ui/admin/cards.h"

#include "core/access/rights.h"
#include "ui/admin/backup_link_card.h"
#include "ui/admin/key_file_card.h"
#include "ui/admin/passphrase_card.h"
#include "ui/admin/recovery_card.h"
#include "ui/admin/rekey_card.h"
#include "ui/admin/staff_card.h"

namespace luwte::ui {

const QList<AdminCardMaker> &adminCards()
{
    static const QStringList administrators{QStringLiteral("administrator")};
    static const QList<AdminCardMaker> all{
        {administrators, [](Desk &desk) { return new StaffCard(desk); }},
        {{}, [](Desk &desk) { return new PassphraseCard(desk); }},
        {{}, [](Desk &desk) { return new KeyFileCard(desk); }},
        {access::rolesWith(access::Right::BackupMake), [](Desk &desk) { return new BackupLinkCard(desk); }},
        {administrators, [](Desk &desk) { return new RecoveryCard(desk); }},
        {administrators, [](Desk &desk) { return new RekeyCard(desk); }},
    };
    return all;
}

} // namespace luwte::ui
