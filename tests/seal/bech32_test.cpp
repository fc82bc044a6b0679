#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/seal/age_keys.h"
#include "core/seal/base64.h"
#include "core/seal/bech32.h"
#include "tests/seal/maker.h"

using namespace luwte;
using namespace luwte::seal;

TEST_CASE("keys as the specification writes them")
{
    const auto identity = Identity::fromText("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
    REQUIRE(identity);
    CHECK(identity->secret == crypto::SecretBytes(32, 0x42));
    CHECK(identity->recipient().text() == QStringLiteral("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"));
    CHECK(identity->text() == crypto::secretFrom("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"));
    CHECK(Recipient::fromText(QStringLiteral("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj")) == identity->recipient());
    CHECK(Identity::make().secret != Identity::make().secret);
}

TEST_CASE("what is no key is refused")
{
    CHECK_FALSE(Recipient::fromText(QStringLiteral("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk")));
    CHECK_FALSE(Recipient::fromText(QStringLiteral("age1Zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj")));
    CHECK_FALSE(Recipient::fromText(QStringLiteral("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujw")));
    CHECK_FALSE(Recipient::fromText(QStringLiteral("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")));
    CHECK_FALSE(Recipient::fromText(QString()));
    CHECK_FALSE(Identity::fromText("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"));
    for (const char *text : {"pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8", "1qzzfhee"}) // BIP 173
        CHECK_FALSE(fromBech32(text));
    for (const char *text : {"A12UEL5L", "a12uel5l", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"})
        CHECK(fromBech32(text));
}

static QString faultOf(std::string_view file)
{
    try {
        (void)identitiesFrom(crypto::secretFrom(file));
    } catch (const Fault &fault) {
        return fault.code();
    }
    return {};
}

TEST_CASE("identity files: comments, empty lines, keys of other kinds")
{
    const std::string key = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    CHECK(identitiesFrom(crypto::secretFrom("# created: 2026\r\n\r\n" + key + "\r\n" + key)).size() == 2);
    const auto other = toBech32("age-plugin-other-", reinterpret_cast<const std::uint8_t *>("abc"), 3);
    std::string upper(other.begin(), other.end());
    for (char &c : upper)
        c = char(std::toupper(static_cast<unsigned char>(c)));
    CHECK(identitiesFrom(crypto::secretFrom(upper)).empty());
    CHECK(faultOf("hallo") == QStringLiteral("foreign"));
    CHECK(faultOf("") == QStringLiteral("foreign"));
    CHECK(faultOf("# alleen een opmerking\n") == QStringLiteral("foreign"));
}

TEST_CASE("base 64: one way of writing each value")
{
    CHECK(fromBase64("", Padding::None) == QByteArray());
    CHECK(fromBase64("YQ", Padding::None) == QByteArray("a"));
    CHECK(fromBase64("YWI", Padding::None) == QByteArray("ab"));
    CHECK(fromBase64("YQ==", Padding::Full) == QByteArray("a"));
    CHECK(toBase64("ab", Padding::Full) == "YWI=");
    CHECK(toBase64("ab", Padding::None) == "YWI");
    for (const char *bad : {"YR", "YWJ", "Y", "YQ==", "YWI=", "Y Q", "Y-", "Y\nQ"})
        CHECK_FALSE(fromBase64(bad, Padding::None));
    for (const char *bad : {"YQ", "YR==", "YQ=", "Y===", "====", "YQ==YQ==", "=YQ="})
        CHECK_FALSE(fromBase64(bad, Padding::Full));
}
