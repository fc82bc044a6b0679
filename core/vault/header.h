#pragma once
// vault.json: which keys open the vault and how its pages are encrypted. No name of a person, shelter or office is in it.

#include <QList>
#include <QString>

#include "core/store/connection.h"
#include "core/vault/slot.h"

namespace luwte::vault {

struct Header
{
    QString id; ///< random; binds the slots to this vault
    store::CipherSettings cipher;
    QList<Slot> keySlots;
    bool switching = false; ///< the store and the high mark under this key are still beside the old ones (rekey.h)
    QByteArray mac; ///< over all the rest, under a key from the vault key

    /// Faults: Disk (unreadable), Foreign (not a vault), Newer, Damaged.
    [[nodiscard]] static Header read(const QString &path);
    /// From the bytes of a file; Faults as read().
    [[nodiscard]] static Header parse(const QByteArray &bytes);
    /// The slot with this id; null when there is none.
    [[nodiscard]] Slot *find(const QString &slotId);
    [[nodiscard]] const Slot *find(const QString &slotId) const { return const_cast<Header *>(this)->find(slotId); }
    [[nodiscard]] const Slot *recovery() const;
    /// The bytes of the file, with the mac under this key.
    [[nodiscard]] QByteArray toFile(const crypto::SecretBytes &vaultKey);
    /// Replaces the file at once or not at all; on disk when it returns. Fault Disk.
    void write(const QString &path, const crypto::SecretBytes &vaultKey);
    /// The header is the one that was written with this key.
    [[nodiscard]] bool authentic(const crypto::SecretBytes &vaultKey) const;

private:
    [[nodiscard]] QByteArray body() const;
};

} // namespace luwte::vault
