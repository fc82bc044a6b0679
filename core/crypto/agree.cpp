#include "core/crypto/agree.h"

#include <botan/pubkey.h>
#include <botan/system_rng.h>
#if __has_include(<botan/x25519.h>)
#include <botan/x25519.h>
using Pair = Botan::X25519_PrivateKey;
#else
#include <botan/curve25519.h>
using Pair = Botan::Curve25519_PrivateKey;
#endif

namespace luwte::crypto {

static constexpr std::size_t keyBytes = 32;

QByteArray x25519Point(const SecretBytes &secret)
{
    const auto point = Pair(secret).public_value();
    return QByteArray(reinterpret_cast<const char *>(point.data()), qsizetype(point.size()));
}

std::optional<SecretBytes> x25519(const SecretBytes &secret, QByteArrayView point)
{
    if (std::size_t(point.size()) != keyBytes || secret.size() != keyBytes)
        return std::nullopt;
    const Pair pair(secret);
    Botan::PK_Key_Agreement agreement(pair, Botan::system_rng(), "Raw");
    SecretBytes shared;
    try {
        const auto derived = agreement.derive_key(keyBytes, reinterpret_cast<const std::uint8_t *>(point.data()), keyBytes);
        shared = derived.bits_of();
    } catch (const Botan::Exception &) { // newer versions look for zeros themselves
        return std::nullopt;
    }
    std::uint8_t any = 0;
    for (const std::uint8_t byte : shared)
        any = std::uint8_t(any | byte);
    return any == 0 ? std::nullopt : std::optional(shared);
}

} // namespace luwte::crypto
