#include "core/crypto/chacha.h"

#include <botan/aead.h>
#include <botan/exceptn.h>
#include <botan/version.h>

namespace luwte::crypto {

#if BOTAN_VERSION_MAJOR >= 3
static constexpr auto encryption = Botan::Cipher_Dir::Encryption;
static constexpr auto decryption = Botan::Cipher_Dir::Decryption;
#else
static constexpr auto encryption = Botan::ENCRYPTION;
static constexpr auto decryption = Botan::DECRYPTION;
#endif

struct ChaCha::State
{
    std::unique_ptr<Botan::AEAD_Mode> out = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", encryption);
    std::unique_ptr<Botan::AEAD_Mode> in = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", decryption);
};

ChaCha::ChaCha(const SecretBytes &key) : m_state(std::make_unique<State>())
{
    m_state->out->set_key(key.data(), key.size());
    m_state->in->set_key(key.data(), key.size());
}

ChaCha::~ChaCha() = default;

void ChaCha::seal(const Nonce &nonce, SecretBytes &buffer)
{
    m_state->out->start(nonce.data(), nonce.size());
    m_state->out->finish(buffer);
}

bool ChaCha::open(const Nonce &nonce, SecretBytes &buffer)
{
    if (buffer.size() < chachaTagBytes)
        return false;
    m_state->in->start(nonce.data(), nonce.size());
    try {
        m_state->in->finish(buffer);
    } catch (const Botan::Invalid_Authentication_Tag &) {
        buffer.clear();
        return false;
    }
    return true;
}

} // namespace luwte::crypto
