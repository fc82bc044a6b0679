#include "core/house/office.h"

#include "core/base/fault.h"
#include "core/base/fold.h"
#include "core/house/house.h"

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

static access::Session sessionAt(vault::Vault &vault)
{
    store::Connection &connection = *vault.connection();
    if (vault.openedByRecovery()) {
        const auto all = store::select<access::Account>(connection, "ORDER BY id LIMIT 1");
        if (!all.empty())
            return access::sessionOf(all.front());
    } else if (const auto account = access::findAccountBySlot(connection, vault.slotId()); account && !account->stopped) {
        return access::sessionOf(*account);
    }
    throw Fault(FaultKind::Denied, say("office", "Dit account is gestopt. Vraag de beheerder om toegang."), QStringLiteral("slot without account"));
}

Office::Office(std::unique_ptr<vault::Vault> vault, const Clock &clock)
    : m_vault(std::move(vault)), m_door(std::make_unique<command::Door>(m_vault->connection(), catalog(), clock, sessionAt(*m_vault))),
      m_name(setting(*m_vault->connection(), "office")), m_demo(!setting(*m_vault->connection(), "demo").isEmpty())
{
    m_door->onDone([raw = m_vault.get()](const store::JournalEntry &) { raw->committed(); });
}

void Office::markDemo()
{
    setSetting(connection(), "demo", QStringLiteral("1"));
    m_demo = true;
}

std::unique_ptr<Office> Office::enter(std::unique_ptr<vault::Vault> vault, const Clock &clock)
{
    return std::unique_ptr<Office>(new Office(std::move(vault), clock));
}

std::unique_ptr<Office> Office::open(const QString &folder, const QString &user, const crypto::SecretBytes &passphrase, vault::Access access, const Clock &clock)
{
    return enter(vault::Vault::open(folder, user, passphrase, access, catalog().steps()), clock);
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
    access::Session first{name, name, {Code("coordinator"), Code("administrator")}, {}, {}};
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
    created.vault->seal();
    return Made{enter(std::move(created.vault), clock), std::move(created.recoveryKey)};
}

} // namespace luwte::house
