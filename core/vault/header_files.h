#pragma once
// vault.json on disk, and vault.json.before: the one it took the place of, kept until the new one was proved. Whatever moment a change is broken
// off at, somebody who could open before it still can.

#include <functional>

#include "core/vault/header.h"
#include "core/vault/lock_file.h"

namespace luwte::vault {

[[nodiscard]] QString headerPath(const QString &folder);

/// What a name and a passphrase give: the vault's key, and the slot that it came from.
struct Unlocked
{
    crypto::SecretBytes key;
    Slot slot;
};
/// Tries the slots of a name ("" every one) and holds the header against the key. Faults: WrongKey when none opens, Damaged when the header was
/// altered.
[[nodiscard]] Unlocked unlock(const Header &header, const QString &user, const Credential &credential);

/// The same for the vault in a folder.
struct UnlockedFolder
{
    Header header;
    Unlocked unlocked;
    bool before = false; ///< by vault.json.before: the change after it was broken off
};
/// Faults as the other, and as Header::read.
[[nodiscard]] UnlockedFolder unlockFolder(const QString &folder, const QString &user, const Credential &credential);
/// After that, while the vault is held for writing: what a broken-off change left beside vault.json goes, and vault.json is the header that opened.
/// Fault Disk; Fault Busy when it was changed since it was read.
void settleHeader(const QString &folder, UnlockedFolder &opened);
/// Some slot of the vault asks for a key file; false also when that cannot be told.
[[nodiscard]] bool wantsKeyFile(const QString &folder);

/// One change of vault.json. It is on disk after write(), and taken back by the destructor unless keep() was called.
///
/// The header is read anew under a short lock of its own, so that two changes at once both stay.
class HeaderChange
{
public:
    /// Faults: Busy (somebody else is at it), Damaged (not the header of this key), Disk.
    HeaderChange(QString folder, const crypto::SecretBytes &key);
    ~HeaderChange();
    HeaderChange(const HeaderChange &) = delete;
    HeaderChange &operator=(const HeaderChange &) = delete;

    /// To be changed before write().
    [[nodiscard]] Header &header() { return m_header; }
    /// The new one is in the place of the old and was read back. Fault Disk, and then the old one is there.
    void write();
    /// It stays, and the old one goes.
    void keep();

private:
    QString m_folder;
    const crypto::SecretBytes &m_key;
    std::unique_ptr<LockFile> m_lock;
    QByteArray m_old;
    Header m_header;
    bool m_written = false;
};

} // namespace luwte::vault
