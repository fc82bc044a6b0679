#pragma once
// A vault: a folder with vault.json (key slots), store.db (SQLCipher), high-mark (how far the journal had come) and a lock file; opened and
// closed as one.

#include <memory>

#include "core/store/connection.h"
#include "core/store/high_mark.h"
#include "core/store/schema.h"
#include "core/vault/checkpointer.h"
#include "core/vault/header_files.h"

namespace luwte::vault {

/// Accept is for writing, also where the high mark is lost or says that saves are missing: for somebody who decided that what is there counts.
enum class Access { ReadWrite, ReadOnly, Accept };

struct Created
{
    std::unique_ptr<class Vault> vault;
    crypto::SecretBytes recoveryKey; ///< shown once, then wiped
};

class Vault
{
public:
    /// Makes a vault in `folder` (missing or empty) with one passphrase slot and one recovery slot. Fault(Disk) leaves nothing behind.
    /// vault.json is written last by seal(), so a half-made folder is never taken for a vault.
    [[nodiscard]] static Created create(const QString &folder, const QString &user, const crypto::SecretBytes &passphrase, const crypto::KdfCost &cost, const QList<store::SchemaStep> &steps);
    /// Writes vault.json: from here on the folder is a vault.
    void seal();

    /// Opens with a name ("" tries every slot) and a passphrase (with a key file where the slot asks for one) or the recovery key. A wrong try
    /// changes nothing and does not stand in the way of the next right one. Fault Damaged, with the log left as it is, when the store lacks saves
    /// that were acknowledged. An older schema is brought up to date, after a backup in the vault's own folder. ReadWrite takes the lock (Fault Busy when another window has it); ReadOnly needs none, and opens with a notice
    /// where the high mark is lost.
    [[nodiscard]] static std::unique_ptr<Vault> open(const QString &folder, const QString &user, const Credential &credential, Access access, const QList<store::SchemaStep> &steps);
    /// Makes a vault of a folder with vault.json and the store of a backup whose last entry was `point`: with a high-mark made afresh and a
    /// device id of its own, so that this copy and the one it came from never give one number to two entries.
    [[nodiscard]] static std::unique_ptr<Vault> adopt(const QString &folder, Unlocked unlocked, const store::JournalPoint &point, const QList<store::SchemaStep> &steps);
    [[nodiscard]] static bool isVault(const QString &folder);

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    [[nodiscard]] const std::shared_ptr<store::Connection> &connection() const { return m_connection; }
    /// A connection for another thread, with a cache for bulk work when asked.
    [[nodiscard]] std::unique_ptr<store::Connection> anotherConnection(int cacheKiB = 2 * 1024, bool readOnly = false) const;
    /// A connection that may add looks to a vault that is open for reading only; the log stays as it is when it closes. Fault Disk when
    /// nothing can be written here.
    [[nodiscard]] std::unique_ptr<store::Connection> lookWriter() const;
    /// A connection to a store in another place under the same key: a copy of this one.
    [[nodiscard]] std::unique_ptr<store::Connection> connectionTo(const QString &path, store::OpenMode mode, int cacheKiB = 2 * 1024) const;
    /// A key for what lies beside the store, such as the contents list of a backup.
    [[nodiscard]] crypto::SecretBytes subkey(std::string_view purpose) const;
    /// vault.json as it is now: another window may have changed who has a key. Faults Busy (the key itself is being changed), Disk.
    [[nodiscard]] QByteArray headerBytes() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool readOnly() const { return m_connection->readOnly(); }
    /// Id of the slot that opened; the account in the store with this slot is who sits here.
    [[nodiscard]] const QString &slotId() const { return m_slotId; }
    [[nodiscard]] bool openedByRecovery() const { return m_recovery; }
    /// The passphrase was given by an administrator; its owner has to choose another first.
    [[nodiscard]] bool openedByStarting() const;
    /// The slots as they are now.
    [[nodiscard]] const Header &header() const { return m_header; }
    /// Changes vault.json. The change gets the header and the key that slots wrap; it is on disk when this returns, and taken back unless the result
    /// is kept. Faults as HeaderChange.
    class Change;
    [[nodiscard]] Change changeSlots(const std::function<void(Header &, const crypto::SecretBytes &key)> &change);
    /// How many saves were begun when Luwte last stopped and are not in the store: nobody may have been told that they are, but somebody
    /// may think so. Told once.
    [[nodiscard]] qint64 unsettled() const { return m_unsettled; }
    /// After Access::Accept: why it would not open otherwise; "" when it would.
    [[nodiscard]] const QString &doubt() const { return m_doubt; }
    /// What is there counts from here on. To be called after the decision is in the journal. Fault Disk.
    void accept();
    /// What whoever opens it has to be told, in sentences: saves that are not there, a high mark that is lost, a re-key that was broken off.
    [[nodiscard]] QStringList notices() const;
    void addNotice(const QString &text) { m_notices.append(text); }
    /// Tells that a transaction was committed (see Checkpointer).
    void committed();

private:
    friend struct Rekeying;
    Vault() = default;
    [[nodiscard]] static std::unique_ptr<Vault> enter(std::unique_ptr<Vault> vault, UnlockedFolder opened, Access access, const QList<store::SchemaStep> &steps, bool backupBeforeSteps = true);
    [[nodiscard]] QString storePath() const;
    [[nodiscard]] QString markPath() const;
    void takeLock();
    void assertWhole(bool crashed, Access access, const QList<store::SchemaStep> &steps);
    QString m_folder;
    QString m_slotId;
    /// Made and not sealed: what was made goes when it goes.
    enum class Unfinished { No, Files, Folder };
    Unfinished m_unfinished = Unfinished::No;
    bool m_recovery = false;
    qint64 m_unsettled = 0;
    QString m_doubt;
    QStringList m_notices;
    Header m_header;
    crypto::SecretBytes m_key;
    std::unique_ptr<LockFile> m_lock;
    std::shared_ptr<store::HighMark> m_mark;
    std::shared_ptr<store::Connection> m_connection;
    std::unique_ptr<Checkpointer> m_checkpointer;
};

class Vault::Change
{
public:
    Change(Vault &vault, std::unique_ptr<HeaderChange> change) : m_vault(vault), m_change(std::move(change)) {}
    void keep();

private:
    Vault &m_vault;
    std::unique_ptr<HeaderChange> m_change;
};

/// The key of the high mark beside a store under this key.
[[nodiscard]] crypto::SecretBytes markKey(const crypto::SecretBytes &vaultKey);

/// What to say of saves that were begun and are not there; "" when there are none.
[[nodiscard]] QString unsettledText(const Vault &vault);

} // namespace luwte::vault
