#include "core/seal/bech32.h"

#include <algorithm>
#include <cctype>

namespace luwte::seal {

using crypto::SecretBytes;

static constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
static constexpr std::size_t checkLetters = 6;

static std::uint32_t polymod(const SecretBytes &values)
{
    static constexpr std::uint32_t generators[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t check = 1;
    for (const std::uint8_t value : values) {
        const std::uint32_t top = check >> 25;
        check = ((check & 0x1ffffff) << 5) ^ value;
        for (unsigned i = 0; i < 5; ++i)
            if ((top >> i) & 1U)
                check ^= generators[i];
    }
    return check;
}

static SecretBytes spread(std::string_view name)
{
    SecretBytes out;
    for (const char c : name)
        out.push_back(std::uint8_t(static_cast<unsigned char>(c) >> 5));
    out.push_back(0);
    for (const char c : name)
        out.push_back(std::uint8_t(static_cast<unsigned char>(c) & 31));
    return out;
}

SecretBytes toBech32(std::string_view name, const std::uint8_t *data, std::size_t size)
{
    SecretBytes letters;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (std::size_t i = 0; i < size; ++i) {
        bits = (bits << 8) | data[i];
        count += 8;
        while (count >= 5) {
            count -= 5;
            letters.push_back(std::uint8_t((bits >> count) & 31));
        }
        bits &= (1U << count) - 1U;
    }
    if (count > 0)
        letters.push_back(std::uint8_t((bits << (5 - count)) & 31));
    SecretBytes all = spread(name);
    all.insert(all.end(), letters.begin(), letters.end());
    all.resize(all.size() + checkLetters);
    const std::uint32_t check = polymod(all) ^ 1;
    for (unsigned i = 0; i < checkLetters; ++i)
        letters.push_back(std::uint8_t((check >> (5 * (5 - i))) & 31));
    SecretBytes text(name.begin(), name.end());
    text.push_back('1');
    for (const std::uint8_t letter : letters)
        text.push_back(std::uint8_t(alphabet[letter]));
    return text;
}

/// Eight bits from five; nullopt when bits are left that are not zeros.
static std::optional<SecretBytes> eights(const SecretBytes &letters)
{
    SecretBytes out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::uint8_t letter : letters) {
        bits = (bits << 5) | letter;
        count += 5;
        if (count >= 8) {
            count -= 8;
            out.push_back(std::uint8_t(bits >> count));
            bits &= (1U << count) - 1U;
        }
    }
    return count < 5 && bits == 0 ? std::optional(out) : std::nullopt;
}

std::optional<Bech32> fromBech32(std::string_view text)
{
    const auto has = [&](int (*is)(int)) { return std::any_of(text.begin(), text.end(), [&](unsigned char c) { return is(c) != 0; }); };
    if (has(std::islower) && has(std::isupper))
        return std::nullopt;
    const auto one = text.rfind('1');
    if (one == std::string_view::npos || one == 0 || text.size() - one - 1 < checkLetters)
        return std::nullopt;
    Bech32 out;
    for (const char c : text.substr(0, one)) {
        if (c < 33 || c > 126)
            return std::nullopt;
        out.name.push_back(char(std::tolower(static_cast<unsigned char>(c))));
    }
    SecretBytes letters;
    for (const char c : text.substr(one + 1)) {
        const auto at = alphabet.find(char(std::tolower(static_cast<unsigned char>(c))));
        if (at == std::string_view::npos)
            return std::nullopt;
        letters.push_back(std::uint8_t(at));
    }
    SecretBytes all = spread(out.name);
    all.insert(all.end(), letters.begin(), letters.end());
    if (polymod(all) != 1)
        return std::nullopt;
    letters.resize(letters.size() - checkLetters);
    auto data = eights(letters);
    if (!data)
        return std::nullopt;
    out.data = std::move(*data);
    return out;
}

} // namespace luwte::seal
