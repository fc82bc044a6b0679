#pragma once
// DIR/backups: the backups that Luwte makes by itself, inside the vault's own folder. They help against mistakes and damage, not against a disk
// that dies or a laptop that is gone; for that somebody makes one elsewhere.

#include "core/vault/backup.h"

namespace luwte::vault {

enum class BackupReason { Day, Step, Rekey, Import };

struct ShelfBackup
{
    QString name; ///< of the file in the folder
    Instant at;
    BackupReason reason = BackupReason::Day;
    qint64 bytes = 0;
};

[[nodiscard]] QString shelfFolder(const QString &vaultFolder);
/// Newest first. Only files with a name as Luwte gives; whatever else somebody put there is not seen, nor touched.
[[nodiscard]] std::vector<ShelfBackup> shelfBackups(const QString &vaultFolder);

/// Which of them may go: of those by day stay the newest of each of seven days, four weeks and six months that have one; those before a
/// step, a re-key or an import stay for 30 days. The newest of all stays, whatever its age.
[[nodiscard]] std::vector<ShelfBackup> outdated(const std::vector<ShelfBackup> &newestFirst, Instant now);

/// Makes one now and lets outdated ones go. Faults as makeBackup(); the others stay then.
BackupMade backupToShelf(const Vault &vault, BackupReason reason, Instant now, const store::Progress &progress);

/// The journal and the key slots are what they were in the newest backup here.
[[nodiscard]] bool unchangedOnShelf(const Vault &vault);
/// No backup of today, and something changed since the newest one.
[[nodiscard]] bool backupDue(const Vault &vault, Instant now);

} // namespace luwte::vault
