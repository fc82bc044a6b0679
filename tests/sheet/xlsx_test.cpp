#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <xlsxwriter.h>

#include "tests/sheet/fixtures.h"

using namespace luwte;
using fixtures::Xlsx;
using Kind = sheet::Cell::Kind;

TEST_CASE("columns are named as people know them")
{
    for (const auto &[column, name] : {std::pair{0, "A"}, {25, "Z"}, {26, "AA"}, {701, "ZZ"}, {702, "AAA"}, {16383, "XFD"}, {-1, ""}})
        CHECK(sheet::columnName(column) == QLatin1String(name));
}

TEST_CASE("a cell of each kind comes out as a person sees it")
{
    struct Row
    {
        const char *xml;
        Kind kind;
        QString text;
    };
    const Row table[] = {
        {R"(<c t="s"><v>0</v></c>)", Kind::Text, QStringLiteral("Grace")},
        {R"(<c t="s"><v>1</v></c>)", Kind::Text, QStringLiteral("vet en gewoon")},
        {R"(<c t="s"><v>2</v></c>)", Kind::Text, QStringLiteral("李")},
        {R"(<c t="s"><v>3</v></c>)", Kind::Text, QStringLiteral(" met ruimte ")},
        {R"(<c t="s"><v/></c>)", Kind::Empty, {}},
        {R"(<c t="inlineStr"><is><t>ter &amp; plekke</t></is></c>)", Kind::Text, QStringLiteral("ter & plekke")},
        {R"(<c t="inlineStr"><is><r><t>a</t></r><rPh><t>weg</t></rPh><r><t>b</t></r></is></c>)", Kind::Text, QStringLiteral("ab")},
        {R"(<c t="inlineStr"><is><t><![CDATA[<b> & ]]></t></is></c>)", Kind::Text, QStringLiteral("<b> & ")},
        {R"(<c t="inlineStr"><is><t>een_x000D__x000A_twee_x000a_drie_x005F_x_x0007_</t></is></c>)", Kind::Text,
            QStringLiteral("een\ntwee\ndrie_x")},
        {R"(<c t="str"><v>tekst</v></c>)", Kind::Text, QStringLiteral("tekst")},
        {R"(<c t="str"><f>A1&amp;"x"</f><v>Gracex</v></c>)", Kind::Formula, QStringLiteral("=A1&\"x\"")},
        {R"(<c><f>HYPERLINK("http://example.invalid","x")</f><v></v></c>)", Kind::Formula,
            QStringLiteral("=HYPERLINK(\"http://example.invalid\",\"x\")")},
        {R"(<c><f t="shared" si="0"/><v>4</v></c>)", Kind::Formula, QStringLiteral("=…")},
        {R"(<c t="b"><v>1</v></c>)", Kind::Boolean, QStringLiteral("TRUE")},
        {R"(<c t="b"><v>0</v></c>)", Kind::Boolean, QStringLiteral("FALSE")},
        {R"(<c t="e"><v>#N/A</v></c>)", Kind::Error, QStringLiteral("#N/A")},
        {R"(<c><v>3</v></c>)", Kind::Number, QStringLiteral("3")},
        {R"(<c t="n"><v>0.30000000000000004</v></c>)", Kind::Number, QStringLiteral("0.3")},
        {R"(<c><v>31612345678</v></c>)", Kind::Number, QStringLiteral("31612345678")},
        {R"(<c><v>12345678901234567890</v></c>)", Kind::Number, QStringLiteral("12345678901234567890")},
        {R"(<c><v>-1.5E-3</v></c>)", Kind::Number, QStringLiteral("-0.0015")},
        {R"(<c s="3"><v>612345678</v></c>)", Kind::Number, QStringLiteral("0612345678")},
        {R"(<c s="1"><v>46083</v></c>)", Kind::Date, QStringLiteral("2026-03-02")},
        {R"(<c s="2"><v>46083.604166666664</v></c>)", Kind::Date, QStringLiteral("2026-03-02 14:30")},
        {R"(<c s="2"><v>46083.99999999999</v></c>)", Kind::Date, QStringLiteral("2026-03-03")},
        {R"(<c s="1"><v>1</v></c>)", Kind::Date, QStringLiteral("1900-01-01")},
        {R"(<c s="1"><v>59</v></c>)", Kind::Date, QStringLiteral("1900-02-28")},
        {R"(<c s="1"><v>60</v></c>)", Kind::Text, QStringLiteral("1900-02-29")},
        {R"(<c s="1"><v>61</v></c>)", Kind::Date, QStringLiteral("1900-03-01")},
        {R"(<c s="1"><v>2958465</v></c>)", Kind::Date, QStringLiteral("9999-12-31")},
        {R"(<c s="1"><v>2958466</v></c>)", Kind::Number, QStringLiteral("2958466")},
        {R"(<c s="1"><v>-1</v></c>)", Kind::Number, QStringLiteral("-1")},
        {R"(<c s="4"><v>0.604166666666667</v></c>)", Kind::Number, QStringLiteral("14:30")},
        {R"(<c s="999"><v>7</v></c>)", Kind::Number, QStringLiteral("7")},
        {R"(<c t="d"><v>2026-03-02</v></c>)", Kind::Date, QStringLiteral("2026-03-02")},
        {R"(<c t="d"><v>2026-03-02T14:30:05.123</v></c>)", Kind::Date, QStringLiteral("2026-03-02 14:30:05")},
        {R"(<c t="d"><v>ooit</v></c>)", Kind::Text, QStringLiteral("ooit")},
        {R"(<c s="1"/>)", Kind::Empty, {}},
    };
    Xlsx book;
    book.strings =
        "<si><t>Grace</t></si><si><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space=\"preserve\"> en gewoon</t></r></si>"
        "<si><t>李</t><rPh sb=\"0\" eb=\"1\"><t>リ</t></rPh><phoneticPr fontId=\"1\"/></si><si><t xml:space=\"preserve\"> met ruimte </t></si>";
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"0000000000\"/>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/>";
    for (const bool strict : {false, true}) {
        book.strict = strict;
        book.rows.clear();
        for (const Row &row : table)
            book.rows += QByteArray("<row>") + row.xml + "<c><v>1</v></c></row>";
        const auto reading = fixtures::read(book.bytes());
        REQUIRE(reading.code == QString());
        REQUIRE(reading.rows.size() == std::size(table));
        for (size_t i = 0; i < std::size(table); ++i) {
            INFO(table[i].xml);
            CHECK(reading.rows[i].number == int(i) + 1);
            CHECK(reading.rows[i].cells.size() == 2);
            CHECK(reading.rows[i].cells[0].kind == table[i].kind);
            CHECK(reading.rows[i].cells[0].text.toStdString() == table[i].text.toStdString());
            CHECK(reading.rows[i].cells[0].date.isValid() == (table[i].kind == Kind::Date));
        }
    }
}

