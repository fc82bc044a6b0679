#include "core/house/keys.h"

#include "core/command/change.h"
#include "core/house/accounts.h"
#include "core/house/key_record.h"

namespace luwte::house {

using access::Account;
using command::Call;
using command::Done;
using command::Outcome;
using vault::Header;
using vault::Slot;

static constexpr std::size_t leastPassphrase = 8;

std::vector<Holder> holders(Office &office)
{
    const Header &header = office.vault().header();
    std::vector<Holder> list;
    for (Account &account : access::accounts(office.connection())) {
        Holder holder{std::move(account), Holder::Key::None, false, {}};
        if (const Slot *slot = header.find(holder.account.slot)) {
            holder.key = slot->starting ? Holder::Key::Starting : Holder::Key::Own;
            holder.withFile = slot->keyFile;
            if (const auto key = staffKeyOf(office.connection(), holder.account.id))
                holder.since = key->since;
        }
        list.push_back(std::move(holder));
    }
    return list;
}

Refusals checkNewPassphrase(const crypto::SecretBytes &fresh, const crypto::SecretBytes &old)
{
    if (fresh.size() < leastPassphrase)
        return {{QStringLiteral("key.passphrase"), say("keys", "Kies een wachtwoord van minstens 8 tekens. Een paar losse woorden is sterk en goed te onthouden."), QStringLiteral("passphrase")}};
    if (fresh == old)
        return {{QStringLiteral("key.same"), say("keys", "Dit is het oude wachtwoord. Kies een ander."), QStringLiteral("passphrase")}};
    return {};
}

/// The journal's side of a key that was set.
static void noteKey(Call &call, const Id &account, bool starting, bool withFile)
{
    StaffKey key = staffKeyOf(call.connection(), account).value_or(StaffKey());
    key.account = account;
    key.since = call.now;
    key.starting = starting;
    key.withFile = withFile;
    ++key.timesSet;
    call.unit.save(key);
}

/// Runs `work` through the door; what it changed in vault.json stays only when the entry is in the journal.
static Result<Done> joined(Office &office, const char *command, std::optional<access::Right> right, const std::function<Result<Outcome>(Call &, std::optional<vault::Vault::Change> &)> &work)
{
    std::optional<vault::Vault::Change> change;
    auto done = office.door().carryOut(QLatin1String(command), right, [&](Call &call) { return work(call, change); });
    if (done && change)
        change->keep();
    return done;
}

static Slot startingSlot(const Header &header, const QString &name, const vault::FreshKey &fresh, const crypto::SecretBytes &key)
{
    return vault::makeSlot(header.id, name, fresh, key, vault::Passphrase::Starting);
}

Result<Done> addWithKey(Office &office, const QJsonObject &with, const vault::FreshKey &starting)
{
    return joined(office, "account.add", access::Right::AccountWrite, [&](Call &call, auto &change) -> Result<Outcome> {
        // The account is made first, for what stands in the way of it.
        auto made = makeAccount(call, with);
        if (!made)
            return made;
        Account account = call.unit.find<Account>(made->id).value();
        change.emplace(office.vault().changeSlots([&](Header &header, const crypto::SecretBytes &key) {
            header.keySlots.append(startingSlot(header, account.name, starting, key));
            account.slot = header.keySlots.last().id;
        }));
        call.unit.save(account);
        noteKey(call, account.id, true, starting.withFile);
        return made;
    });
}

static Result<Account> accountFor(Call &call, const Id &id)
{
    auto account = call.unit.find<Account>(id);
    if (!account)
        return refuse({command::noSuchRecord({.name = "account", .nl = "Medewerker", .en = "Staff member"})});
    return *account;
}

Result<Done> giveKey(Office &office, const Id &id, const vault::FreshKey &starting)
{
    return joined(office, "key.give", access::Right::AccountWrite, [&](Call &call, auto &change) -> Result<Outcome> {
        auto account = accountFor(call, id);
        if (!account)
            return refuse(account.error());
        if (account->stopped)
            return refuse(QStringLiteral("key.stopped"), say("keys", "Dit account is gestopt. Laat het eerst weer toe."));
        if (account->name == call.session.user)
            return refuse(QStringLiteral("key.own"), say("keys", "Dit is je eigen account. Verander je wachtwoord bij 'Mijn wachtwoord'."));
        change.emplace(office.vault().changeSlots([&](Header &header, const crypto::SecretBytes &key) {
            // In its place where there is one: a change that is broken off then leaves the old passphrase or the new one, never none.
            if (Slot *slot = header.find(account->slot)) {
                slot->starting = true;
                vault::rewrap(*slot, header.id, starting, key);
                return;
            }
            header.keySlots.append(startingSlot(header, account->name, starting, key));
            account->slot = header.keySlots.last().id;
        }));
        call.unit.save(*account);
        noteKey(call, account->id, true, starting.withFile);
        return Outcome{account->id, {}};
    });
}

Result<Done> takeKey(Office &office, const Id &id)
{
    // The slot goes when this is in the journal (Office).
    return joined(office, "key.take", access::Right::AccountWrite, [&](Call &call, auto &) -> Result<Outcome> {
        auto account = accountFor(call, id);
        if (!account)
            return refuse(account.error());
        if (account->slot.isEmpty())
            return refuse(QStringLiteral("key.none"), say("keys", "Dit account heeft geen wachtwoord."));
        if (const Refusals last = checkLastAdministrator(call.connection(), *account); !last.isEmpty())
            return refuse(last);
        account->slot.clear();
        call.unit.save(*account);
        if (auto key = staffKeyOf(call.connection(), account->id)) {
            key->since = {};
            key->starting = key->withFile = false;
            call.unit.save(*key);
        }
        return Outcome{account->id, {}};
    });
}

Result<Done> changeOwnKey(Office &office, const vault::FreshKey &fresh)
{
    return joined(office, "key.change", {}, [&](Call &call, auto &change) -> Result<Outcome> {
        auto account = access::findAccount(call.connection(), call.session.user);
        if (!account)
            return refuse({command::noSuchRecord({.name = "account", .nl = "Medewerker", .en = "Staff member"})});
        change.emplace(office.vault().changeSlots([&](Header &header, const crypto::SecretBytes &key) {
            if (Slot *slot = header.find(account->slot)) {
                slot->starting = false;
                vault::rewrap(*slot, header.id, fresh, key);
                return;
            }
            // Opened with the recovery key, and there is none (any more).
            header.keySlots.append(vault::makeSlot(header.id, account->name, fresh, key));
            account->slot = header.keySlots.last().id;
        }));
        call.unit.save(*account);
        noteKey(call, account->id, false, fresh.withFile);
        return Outcome{account->id, {}};
    });
}

Result<Done> setRecoveryKey(Office &office, const crypto::SecretBytes &recovery)
{
    return joined(office, "key.recovery", access::Right::AccountWrite, [&](Call &call, auto &change) -> Result<Outcome> {
        VaultKeys keys = vaultKeys(call.connection());
        keys.recoverySince = call.now;
        ++keys.timesSet;
        call.unit.save(keys);
        change.emplace(office.vault().changeSlots([&](Header &header, const crypto::SecretBytes &key) {
            const Slot *old = header.recovery();
            const Slot fresh = vault::makeRecoverySlot(header.id, *vault::normalisedRecoveryKey(recovery), key, old ? old->id : QString());
            header.keySlots.removeIf([](const Slot &slot) { return slot.kind == vault::SlotKind::Recovery; });
            header.keySlots.append(fresh);
        }));
        return Outcome{keys.id, {}};
    });
}

Result<Done> acceptAsItIs(Office &office)
{
    auto done = office.door().carryOut(QStringLiteral("vault.accept"), access::Right::AccountWrite, [&](Call &call) -> Result<Outcome> {
        VaultKeys keys = vaultKeys(call.connection());
        keys.acceptedAt = call.now;
        ++keys.timesSet;
        call.unit.save(keys);
        return Outcome{keys.id, {}};
    });
    if (done)
        office.vault().accept();
    return done;
}

} // namespace luwte::house
