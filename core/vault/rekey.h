#pragma once
// A new random key for the whole vault: for when somebody may have kept the old one. Every page is copied under the new key into a second store,
// which is proved; then vault.json is replaced, and that is the moment it counts. Only after it the old store goes.
//
//   store.db.new, high-mark.new   the copy, beside the old pair
//   vault.json                    with the new slots and "switching": the copy counts from here on
//   store.db, high-mark           the copy takes their place
//   vault.json                    without "switching"
//
// Whoever opens the vault finishes what was begun after the second line and throws away what was begun before it.

#include "core/store/page_copy.h"
#include "core/vault/vault.h"

namespace luwte::vault {

struct Rekeyed
{
    std::unique_ptr<Vault> vault;    ///< null when the new key counts and the last steps could not be done; the next opening does them
    crypto::SecretBytes recoveryKey; ///< shown once, then wiped
};

/// Writes in the copy what the journal has to tell; `slotId` is the one slot with a passphrase that there will be.
using InCopy = std::function<void(const std::shared_ptr<store::Connection> &copy, const QString &slotId)>;

/// `recovery` as newRecoveryKey() gives it, for who wants to see it on paper before. `vault` is open for writing, and nobody else works with its connection. Of all slots only `own` for `user` stays, with a new recovery key: the
/// passphrases of others are not known. When it throws before the copy counts, the vault is as it was. Faults: Cancelled, Disk, Damaged.
[[nodiscard]] Rekeyed rekey(std::unique_ptr<Vault> vault, const QString &user, const FreshKey &own, const QList<store::SchemaStep> &steps, const InCopy &inCopy, const store::Progress &progress,
    crypto::SecretBytes recovery = newRecoveryKey());

/// Before the store of a vault is opened for writing: brings a re-key that was broken off to one of its two ends, and gives a sentence that says
/// which; "" when there was none. Fault Disk.
[[nodiscard]] QString settleRekey(const QString &folder, Header &header, const crypto::SecretBytes &key);

} // namespace luwte::vault
