#include "core/exchange/export_sheets.h"

#include <QFileInfo>
#include <QJsonDocument>

#include "core/base/say.h"
#include "core/codebook/book.h"
#include "core/codebook/export.h"
#include "core/exchange/case_rows.h"
#include "core/exchange/export_text.h"
#include "core/exchange/out_file.h"
#include "core/exchange/transfer.h"
#include "core/exchange/xlsx_file.h"
#include "core/victim/commands.h"

namespace luwte::exchange {

namespace {

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

tl::unexpected<Refusals> wrongEnding(const QString &text)
{
    return refuse(QStringLiteral("export.form"), text, QStringLiteral("out"));
}

QByteArray casesAsCsv(store::Connection &connection, ExportReport &report, const access::Sight &sight)
{
    QByteArray out = byteOrderMark;
    QStringList header{QString()};
    for (const auto &field : codebook::Htcds::standard().fields())
        header.append(field.label);
    out += csvLine(header).toUtf8();
    int number = 0;
    report.cases = eachCaseRow(connection, [&](const ExportRow &row) {
        QStringList fields{QString::number(++number)};
        for (const ExportCell &cell : row)
            fields.append(cell.text);
        out += csvLine(fields).toUtf8();
    }, sight);
    return out;
}

QByteArray casesAsXlsx(store::Connection &connection, const QString &path, ExportReport &report, const access::Sight &sight)
{
    const auto &htcds = codebook::Htcds::standard();
    XlsxFile file(QFileInfo(path).absolutePath(), htcds.sheet());
    // As in the template: names in a hidden first row, labels below it, a number in the first column.
    for (int column = 0; column < int(htcds.fields().size()); ++column) {
        file.text(0, column + 1, htcds.fields().at(column).header);
        file.heading(1, column + 1, htcds.fields().at(column).label);
    }
    file.hideRow(0);
    int line = htcds.firstRow() - 1;
    report.cases = eachCaseRow(connection, [&](const ExportRow &row) {
        file.number(line, 0, line - htcds.firstRow() + 2);
        for (int column = 0; column < int(row.size()); ++column) {
            const ExportCell &cell = row.at(column);
            if (cell.date.isValid())
                file.date(line, column + 1, cell.date);
            else if (!cell.text.isEmpty())
                file.text(line, column + 1, cell.text);
        }
        ++line;
    }, sight);
    QByteArray bytes = file.finish();
    report.cut = file.cut();
    return bytes;
}

} // namespace

Result<ExportReport> exportCases(command::Door &door, const QString &path)
{
    const QString ending = endingOf(path);
    if (ending != QLatin1String("xlsx") && ending != QLatin1String("csv"))
        return wrongEnding(say("export", "Kies een bestandsnaam die eindigt op .xlsx of .csv."));
    ExportReport report;
    std::unique_ptr<QSaveFile> file;
    const auto done = door.carryOut(QStringLiteral("export.cases"), access::Right::CaseExport, [&](command::Call &call) -> Result<command::Outcome> {
        const access::Sight sight(call.session, access::Right::CaseExport, call.now);
        const QByteArray bytes = ending == QLatin1String("csv") ? casesAsCsv(call.connection(), report, sight) : casesAsXlsx(call.connection(), path, report, sight);
        file = prepareFile(path, bytes);
        Transfer transfer;
        transfer.what = Code("sheet_out");
        transfer.file = QFileInfo(path).fileName().left(400);
        transfer.people = report.cases;
        call.unit.save(transfer);
        return command::Outcome{transfer.id, {}};
    });
    if (!done)
        return refuse(done.error());
    door.looked(access::look::exported, QStringLiteral("export.cases"), done->id, {});
    publish(*file);
    report.withheld = withheldFields();
    return report;
}

Result<void> exportCodebook(const QString &path)
{
    const QString ending = endingOf(path);
    const auto &book = codebook::Book::standard();
    QByteArray bytes;
    if (ending == QLatin1String("json")) {
        bytes = QJsonDocument(codebook::toJson(book)).toJson();
    } else if (ending == QLatin1String("csv")) {
        bytes = byteOrderMark;
        for (const QStringList &row : codebook::toRows(book))
            bytes += csvLine(row).toUtf8();
    } else {
        return wrongEnding(say("export", "Kies een bestandsnaam die eindigt op .json of .csv."));
    }
    publish(*prepareFile(path, bytes));
    return {};
}

} // namespace luwte::exchange
