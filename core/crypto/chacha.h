#pragma once
// ChaCha20-Poly1305 (RFC 8439) under nonces that the caller counts, for formats that say so (age). What chooses its own nonce uses Sealer.

#include <array>
#include <memory>

#include "core/crypto/secret.h"

namespace luwte::crypto {

using Nonce = std::array<std::uint8_t, 12>;
inline constexpr std::size_t chachaTagBytes = 16;

class ChaCha
{
public:
    explicit ChaCha(const SecretBytes &key); ///< 32 bytes
    ~ChaCha();
    ChaCha(const ChaCha &) = delete;
    ChaCha &operator=(const ChaCha &) = delete;

    /// In place; `buffer` gets 16 bytes longer. One nonce is used once under one key.
    void seal(const Nonce &nonce, SecretBytes &buffer);
    /// In place; `buffer` gets 16 bytes shorter. False when key, nonce or bytes are others; then `buffer` holds nothing of use.
    [[nodiscard]] bool open(const Nonce &nonce, SecretBytes &buffer);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace luwte::crypto
