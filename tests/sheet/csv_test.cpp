#include <catch2/catch_test_macros.hpp>

#include "tests/sheet/fixtures.h"

using namespace luwte;
using Kind = sheet::Cell::Kind;

static const QString csvName = QStringLiteral("proef.csv");

static QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(0xFEFF)) : QString()) + text) {
        const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// Cells by '|', rows by '/', with the row's number when it skips.
static std::string flat(const fixtures::Reading &reading)
{
    QString out = reading.code;
    int expected = 1;
    for (const auto &row : reading.rows) {
        if (expected > 1)
            out += u'/';
        if (row.number != expected)
            out += QString::number(row.number) + u':';
        expected = row.number + 1;
        for (size_t i = 0; i < row.cells.size(); ++i)
            out += (i ? QStringLiteral("|") : QString()) + row.cells[i].text;
    }
    return out.toStdString();
}

TEST_CASE("fields as programs write them")
{
    struct Row
    {
        const char *bytes;
        const char *flat;
    };
    for (const Row &row : {Row{"a;b;c\n1;2;3\n", "a|b|c/1|2|3"}, {"a,b,c\r\n1,2,3", "a|b|c/1|2|3"}, {"a\tb\tc\r1\t2\t3\r", "a|b|c/1|2|3"},
             {"\xEF\xBB\xBF"
              "a;b\n1;2\n",
                 "a|b/1|2"},
             {"sep=,\r\na,b;c\r\n1,2\r\n", "a|b;c/1|2"}, {"SEP=|\nx|y\n", "x|y"},
             {"naam;notitie\nA;hallo, ik, ben\nB;een, twee, drie\n", "naam|notitie/A|hallo, ik, ben/B|een, twee, drie"},
             {"Achternaam, voornaam;Geboren;Plaats\n", "Achternaam, voornaam|Geboren|Plaats"},
             {"a;\"b;c\"\n1;\"2\"\"3\"\n", "a|b;c/1|2\"3"}, {"a;b\n\"een\r\ntwee\";3\n", "a|b/een\ntwee|3"},
             {"a;b\n1;\"2\"x\n3;4\"5\"\n", "a|b/1|2x/3|4\"5\""}, {"a;b\n\n;\n1;2\n", "a|b/4:1|2"}, {"a;b;;\n1;;;\n", "a|b/1"},
             {"alleen\neen\nkolom\n", "alleen/een/kolom"}, {"a;b\n\"\";2\n", "a|b/|2"}, {"a;b\n 1 ;2\n", "a|b/ 1 |2"}, {"\n\n", ""},
             {"a;b\n1;2\n\n\n", "a|b/1|2"}, {"a;b\n\"1\";2", "a|b/1|2"}, {"a;b\n1;\"2\"", "a|b/1|2"}}) {
        INFO(row.bytes);
        CHECK(flat(fixtures::read(row.bytes, csvName)) == row.flat);
    }
}

TEST_CASE("what starts with '=' in .csv is a formula, numbers and dates stay text")
{
    const auto reading = fixtures::read("a;b;c\n=1+1;3;2026-03-02\n", csvName);
    CHECK(reading.cell(2, 0).kind == Kind::Formula);
    CHECK(reading.cell(2, 1).kind == Kind::Text);
    CHECK(reading.cell(2, 2).kind == Kind::Text);
}

TEST_CASE("encodings of .csv")
{
    const QString text = QStringLiteral("naam;plaats\nZoë;’s-Hertogenbosch\nأمينة;李 😀\n");
    const std::string expected = "naam|plaats/Zoë|’s-Hertogenbosch/أمينة|李 😀";
    CHECK(flat(fixtures::read(text.toUtf8(), csvName)) == expected);
    for (const bool bigEndian : {false, true}) {
        CHECK(flat(fixtures::read(utf16(text, bigEndian, true), csvName)) == expected);
        CHECK(flat(fixtures::read(utf16(QStringLiteral("naam;plaats\nZoë;Epe\n"), bigEndian, false), csvName)) == "naam|plaats/Zoë|Epe");
    }
    CHECK(flat(fixtures::read("naam;bedrag\nZo\xEB;\x80 5\nAndr\xE9\xEB;\x91x\x92\n", csvName)) == "naam|bedrag/Zoë|€ 5/Andréë|‘x’");
}

TEST_CASE("characters across the pieces in which a file is read")
{
    QByteArray bytes = "a;b\n";
    while (bytes.size() < 300'000)
        bytes += "李娜😀é;\"x\r\ny\"\r\n";
    const auto reading = fixtures::read(bytes, csvName);
    REQUIRE(reading.code == QString());
    REQUIRE(reading.rows.size() > 10'000);
    for (size_t i = 1; i < reading.rows.size(); ++i) {
        REQUIRE(reading.rows[i].cells.size() == 2);
        REQUIRE(reading.rows[i].cells[0].text == QStringLiteral("李娜😀é"));
        REQUIRE(reading.rows[i].cells[1].text == QStringLiteral("x\ny"));
    }
}

TEST_CASE("text that cannot be decoded without guessing names the line")
{
    struct Row
    {
        QByteArray bytes;
        const char *code;
        const char *line;
    };
    for (const Row &row : {Row{"a;b\nZo\xC3\xAB;Andr\xE9\n", "damaged", "Regel 2"},       // UTF-8 and something else
             Row{"a;b\n1;2\n\xD8\xE5\xE2\xF7\xE5\xED\xEA\xEE;x\n", "damaged", "Regel 3"}, // Cyrillic
             Row{"\xEF\xBB\xBF"
                 "a;b\nZo\xEB;x\n",
                 "damaged", "Regel 2"},                                // says UTF-8
             Row{"a;b\nZo\xC3\xAB;x\nAndr\xC3", "damaged", "Regel 3"}, // cut off
             Row{"a;b\nx\x81y;1\n", "damaged", "Regel 2"},             // in no Windows-1252
             Row{QByteArray("\xFF\xFE"
                            "a\0;\0\n\0\x00\xD8"
                            "b\0",
                     12),
                 "damaged", "Regel 2"}, // half a pair
             Row{QByteArray("\xFF\xFE"
                            "a\0;\0b",
                     7),
                 "damaged", "Regel 1"},                              // half a unit
             Row{"a;b\n1;\"2\n3;4\n5;6\n", "damaged", "regel 2"}}) { // a quote that stays open
        const auto reading = fixtures::read(row.bytes, csvName);
        INFO(reading.text.toStdString());
        CHECK(reading.code == QLatin1String(row.code));
        CHECK(reading.text.contains(QLatin1String(row.line)));
    }
}

TEST_CASE("a million lines of .csv, and too many")
{
    QByteArray bytes = "a;b\n";
    for (int i = 1; i < 1'048'576; ++i)
        bytes += "1;2\n";
    const auto count = [](const QByteArray &data) {
        int rows = 0;
        sheet::Workbook::openBytes(data, csvName).read(0, [&](const sheet::Row &) { return ++rows > 0; });
        return rows;
    };
    CHECK(count(bytes) == 1'048'576);
    CHECK_THROWS_AS(count(bytes + "3;4\n"), Fault);
    CHECK(count(bytes + "\n\n;;\n") == 1'048'576);
}
