#pragma once
// Ed25519 (RFC 8032): who holds the secret signs, who holds the open key checks.

#include <QByteArray>

#include "core/crypto/secret.h"

namespace luwte::crypto {

/// The open key of a secret seed of 32 bytes; 32 bytes.
[[nodiscard]] QByteArray signerKey(const SecretBytes &seed);
/// 64 bytes.
[[nodiscard]] QByteArray sign(const SecretBytes &seed, QByteArrayView message);
/// False for anything but this key's signature under this message, also when key or signature have another length.
[[nodiscard]] bool signedBy(QByteArrayView key, QByteArrayView message, QByteArrayView signature);

} // namespace luwte::crypto
