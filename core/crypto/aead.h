#pragma once
// ChaCha20-Poly1305 of Botan 2 and 3, both ways. Only for this room.

#include <botan/aead.h>
#include <botan/exceptn.h>
#include <botan/version.h>
#include <memory>

namespace luwte::crypto {

#if BOTAN_VERSION_MAJOR >= 3
inline constexpr auto encryption = Botan::Cipher_Dir::Encryption;
inline constexpr auto decryption = Botan::Cipher_Dir::Decryption;
#else
inline constexpr auto encryption = Botan::ENCRYPTION;
inline constexpr auto decryption = Botan::DECRYPTION;
#endif

struct Aead
{
    std::unique_ptr<Botan::AEAD_Mode> out = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", encryption);
    std::unique_ptr<Botan::AEAD_Mode> in = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", decryption);
};

} // namespace luwte::crypto
