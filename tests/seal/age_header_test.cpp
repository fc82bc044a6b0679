// The header: what the specification does not write is refused, also under a MAC that fits.
#include <catch2/catch_test_macros.hpp>

#include "core/seal/base64.h"
#include "tests/seal/maker.h"

using namespace luwte;
using namespace luwte::seal;
using namespace luwte::test;

static QString faultOf(const QByteArray &stanzas, const Keys &keys = keysWith())
{
    return open(fileOf(stanzas, payloadOf({"x"})), keys).fault;
}

static const QString damaged = QStringLiteral("damaged");
static const QString wrongKey = QStringLiteral("wrong-key");

static Stanza forUs()
{
    return wrapFor(fixedIdentity().recipient(), fixedFileKey());
}

static QByteArray letters(const QList<QByteArray> &arguments, const QByteArray &body)
{
    return lettersOf({arguments, body});
}

TEST_CASE("stanzas of other kinds, of others, and in any order")
{
    const QByteArray ours = lettersOf(forUs());
    const QByteArray others = lettersOf(wrapFor(fixedIdentity(9).recipient(), fixedFileKey()));
    CHECK(faultOf(ours) == QString());
    CHECK(faultOf(others + ours + letters({"grease", "!", "~"}, {})) == QString());
    CHECK(faultOf(letters({"mlkem768x25519", QByteArray(1494, 'A')}, QByteArray(32, 'b')) + ours) == QString());
    CHECK(faultOf(letters({"mlkem768x25519", QByteArray(1494, 'A')}, QByteArray(32, 'b'))) == wrongKey);
    CHECK(faultOf(letters({"x25519", forUs().arguments.at(1)}, forUs().body)) == wrongKey);
    CHECK(faultOf(letters({"long"}, QByteArray(48, 'b')) + ours) == QString()); // a full line, then an empty one
    CHECK(faultOf(letters({"long"}, QByteArray(100, 'b')) + ours) == QString());
    CHECK(faultOf(others) == wrongKey);
    CHECK(faultOf({}) == damaged);
}

TEST_CASE("X25519: two arguments, 32 bytes each, canonical, not of low order")
{
    const Stanza good = forUs();
    const QByteArray share = good.arguments.at(1);
    CHECK(faultOf(letters({"X25519"}, good.body)) == damaged);
    CHECK(faultOf(letters({"X25519", share, "1"}, good.body)) == damaged);
    CHECK(faultOf(letters({"X25519", share.left(42)}, good.body)) == damaged);
    CHECK(faultOf(letters({"X25519", share + '='}, good.body)) == damaged);
    CHECK(faultOf(letters({"X25519", "A" + share}, good.body)) == damaged);
    CHECK(faultOf(letters({"X25519", QByteArray(43, 'A')}, good.body)) == damaged);
    CHECK(faultOf(letters({"X25519", share}, good.body.left(31))) == damaged);
    CHECK(faultOf(letters({"X25519", share}, good.body + 'x')) == damaged);
    QByteArray other = share;
    other[42] = char(other.at(42) + 1); // the bits behind the last byte
    CHECK(faultOf(letters({"X25519", other}, good.body)) == damaged);
    // A broken one shows also where another one fits.
    CHECK(faultOf(lettersOf(good) + letters({"X25519"}, good.body)) == damaged);
}

TEST_CASE("scrypt: alone, three arguments, a bearable cost in plain decimals")
{
    Keys keys = keysWith();
    keys.passphrase = crypto::secretFrom("drie vissen");
    const Stanza good = wrapUnder(*keys.passphrase, fixedFileKey(), 4);
    const QByteArray salt = good.arguments.at(1);
    CHECK(faultOf(lettersOf(good), keys) == QString());
    CHECK(faultOf(lettersOf(good) + lettersOf(forUs()), keys) == damaged);
    CHECK(faultOf(lettersOf(forUs()) + lettersOf(good), keys) == damaged);
    CHECK(faultOf(lettersOf(good) + lettersOf(good), keys) == damaged);
    CHECK(faultOf(lettersOf(good) + letters({"grease"}, {}), keys) == damaged);
    for (const char *cost : {"0", "04", "+4", "-4", "0x4", "4x", "x4", "21", "23", "99999999999999999999", "1e1"})
        CHECK(faultOf(letters({"scrypt", salt, cost}, good.body), keys) == damaged);
    CHECK(faultOf(letters({"scrypt", salt, "5"}, good.body), keys) == wrongKey);
    CHECK(faultOf(letters({"scrypt", salt}, good.body), keys) == damaged);
    CHECK(faultOf(letters({"scrypt", salt, "4", "4"}, good.body), keys) == damaged);
    CHECK(faultOf(letters({"scrypt", salt.left(20), "4"}, good.body), keys) == damaged);
    CHECK(faultOf(letters({"scrypt", salt, "4"}, good.body + 'x'), keys) == damaged);
    CHECK(faultOf(letters({"Scrypt", salt, "4"}, good.body), keys) == wrongKey);
}

TEST_CASE("letters of the header: one way of writing it")
{
    const QByteArray ours = lettersOf(forUs());
    const QByteArray body = ours.mid(ours.indexOf('\n') + 1).chopped(1);
    const QByteArray first = ours.left(ours.indexOf('\n') + 1);
    CHECK(faultOf(first + body + "=\n") == damaged);
    CHECK(faultOf(first + body + "\r\n") == damaged);
    CHECK(faultOf(first + body.left(20) + '\n' + body.mid(20) + '\n') == damaged);
    CHECK(faultOf(first + "\n" + body + '\n') == damaged);
    CHECK(faultOf("->  X25519\n\n" + ours) == damaged);
    CHECK(faultOf("-> a \n\n" + ours) == damaged);
    CHECK(faultOf("->a\n\n" + ours) == damaged);
    CHECK(faultOf("-> \xc3\xa9\n\n" + ours) == damaged);
    CHECK(faultOf("-> a\n" + QByteArray(65, 'A') + "\n" + ours) == damaged);
    CHECK(faultOf("-> a\n" + QByteArray(64, 'A') + "\n" + ours) == damaged); // no short line at its end
    CHECK(faultOf("-> a\n" + QByteArray(64, 'A') + "\n\n" + ours) == QString());
    CHECK(faultOf(QByteArray("-> a\n\n").repeated(60000) + ours) == damaged); // longer than anybody needs
    const QByteArray file = goodFile("x");
    const qsizetype mac = file.indexOf("--- ");
    for (const char *line : {"---", "-- ", "---  ", "--- AAAA"})
        CHECK(open(file.left(mac) + line + file.mid(mac + 4)).fault == damaged);
    QByteArray spaced = file;
    spaced.insert(file.indexOf('\n', mac), ' ');
    CHECK(open(spaced).fault == damaged);
}

TEST_CASE("other files, and newer ones")
{
    const QByteArray file = goodFile("x");
    const QByteArray rest = file.mid(file.indexOf('\n'));
    CHECK(open("age-encryption.org/v2" + rest).fault == QStringLiteral("newer"));
    CHECK(open("age-encryption.org/v1 " + rest).fault == damaged);
    CHECK(open("age-encryption.org/v1\r" + rest).fault == damaged);
    CHECK(open("age-encryption.org/" + rest).fault == damaged);
    CHECK(open("PK\3\4").fault == QStringLiteral("foreign"));
    CHECK(open({}).fault == QStringLiteral("foreign"));
    CHECK(open(QByteArray(100000, ' ')).fault == QStringLiteral("foreign"));
}
