#pragma once
// An older copy that is put back knows nothing of what was erased since: whoever puts it back erases that again.

#include "core/command/catalog.h"
#include "core/privacy/types.h"

namespace luwte::privacy {

/// All tombstones of a vault.
[[nodiscard]] std::vector<Tombstone> tombstones(store::Connection &connection);
/// Erases from the store of `call` whatever these tombstones of another copy name, and keeps them. How many records went; the caller runs
/// store::wipe() when it is not 0, after the transaction.
int eraseAgain(command::Call &call, const std::vector<Tombstone> &stones);

} // namespace luwte::privacy
