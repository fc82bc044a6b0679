#include <catch2/catch_test_macros.hpp>

#include "core/seal/base64.h"
#include "tests/seal/maker.h"

using namespace luwte;
using namespace luwte::seal;
using namespace luwte::test;

static const QString damaged = QStringLiteral("damaged");

static QByteArray block(const QByteArray &bytes)
{
    QByteArray lines = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    for (qsizetype at = 0; at < bytes.size(); at += 48)
        lines += toBase64(bytes.mid(at, 48), Padding::Full) + '\n';
    return lines + "-----END AGE ENCRYPTED FILE-----\n";
}

/// `plain` that makes the file fill its last line when `rest` is 0.
static QByteArray fileWithRest(qsizetype rest)
{
    QByteArray plain;
    while (goodFile(plain).size() % 48 != rest)
        plain += 'x';
    return goodFile(plain);
}

static QByteArray changed(QByteArray text, const char *from, const QByteArray &to)
{
    return text.replace(from, to);
}

TEST_CASE("one block, white space around it, LF or CRLF")
{
    for (const qsizetype rest : {0, 1, 2, 3, 47}) {
        const QByteArray text = block(fileWithRest(rest));
        CHECK(open(text).fault == QString());
        CHECK(open(changed(text, "\n", "\r\n")).fault == QString());
        CHECK(open("\n\r   \t\n" + text + "\n\r   \t\n").fault == QString());
        CHECK(open(text.chopped(1)).fault == QString()); // no end of line at the end
    }
}

TEST_CASE("anything else is refused")
{
    const QByteArray text = block(fileWithRest(5));
    const QByteArray begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    const QByteArray end = "-----END AGE ENCRYPTED FILE-----\n";
    REQUIRE(open(text).fault == QString());
    CHECK(open("x" + text).fault == QStringLiteral("foreign"));
    CHECK(open(text + "x").fault == damaged);
    CHECK(open(text + text).fault == damaged);
    CHECK(open(changed(text, "END AGE", "END  AGE")).fault == damaged);
    CHECK(open(changed(text, "AGE ENCRYPTED", "AGE encrypted")).fault == damaged);
    CHECK(open(changed(text, "AGE ENCRYPTED FILE", "MESSAGE")).fault == damaged);
    CHECK(open(changed(text, begin.constData(), begin.chopped(1) + " \n")).fault == damaged);
    CHECK(open(changed(text, begin.constData(), begin + "\n")).fault == damaged);
    CHECK(open(changed(text, begin.constData(), begin + "Comment: x\n\n")).fault == damaged);
    CHECK(open(changed(text, end.constData(), "\n" + end)).fault == damaged);
    CHECK(open(changed(text, end.constData(), "=abcd\n" + end)).fault == damaged);
    CHECK(open(changed(text, end.constData(), "")).fault == damaged);
    CHECK(open(block(fileWithRest(0)).replace(end, "\n" + end)).fault == damaged); // an empty last line
    const qsizetype first = begin.size();
    QByteArray other = text;
    CHECK(open(other.insert(first + 64, ' ')).fault == damaged);
    other = text;
    CHECK(open(other.insert(first, ' ')).fault == damaged);
    other = text;
    CHECK(open(other.insert(first + 30, '\n')).fault == damaged); // a short line in the middle
    other = text;
    CHECK(open(other.remove(first + 64, 1)).fault == damaged); // a long one
    other = text;
    other[first + 10] = '-';
    CHECK(open(other).fault == damaged);
    CHECK(open(changed(text, "=", "")).fault == damaged);
    CHECK(open(begin + end).fault == QStringLiteral("foreign")); // nothing in it
}
