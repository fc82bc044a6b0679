#include "core/exchange/xlsx_file.h"

#include <QFile>
#include <xlsxwriter.h>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/exchange/export_text.h"

namespace luwte::exchange {

struct XlsxFile::Book
{
    QByteArray path;
    QByteArray folder;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *date = nullptr;
};

[[noreturn]] static void notWritten(const QString &detail)
{
    throw Fault(FaultKind::Disk, say("export", "Het bestand is niet geschreven. Controleer of de map bestaat, of je er mag schrijven en of er ruimte is."), detail);
}

static void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        notWritten(QStringLiteral("xlsx: %1").arg(QLatin1String(lxw_strerror(error))));
}

XlsxFile::XlsxFile(const QString &folder, const QString &sheet) : m_temporary(folder + QStringLiteral("/.luwte-XXXXXX")), m_book(std::make_unique<Book>())
{
    if (!m_temporary.isValid())
        notWritten(QStringLiteral("xlsx: temporary folder"));
    m_book->folder = QFile::encodeName(m_temporary.path());
    m_book->path = QFile::encodeName(m_temporary.filePath(QStringLiteral("blad.xlsx")));
    lxw_workbook_options options{};
    options.tmpdir = m_book->folder.data();
    // Not constant_memory: it writes inline strings, which some readers drop.
    m_book->workbook = workbook_new_opt(m_book->path.constData(), &options);
    m_book->sheet = m_book->workbook ? workbook_add_worksheet(m_book->workbook, sheet.toUtf8().constData()) : nullptr;
    if (!m_book->sheet)
        notWritten(QStringLiteral("xlsx: workbook"));
    m_book->heading = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->heading);
    format_set_text_wrap(m_book->heading);
    m_book->date = workbook_add_format(m_book->workbook);
    format_set_num_format(m_book->date, "yyyy-mm-dd");
}

XlsxFile::~XlsxFile()
{
    if (m_book->workbook)
        (void)workbook_close(m_book->workbook);
}

static QByteArray cellText(const QString &text, int &cut)
{
    QString safe = xlsxText(text);
    if (safe.size() > xlsxCellChars) {
        ++cut;
        safe.truncate(safe[xlsxCellChars - 1].isHighSurrogate() ? xlsxCellChars - 1 : xlsxCellChars);
    }
    return safe.toUtf8();
}

void XlsxFile::text(int row, int column, const QString &text)
{
    check(worksheet_write_string(m_book->sheet, lxw_row_t(row), lxw_col_t(column), cellText(text, m_cut).constData(), nullptr));
}

void XlsxFile::heading(int row, int column, const QString &text)
{
    check(worksheet_write_string(m_book->sheet, lxw_row_t(row), lxw_col_t(column), cellText(text, m_cut).constData(), m_book->heading));
}

void XlsxFile::number(int row, int column, double number)
{
    check(worksheet_write_number(m_book->sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr));
}

void XlsxFile::date(int row, int column, QDate date)
{
    if (date.year() < 1900) // before the format's calendar begins
        return text(row, column, date.toString(Qt::ISODate));
    lxw_datetime moment{};
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    check(worksheet_write_datetime(m_book->sheet, lxw_row_t(row), lxw_col_t(column), &moment, m_book->date));
}

void XlsxFile::hideRow(int row)
{
    lxw_row_col_options options{};
    options.hidden = 1;
    check(worksheet_set_row_opt(m_book->sheet, lxw_row_t(row), LXW_DEF_ROW_HEIGHT, nullptr, &options));
}

QByteArray XlsxFile::finish()
{
    lxw_workbook *workbook = std::exchange(m_book->workbook, nullptr);
    check(workbook_close(workbook));
    QFile file(QFile::decodeName(m_book->path));
    if (!file.open(QIODevice::ReadOnly))
        notWritten(QStringLiteral("xlsx: read back"));
    return file.readAll();
}

} // namespace luwte::exchange
