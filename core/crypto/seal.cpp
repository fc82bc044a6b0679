#include "core/crypto/seal.h"

#include <cstring>

#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#if BOTAN_VERSION_MAJOR >= 3
#include <span>
#endif

namespace luwte::crypto {

static constexpr std::size_t nonceBytes = 24;
static constexpr std::size_t tagBytes = 16;

struct Sealer::State : Aead
{
    SecretBytes buffer;
};

Sealer::Sealer() : m_state(std::make_unique<State>()) {}
Sealer::~Sealer() = default;

static void begin(Botan::AEAD_Mode &mode, const SecretBytes &key, QByteArrayView context, const std::uint8_t *nonce)
{
    mode.set_key(key.data(), key.size());
    const auto *raw = reinterpret_cast<const std::uint8_t *>(context.data());
#if BOTAN_VERSION_MAJOR >= 3
    mode.set_associated_data(std::span(raw, std::size_t(context.size())));
#else
    mode.set_associated_data(raw, std::size_t(context.size()));
#endif
    mode.start(nonce, nonceBytes);
}

QByteArray Sealer::seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView context)
{
    std::uint8_t nonce[nonceBytes];
    fillRandom(nonce, nonceBytes);
    begin(*m_state->out, key, context, nonce);
    SecretBytes &buffer = m_state->buffer;
    buffer.resize(std::size_t(plain.size()));
    std::memcpy(buffer.data(), plain.data(), buffer.size());
    m_state->out->finish(buffer);
    QByteArray sealed(qsizetype(nonceBytes + buffer.size()), Qt::Uninitialized);
    std::memcpy(sealed.data(), nonce, nonceBytes);
    std::memcpy(sealed.data() + nonceBytes, buffer.data(), buffer.size());
    return sealed;
}

std::optional<SecretBytes> Sealer::open(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context)
{
    if (std::size_t(sealed.size()) < nonceBytes + tagBytes)
        return std::nullopt;
    const auto *raw = reinterpret_cast<const std::uint8_t *>(sealed.data());
    begin(*m_state->in, key, context, raw);
    SecretBytes buffer(raw + nonceBytes, raw + sealed.size());
    try {
        m_state->in->finish(buffer);
    } catch (const Botan::Invalid_Authentication_Tag &) {
        return std::nullopt;
    }
    return buffer;
}

} // namespace luwte::crypto
