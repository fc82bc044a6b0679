#pragma once
// Cells as Workbook promises them, whatever the file's own way of writing them; and the way out for rows, where the ceilings on cells hold.

#include <QDateTime>

#include "core/sheet/faults.h"
#include "core/sheet/workbook.h"

namespace luwte::sheet {

[[nodiscard]] Cell textCell(const QString &text);
[[nodiscard]] Cell numberCell(double number, const QString &text = {});
[[nodiscard]] Cell dateCell(QDateTime moment);
[[nodiscard]] Cell booleanCell(bool value);
[[nodiscard]] Cell errorCell(const QString &text);
/// `answer` is what the other program last made of it.
[[nodiscard]] Cell formulaCell(const QString &formula, const Cell &answer);

/// Shortest text of at most 15 digits, as spreadsheet programs show numbers.
[[nodiscard]] QString numberText(double number);
/// "14:30", or "14:30:05" when there are seconds.
[[nodiscard]] QString timeText(QTime time);
/// A decimal number with point and exponent, nothing else (no "inf", no hexadecimal, no white space).
[[nodiscard]] bool toNumber(QStringView text, double &number);

/// Collects a row and hands it over.
class RowSink
{
public:
    RowSink(const std::function<bool(const Row &)> &onRow, const Limits &limits, QString sheet)
        : m_onRow(onRow), m_limits(limits), m_sheet(std::move(sheet))
    {
    }

    void begin(qint64 number, bool hidden);
    /// Columns ascend; Empty cells may be left out.
    void put(int column, Cell cell);
    /// Hands over the row begun, and again for `repeat` - 1 rows below it; an empty row is passed over.
    void end(qint64 repeat = 1);

    [[nodiscard]] faults::Spot spot(int column = -1) const { return {m_sheet, int(m_number), column}; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const QString &sheet() const { return m_sheet; }

private:
    const std::function<bool(const Row &)> &m_onRow;
    Limits m_limits;
    QString m_sheet;
    Row m_row;
    qint64 m_number = 0;
    qint64 m_cells = 0;
};

} // namespace luwte::sheet
