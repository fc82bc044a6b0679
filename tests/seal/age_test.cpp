// The payload, both ways, and what must not open.
#include <catch2/catch_test_macros.hpp>

#include "core/seal/age_reader.h"
#include "core/seal/age_stream.h"
#include "core/seal/age_writer.h"
#include "tests/seal/maker.h"

using namespace luwte;
using namespace luwte::seal;
using namespace luwte::test;

static const QString damaged = QStringLiteral("damaged");
static const QByteArray whole(chunkBytes, 'a');

TEST_CASE("what was sealed opens, whatever its size")
{
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        const QByteArray plain(size, 'x');
        const Opened opened = open(sealed(plain));
        CHECK(opened.fault == QString());
        CHECK(opened.plain == plain);
        CHECK(open(sealed(plain, true)).plain == plain);
    }
}

TEST_CASE("written in whatever pieces, it is the same payload")
{
    MemorySink out;
    AgeWriter age(out, {fixedIdentity().recipient()});
    for (int i = 0; i < 70000; ++i)
        age.write(QByteArrayView("ab"));
    age.finish();
    CHECK(open(out.bytes()).plain == QByteArray("ab").repeated(70000));
}

TEST_CASE("a key that does not fit opens nothing")
{
    const Opened opened = open(sealed("geheim"), keysWith(8));
    CHECK(opened.fault == QStringLiteral("wrong-key"));
    CHECK(opened.plain.isEmpty());
    CHECK(open(sealed("geheim"), {}).fault == QStringLiteral("wrong-key"));
}

TEST_CASE("every flipped bit and every cut shows")
{
    const QByteArray file = goodFile("een paar woorden");
    REQUIRE(open(file).plain == "een paar woorden");
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray other = file;
        other[i] = char(other.at(i) ^ 1);
        const Opened opened = open(other);
        CHECK_FALSE(opened.fault.isEmpty());
        CHECK(opened.plain.isEmpty());
        CHECK_FALSE(open(file.left(i)).fault.isEmpty());
    }
    CHECK(open(file + 'x').fault == damaged);
    CHECK(open(file + file).fault == damaged);
}

TEST_CASE("pieces cannot be left out, moved, added or cut")
{
    const QByteArray stanza = lettersOf(wrapFor(fixedIdentity().recipient(), fixedFileKey()));
    const auto fault = [&](const QByteArray &payload) { return open(fileOf(stanza, payload)).fault; };
    const QByteArray two = payloadOf({whole, "b"});
    CHECK(fault(two) == QString());
    CHECK(open(fileOf(stanza, two)).plain == whole + 'b');
    constexpr qsizetype sealedChunk = qsizetype(chunkBytes) + 16;
    CHECK(fault(two.left(16 + sealedChunk)) == damaged);                                      // the last is gone
    CHECK(open(fileOf(stanza, two.left(16 + sealedChunk))).plain.isEmpty());
    CHECK(fault(two.left(16) + two.mid(16 + sealedChunk)) == damaged);                        // the first is gone
    CHECK(fault(two.left(16) + two.mid(16 + sealedChunk) + two.mid(16, sealedChunk)) == damaged);
    CHECK(fault(two.left(16 + sealedChunk) + two.mid(16, sealedChunk)) == damaged);           // the first twice
    CHECK(fault(payloadOf({whole, "b"}, false)) == damaged);                                  // none is marked as the last
    CHECK(fault(payloadOf({whole, ""})) == damaged);                                          // an empty last one
    CHECK(open(fileOf(stanza, payloadOf({whole, ""}))).plain == whole);
    CHECK(fault(payloadOf({""})) == QString());                                               // unless there is nothing at all
    CHECK(fault(payloadOf({"b", "c"})) == damaged);                                           // a short one in the middle
    CHECK(fault(two.left(16)) == damaged);
    CHECK(fault(two.left(15)) == damaged);
    CHECK(fault({}) == damaged);
    CHECK(fault(two.left(16 + 10)) == damaged);
}

TEST_CASE("under a passphrase")
{
    Keys keys;
    keys.passphrase = crypto::secretFrom("drie vissen");
    const QByteArray stanza = lettersOf(wrapUnder(*keys.passphrase, fixedFileKey(), 4));
    CHECK(open(fileOf(stanza, payloadOf({"x"})), keys).plain == "x");
    keys.passphrase = crypto::secretFrom("vier vissen");
    CHECK(open(fileOf(stanza, payloadOf({"x"})), keys).fault == QStringLiteral("wrong-key"));
    CHECK(open(fileOf(stanza, payloadOf({"x"}))).fault == QStringLiteral("wrong-key"));
}

TEST_CASE("a recipient of low order is not sealed for")
{
    MemorySink out;
    CHECK_THROWS_AS(AgeWriter(out, {Recipient{QByteArray(32, '\0')}}), Fault);
}
