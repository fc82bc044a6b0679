#pragma once
// What somebody opens a vault with: a passphrase (or the recovery key, as typed), and what is in their key file if they use one.

#include <QString>

#include "core/crypto/kdf.h"
#include "core/crypto/secret.h"

namespace luwte::vault {

struct Credential
{
    Credential() = default;
    Credential(crypto::SecretBytes typed) : passphrase(std::move(typed)) {} // NOLINT(google-explicit-constructor): most people have no key file
    Credential(crypto::SecretBytes typed, crypto::SecretBytes file) : passphrase(std::move(typed)), keyFile(std::move(file)) {}

    crypto::SecretBytes passphrase;
    crypto::SecretBytes keyFile; ///< readKeyFile(); empty without one
};

/// Bytes that a key file may have.
inline constexpr qint64 keyFileLeast = 32;
inline constexpr qint64 keyFileMost = 1024 * 1024;

/// What a key file contributes: 32 bytes that depend on all of it. Faults: Disk (unreadable), Foreign (too short, too long, or no file).
[[nodiscard]] crypto::SecretBytes readKeyFile(const QString &path);
/// Writes a new key file of 32 random bytes, readable by its owner only; on disk when it returns. Never over something that is there. Fault Disk.
void makeKeyFile(const QString &path);

/// A passphrase that is going to open a slot, stretched. Slow by design and without anything of the vault, so that it can be made on a thread of
/// its own and outlive a lock without harm.
struct FreshKey
{
    crypto::KdfCost cost;
    QByteArray salt; ///< 16 bytes
    bool withFile = false;
    crypto::SecretBytes wrapping; ///< 32 bytes
};

/// Fault(Damaged) when the cost is out of range.
[[nodiscard]] FreshKey freshKey(const Credential &credential, const crypto::KdfCost &cost);
/// The same, done twice: a bit that fell over in memory meanwhile would shut somebody out for good. Fault Internal when the two differ.
[[nodiscard]] FreshKey provedKey(const Credential &credential, const crypto::KdfCost &cost);
/// The key that a slot with this salt and cost is wrapped under.
[[nodiscard]] crypto::SecretBytes stretched(const Credential &credential, bool withFile, QByteArrayView salt, const crypto::KdfCost &cost);

} // namespace luwte::vault
