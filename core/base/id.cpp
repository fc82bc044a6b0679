#include "core/base/id.h"

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QUuid>
#include <cstring>
#include <mutex>

namespace luwte {

Id Id::make(qint64 unixMs)
{
    static std::mutex mutex;
    static qint64 lastMs = 0;
    static quint32 counter = 0;
    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    qint64 ms = 0;
    quint32 count = 0;
    {
        // RFC 9562, 6.2 method 1: an 18 bit counter in rand_a and the top of rand_b keeps ids of one millisecond in order.
        const std::lock_guard lock(mutex);
        if (unixMs > lastMs || unixMs < lastMs - 1000) {
            lastMs = unixMs;
            counter = random[0] & 0x1ffff;
        } else if (++counter > 0x3ffff) {
            ++lastMs;
            counter = 0;
        }
        ms = lastMs;
        count = counter;
    }
    Id id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = static_cast<unsigned char>(quint64(ms) >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<unsigned char>(0x70 | (count >> 14));
    id.m_bytes[7] = static_cast<unsigned char>(count >> 6);
    id.m_bytes[8] = static_cast<unsigned char>(0x80 | (count & 0x3f));
    std::memcpy(&id.m_bytes[9], &random[1], 4);
    random[0] = QRandomGenerator::system()->generate();
    std::memcpy(&id.m_bytes[13], random.data(), 3);
    return id;
}

std::optional<Id> Id::fromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return fromBytes(uuid.toRfc4122());
}

std::optional<Id> Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Id id;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

QString Id::toText() const
{
    return QUuid::fromRfc4122(toBytes()).toString(QUuid::WithoutBraces);
}

QByteArray Id::toBytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())};
}

size_t qHash(const Id &id, size_t seed) noexcept
{
    return qHashBits(id.data(), 16, seed);
}

} // namespace luwte
