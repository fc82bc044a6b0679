#pragma once
// Randomness from the operating system, through Botan.

#include <QByteArray>

#include "core/crypto/secret.h"

namespace luwte::crypto {

[[nodiscard]] SecretBytes randomSecret(std::size_t bytes);
[[nodiscard]] QByteArray randomBytes(qsizetype bytes);
void fillRandom(std::uint8_t *out, std::size_t bytes);

} // namespace luwte::crypto
