#pragma once
// A vault: a folder with vault.json (key slots), store.db (SQLCipher), high-mark (how far the journal had come) and a lock file; opened and
// closed as one.

#include <QLockFile>
#include <memory>

#include "core/crypto/kdf.h"
#include "core/store/connection.h"
#include "core/store/high_mark.h"
#include "core/store/schema.h"
#include "core/vault/checkpointer.h"
#include "core/vault/header.h"

namespace luwte::vault {

enum class Access { ReadWrite, ReadOnly };

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

    /// Opens with a name ("" tries every slot) and a passphrase or the recovery key. A wrong try changes nothing and does not stand in
    /// the way of the next right one. Fault Damaged, with the log left as it is, when the store lacks saves that were acknowledged. ReadWrite takes the lock (Fault Busy when another window has it); ReadOnly needs none.
    [[nodiscard]] static std::unique_ptr<Vault> open(const QString &folder, const QString &user, const crypto::SecretBytes &passphrase, Access access, const QList<store::SchemaStep> &steps);
    [[nodiscard]] static bool isVault(const QString &folder);

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    [[nodiscard]] const std::shared_ptr<store::Connection> &connection() const { return m_connection; }
    /// A connection for another thread, with a cache for bulk work when asked.
    [[nodiscard]] std::unique_ptr<store::Connection> anotherConnection(int cacheKiB = 2 * 1024, bool readOnly = false) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool readOnly() const { return m_connection->readOnly(); }
    /// Id of the slot that opened; the account in the store with this slot is who sits here.
    [[nodiscard]] const QString &slotId() const { return m_slotId; }
    [[nodiscard]] bool openedByRecovery() const { return m_recovery; }
    /// How many saves were begun when Luwte last stopped and are not in the store: nobody may have been told that they are, but somebody
    /// may think so. Told once.
    [[nodiscard]] qint64 unsettled() const { return m_unsettled; }
    /// Tells that a transaction was committed (see Checkpointer).
    void committed();

private:
    Vault() = default;
    [[nodiscard]] QString storePath() const;
    [[nodiscard]] QString markPath() const;
    void takeLock();
    void assertWhole(bool crashed, const QList<store::SchemaStep> &steps);
    QString m_folder;
    QString m_slotId;
    /// Made and not sealed: what was made goes when it goes.
    enum class Unfinished { No, Files, Folder };
    Unfinished m_unfinished = Unfinished::No;
    bool m_recovery = false;
    qint64 m_unsettled = 0;
    Header m_header;
    crypto::SecretBytes m_key;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<store::HighMark> m_mark;
    std::shared_ptr<store::Connection> m_connection;
    std::unique_ptr<Checkpointer> m_checkpointer;
};

/// What to say of saves that were begun and are not there; "" when there are none.
[[nodiscard]] QString unsettledText(const Vault &vault);

} // namespace luwte::vault
