#include "core/crypto/chacha.h"

#include "core/crypto/aead.h"

namespace luwte::crypto {

struct ChaCha::State : Aead
{
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
