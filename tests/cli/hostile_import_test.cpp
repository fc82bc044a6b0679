// Sheets that a stranger may send, through `luwte-cli import`: a clear sentence, the exit code of the contract, little memory, and a vault
// that says the same as before.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <sys/resource.h>

#include "tests/cli/cli.h"
#include "tests/sheet/fixtures.h"

using namespace luwte::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static const QByteArray heading = "Given name;Family name;Date of birth\n";

/// Most memory that any child of this test has had.
static qint64 childMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

static fixtures::Xlsx withPrologue(const QByteArray &prologue, const QByteArray &entity)
{
    fixtures::Xlsx book;
    book.prologue = prologue;
    book.rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + entity + "</t></is></c></row>";
    return book;
}

static QByteArray laughs()
{
    QByteArray prologue = "<!DOCTYPE x [<!ENTITY a \"haha\">";
    for (char c = 'b'; c <= 'k'; ++c) {
        prologue.append("<!ENTITY ").append(c).append(" \"");
        for (int i = 0; i < 10; ++i)
            prologue.append('&').append(char(c - 1)).append(';');
        prologue.append("\">");
    }
    return prologue + "]>";
}

static QByteArray bomb()
{
    const fixtures::Xlsx book;
    return fixtures::zipBomb(book.files(), "xl/worksheets/sheet9.xml", {}, QByteArray(1024 * 1024, 'A'), 600, {});
}

static QByteArray tooManyRows()
{
    QByteArray rows = heading;
    rows.reserve(24'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        rows += "Proef;Persoon;1990-01-02\n";
    return rows;
}

TEST_CASE("a sheet that is not one, or is out to harm, is refused and changes nothing")
{
    const CliVault vault;
    REQUIRE(vault.run(R"({"do":"case.open","with":{"chosen_name":"Wie er al was"}})").exit == 0);
    const QByteArray before = vault.call(s("dump")).out;
    const QByteArray externalEntity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    const struct
    {
        const char *name;
        QByteArray bytes;
    } sheets[] = {
        {"leeg.xlsx", {}},
        {"tekst.xlsx", "geen rekenblad"},
        {"half.xlsx", fixtures::Xlsx().bytes().left(300)},
        {"oud.xlsx", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0')},
        {"slot.xlsx", fixtures::zip(fixtures::Xlsx().files(), "geheim")},
        {"bom.xlsx", bomb()},
        {"lach.xlsx", withPrologue(laughs(), "&k;").bytes()},
        {"buiten.xlsx", withPrologue(externalEntity, "&e;").bytes()},
        {"tekst.ods", "geen rekenblad"},
        {"plaatje.csv", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")},
        {"nul.csv", heading + QByteArray("Pro\0ef;Persoon;1990-01-02\n", 26)},
        {"miljoen.csv", tooManyRows()},
        {"er-is-niets.pdf", "%PDF-1.7"},
    };
    for (const auto &sheet : sheets) {
        INFO(sheet.name);
        vault.writeFile(sheet.name, sheet.bytes);
        for (const QStringList &options : {QStringList{}, QStringList{s("--skip-faulty")}, QStringList{s("--dry-run")}}) {
            const Ran ran = vault.call(s("import"), QStringList{vault.file(sheet.name)} + options);
            CHECK(ran.exit == 4);
            CHECK_FALSE(ran.error().isEmpty());
            const QByteArray sentence = ran.err.trimmed().split('\n').constLast();
            INFO(sentence.constData());
            CHECK(sentence.size() > 20);
            CHECK_FALSE(sentence.contains("/etc"));
        }
#ifndef __SANITIZE_ADDRESS__
        CHECK(childMegabytes() < 400);
#endif
    }
    CHECK(vault.call(s("dump")).out == before);
    CHECK(vault.call(s("verify")).exit == 0);
}

TEST_CASE("a sheet that is only odd is read, and what is odd is told by row and column")
{
    const CliVault vault;
    const struct
    {
        const char *name;
        QByteArray bytes;
        const char *code;
    } sheets[] = {
        {"formule.csv", heading + "=1+1;@SUM(A1);1990-01-02\n", "formula"},
        {"lang.csv", heading + "Proef;" + QByteArray(40'000, 'x') + ";1990-01-02\n", "long"},
    };
    for (const auto &sheet : sheets) {
        INFO(sheet.name);
        vault.writeFile(sheet.name, sheet.bytes);
        const QJsonObject preview = vault.call(s("import"), {vault.file(sheet.name), s("--dry-run")}).json().toObject();
        const QJsonObject fault = preview.value(QLatin1String("faults")).toArray().at(0).toObject();
        CHECK(fault.value(QLatin1String("code")) == s(sheet.code));
        CHECK(fault.value(QLatin1String("row")).toInt() == 2);
        CHECK_FALSE(fault.value(QLatin1String("column")).toString().isEmpty());
        const Ran ran = vault.call(s("import"), {vault.file(sheet.name), s("--skip-faulty")});
        CHECK(ran.exit == 0);
        CHECK(ran.json().toObject().value(QLatin1String("faults")) == preview.value(QLatin1String("faults")));
    }
    // UTF-16 with tabs, as Excel's "Unicode text" comes.
    const QString unicode = QChar(0xfeff) + s("Given name\tFamily name\tDate of birth\nŁucja\tProefpersoon\t1991-02-03\n");
    vault.writeFile("tab.csv", QByteArray(reinterpret_cast<const char *>(unicode.utf16()), unicode.size() * 2));
    CHECK(vault.call(s("import"), {vault.file("tab.csv")}).exit == 0);
    CHECK(vault.call(s("search"), {s("lucja")}).json().toArray().size() == 1);
    CHECK(vault.call(s("verify")).exit == 0);
}