TEST_CASE("a formula keeps the answer it last had")
{
    Xlsx book;
    book.styles = "<xf numFmtId=\"14\"/>";
    book.rows = "<row r=\"3\"><c r=\"C3\" s=\"0\"><f>TODAY()</f><v>46083</v></c></row>";
    const auto cell = fixtures::read(book.bytes()).cell(3, 2);
    CHECK(cell.kind == Kind::Formula);
    CHECK(cell.text == u"=TODAY()");
    CHECK(cell.shown == u"2026-03-02");
    CHECK(cell.date == QDate(2026, 3, 2));
}

TEST_CASE("number formats that show a date")
{
    struct Row
    {
        const char *code;
        bool date;
    };
    for (const Row &row : {Row{"dd-mm-yyyy", true}, {"yyyy-mm-dd", true}, {"d/m/yy", true}, {"[$-413]d mmmm yyyy;@", true},
             {"mmm\\-yy", true}, {"mmmm", true}, {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true}, {"dd/mm/jjjj", true}, {"[Red]yyyy", true},
             {"yyyy\"jaar\"", true}, {"[h]:mm", false}, {"h:mm AM/PM", false}, {"mm:ss", false}, {"mm:ss.0", false}, {"General", false},
             {"0.00", false}, {"0 \"dagen\"", false}, {"#,##0\\d", false}, {"[Red]0;[Blue]-0", false}, {"0;dd-mm-yyyy", false},
             {"_d0_y", false}, {"@", false}, {"\"dag", false}, {"[dag", false}, {"", false}, {"0.00E+00", false}}) {
        INFO(row.code);
        Xlsx book;
        book.formats = QByteArray("<numFmt numFmtId=\"170\" formatCode=\"") + QByteArray(row.code).replace('"', "&quot;") + "\"/>";
        book.styles = "<xf numFmtId=\"170\"/>";
        book.rows = "<row><c s=\"0\"><v>46083</v></c></row>";
        CHECK((fixtures::read(book.bytes()).cell(1, 0).kind == Kind::Date) == row.date);
    }
    for (const auto &[id, date] : {std::pair{0, false}, {1, false}, {10, false}, {14, true}, {17, true}, {18, false}, {22, true},
             {37, false}, {45, false}, {57, true}}) {
        INFO(id);
        Xlsx book;
        book.styles = "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
        book.rows = "<row><c s=\"0\"><v>46083</v></c></row>";
        CHECK((fixtures::read(book.bytes()).cell(1, 0).kind == Kind::Date) == date);
    }
}

