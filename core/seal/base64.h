#pragma once
// Base 64 (RFC 4648, section 4) as age wants it: exactly one way of writing each value, everything else is refused.

#include <QByteArray>
#include <optional>

namespace luwte::seal {

enum class Padding { None, Full };

[[nodiscard]] QByteArray toBase64(QByteArrayView bytes, Padding padding);
/// nullopt for a foreign character, a length that cannot be, padding where it does not belong, or bits that are set behind the last byte.
[[nodiscard]] std::optional<QByteArray> fromBase64(QByteArrayView text, Padding padding);

} // namespace luwte::seal
