#include "core/crypto/strength.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace luwte::crypto {

namespace {

enum Kind { Lower, Upper, Digit, Other };

Kind kindOf(std::uint8_t c)
{
    if (c >= 'a' && c <= 'z')
        return Lower;
    if (c >= 'A' && c <= 'Z')
        return Upper;
    return c >= '0' && c <= '9' ? Digit : Other;
}

bool isLetter(std::uint8_t c)
{
    return kindOf(c) == Lower || kindOf(c) == Upper || c >= 0x80;
}

/// The next in the alphabet or in counting, up or down, or the same again: says nothing new.
bool follows(std::uint8_t before, std::uint8_t c)
{
    const int step = int(c) - int(before);
    return step >= -1 && step <= 1;
}

/// Bits of words: a word that somebody thinks of is one of some 4,000.
double wordBits(const SecretBytes &text)
{
    int words = 0;
    std::array<SecretBytes, 16> seen;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        if (end - i >= 3) {
            const SecretBytes word(text.begin() + std::ptrdiff_t(i), text.begin() + std::ptrdiff_t(end));
            const auto *const last = seen.begin() + std::min<std::size_t>(std::size_t(words), seen.size());
            if (std::find(seen.cbegin(), last, word) == last) {
                if (std::size_t(words) < seen.size())
                    seen[std::size_t(words)] = word;
                ++words;
            }
        }
        i = end + 1;
    }
    return 12.0 * words;
}

/// Bits of characters: letters that run on in a word say little; a change of kind says more.
double characterBits(const SecretBytes &text)
{
    double bits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && follows(text[i - 1], text[i]))
            bits += 0.5;
        else if (kindOf(text[i]) == Other)
            bits += 4;
        else if (i > 0 && isLetter(text[i]) && isLetter(text[i - 1]) && (kindOf(text[i]) == kindOf(text[i - 1]) || i == 1)) // a capital to begin with says nothing
            bits += 2;
        else
            bits += kindOf(text[i]) == Digit ? 3.3 : 4.7;
    }
    return bits;
}

std::size_t characters(const SecretBytes &text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](std::uint8_t c) { return (c & 0xc0) != 0x80; }));
}

} // namespace

Strength strengthOf(const SecretBytes &passphrase)
{
    if (characters(passphrase) < 8)
        return Strength::TooShort;
    const double bits = std::max(wordBits(passphrase), characterBits(passphrase));
    return bits < 34 ? Strength::Weak : bits < 47 ? Strength::Fair : Strength::Strong;
}

} // namespace luwte::crypto
