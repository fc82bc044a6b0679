#include "tests/sheet/fixtures.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/resource.h>

namespace fixtures {

using namespace luwte;

static la_ssize_t append(archive *, void *out, const void *data, size_t size)
{
    static_cast<QByteArray *>(out)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

namespace {
class Writer
{
public:
    explicit Writer(const QByteArray &password = {}, Packing packing = Packing::Deflated)
    {
        archive_write_set_format_zip(m_writer);
        archive_write_set_bytes_in_last_block(m_writer, 1); // no padding
        if (packing == Packing::Stored)
            archive_write_zip_set_compression_store(m_writer);
        if (!password.isEmpty()) {
            archive_write_set_options(m_writer, "zip:encryption=zipcrypt");
            archive_write_set_passphrase(m_writer, password.constData());
        }
        archive_write_open(m_writer, &m_bytes, nullptr, append, nullptr);
    }
    void begin(const QByteArray &name, qint64 size)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, size);
        archive_write_header(m_writer, entry);
        archive_entry_free(entry);
    }
    void data(const QByteArray &data) { archive_write_data(m_writer, data.constData(), size_t(data.size())); }
    QByteArray finish()
    {
        archive_write_close(m_writer);
        archive_write_free(m_writer);
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    archive *m_writer = archive_write_new();
};
} // namespace

QByteArray zip(const Files &files, const QByteArray &password, Packing packing)
{
    Writer writer(password, packing);
    for (const auto &[name, content] : files) {
        writer.begin(name, content.size());
        writer.data(content);
    }
    return writer.finish();
}

QByteArray zipBomb(Files files, const QByteArray &name, const QByteArray &head, const QByteArray &unit, int times, const QByteArray &tail)
{
    Writer writer;
    std::erase_if(files, [&](const auto &file) { return file.first == name; });
    for (const auto &[other, content] : files) {
        writer.begin(other, content.size());
        writer.data(content);
    }
    writer.begin(name, head.size() + qint64(unit.size()) * times + tail.size());
    writer.data(head);
    for (int i = 0; i < times; ++i)
        writer.data(unit);
    writer.data(tail);
    return writer.finish();
}

static QByteArray mainSpace(bool strict)
{
    return strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

static QByteArray relationSpace(bool strict)
{
    return strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                  : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

QByteArray Xlsx::sheetHead() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + prologue + "<worksheet xmlns=\"" + mainSpace(strict) +
        "\"><sheetData>";
}

Files Xlsx::files() const
{
    const QByteArray space = mainSpace(strict), relation = relationSpace(strict);
    const QByteArray package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto link = [&](const char *id, const char *type, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relation + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    Files files{{"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", package + link("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml",
            "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + relation + "\"><workbookPr " + properties + "/><sheets>" + sheets +
                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            package + link("r1", "worksheet", "worksheets/sheet1.xml") + link("r2", "styles", "/xl/styles.xml") +
                link("r3", "sharedStrings", "sharedStrings.xml") + relations + "</Relationships>"},
        {"xl/styles.xml",
            "<styleSheet xmlns=\"" + space + "\"><numFmts>" + formats + "</numFmts><cellXfs>" +
                (styles.isEmpty() ? "<xf numFmtId=\"0\"/>" : styles) + "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", sheetHead() + rows + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        files.emplace_back("xl/sharedStrings.xml", "<sst xmlns=\"" + space + "\">" + strings + "</sst>");
    return files;
}

Files odsFiles(const QByteArray &rows, const QByteArray &more)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:automatic-styles>"
            "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
            "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
            "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"Blad1\" table:style-name=\"ta1\">" +
                rows + "</table:table>" + more + "</office:spreadsheet></office:body></office:document-content>"},
        {"META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"}};
}

QByteArray ods(const QByteArray &rows, const QByteArray &more)
{
    return zip(odsFiles(rows, more));
}

sheet::Cell Reading::cell(int row, int column) const
{
    for (const auto &r : rows)
        if (r.number == row && size_t(column) < r.cells.size())
            return r.cells[size_t(column)];
    return {};
}

QString Reading::at(int row, int column) const
{
    return cell(row, column).text;
}

static Reading readInto(const QByteArray &bytes, const QString &name, int sheet, const sheet::Limits &limits, bool keep)
{
    Reading reading;
    try {
        auto book = sheet::Workbook::openBytes(bytes, name, limits);
        book.read(sheet, [&](const sheet::Row &row) {
            if (keep)
                reading.rows.push_back(row);
            return true;
        });
    } catch (const Fault &fault) {
        reading.code = fault.code();
        reading.text = fault.text();
        reading.detail = QString::fromUtf8(fault.what());
    }
    return reading;
}

Reading read(const QByteArray &bytes, const QString &name, int sheet, const sheet::Limits &limits)
{
    return readInto(bytes, name, sheet, limits, true);
}

Reading refusal(const QByteArray &bytes, const QString &name, const sheet::Limits &limits)
{
    return readInto(bytes, name, 0, limits, false);
}

qint64 peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace fixtures
