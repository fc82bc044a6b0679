#include "core/crypto/kdf.h"

#include <QElapsedTimer>
#include <botan/pwdhash.h>

#include "core/base/fault.h"
#include "core/base/say.h"

namespace luwte::crypto {

bool costAllowed(const KdfCost &cost)
{
    return cost.memoryKiB >= kdfFloor.memoryKiB && cost.passes >= kdfFloor.passes && cost.lanes >= 1
        && cost.memoryKiB <= kdfCeiling.memoryKiB && cost.passes <= kdfCeiling.passes && cost.lanes <= kdfCeiling.lanes
        && qint64(cost.memoryKiB) * cost.passes <= kdfWorkCeiling;
}

SecretBytes deriveKey(const SecretBytes &passphrase, QByteArrayView salt, const KdfCost &cost)
{
    if (!costAllowed(cost) || salt.size() < 16)
        throw Fault(FaultKind::Damaged, say("crypto", "Het slot van dit bestand vraagt iets wat Luwte niet doet. Zet de reservekopie terug."), QStringLiteral("kdf cost out of range"));
    const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
    const auto hash = family->from_params(std::size_t(cost.memoryKiB), std::size_t(cost.passes), std::size_t(cost.lanes));
    SecretBytes key(32);
    hash->derive_key(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
        reinterpret_cast<const std::uint8_t *>(salt.data()), std::size_t(salt.size()));
    return key;
}

KdfCost measuredCost(int milliseconds)
{
    KdfCost cost;
    QElapsedTimer timer;
    timer.start();
    (void)deriveKey(secretFrom("measure"), QByteArray(16, 'm'), cost);
    const double once = double(qMax<qint64>(1, timer.elapsed()));
    // Memory first (up to 256 MiB, an old laptop has it to spare for a second), passes after that.
    double room = milliseconds / once;
    while (room >= 2 && cost.memoryKiB < 256 * 1024) {
        cost.memoryKiB *= 2;
        room /= 2;
    }
    cost.passes = qBound(3, int(cost.passes * room), kdfCeiling.passes);
    return cost;
}

SecretBytes scryptKey(const SecretBytes &passphrase, QByteArrayView salt, int logWork)
{
    const auto hash = Botan::PasswordHashFamily::create_or_throw("Scrypt")->from_params(std::size_t(1) << logWork, 8, 1);
    SecretBytes key(32);
    hash->derive_key(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
        reinterpret_cast<const std::uint8_t *>(salt.data()), std::size_t(salt.size()));
    return key;
}

} // namespace luwte::crypto
