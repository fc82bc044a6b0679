#include "core/house/office.h"

#include <QSet>
#include <algorithm>

#include "core/base/fault.h"
#include "core/base/fold.h"
#include "core/deadline/index.h"
#include "core/house/house.h"
#include "core/house/keys.h"
#include "core/store/erasure.h"

namespace luwte::house {

QString setting(store::Connection &connection, const char *name)
{
    store::Cursor cursor(connection.prepared("SELECT value FROM setting WHERE name = ?").bindText(1, name));
    return cursor.next() ? cursor->text(0) : QString();
}

void setSetting(store::Connection &connection, const char *name, const QString &value)
{
    connection.prepared("INSERT OR REPLACE INTO setting(name, value) VALUES(?, ?)").bindText(1, name).bind(2, value).run();
}

/// "Opvang Zuid-Limburg" → "OPVA"; stands in case numbers.
static QString officeCode(const QString &name)
{
    const QString letters = fold(name).remove(u' ').left(4).toUpper();
    return letters.isEmpty() ? QStringLiteral("LUWT") : letters;
}

static access::Session sessionAt(vault::Vault &vault, const Clock &clock)
{
    store::Connection &connection = *vault.connection();
    if (vault.openedByRecovery()) {
        // Whoever holds the recovery key may let everybody in, so an administrator: one with a key, if there is one.
        auto all = store::select<access::Account>(connection, "WHERE NOT stopped ORDER BY id");
        const auto rank = [](const access::Account &account) {
            return (access::sessionOf(account).hasAny({QStringLiteral("administrator")}) ? 0 : 2) + (account.slot.isEmpty() ? 1 : 0);
        };
        std::stable_sort(all.begin(), all.end(), [&](const access::Account &a, const access::Account &b) { return rank(a) < rank(b); });
        if (!all.empty())
            return access::sessionOf(connection, all.front());
    } else if (const auto account = access::findAccountBySlot(connection, vault.slotId()); account && !account->stopped) {
        return access::sessionOf(connection, *account);
    }
    if (const auto stopped = access::findAccountBySlot(connection, vault.slotId()))
        access::LookLog(vault.connection(), store::deviceId(connection), [&] { return vault.lookWriter(); })
            .note({clock.now(), stopped->name, {}, QLatin1String(access::look::refused), QStringLiteral("unlock"), {}, {}, QStringLiteral("access.stopped"), {}});
    throw Fault(FaultKind::Denied, say("office", "Dit account is gestopt. Vraag de beheerder om toegang."), QStringLiteral("slot without account"));
}

/// A disk that is full leaves it due.
static void wipeErased(store::Connection &connection)
{
    try {
        (void)store::wipe(connection);
    } catch (const Fault &) { // NOLINT(bugprone-empty-catch): the erasure itself is done and durable
    }
}

Office::Office(std::unique_ptr<vault::Vault> vault, const Clock &clock)
    : m_vault(std::move(vault)), m_door(std::make_unique<command::Door>(m_vault->connection(), catalog(), clock, sessionAt(*m_vault, clock), [raw = m_vault.get()] { return raw->lookWriter(); })),
      m_name(setting(*m_vault->connection(), "office")), m_demo(!setting(*m_vault->connection(), "demo").isEmpty())
{
    m_door->onDone([this](const store::JournalEntry &entry) {
        m_vault->committed();
        if (entry.command == QLatin1String("account.stop") || entry.command == QLatin1String("key.take"))
            dropDeadKeys();
        // What was erased is gone from the file too before anybody is told so; where another window reads along, as soon as that is possible.
        if (entry.kind == QLatin1String("tombstone") || entry.command == QLatin1String("erasure.carry_out"))
            wipeErased(connection());
    });
    m_door->looks().onWritten([this] { m_vault->committed(); });
    if (!m_vault->readOnly())
        makeDeadlinesAnew();
    if (!m_vault->readOnly() && store::wipeDue(connection()))
        wipeErased(connection());
    // Of a stop that was broken off between the journal and vault.json. It opens nothing any more, so trouble with it is no reason to keep others out.
    try {
        dropDeadKeys();
    } catch (const Fault &) {
    }
}

/// After an update, once. A full disk does not keep anybody out: it is tried again at the next opening.
void Office::makeDeadlinesAnew()
{
    try {
        deadline::keepUp(connection());
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Disk && fault.kind() != FaultKind::Busy)
            throw;
    }
}

