#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <xlsxwriter.h>

#include "core/exchange/export_text.h"
#include "core/sheet/workbook.h"

using namespace luwte;
using namespace luwte::exchange;

TEST_CASE("what a program may run gets an apostrophe, all else stays as it is")
{
    struct Row
    {
        const char *text;
        const char *csv;
    };
    for (const Row &row : {Row{"", ""}, {"Grace", "Grace"}, {"=1+1", "'=1+1"}, {"+31612345678", "'+31612345678"}, {"-5", "'-5"},
             {"@SUM(A1)", "'@SUM(A1)"}, {"\t=1", "'\t'=1"}, {"\rx", "'\rx"}, {"  =1", "'  =1"}, {"＝1", "'＝1"}, {"a=b", "a=b"},
             {"Anne-Marie", "Anne-Marie"}, {"'=1", "''=1"}, {"''=1", "'''=1"}, {"'s ochtends", "'s ochtends"},
             {"mail a@example.invalid", "mail a@example.invalid"}, {"x;=1+1;y", "x;'=1+1;y"}, {"x,@y", "x,'@y"},
             {"Afspraken:\n- bellen", "Afspraken:\n'- bellen"}, {"een\r\n\r\ntwee", "een\r\n\r\ntwee"},
             {"a\x01"
              "b",
                 "ab"}}) {
        const QString text = QString::fromUtf8(row.text);
        INFO(row.text);
        CHECK(csvText(text).toStdString() == row.csv);
        CHECK(startsFormula(text) == (csvText(text).startsWith(u'\'') && !text.startsWith(u'\'')));
        if (!text.contains(QChar(1)))
            CHECK(fromCsvText(csvText(text)) == text);
    }
}

TEST_CASE("any text comes back from .csv, and no cell in it starts a formula, whatever separator a program takes")
{
    std::mt19937 random(7);
    const QString alphabet = QStringLiteral("=+-@'\" ;,\t\n\rabc＝é");
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (auto n = random() % 12; n > 0; --n)
            text += alphabet[qsizetype(random() % size_t(alphabet.size()))];
        const QString csv = csvText(text);
        REQUIRE(fromCsvText(csv) == text);
        QString cell;
        for (const QChar c : csv + u';') {
            if (QStringView(u";,\t\r\n").contains(c)) {
                REQUIRE_FALSE(startsFormula(cell));
                cell.clear();
            } else {
                cell += c;
            }
        }
    }
}

TEST_CASE("a line of .csv reads back as the fields it was made of")
{
    const QStringList fields{QStringLiteral("Grace"), QStringLiteral("=1+1"), QStringLiteral("zegt \"ja\"; of nee"),
        QStringLiteral("een\ntwee"), QStringLiteral(" rand "), QStringLiteral("+31612345678"), QStringLiteral("laatste")};
    CHECK(csvLine({QStringLiteral("a"), QString(), QStringLiteral("b;c")}) == u"a;;\"b;c\"\r\n");
    for (const QChar separator : {QChar(u';'), QChar(u','), QChar(u'\t')}) {
        QByteArray bytes = csvLine({QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3"), QStringLiteral("k4"),
                                       QStringLiteral("k5"), QStringLiteral("k6"), QStringLiteral("k7")},
            separator)
                               .toUtf8();
        bytes += csvLine(fields, separator).toUtf8();
        QStringList back;
        sheet::Workbook::openBytes(bytes, QStringLiteral("a.csv")).read(0, [&](const sheet::Row &row) {
            back.clear();
            for (const auto &cell : row.cells) {
                CHECK(cell.kind != sheet::Cell::Kind::Formula);
                back.append(fromCsvText(cell.text));
            }
            return true;
        });
        CHECK(back == fields);
    }
}

TEST_CASE("texts in .xlsx come back as they were typed")
{
    const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("+31612345678"), QStringLiteral("_x0041_ en _x000a_"),
        QStringLiteral("een\ntwee\tdrie"), QStringLiteral("李 😀 أمينة"), QStringLiteral("<b>&amp;"), QStringLiteral(" rand ")};
    CHECK(xlsxText(QStringLiteral("a\r\nb\rc\x01\x7F")) == u"a\nb\nc");
    CHECK(xlsxText(QString(QChar(0xD800)) + u'x') == u"x");
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("uit.xlsx"));
    QByteArray tmp = QFile::encodeName(dir.path());
    lxw_workbook_options options{};
    options.tmpdir = tmp.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *page = workbook_add_worksheet(book, "Blad1");
    for (int i = 0; i < texts.size(); ++i)
        worksheet_write_string(page, lxw_row_t(i), 0, xlsxText(texts[i]).toUtf8().constData(), nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    QStringList back;
    sheet::Workbook::open(path).read(0, [&](const sheet::Row &row) {
        CHECK(row.cells[0].kind == sheet::Cell::Kind::Text);
        back.append(row.cells[0].text);
        return true;
    });
    CHECK(back == texts);
}
