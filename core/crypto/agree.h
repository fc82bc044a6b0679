#pragma once
// X25519 (RFC 7748): two parties come to one secret that nobody else can work out.

#include <QByteArray>
#include <optional>

#include "core/crypto/secret.h"

namespace luwte::crypto {

/// The point that goes with a secret of 32 bytes; 32 bytes, for everybody to see.
[[nodiscard]] QByteArray x25519Point(const SecretBytes &secret);
/// The shared secret; nullopt for a point that would give zeros whatever the secret is, or that is not 32 bytes.
[[nodiscard]] std::optional<SecretBytes> x25519(const SecretBytes &secret, QByteArrayView point);

} // namespace luwte::crypto
