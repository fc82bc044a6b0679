#include "core/crypto/sign.h"

#include <botan/ed25519.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

namespace luwte::crypto {

static const std::uint8_t *raw(QByteArrayView view)
{
    return reinterpret_cast<const std::uint8_t *>(view.data());
}

static Botan::Ed25519_PrivateKey pairOf(const SecretBytes &seed)
{
    return Botan::Ed25519_PrivateKey(seed);
}

QByteArray signerKey(const SecretBytes &seed)
{
    const auto point = pairOf(seed).get_public_key();
    return QByteArray(reinterpret_cast<const char *>(point.data()), qsizetype(point.size()));
}

QByteArray sign(const SecretBytes &seed, QByteArrayView message)
{
    const auto pair = pairOf(seed);
    Botan::PK_Signer signer(pair, Botan::system_rng(), "Pure");
    signer.update(raw(message), std::size_t(message.size()));
    const auto signature = signer.signature(Botan::system_rng());
    return QByteArray(reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size()));
}

bool signedBy(QByteArrayView key, QByteArrayView message, QByteArrayView signature)
{
    if (key.size() != 32 || signature.size() != 64)
        return false;
    try {
        const Botan::Ed25519_PublicKey open(raw(key), std::size_t(key.size()));
        Botan::PK_Verifier verifier(open, "Pure");
        verifier.update(raw(message), std::size_t(message.size()));
        return verifier.check_signature(raw(signature), std::size_t(signature.size()));
    } catch (const Botan::Exception &) {
        return false;
    }
}

} // namespace luwte::crypto
