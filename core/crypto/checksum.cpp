#include "core/crypto/checksum.h"

#include <botan/hash.h>

namespace luwte::crypto {

struct Checksum::State
{
    std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("SHA-256");
};

Checksum::Checksum() : m_state(std::make_unique<State>()) {}
Checksum::~Checksum() = default;

Checksum &Checksum::add(QByteArrayView bytes)
{
    m_state->hash->update(reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size()));
    return *this;
}

QByteArray Checksum::finish()
{
    QByteArray out(32, Qt::Uninitialized);
    m_state->hash->final(reinterpret_cast<std::uint8_t *>(out.data()));
    return out;
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(Checksum().add(bytes).finish().toHex());
}

} // namespace luwte::crypto
