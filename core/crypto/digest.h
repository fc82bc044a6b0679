#pragma once
// Hashes and message authentication: BLAKE2b-256 for the journal chain, HMAC-SHA-256 for the vault's header.

#include <QByteArray>
#include <memory>

#include "core/crypto/secret.h"

namespace luwte::crypto {

/// BLAKE2b with 32 bytes of output, fed in pieces. Pieces are length-prefixed, so that moving a byte between pieces shows.
class Digest
{
public:
    Digest();
    ~Digest();
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    Digest &add(QByteArrayView piece);
    Digest &add(qint64 number);
    [[nodiscard]] QByteArray finish(); ///< 32 bytes; the digest starts anew

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] QByteArray hmacSha256(const SecretBytes &key, QByteArrayView message);
/// A key for another purpose from a strong key: HKDF-SHA-256 with `purpose` as info.
[[nodiscard]] SecretBytes subkey(const SecretBytes &key, std::string_view purpose);
/// HKDF-SHA-256 (RFC 5869) in full, 32 bytes out; an empty salt is the RFC's row of zeros.
[[nodiscard]] SecretBytes hkdfSha256(const SecretBytes &secret, QByteArrayView salt, std::string_view info);
/// In constant time; false when lengths differ.
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

} // namespace luwte::crypto