TEST_CASE("workbooks that count from 1904")
{
    Xlsx book;
    book.properties = "date1904=\"1\"";
    book.styles = "<xf numFmtId=\"14\"/>";
    book.rows = "<row><c s=\"0\"><v>44621</v></c><c s=\"0\"><v>0</v></c></row>";
    const auto reading = fixtures::read(book.bytes());
    CHECK(reading.cell(1, 0).date == QDate(2026, 3, 2));
    CHECK(reading.cell(1, 1).date == QDate(1904, 1, 1));
}

TEST_CASE("hidden rows and sheets, rows and cells without places, gaps")
{
    Xlsx book;
    book.sheets =
        "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Weg\" sheetId=\"2\" state=\"hidden\" r:id=\"r1\"/>"
        "<sheet name=\"Heel weg\" sheetId=\"3\" state=\"veryHidden\" r:id=\"r1\"/><sheet name=\"Grafiek\" sheetId=\"4\" r:id=\"r9\"/>";
    book.relations =
        "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet\" Target=\"c.xml\"/>";
    book.rows =
        "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c><c r=\"F2\"><v>3</v></c><c r=\"H2\" s=\"0\"/></row>"
        "<row/><row><c><v>4</v></c></row><row r=\"9\"><c r=\"A9\"/></row><row r=\"10\" hidden=\"false\"><c r=\"XFD10\"><v>5</v></c></row>";
    auto opened = sheet::Workbook::openBytes(book.bytes());
    const auto sheets = opened.sheets();
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == u"Blad1");
    CHECK_FALSE(sheets[0].hidden);
    CHECK(sheets[1].hidden);
    CHECK(sheets[2].hidden);

    const auto reading = fixtures::read(book.bytes());
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.rows[0].hidden);
    CHECK(reading.rows[0].number == 2);
    CHECK(reading.rows[0].cells.size() == 6);
    CHECK(reading.rows[0].cells[0].kind == Kind::Empty);
    CHECK(reading.at(2, 1) == u"1");
    CHECK(reading.at(2, 2) == u"2");
    CHECK(reading.at(2, 5) == u"3");
    CHECK(reading.at(4, 0) == u"4");
    CHECK_FALSE(reading.rows[1].hidden);
    CHECK(reading.at(10, 16383) == u"5");
}

