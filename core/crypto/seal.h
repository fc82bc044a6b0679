#pragma once
// Sealed bytes: XChaCha20-Poly1305 with a random 24-byte nonce in front. Whoever lacks the key reads nothing; whoever alters a byte is found out.

#include <QByteArray>
#include <memory>
#include <optional>

#include "core/crypto/secret.h"

namespace luwte::crypto {

class Sealer
{
public:
    Sealer();
    ~Sealer();
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    /// nonce ‖ ciphertext ‖ tag, 40 bytes longer than `plain`. `key` is 32 bytes; `context` is authenticated, not stored.
    [[nodiscard]] QByteArray seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView context);
    /// nullopt when the key is another, or a byte was changed.
    [[nodiscard]] std::optional<SecretBytes> open(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace luwte::crypto
