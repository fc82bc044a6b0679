#include "core/seal/base64.h"

#include <array>

namespace luwte::seal {

static constexpr std::array<signed char, 256> makeValues()
{
    std::array<signed char, 256> values{};
    for (auto &value : values)
        value = -1;
    constexpr const char *alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; ++i)
        values[std::size_t(static_cast<unsigned char>(alphabet[i]))] = static_cast<signed char>(i);
    return values;
}

static constexpr std::array<signed char, 256> values = makeValues();

QByteArray toBase64(QByteArrayView bytes, Padding padding)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(padding == Padding::Full ? QByteArray::Base64Encoding : QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64(QByteArrayView text, Padding padding)
{
    if (padding == Padding::Full) {
        if (text.size() % 4 != 0)
            return std::nullopt;
        for (int i = 0; i < 2 && text.endsWith('='); ++i)
            text.chop(1);
    }
    const qsizetype rest = text.size() % 4;
    if (rest == 1)
        return std::nullopt;
    QByteArray out(text.size() / 4 * 3 + (rest == 0 ? 0 : rest - 1), Qt::Uninitialized);
    char *to = out.data();
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | unsigned(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            *to++ = char(bits >> count);
            bits &= (1U << count) - 1U;
        }
    }
    return bits == 0 ? std::optional(out) : std::nullopt;
}

} // namespace luwte::seal