TEST_CASE("a cell of 40,000 characters is read whole")
{
    const QByteArray text(40'000, 'w');
    Xlsx book;
    book.strings = "<si><t>" + text + "</t></si>";
    book.rows = "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    const auto reading = fixtures::read(book.bytes());
    CHECK(reading.at(1, 0) == QString::fromLatin1(text));
    CHECK(reading.at(1, 1).size() == 40'000);
}

TEST_CASE("stopping stops, and progress ends at its total")
{
    Xlsx book;
    for (int i = 0; i < 30'000; ++i)
        book.rows += "<row><c t=\"inlineStr\"><is><t>" + QByteArray::number(i) + "</t></is></c></row>";
    auto opened = sheet::Workbook::openBytes(book.bytes());
    int rows = 0;
    opened.read(0, [&](const sheet::Row &) { return ++rows < 5; });
    CHECK(rows == 5);
    rows = 0;
    opened.read(
        0, [&](const sheet::Row &) { return ++rows > 0; }, [](qint64, qint64) { return false; });
    CHECK(rows > 0);
    CHECK(rows < 30'000);
    rows = 0;
    qint64 last = 0, all = -1;
    opened.read(
        0, [&](const sheet::Row &) { return ++rows > 0; },
        [&](qint64 done, qint64 total) {
            CHECK(done >= last);
            last = done;
            all = total;
            return true;
        });
    CHECK(rows == 30'000);
    CHECK(last == all);
}

TEST_CASE("a workbook as another program writes it")
{
    const QTemporaryDir dir;
    const QByteArray path = QFile::encodeName(dir.filePath(QStringLiteral("intakes.xlsx")));
    QByteArray tmp = QFile::encodeName(dir.path());
    lxw_workbook_options options{};
    options.tmpdir = tmp.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *first = workbook_add_worksheet(book, "Intakes");
    lxw_worksheet *second = workbook_add_worksheet(book, "Lijsten");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd-mm-yyyy");
    worksheet_write_string(first, 0, 0, "Voornaam", nullptr);
    worksheet_write_string(first, 0, 1, "Geboren", nullptr);
    lxw_row_col_options hidden{};
    hidden.hidden = 1;
    worksheet_set_row_opt(first, 0, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    for (lxw_row_t row = 1; row <= 500; ++row) {
        worksheet_write_string(first, row, 0, row % 2 ? "Żofia (verzonnen)" : "أمينة (verzonnen)", nullptr);
        lxw_datetime born = {1990, 2, int(row % 28) + 1, 0, 0, 0.0};
        worksheet_write_datetime(first, row, 1, &born, date);
        worksheet_write_number(first, row, 2, row * 0.5, nullptr);
        worksheet_write_boolean(first, row, 3, row % 2, nullptr);
        worksheet_write_formula(first, row, 4, "=SUM(C1:C2)", nullptr);
        worksheet_write_string(first, row, 5, "=1+1", nullptr);
    }
    worksheet_write_string(second, 4, 2, "Eritrea", nullptr);
    worksheet_hide(second);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    auto opened = sheet::Workbook::open(QFile::decodeName(path));
    REQUIRE(opened.sheets().size() == 2);
    CHECK(opened.sheets()[1].hidden);
    fixtures::Reading reading;
    const auto keep = [&](const sheet::Row &row) {
        reading.rows.push_back(row);
        return true;
    };
    opened.read(0, keep);
    REQUIRE(reading.rows.size() == 501);
    CHECK(reading.rows[0].hidden);
    CHECK(reading.at(2, 0) == QStringLiteral("Żofia (verzonnen)"));
    CHECK(reading.at(3, 0) == QStringLiteral("أمينة (verzonnen)"));
    CHECK(reading.cell(2, 1).date == QDate(1990, 2, 2));
    CHECK(reading.cell(4, 2).number == 1.5);
    CHECK(reading.cell(4, 3).kind == Kind::Boolean);
    CHECK(reading.cell(4, 4).kind == Kind::Formula);
    CHECK(reading.at(4, 4) == u"=SUM(C1:C2)");
    CHECK(reading.cell(4, 5).kind == Kind::Text);
    reading.rows.clear();
    opened.read(1, keep);
    CHECK(reading.at(5, 2) == u"Eritrea");
    reading.rows.clear();
    opened.read(0, keep); // again, with the texts already read
    CHECK(reading.at(501, 5) == u"=1+1");
}
