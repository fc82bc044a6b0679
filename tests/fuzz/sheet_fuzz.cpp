// Feeds the spreadsheet reader. The first byte says where the rest goes, so that the fuzzer need not guess checksums to get past the zip:
// f the file itself · c .csv · s rows of a sheet · S a whole sheet part · t shared texts · y styles · w workbook · r relationships
// · o rows of .ods · O all of content.xml. Faults are the right answer; crashes, hangs and broken promises about rows are not.

#include <cstdlib>

#include "tests/sheet/fixtures.h"

using namespace luwte;

/// Stored, not packed: that is where the time would go.
static QByteArray zipped(const fixtures::Files &files)
{
    return fixtures::zip(files, {}, fixtures::Packing::Stored);
}

static QByteArray workbookWith(const QByteArray &name, const QByteArray &content)
{
    fixtures::Xlsx book;
    book.rows = "<row><c t=\"s\" s=\"0\"><v>0</v></c><c s=\"1\"><v>46083.5</v></c></row>";
    book.strings = "<si><t>Grace</t></si>";
    auto files = book.files();
    for (auto &file : files)
        if (file.first == name)
            file.second = content;
    return zipped(files);
}

static QByteArray fileFrom(char where, const QByteArray &rest, QString &name)
{
    fixtures::Xlsx book;
    book.strings = "<si><t>Grace</t></si>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/>";
    name = QStringLiteral("a.xlsx");
    switch (where) {
    case 'c': name = QStringLiteral("a.csv"); return rest;
    case 's': book.rows = rest; return zipped(book.files());
    case 'S': return workbookWith("xl/worksheets/sheet1.xml", rest);
    case 't': return workbookWith("xl/sharedStrings.xml", rest);
    case 'y': return workbookWith("xl/styles.xml", rest);
    case 'w': return workbookWith("xl/workbook.xml", rest);
    case 'r': return workbookWith("xl/_rels/workbook.xml.rels", rest);
    case 'o': return zipped(fixtures::odsFiles(rest));
    case 'O': {
        auto files = fixtures::odsFiles({});
        files[1].second = rest;
        return zipped(files);
    }
    default: return rest;
    }
}

static void check(bool promise)
{
    if (!promise)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    QString name;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray file = fileFrom(char(data[0]), rest, name);
    sheet::Limits limits;
    limits.cells = 200'000; // so that a bomb is no timeout
    limits.unpackedBytes = 8'000'000;
    try {
        auto book = sheet::Workbook::openBytes(file, name, limits);
        for (int i = 0; i < qMin<int>(3, int(book.sheets().size())); ++i) {
            int last = 0;
            book.read(i, [&](const sheet::Row &row) {
                check(row.number > last && row.number <= limits.rows && !row.cells.empty() && row.cells.size() <= size_t(limits.columns));
                check(row.cells.back().kind != sheet::Cell::Kind::Empty);
                for (const auto &cell : row.cells)
                    check(cell.text.size() <= limits.cellChars && (cell.kind == sheet::Cell::Kind::Empty) == cell.text.isEmpty());
                last = row.number;
                return true;
            });
        }
    } catch (const Fault &fault) {
        check(fault.kind() == FaultKind::Foreign || fault.kind() == FaultKind::Damaged);
        check(!fault.text().isEmpty());
    }
    return 0;
}
