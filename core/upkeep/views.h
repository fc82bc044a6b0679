#pragma once

#include <optional>

#include "core/command/catalog.h"
#include "core/upkeep/types.h"

namespace luwte::upkeep {

/// The last backup that somebody made outside the vault.
[[nodiscard]] std::optional<Upkeep> lastBackup(store::Connection &connection);

/// What was lost of the journal when the file was salvaged.
[[nodiscard]] store::EntryNumbers lostEntries(store::Connection &connection);

/// A backup elsewhere is asked for when the last one is older than this.
inline constexpr int backupDays = 7;

struct BackupState
{
    std::optional<Upkeep> last;
    QDate due; ///< the day on which the next one is due; invalid in a practice file
};
[[nodiscard]] BackupState backupState(const command::Reader &reader);

} // namespace luwte::upkeep
