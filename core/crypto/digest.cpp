#include "core/crypto/digest.h"

#include <QtEndian>
#include <botan/hash.h>
#include <botan/kdf.h>
#include <botan/mac.h>

namespace luwte::crypto {

struct Digest::State
{
    std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("BLAKE2b(256)");
};

Digest::Digest() : m_state(std::make_unique<State>()) {}
Digest::~Digest() = default;
Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;

static const std::uint8_t *bytes(QByteArrayView view)
{
    return reinterpret_cast<const std::uint8_t *>(view.data());
}

Digest &Digest::add(QByteArrayView piece)
{
    add(qint64(piece.size()));
    m_state->hash->update(bytes(piece), std::size_t(piece.size()));
    return *this;
}

Digest &Digest::add(qint64 number)
{
    std::uint8_t raw[8];
    qToBigEndian(number, raw);
    m_state->hash->update(raw, sizeof raw);
    return *this;
}

QByteArray Digest::finish()
{
    QByteArray out(32, Qt::Uninitialized);
    m_state->hash->final(reinterpret_cast<std::uint8_t *>(out.data()));
    return out;
}

QByteArray hmacSha256(const SecretBytes &key, QByteArrayView message)
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    mac->set_key(key.data(), key.size());
    mac->update(bytes(message), std::size_t(message.size()));
    QByteArray out(qsizetype(mac->output_length()), Qt::Uninitialized);
    mac->final(reinterpret_cast<std::uint8_t *>(out.data()));
    return out;
}

SecretBytes hkdfSha256(const SecretBytes &secret, QByteArrayView salt, std::string_view info)
{
    const auto kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    return SecretBytes(kdf->derive_key(32, secret.data(), secret.size(), bytes(salt), std::size_t(salt.size()), reinterpret_cast<const std::uint8_t *>(info.data()), info.size()));
}

SecretBytes subkey(const SecretBytes &key, std::string_view purpose)
{
    return hkdfSha256(key, {}, purpose);
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return difference == 0;
}

} // namespace luwte::crypto
