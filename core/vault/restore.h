#pragma once
// The way back: a backup becomes a vault in a new place. It is checked before anything counts; until settle() nothing is at that place.

#include <memory>

#include "core/vault/backup_file.h"
#include "core/vault/backup_work.h"

namespace luwte::vault {

/// A vault may come to be in this folder: it is not there, or empty, and what it is to lie in exists. Fault Disk, with a sentence that says how.
void assertNewPlace(const QString &folder);

class Restoring
{
public:
    /// Takes the backup out of its file into a work folder beside `folder`, checks all of it, and opens it there as a vault with a device id
    /// of its own. `user` and `credential` (or the recovery key) are of somebody who was in the vault then. Faults: WrongKey; Damaged, Foreign,
    /// Newer for the file; Disk, also when `folder` is there and not empty; Cancelled. Nothing is left then.
    Restoring(const QString &file, const QString &folder, const QString &user, const Credential &credential, const QList<store::SchemaStep> &steps, const store::Progress &progress);
    ~Restoring();
    Restoring(const Restoring &) = delete;
    Restoring &operator=(const Restoring &) = delete;

    [[nodiscard]] const BackupContents &backup() const { return m_contents; }
    /// The vault in the work folder, once, to write down in it where it comes from. It has to be closed again before settle().
    [[nodiscard]] std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }
    /// Puts the vault in its place: there at once, or not at all. Fault Disk.
    void settle();

private:
    QString m_folder;
    std::unique_ptr<WorkFolder> m_work;
    BackupContents m_contents;
    std::unique_ptr<Vault> m_vault;
};

} // namespace luwte::vault