/// Who was stopped, or whose key was taken, has no key, whatever a crash or a copy put back left in vault.json.
void Office::dropDeadKeys()
{
    if (m_vault->readOnly())
        return;
    QSet<QString> alive;
    for (const access::Account &account : access::accounts(connection()))
        if (!account.stopped)
            alive.insert(account.slot);
    const auto dead = [&](const vault::Slot &slot) { return slot.kind == vault::SlotKind::Passphrase && !alive.contains(slot.id); };
    const QList<vault::Slot> &present = m_vault->header().keySlots;
    if (std::none_of(present.begin(), present.end(), dead))
        return;
    m_vault->changeSlots([&](vault::Header &header, const crypto::SecretBytes &) { header.keySlots.removeIf(dead); }).keep();
}

std::unique_ptr<vault::Vault> Office::leave(std::unique_ptr<Office> office)
{
    office->m_door.reset();
    return std::move(office->m_vault);
}

void Office::markDemo()
{
    setSetting(connection(), "demo", QStringLiteral("1"));
    m_demo = true;
}

std::unique_ptr<Office> Office::enter(std::unique_ptr<vault::Vault> vault, const Clock &clock, const vault::FreshKey *own)
{
    if (vault->openedByStarting() && !own)
        throw Fault(FaultKind::Denied, say("office", "Dit is een startwachtwoord. Kies eerst een eigen wachtwoord."), QStringLiteral("starting passphrase"));
    std::unique_ptr<Office> office(new Office(std::move(vault), clock));
    if (own)
        if (const auto done = changeOwnKey(*office, *own); !done)
            throw Fault(FaultKind::Denied, done.error().first().text, done.error().first().code);
    return office;
}

std::unique_ptr<Office> Office::open(const QString &folder, const QString &user, const vault::Credential &credential, vault::Access access, const Clock &clock)
{
    return enter(vault::Vault::open(folder, user, credential, access, catalog().steps()), clock);
}

Result<Office::Made> Office::make(const QString &folder, const QString &officeName, const QString &user, const crypto::SecretBytes &passphrase,
    const crypto::KdfCost &cost, const Clock &clock, const QString &shown)
{
    Refusals refusals;
    const QString office = tidy(officeName);
    const QString name = tidy(user);
    if (office.isEmpty() || office.size() > 100)
        refusals.append({QStringLiteral("init.office"), say("office", "Vul de naam van het kantoor in, hooguit 100 tekens."), QStringLiteral("office")});
    if (fold(name).isEmpty() || name.size() > 60)
        refusals.append({QStringLiteral("init.user"), say("office", "Vul een inlognaam in met letters, hooguit 60 tekens."), QStringLiteral("user")});
    if (passphrase.size() < 8)
        refusals.append({QStringLiteral("init.passphrase"), say("office", "Kies een wachtwoord van minstens 8 tekens. Een paar losse woorden is sterk en goed te onthouden."), QStringLiteral("passphrase")});
    if (!crypto::costAllowed(cost))
        refusals.append({QStringLiteral("init.kdf"), say("office", "Kies minstens 19 MiB geheugen en 2 rondes. Minder is te makkelijk te kraken."), QStringLiteral("kdf")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    vault::Created created = vault::Vault::create(folder, name, passphrase, cost, catalog().steps());
    setSetting(*created.vault->connection(), "office", office);
    setSetting(*created.vault->connection(), "office_code", officeCode(office));
    access::Session first;
    first.user = name;
    first.displayName = name;
    first.roles = {Code("coordinator"), Code("administrator")};
    {
        command::Door door(created.vault->connection(), catalog(), clock, first);
        const auto done = door.carryOut(QStringLiteral("account.first"), {}, [&](command::Call &call) -> Result<command::Outcome> {
            access::Account account;
            account.name = name;
            account.displayName = tidy(shown).isEmpty() ? name : tidy(shown).left(100);
            account.roles = first.roles;
            account.slot = created.vault->slotId();
            call.unit.save(account);
            return command::Outcome{account.id, {}};
        });
        if (!done)
            return refuse(done.error());
    }
    deadline::keepUp(*created.vault->connection()); // before it counts as made: entering writes nothing more
    created.vault->seal();
    return Made{enter(std::move(created.vault), clock), std::move(created.recoveryKey)};
}

} // namespace luwte::house
