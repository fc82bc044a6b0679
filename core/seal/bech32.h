#pragma once
// Bech32 (BIP 173) without its limit on length: how age writes keys, so that a slip of the pen shows.

#include <optional>

#include "core/crypto/secret.h"

namespace luwte::seal {

struct Bech32
{
    std::string name; ///< the part before the last 1, in lower case
    crypto::SecretBytes data;
};

/// Lower case.
[[nodiscard]] crypto::SecretBytes toBech32(std::string_view name, const std::uint8_t *data, std::size_t size);
/// All lower case or all upper case; nullopt for anything that Bech32 does not write.
[[nodiscard]] std::optional<Bech32> fromBech32(std::string_view text);

} // namespace luwte::seal
