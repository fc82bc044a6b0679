#pragma once
// What the journal tells of keys: who got one, when it was last set, what was done with the keys of the whole vault. Never a key itself; those are
// in vault.json.

#include "core/command/catalog.h"

namespace luwte::house {

/// One for each account that ever had a key.
struct StaffKey : Record
{
    Id account;
    Instant since;         ///< null while there is no key
    bool starting = false; ///< given by an administrator; to be changed at the first unlock
    bool withFile = false; ///< a key file goes with the passphrase
    int timesSet = 0;      ///< so that every change is one, also within a second
};

/// One for the vault.
struct VaultKeys : Record
{
    Instant recoverySince; ///< null: since the vault was made
    Instant rekeyedAt;
    Instant acceptedAt;    ///< when somebody last decided that what is there counts, though saves may be missing
    int timesSet = 0;
};

[[nodiscard]] std::optional<StaffKey> staffKeyOf(store::Connection &connection, const Id &account);
[[nodiscard]] VaultKeys vaultKeys(store::Connection &connection);

void addKeyRecords(command::Catalog &catalog);

} // namespace luwte::house

template<>
const luwte::Description<luwte::house::StaffKey> &luwte::describe<luwte::house::StaffKey>();
template<>
const luwte::Description<luwte::house::VaultKeys> &luwte::describe<luwte::house::VaultKeys>();
