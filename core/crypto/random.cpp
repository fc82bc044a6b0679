#include "core/crypto/random.h"

#include <botan/system_rng.h>

namespace luwte::crypto {

void fillRandom(std::uint8_t *out, std::size_t bytes)
{
    // The system's own, also for nonces by the thousand: one system call costs a hundredth of Botan's DRBG.
    Botan::system_rng().randomize(out, bytes);
}

SecretBytes randomSecret(std::size_t bytes)
{
    SecretBytes secret(bytes);
    Botan::system_rng().randomize(secret.data(), secret.size());
    return secret;
}

QByteArray randomBytes(qsizetype bytes)
{
    QByteArray out(bytes, Qt::Uninitialized);
    Botan::system_rng().randomize(reinterpret_cast<std::uint8_t *>(out.data()), std::size_t(bytes));
    return out;
}

} // namespace luwte::crypto
