#pragma once
// A new key for the whole vault, with the entry in the journal that says so.

#include "core/house/office.h"
#include "core/store/page_copy.h"

namespace luwte::house {

/// Whoever sits in `office` stays, with the passphrase that `own` was made of; all others lose their key and get a new starting passphrase later.
/// The office that comes back is null when the new key counts and the disk failed after that; opening it again does the rest.
/// `office` is closed while it goes on, and closed for good when a Fault comes out of it; a refusal leaves it as it is. Faults as vault::rekey.
[[nodiscard]] Result<Office::Made> rekey(std::unique_ptr<Office> &office, const vault::FreshKey &own, const Clock &clock, const store::Progress &progress = {},
    crypto::SecretBytes recovery = vault::newRecoveryKey());

} // namespace luwte::house
