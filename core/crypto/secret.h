#pragma once
// Bytes that must not outlive their use: keys, passphrases. Wiped when freed; never in a QString, a log or an argument.

#include <botan/secmem.h>
#include <cstdint>
#include <string_view>

namespace luwte::crypto {

using SecretBytes = Botan::secure_vector<std::uint8_t>;

[[nodiscard]] inline SecretBytes secretFrom(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace luwte::crypto
