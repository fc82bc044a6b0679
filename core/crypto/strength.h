#pragma once
// How hard a passphrase is to guess, as four words. An estimate for people who choose one: it knows how people make passwords, not what
// lists of leaked ones hold.

#include "core/crypto/secret.h"

namespace luwte::crypto {

enum class Strength {
    TooShort, ///< under 8 characters: not taken
    Weak,     ///< one word with a number, a row of the keyboard
    Fair,     ///< a long password, or three words
    Strong,   ///< four words or more, or as good as that
};

[[nodiscard]] Strength strengthOf(const SecretBytes &passphrase);

} // namespace luwte::crypto
