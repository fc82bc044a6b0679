#pragma once
// The stable name of a record in every office: a version 7 UUID, so that ids sort by the moment they were made and
// rows that are entered together lie together on disk.

#include <QByteArray>
#include <QString>
#include <array>
#include <compare>
#include <optional>

namespace luwte {

class Id
{
public:
    Id() = default;
    /// A new id. `unixMs` is the moment (ms since 1970 UTC); ids made by one process always ascend within one millisecond.
    [[nodiscard]] static Id make(qint64 unixMs);
    /// Parses "0190…-…" (36 characters, any case). nullopt when it is not one.
    [[nodiscard]] static std::optional<Id> fromText(QStringView text);
    /// 16 raw bytes; nullopt for any other length.
    [[nodiscard]] static std::optional<Id> fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return m_bytes == std::array<unsigned char, 16>{}; }
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    auto operator<=>(const Id &) const = default;

private:
    std::array<unsigned char, 16> m_bytes{};
};

[[nodiscard]] size_t qHash(const Id &id, size_t seed = 0) noexcept;

} // namespace luwte
