#include "tests/exchange/case_sheets.h"

#include "core/codebook/htcds.h"
#include "tests/sheet/fixtures.h"

namespace sheets {

using namespace luwte;

static QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray Sheet::xlsx() const
{
    fixtures::Xlsx book;
    int shared = 0;
    bool inCell = false;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const QByteArray number = QByteArray::number(int(r) + 1);
        book.rows += "<row r=\"" + number + "\">";
        for (int c = 0; c < int(rows[r].size()); ++c) {
            const QString &text = rows[r][c];
            if (text.isEmpty())
                continue;
            const QByteArray place = " r=\"" + sheet::columnName(c).toUtf8() + number + "\"";
            inCell = !inCell;
            if (text.startsWith(u'=')) {
                book.rows += "<c" + place + "><f>" + escaped(text.mid(1)) + "</f><v></v></c>";
            } else if (inCell) {
                book.rows += "<c" + place + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
            } else {
                book.rows += "<c" + place + " t=\"s\"><v>" + QByteArray::number(shared++) + "</v></c>";
                book.strings += "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>";
            }
        }
        book.rows += "</row>";
    }
    return book.bytes();
}

QByteArray Sheet::ods() const
{
    QByteArray out;
    for (const QStringList &row : rows) {
        out += "<table:table-row>";
        for (const QString &text : row)
            out += text.isEmpty() ? QByteArray("<table:table-cell/>")
                                  : "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(text) + "</text:p></table:table-cell>";
        out += "</table:table-row>";
    }
    return fixtures::ods(out);
}

QByteArray Sheet::csv(char separator) const
{
    QByteArray out;
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &text : row)
            cells.append('"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"');
        out += cells.join(separator) + "\r\n";
    }
    return out;
}

Sheet iom(const std::vector<Cells> &cases)
{
    Sheet sheet;
    const auto &fields = codebook::Htcds::standard().fields();
    QStringList names{QString()};
    QStringList labels{QString()};
    for (const auto &field : fields) {
        names.append(field.header);
        labels.append(field.label);
    }
    sheet.rows = {names, labels};
    for (std::size_t i = 0; i < cases.size(); ++i) {
        QStringList row{QString::number(i + 1)};
        for (const auto &field : fields) {
            QString text;
            for (const auto &[label, value] : cases[i])
                if (field.label == QLatin1String(label))
                    text = value;
            row.append(text);
        }
        sheet.rows.push_back(row);
    }
    return sheet;
}

Sheet plain(const QStringList &headers, const std::vector<QStringList> &rows)
{
    Sheet sheet;
    sheet.rows.push_back(headers);
    sheet.rows.insert(sheet.rows.end(), rows.begin(), rows.end());
    return sheet;
}

Result<exchange::ImportPlan> planOf(const QByteArray &bytes, const QString &name, const exchange::ReadOptions &options, const exchange::ImportProgress &progress)
{
    auto workbook = sheet::Workbook::openBytes(bytes, name, exchange::caseSheetLimits());
    return exchange::readPlan(workbook, name, options, now, progress);
}

QString faultCodes(const std::vector<exchange::CellFault> &faults, int row)
{
    QStringList codes;
    for (const auto &fault : faults)
        if (row == 0 || fault.row == row)
            codes.append(fault.code);
    codes.sort();
    return codes.join(u' ');
}

} // namespace sheets
