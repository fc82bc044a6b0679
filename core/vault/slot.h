#pragma once
// A key slot: the vault's random key, wrapped for one person's passphrase or for the recovery key on paper.

#include <QJsonObject>
#include <optional>

#include "core/crypto/kdf.h"
#include "core/crypto/secret.h"
#include "core/vault/credential.h"

namespace luwte::vault {

enum class SlotKind { Passphrase, Recovery };

/// Whose passphrase it is: chosen by its owner, or given by an administrator to begin with.
enum class Passphrase { Own, Starting };

struct Slot
{
    QString id;   ///< names the account in the store that this slot belongs to
    SlotKind kind = SlotKind::Passphrase;
    QByteArray hint; ///< 2 bytes that tell which slots may be this name's; says next to nothing about the name
    crypto::KdfCost cost;
    QByteArray salt;    ///< 16 bytes
    QByteArray wrapped; ///< sealed 32-byte key
    bool starting = false; ///< its passphrase was given by an administrator: whoever unlocks with it chooses another first
    bool keyFile = false;  ///< a key file goes with the passphrase

    [[nodiscard]] QJsonObject toJson() const;
    /// nullopt when a member is missing, of another type or out of range.
    [[nodiscard]] static std::optional<Slot> fromJson(const QJsonObject &json);
};

[[nodiscard]] Slot makeSlot(const QString &vaultId, const QString &user, const FreshKey &fresh, const crypto::SecretBytes &vaultKey, Passphrase whose = Passphrase::Own);
/// `id`: of the one whose place it takes; made when empty.
[[nodiscard]] Slot makeRecoverySlot(const QString &vaultId, const crypto::SecretBytes &recovery, const crypto::SecretBytes &vaultKey, const QString &id = {});
/// Wraps the key anew in a slot that keeps its id, hint and marks.
void rewrap(Slot &slot, const QString &vaultId, const FreshKey &fresh, const crypto::SecretBytes &vaultKey);
/// The vault key, or nullopt when this is another passphrase, key file or recovery key.
[[nodiscard]] std::optional<crypto::SecretBytes> openSlot(const Slot &slot, const QString &vaultId, const Credential &credential);
[[nodiscard]] QByteArray nameHint(const QString &vaultId, const QString &user);

/// 160 random bits as eight groups of four characters that cannot be mistaken for one another (no I, L, O, U).
[[nodiscard]] crypto::SecretBytes newRecoveryKey();
/// The same bytes for any way of typing it (case, dashes, spaces, O for 0, I or L for 1); nullopt when it is not a recovery key.
[[nodiscard]] std::optional<crypto::SecretBytes> normalisedRecoveryKey(const crypto::SecretBytes &typed);

} // namespace luwte::vault
