#pragma once
// A backup: the vault as it is at one moment, in one file (backup_file.h), encrypted as the vault is, checked before it counts.

#include "core/vault/backup_file.h"

namespace luwte::vault {

struct BackupMade
{
    QString path;
    qint64 bytes = 0;
    BackupContents contents;
};

enum class Existing { Refuse, Replace };

/// Copies the vault as it is now into the file `out`, while it may be in use, also when it is open for reading only. What was written is
/// read back from disk and checked: every page, the tables, the chain of the journal, every byte of the file. Only then it gets its name; a
/// file that was there is replaced at once or not at all. Free space: twice the store, where `out` is. Faults: Disk, Damaged (the vault has
/// a damaged page), Cancelled, Busy; nothing is left then.
BackupMade makeBackup(const Vault &vault, const QString &out, Instant at, Existing existing, const store::Progress &progress);

/// Checks a store that was copied: every page in use opens, the trees are sound, the schema has `schema` steps, the journal's chain holds
/// and ends at `point`. Faults: Damaged, Cancelled.
void checkCopy(store::Connection &copy, int schema, const store::JournalPoint &point, const store::Progress &progress);

} // namespace luwte::vault
