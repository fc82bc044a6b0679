// Published vectors of the pieces that age is made of.
#include <catch2/catch_test_macros.hpp>

#include "core/crypto/agree.h"
#include "core/crypto/chacha.h"
#include "core/crypto/digest.h"
#include "core/crypto/kdf.h"
#include "core/crypto/sign.h"

using namespace luwte::crypto;

static QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

static SecretBytes secret(const char *text)
{
    const QByteArray bytes = hex(text);
    return {bytes.begin(), bytes.end()};
}

static QByteArray bytes(const SecretBytes &from)
{
    return QByteArray(reinterpret_cast<const char *>(from.data()), qsizetype(from.size()));
}

TEST_CASE("X25519: RFC 7748, 6.1, and points of low order")
{
    const SecretBytes alice = secret("77076d0a7318a57d3c16c17251b26645c6dff1f4f5d9f2f0e1a0a9b8c8f4f3f0");
    const SecretBytes bob = secret("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    CHECK(x25519Point(bob) == hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    // Whoever they are, both come to the same.
    REQUIRE(x25519(alice, x25519Point(bob)));
    CHECK(*x25519(alice, x25519Point(bob)) == *x25519(bob, x25519Point(alice)));
    CHECK_FALSE(x25519(bob, QByteArray(32, '\0')));
    CHECK_FALSE(x25519(bob, hex("0100000000000000000000000000000000000000000000000000000000000000")));
    CHECK_FALSE(x25519(bob, hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")));
    CHECK_FALSE(x25519(bob, QByteArray(31, '\1')));
}

TEST_CASE("HKDF-SHA-256: RFC 5869, A.1 (first 32 bytes) and without salt")
{
    const SecretBytes key(22, 0x0b);
    const QByteArray info = hex("f0f1f2f3f4f5f6f7f8f9");
    CHECK(bytes(hkdfSha256(key, hex("000102030405060708090a0b0c"), std::string_view(info.constData(), std::size_t(info.size()))))
        == hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
    CHECK(bytes(hkdfSha256(key, {}, {})) == hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
}

TEST_CASE("ChaCha20-Poly1305: what is changed does not open")
{
    ChaCha cipher(SecretBytes(32, 1));
    SecretBytes buffer = secretFrom("schelp");
    cipher.seal({1}, buffer);
    REQUIRE(buffer.size() == 22);
    SecretBytes other = buffer;
    CHECK_FALSE(cipher.open({2}, other));
    CHECK(other.empty());
    other = buffer;
    other[3] ^= 1;
    CHECK_FALSE(cipher.open({1}, other));
    other.assign(15, 0);
    CHECK_FALSE(cipher.open({1}, other));
    CHECK(cipher.open({1}, buffer));
    CHECK(buffer == secretFrom("schelp"));
}

TEST_CASE("scrypt: RFC 7914, 12 (N = 1024 has r = 8 and p = 16 there; ours is p = 1)")
{
    CHECK(scryptKey(secretFrom("a"), "salt", 4) != scryptKey(secretFrom("a"), "salt", 5));
    CHECK(scryptKey(secretFrom("a"), "salt", 4) != scryptKey(secretFrom("b"), "salt", 4));
    CHECK(bytes(scryptKey(secretFrom("pleaseletmein"), "SodiumChloride", 14)) == hex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
}

TEST_CASE("Ed25519: RFC 8032, 7.1, test 2, and what is not this signature")
{
    const SecretBytes seed = secret("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const QByteArray key = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(signerKey(seed) == key);
    CHECK(sign(seed, "r") == signature);
    CHECK(signedBy(key, "r", signature));
    CHECK_FALSE(signedBy(key, "s", signature));
    CHECK_FALSE(signedBy(QByteArray(32, '\1'), "r", signature));
    CHECK_FALSE(signedBy(key, "r", signature.left(63)));
    CHECK_FALSE(signedBy(key.left(31), "r", signature));
}
