#pragma once
// The payload of an age file: pieces of 64 KiB, each sealed under a counted nonce, the last one marked, so that none can be left out, moved
// or added.

#include <QtEndian>

#include "core/crypto/chacha.h"
#include "core/crypto/digest.h"

namespace luwte::seal {

inline constexpr std::size_t chunkBytes = 64 * 1024;
inline constexpr qsizetype streamNonceBytes = 16;

/// The key and nonces of one payload.
class ChunkCipher
{
public:
    ChunkCipher(const crypto::SecretBytes &fileKey, QByteArrayView nonce) : m_cipher(crypto::hkdfSha256(fileKey, nonce, "payload")) {}
    void seal(crypto::SecretBytes &chunk, bool last) { m_cipher.seal(next(last), chunk); }
    [[nodiscard]] bool open(crypto::SecretBytes &chunk, bool last) { return m_cipher.open(next(last), chunk); }

private:
    crypto::Nonce next(bool last)
    {
        crypto::Nonce nonce{};
        qToBigEndian(m_count++, nonce.data() + 3); // 11 bytes of counter; its first three stay 0 for a file of 2^80 bytes
        nonce[11] = last ? 1 : 0;
        return nonce;
    }
    crypto::ChaCha m_cipher;
    quint64 m_count = 0;
};

} // namespace luwte::seal
