#include "core/sheet/workbook.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include "core/sheet/csv_book.h"
#include "core/sheet/ods_book.h"
#include "core/sheet/xlsx_book.h"

namespace luwte::sheet {

/// Excel puts a workbook with a password into the same container as an old .xls; the stream in it tells them apart.
static bool holdsEncryptedPackage(QIODevice &device, QByteArrayView head)
{
    if (head.size() < 512)
        return false;
    const auto byte = [head](qsizetype i) { return qint64(static_cast<unsigned char>(head[i])); };
    const qint64 sector = byte(0x1E) == 12 ? 4096 : 512;
    const qint64 directory = byte(0x30) | byte(0x31) << 8 | byte(0x32) << 16 | byte(0x33) << 24;
    if (!device.seek(qMin((directory + 1) * sector, device.size())))
        return false;
    static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    return device.read(sector).contains(QByteArray::fromRawData(name, sizeof(name)));
}

static bool startsLikeMarkup(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    while (!head.isEmpty() && (head[0] == ' ' || head[0] == '\n' || head[0] == '\r' || head[0] == '\t'))
        head = head.sliced(1);
    for (const char *mark : {"<?xml", "<!doctype", "<html", "<table", "<workbook", "<office:"})
        if (head.first(qMin(head.size(), qsizetype(qstrlen(mark)))).compare(mark, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

static bool isWorkbookSuffix(const QString &suffix)
{
    for (const char *known : {"xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "ods", "ots"})
        if (suffix == QLatin1String(known))
            return true;
    return false;
}

static std::unique_ptr<Book> bookFromPackage(std::unique_ptr<QIODevice> device, const Limits &limits)
{
    Package package(std::move(device), limits);
    const QString mimetype = QStringLiteral("mimetype");
    if (package.has(mimetype) || package.has(QStringLiteral("META-INF/manifest.xml"))) {
        const QByteArray kind = package.has(mimetype) ? package.head(mimetype, 100) : QByteArray();
        if (!kind.isEmpty() && !kind.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            throw faults::notASheet(QStringLiteral("ods: mimetype"));
        if (package.has(QStringLiteral("encrypted-package")))
            throw faults::passwordOds();
        if (!package.has(QStringLiteral("content.xml")))
            throw faults::notASheet(QStringLiteral("ods: no content"));
        return std::make_unique<OdsBook>(std::move(package));
    }
    return std::make_unique<XlsxBook>(std::move(package));
}

static std::unique_ptr<Book> bookFrom(std::unique_ptr<QIODevice> device, const QString &name, const Limits &limits)
{
    if (device->size() == 0)
        throw faults::emptyFile();
    if (device->size() > limits.fileBytes)
        throw faults::fileTooLarge(limits.fileBytes);
    const QByteArray head = device->read(8192);
    if (head.isEmpty())
        throw faults::readStopped(QStringLiteral("head"));
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return bookFromPackage(std::move(device), limits);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw holdsEncryptedPackage(*device, head) ? faults::passwordExcel() : faults::oldExcel();
    if (head.size() >= 4 && head[0] == 0x09 && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8) && head[3] == 0)
        throw faults::oldExcel(); // BIFF 2 to 5, without a container

    const QString suffix = QFileInfo(name).suffix().toLower();
    const auto form = formOf(head);
    if (!form || head.startsWith("%PDF-") || head.startsWith("{\\rtf")) {
        // A workbook's name and yet no zip: its beginning was lost, or it is a program, a picture, …
        throw isWorkbookSuffix(suffix) ? faults::broken(QStringLiteral("no zip under a workbook's name"))
                                       : faults::notASheet(QStringLiteral("binary"));
    }
    if (startsLikeMarkup(head))
        throw faults::webPage();
    if (isWorkbookSuffix(suffix))
        throw faults::textInDisguise(suffix);
    return std::make_unique<CsvBook>(std::move(device), *form, QFileInfo(name).completeBaseName(), limits);
}

Workbook Workbook::open(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw faults::notFound();
    if (!info.isFile()) // a pipe or device would never end
        throw faults::notAFile();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw faults::notReadable(QStringLiteral("open: error %1").arg(int(file->error())));
    return Workbook(bookFrom(std::move(file), info.fileName(), limits));
}

Workbook Workbook::openBytes(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return Workbook(bookFrom(std::move(buffer), name, limits));
}

Workbook::Workbook(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
Workbook::~Workbook() = default;
Workbook::Workbook(Workbook &&) noexcept = default;
Workbook &Workbook::operator=(Workbook &&) noexcept = default;

QList<SheetInfo> Workbook::sheets() const
{
    return m_book->sheets();
}

void Workbook::read(int sheet, const std::function<bool(const Row &)> &onRow, const Progress &progress)
{
    const QList<SheetInfo> all = sheets();
    if (sheet < 0 || sheet >= all.size())
        throw Fault(
            FaultKind::Internal, faults::sheetMissing(QString::number(sheet + 1)).text(), QStringLiteral("sheet: no sheet %1").arg(sheet));
    Meter meter(m_book->limits(), progress);
    RowSink rows(onRow, m_book->limits(), all[sheet].name);
    try {
        m_book->read(sheet, rows, meter);
        meter.finish();
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Cancelled)
            throw;
    }
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

} // namespace luwte::sheet
