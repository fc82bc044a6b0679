#include "core/house/rekey.h"

#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/house/key_record.h"
#include "core/vault/backup_shelf.h"
#include "core/vault/rekey.h"

namespace luwte::house {

using access::Account;
using command::Call;
using command::Outcome;

/// In the copy: everybody but the one who does it has no key any more.
static Result<Outcome> noteRekey(Call &call, const QString &slotId, bool withFile)
{
    for (Account &account : access::accounts(call.connection())) {
        const bool own = account.name == call.session.user;
        auto key = staffKeyOf(call.connection(), account.id);
        if (!own && account.slot.isEmpty() && !key)
            continue;
        account.slot = own ? slotId : QString();
        call.unit.save(account);
        StaffKey known = key.value_or(StaffKey());
        known.account = account.id;
        known.since = own ? call.now : Instant();
        known.starting = false;
        known.withFile = own && withFile;
        known.timesSet += own ? 1 : 0;
        call.unit.save(known);
    }
    VaultKeys keys = vaultKeys(call.connection());
    keys.rekeyedAt = keys.recoverySince = call.now;
    ++keys.timesSet;
    call.unit.save(keys);
    return Outcome{keys.id, {}};
}

Result<Office::Made> rekey(std::unique_ptr<Office> &office, const vault::FreshKey &own, const Clock &clock, const store::Progress &progress, crypto::SecretBytes recovery)
{
    const access::Session session = office->door().session();
    if (!session.may(access::Right::AccountWrite))
        return refuse(QStringLiteral("access.role"), say("rekey", "Dit hoort niet bij jouw rol. Vraag een collega die dit mag."));
    if (office->vault().readOnly())
        return refuse(QStringLiteral("store.read-only"), say("rekey", "Dit bestand is open om te lezen. Sluit het andere venster om te kunnen opslaan."));
    // Under the old key: what a re-key that goes wrong is mended with.
    (void)vault::backupToShelf(office->vault(), vault::BackupReason::Rekey, clock.now(), store::partOf(progress, 0, 0.25));
    vault::Rekeyed done = vault::rekey(Office::leave(std::move(office)), session.user, own, catalog().steps(), [&](const std::shared_ptr<store::Connection> &copy, const QString &slotId) {
        command::Door door(copy, catalog(), clock, session);
        const auto noted = door.carryOut(QStringLiteral("vault.rekey"), access::Right::AccountWrite, [&](Call &call) { return noteRekey(call, slotId, own.withFile); });
        if (!noted)
            throw Fault(FaultKind::Denied, noted.error().first().text, QStringLiteral("rekey refused in the copy"));
    }, store::partOf(progress, 0.25, 1), std::move(recovery));
    return Office::Made{done.vault ? Office::enter(std::move(done.vault), clock) : nullptr, std::move(done.recoveryKey)};
}

} // namespace luwte::house
