#pragma once
// Keys of people: each change is a slot in vault.json and one entry in the journal, both or neither. The slow part, stretching a passphrase, comes
// before (vault::provedKey) and may happen on a thread of its own.

#include "core/house/office.h"

namespace luwte::house {

/// Somebody on the staff list with the state of their key.
struct Holder
{
    access::Account account;
    enum class Key { None, Starting, Own } key = Key::None;
    bool withFile = false;
    Instant since; ///< when it was last set; null when that is not known
};

/// In the order of the staff list. What is in vault.json counts.
[[nodiscard]] std::vector<Holder> holders(Office &office);

/// What makes a new passphrase no good: too short, or the same as `old` ("" when that is not known).
[[nodiscard]] Refusals checkNewPassphrase(const crypto::SecretBytes &fresh, const crypto::SecretBytes &old = {});

/// A new account with a starting passphrase; `with` as for account.add.
[[nodiscard]] Result<command::Done> addWithKey(Office &office, const QJsonObject &with, const vault::FreshKey &starting);
/// A starting passphrase for somebody who has none, or who lost theirs: what they had does not open any more.
[[nodiscard]] Result<command::Done> giveKey(Office &office, const Id &account, const vault::FreshKey &starting);
/// Takes somebody's key; the account stays.
[[nodiscard]] Result<command::Done> takeKey(Office &office, const Id &account);
/// Another passphrase, cost or key file for whoever sits here.
[[nodiscard]] Result<command::Done> changeOwnKey(Office &office, const vault::FreshKey &fresh);
/// A new recovery key, as vault::newRecoveryKey() gives it; the old one does not open any more. Whoever asks has it on paper before.
[[nodiscard]] Result<command::Done> setRecoveryKey(Office &office, const crypto::SecretBytes &recovery);
/// What is there counts from here on, for an office that was opened with vault::Access::Accept.
[[nodiscard]] Result<command::Done> acceptAsItIs(Office &office);

} // namespace luwte::house
