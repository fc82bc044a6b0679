#pragma once
// An open vault with the person who unlocked it: what the window and the command line hold from unlock to lock.

#include "core/command/door.h"
#include "core/vault/vault.h"

namespace luwte::house {

class Office
{
public:
    struct Made
    {
        std::unique_ptr<Office> office;
        crypto::SecretBytes recoveryKey;
    };

    /// Makes a vault for an office with its first user, a coordinator who is administrator too; `shown` is how colleagues read the name ("N.
    /// Haddad"), the login name when empty. The clock must outlive the office.
    /// Faults: Disk; a refusal for names or costs that cannot be (code "init.…").
    [[nodiscard]] static Result<Made> make(const QString &folder, const QString &officeName, const QString &user, const crypto::SecretBytes &passphrase,
        const crypto::KdfCost &cost, const Clock &clock, const QString &shown = {});
    /// Opens a vault; Faults as Vault::open and enter(). With the recovery key an administrator is the one at the keyboard.
    [[nodiscard]] static std::unique_ptr<Office> open(const QString &folder, const QString &user, const vault::Credential &credential, vault::Access access, const Clock &clock);
    /// The second half of open(), for callers that derived the key on another thread. Fault Denied when the account was stopped, and when the
    /// passphrase was a starting one (Vault::openedByStarting) and no `own` one comes with it, which then takes its place.
    [[nodiscard]] static std::unique_ptr<Office> enter(std::unique_ptr<vault::Vault> vault, const Clock &clock, const vault::FreshKey *own = nullptr);
    /// Leaves the office; the vault stays open.
    [[nodiscard]] static std::unique_ptr<vault::Vault> leave(std::unique_ptr<Office> office);

    [[nodiscard]] command::Door &door() { return *m_door; }
    [[nodiscard]] vault::Vault &vault() { return *m_vault; }
    [[nodiscard]] store::Connection &connection() { return *m_vault->connection(); }
    /// "Opvang De Luwte"
    [[nodiscard]] const QString &name() const { return m_name; }
    /// An exercise vault with fictional people: striped header, watermark on prints.
    [[nodiscard]] bool isDemo() const { return m_demo; }
    void markDemo();

private:
    Office(std::unique_ptr<vault::Vault> vault, const Clock &clock);
    void dropDeadKeys();
    void makeDeadlinesAnew();
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<command::Door> m_door;
    QString m_name;
    bool m_demo = false;
};

/// A setting of the vault that is no record (office name, demo mark); "" when there is none.
[[nodiscard]] QString setting(store::Connection &connection, const char *name);
void setSetting(store::Connection &connection, const char *name, const QString &value);

} // namespace luwte::house
