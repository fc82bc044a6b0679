#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

#include "tests/sheet/fixtures.h"

using namespace luwte;
using fixtures::Xlsx;

namespace {

Xlsx withRows(const QByteArray &rows)
{
    Xlsx book;
    book.rows = rows;
    return book;
}

QByteArray with(const QByteArray &name, const QByteArray &content)
{
    auto files = Xlsx{}.files();
    for (auto &file : files)
        if (file.first == name)
            file.second = content;
    return fixtures::zip(files);
}

QByteArray without(const QByteArray &name)
{
    auto files = Xlsx{}.files();
    std::erase_if(files, [&](const auto &file) { return file.first == name; });
    return fixtures::zip(files);
}

/// What Excel leaves when a password is set: a container with a directory at sector 0.
QByteArray container(bool encrypted)
{
    QByteArray bytes(2048, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes[0x1E] = 9;
    QByteArray name;
    for (const char c : QByteArray(encrypted ? "EncryptedPackage" : "Workbook"))
        name.append(c).append('\0');
    bytes.replace(512 + 128, name.size(), name);
    return bytes;
}

QByteArray nested(int depth)
{
    QByteArray xml;
    for (int i = 0; i < depth; ++i)
        xml += "<a>";
    for (int i = 0; i < depth; ++i)
        xml += "</a>";
    return xml;
}

const QByteArray rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray workbookAt(const QByteArray &target, const QByteArray &mode = {})
{
    return with("_rels/.rels",
        rels + "<Relationship Id=\"r1\" Type=\"" + type + "officeDocument\" Target=\"" + target + "\" " + mode + "/></Relationships>");
}

QByteArray sheetAt(const QByteArray &target, const QByteArray &mode = {})
{
    return with("xl/_rels/workbook.xml.rels",
        rels + "<Relationship Id=\"r1\" Type=\"" + type + "worksheet\" Target=\"" + target + "\" " + mode + "/></Relationships>");
}

QByteArray damagedByte(QByteArray bytes, const QByteArray &after, int offset)
{
    const auto at = bytes.indexOf(after) + after.size() + offset;
    bytes[at] = char(bytes[at] ^ 0x55);
    return bytes;
}

struct Attack
{
    const char *what;
    QByteArray bytes;
    const char *code;
    const char *detail; ///< part of the log's text: refused for the right reason
    const char *name = "proef.xlsx";
};

} // namespace

TEST_CASE("each hostile or broken file is turned away for its own reason, with a sentence that helps")
{
    const QByteArray sound =
        withRows("<row><c t=\"inlineStr\"><is><t>Zij komt uit Asmara en wacht op een plek.</t></is></c></row>").bytes();
    REQUIRE(fixtures::read(sound).code == QString());
    Xlsx doctype = withRows("<row><c t=\"str\"><v>x</v></c></row>");
    doctype.prologue = "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    Xlsx external = doctype;
    external.prologue = "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">";
    auto twice = Xlsx{}.files();
    twice.emplace_back("XL/workbook.xml", "<workbook/>");
    fixtures::Files many;
    for (int i = 0; i < 10'001; ++i)
        many.emplace_back("f" + QByteArray::number(i), "x");
    auto lockedOds = fixtures::odsFiles({});
    lockedOds[2].second =
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    auto letter = fixtures::odsFiles({});
    letter[0].second = "application/vnd.oasis.opendocument.text";
    QByteArray attributes, manyCells;
    for (int i = 0; i < 200; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    const QByteArray utf16 = [] {
        QByteArray out = "\xFF\xFE";
        for (const char c : QByteArray("<?xml version=\"1.0\"?><!DOCTYPE a><worksheet/>"))
            out.append(c).append('\0');
        return out;
    }();

    const Attack attacks[] = {
        {"nothing", "", "damaged", "empty"},
        {"an empty .csv", "", "damaged", "empty", "proef.csv"},
        {"a text called .xlsx", "naam;plaats\nA;B\n", "foreign", "text under"},
        {"a text called .ods", "naam;plaats\nA;B\n", "foreign", "text under", "proef.ods"},
        {"noise called .xlsx", QByteArray("\x01\x02\x00\x04", 4) + QByteArray(100, '\x03'), "damaged", "no zip"},
        {"a picture called .csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "foreign", "binary", "proef.csv"},
        {"a PDF", "%PDF-1.7\n%abc\n", "foreign", "binary", "proef.csv"},
        {"a web page called .xls", "<html><table><tr><td>1</td></tr></table></html>", "foreign", "markup", "proef.xls"},
        {"XML of another kind", "<?xml version=\"1.0\"?><Workbook/>", "foreign", "markup", "proef.xml"},
        {"an old .xls", container(false), "foreign", "OLE", "proef.xls"},
        {"a very old .xls", QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8), "foreign", "OLE", "proef.xls"},
        {"an .xlsx with a password", container(true), "foreign", "encrypted workbook"},
        {"a zip with a password", fixtures::zip(Xlsx{}.files(), "geheim"), "foreign", "encrypted workbook"},
        {"an .ods with a password", fixtures::zip(lockedOds), "foreign", "encrypted ods", "proef.ods"},
        {"an .ods with a password, new way",
            fixtures::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"encrypted-package", "x"}}), "foreign",
            "encrypted ods"},
        {"a letter", fixtures::zip(letter), "foreign", "mimetype", "proef.odt"},
        {"an .ods without content", fixtures::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}), "foreign",
            "no content"},
        {"a zip of something else", fixtures::zip({{"lees.txt", "hoi"}}), "foreign", "no office document"},
        {"an empty zip", fixtures::zip({}), "damaged", "zip"},
        {"a Word file", workbookAt("xl/styles.xml"), "foreign", "no workbook", "brief.docx"},
        {"an .xlsb", workbookAt("xl/workbook.bin"), "foreign", "xlsb", "proef.xlsb"},
        {"half a file", sound.left(sound.size() / 2), "damaged", "zip"},
        {"all but the end", sound.left(sound.size() - 30), "damaged", "zip"},
        {"four bytes", "PK\x03\x04", "damaged", "zip"},
        {"a flipped byte in the sheet", damagedByte(sound, "xl/worksheets/sheet1.xml", 60), "damaged", ""},
        {"two parts of one name", fixtures::zip(twice), "damaged", "duplicate"},
        {"more files than fit", fixtures::zip(many), "foreign", "entries"},
        {"a workbook that is not there", workbookAt("xl/nergens.xml"), "damaged", "part missing"},
        {"a workbook outside", workbookAt("../../etc/passwd"), "foreign", "outside"},
        {"a workbook on the network", workbookAt("http://example.invalid/a.xml", "TargetMode=\"External\""), "foreign", "outside"},
        {"a workbook on the network, unmarked", workbookAt("file:///etc/passwd"), "foreign", "outside"},
        {"a sheet outside", sheetAt("../../../geheim.xml"), "foreign", "outside"},
        {"a sheet on a share", sheetAt("\\\\\\\\server\\\\blad.xml"), "foreign", "outside"},
        {"a sheet elsewhere", sheetAt("sheet1.xml", "TargetMode=\"External\""), "foreign", "outside"},
        {"a sheet that is not there", without("xl/worksheets/sheet1.xml"), "damaged", "part missing"},
        {"a sheet without a relationship", with("xl/_rels/workbook.xml.rels", rels + "</Relationships>"), "damaged", "part missing"},
        {"an XML bomb", doctype.bytes(), "foreign", "DOCTYPE"},
        {"an external entity", external.bytes(), "foreign", "DOCTYPE"},
        {"a DOCTYPE in .ods",
            fixtures::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"}}),
            "foreign", "DOCTYPE"},
        {"an entity nobody knows", withRows("<row><c t=\"str\"><v>&geheim;</v></c></row>").bytes(), "damaged", "xml"},
        {"UTF-16", with("xl/worksheets/sheet1.xml", utf16), "foreign", "UTF-16"},
        {"an encoding that hides tags", with("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"IBM037\"?><worksheet/>"),
            "foreign", "encoding"},
        {"half XML",
            with("xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"),
            "damaged", "cut off"},
        {"no XML", with("xl/worksheets/sheet1.xml", "hallo"), "damaged", "xml"},
        {"an empty part", with("xl/worksheets/sheet1.xml", ""), "damaged", "xml"},
        {"broken UTF-8", withRows("<row><c t=\"str\"><v>\xC3(</v></c></row>").bytes(), "damaged", "xml"},
        {"deep XML", withRows(nested(100)).bytes(), "foreign", "deep"},
        {"a tag with 200 attributes", withRows("<row" + attributes + "/>").bytes(), "foreign", "attributes"},
        {"a name of 5,000 characters", withRows("<" + QByteArray(5000, 'a') + ":b/>").bytes(), "foreign", "name too long"},
        {"a reference of 5,000 characters", withRows("<row>&" + QByteArray(5000, 'a') + ";</row>").bytes(), "damaged", "reference"},
        {"a comment of 3 MB", withRows("<!--" + QByteArray(3'000'000, '<') + "-->").bytes(), "foreign", "token"},
        {"a text that does not exist", withRows("<row><c r=\"A1\" t=\"s\"><v>99999999</v></c></row>").bytes(), "damaged", "shared string"},
        {"a text before the first", withRows("<row><c r=\"A1\" t=\"s\"><v>-1</v></c></row>").bytes(), "damaged", "shared string"},
        {"a text by name", withRows("<row><c r=\"A1\" t=\"s\"><v>0x1</v></c></row>").bytes(), "damaged", "shared string"},
        {"cell ZZZZ999999999", withRows("<row r=\"1\"><c r=\"ZZZZ999999999\"><v>1</v></c></row>").bytes(), "damaged", "reference"},
        {"cell ZZZ1", withRows("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>").bytes(), "foreign", "columns"},
        {"cell 1A", withRows("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>").bytes(), "damaged", "reference"},
        {"a cell of another row", withRows("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>").bytes(), "damaged", "reference"},
        {"a cell twice", withRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>").bytes(), "damaged",
            "cells out of order"},
        {"cells backward", withRows("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>").bytes(), "damaged",
            "cells out of order"},
        {"a row twice", withRows("<row r=\"2\"/><row r=\"2\"/>").bytes(), "damaged", "rows out of order"},
        {"rows backward", withRows("<row r=\"7\"><c><v>1</v></c></row><row r=\"3\"><c><v>1</v></c></row>").bytes(), "damaged",
            "rows out of order"},
        {"row 0", withRows("<row r=\"0\"/>").bytes(), "damaged", "reference"},
        {"row x", withRows("<row r=\"x\"/>").bytes(), "damaged", "reference"},
        {"row 1,048,577", withRows("<row r=\"1048577\"/>").bytes(), "foreign", "rows"},
        {"a number that is none", withRows("<row><c><v>nan</v></c></row>").bytes(), "damaged", "number"},
        {"a number too large", withRows("<row><c><v>1e999</v></c></row>").bytes(), "damaged", "number"},
        {"a type nobody knows", withRows("<row><c t=\"zip\"><v>1</v></c></row>").bytes(), "damaged", "cell type"},
        {"a cell over 100,000 characters",
            withRows("<row><c t=\"inlineStr\"><is><t>" + QByteArray(100'001, 'x') + "</t></is></c></row>").bytes(), "foreign",
            "cell too long"},
        {"rows beyond number in .ods", fixtures::ods("<table:table-row table:number-rows-repeated=\"99999999999\"/>"), "foreign", "repeat"},
        {"a full .ods",
            fixtures::ods(
                "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
            "foreign", "too many cells"},
        {"rows past the end in .ods",
            fixtures::ods(
                "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
            "foreign", "rows"},
        {"columns past the end in .ods",
            fixtures::ods(
                "<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\"/><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
            "foreign", "columns"},
        {"a billion spaces in .ods",
            fixtures::ods(
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"1000000000\"/></text:p></table:table-cell></table:table-row>"),
            "foreign", "cell too long"},
        {"columns past the end in .csv", "a;b\n" + QByteArray(16'384, ';') + "x\n", "foreign", "columns", "proef.csv"},
        {"columns far past the end in .csv", "a;b\n" + QByteArray(200'000, ';') + "x\n", "foreign", "columns", "proef.csv"},
        {"a cell over 100,000 characters in .csv", "a;b\n" + QByteArray(100'001, 'x') + ";1\n", "foreign", "cell too long", "proef.csv"},
        {"zeroes far into a .csv", QByteArray("a;b\n").repeated(5000) + QByteArray(1, '\0') + "\n", "foreign", "NUL", "proef.csv"},
    };
    for (const Attack &attack : attacks) {
        INFO(attack.what);
        const auto reading = fixtures::refusal(attack.bytes, QLatin1String(attack.name));
        INFO(reading.detail.toStdString());
        CHECK(reading.code == QLatin1String(attack.code));
        CHECK(reading.detail.contains(QLatin1String(attack.detail)));
        CHECK(reading.text.size() > 30);
        CHECK(reading.text.endsWith(u'.'));
        CHECK_FALSE(reading.text.contains(u'%'));
        for (const char *word : {"fout", "ongeldig", "verkeerd", "moet", "vergeten", "sorry", "helaas", "mislukt"})
            CHECK_FALSE(reading.text.contains(QLatin1String(word), Qt::CaseInsensitive));
    }
}

TEST_CASE("names from the file do not turn or fill a sentence")
{
    Xlsx book = withRows("<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>");
    book.sheets = "<sheet name=\"\u202E%2 " + QByteArray(500, 'n') + "\" sheetId=\"1\" r:id=\"r1\"/>";
    const auto reading = fixtures::read(book.bytes());
    CHECK_FALSE(reading.text.contains(QChar(0x202E)));
    CHECK(reading.text.size() < 260);
    CHECK(reading.text.contains(u"cel A1"));
}

TEST_CASE("every cut and many flipped bytes end in a fault or in rows")
{
    Xlsx book = withRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c></row>");
    book.strings = "<si><t>Grace</t></si>";
    const QByteArray bytes = book.bytes();
    const QByteArray ods = fixtures::ods(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>");
    for (const QByteArray &whole : {bytes, ods}) {
        for (qsizetype cut = 0; cut < whole.size(); cut += 3) {
            const auto reading = fixtures::read(whole.left(cut));
            INFO(cut << " of " << whole.size() << ": " << reading.code.toStdString());
            CHECK((reading.code == u"damaged" || reading.code == u"foreign"));
        }
        for (qsizetype at = 0; at < whole.size(); at += 2) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0xFF);
            const auto reading = fixtures::read(flipped);
            CHECK((reading.code.isEmpty() || reading.code == u"damaged" || reading.code == u"foreign"));
        }
    }
}

TEST_CASE("zip bombs are refused while they are still small in memory")
{
    Xlsx book;
    const auto sheetBomb = fixtures::zipBomb(
        book.files(), "xl/worksheets/sheet1.xml", book.sheetHead(), QByteArray("<x/>").repeated(250'000), 150, "</sheetData></worksheet>");
    const auto textBomb =
        fixtures::zipBomb(book.files(), "xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
            QByteArray("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>").repeated(20'000), 150, "</sst>");
    CHECK(sheetBomb.size() < 1'000'000); // of 150 MB
    const qint64 before = fixtures::peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    CHECK(fixtures::refusal(sheetBomb).detail.contains(u"ratio"));
    CHECK(fixtures::refusal(textBomb).detail.contains(u"ratio"));
    sheet::Limits limits;
    limits.ratio = 1'000'000; // the ceiling on bytes holds by itself
    limits.unpackedBytes = 20'000'000;
    CHECK(fixtures::refusal(sheetBomb, QStringLiteral("proef.xlsx"), limits).detail.contains(u"unpacked bytes"));
    limits.unpackedBytes = 200'000'000;
    limits.sharedBytes = 10'000'000;
    CHECK(fixtures::refusal(textBomb, QStringLiteral("proef.xlsx"), limits).detail.contains(u"shared strings"));
    CHECK(timer.elapsed() < 60'000);
    CHECK(fixtures::peakMegabytes() - before < 250 + fixtures::heldBack);
}

TEST_CASE("a million empty rows are quick and take no memory")
{
    QByteArray rows;
    for (int i = 1; i <= 1'048'576; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\" spans=\"1:3\"/>";
    const QByteArray bytes = withRows(rows).bytes();
    rows.clear();
    const qint64 before = fixtures::peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    const auto reading = fixtures::read(bytes);
    CHECK(reading.code == QString());
    CHECK(reading.rows.empty());
    CHECK(timer.elapsed() < 60'000);
    CHECK(fixtures::peakMegabytes() - before < 50 + fixtures::heldBack);
}

TEST_CASE("files that are none")
{
    const QTemporaryDir dir;
    const auto codeOf = [](const QString &path) {
        try {
            (void)sheet::Workbook::open(path);
        } catch (const Fault &fault) {
            return fault.code();
        }
        return QString();
    };
    CHECK(codeOf(dir.filePath(QStringLiteral("nergens.xlsx"))) == u"disk");
    CHECK(codeOf(dir.path()) == u"disk");
    const QString pipe = dir.filePath(QStringLiteral("pijp.xlsx"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(codeOf(pipe) == u"disk");
    CHECK(codeOf(QStringLiteral("/dev/zero")) == u"disk");
    sheet::Limits limits;
    limits.fileBytes = 10;
    CHECK(fixtures::refusal("a;b;c;d;e;f\n", QStringLiteral("a.csv"), limits).detail.contains(u"file too large"));

    const QString path = dir.filePath(QStringLiteral("intakes.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    auto book = sheet::Workbook::open(path);
    CHECK(book.sheets()[0].name == u"intakes");
    CHECK_THROWS_AS(book.read(1, [](const sheet::Row &) { return true; }), Fault);
}
