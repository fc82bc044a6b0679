#include "core/exchange/report_sheet.h"

#include "core/exchange/export_text.h"
#include "core/exchange/out_file.h"
#include "core/exchange/xlsx_file.h"

namespace luwte::exchange {

QByteArray reportCsv(const report::Report &report)
{
    QByteArray out = byteOrderMark;
    for (const QStringList &line : report::reportTexts(report))
        out += csvLine(line).toUtf8();
    return out;
}

QByteArray reportXlsx(const report::Report &report, const QString &folder)
{
    XlsxFile file(folder, QLatin1String(report.spec->name));
    const auto &columns = report.spec->columns;
    for (int i = 0; i < int(columns.size()); ++i)
        file.heading(0, i, columns[std::size_t(i)].label());
    int line = 1;
    for (const report::Row &row : report.table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].isDouble())
                file.number(line, int(i), row[i].toDouble());
            else if (!row[i].isNull())
                file.text(line, int(i), report::cellText(columns[i], row[i]));
        }
        ++line;
    }
    for (const QString &note : report.table.notes)
        file.text(++line, 0, note);
    return file.finish();
}

} // namespace luwte::exchange
