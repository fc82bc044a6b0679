#include "core/sheet/cells.h"

#include <cmath>

#include "core/sheet/meter.h"

namespace luwte::sheet {

Cell textCell(const QString &text)
{
    Cell cell;
    if (!text.isEmpty())
        cell.kind = Cell::Kind::Text;
    cell.text = text;
    return cell;
}

Cell numberCell(double number, const QString &text)
{
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.number = number;
    cell.text = text.isEmpty() ? numberText(number) : text;
    return cell;
}

Cell dateCell(QDateTime moment)
{
    Cell cell;
    cell.kind = Cell::Kind::Date;
    cell.date = moment.date();
    cell.text = moment.date().toString(Qt::ISODate);
    if (moment.time().msecsSinceStartOfDay() > 0)
        cell.text += u' ' + timeText(moment.time());
    return cell;
}

Cell booleanCell(bool value)
{
    Cell cell;
    cell.kind = Cell::Kind::Boolean;
    cell.number = value;
    cell.text = value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return cell;
}

Cell errorCell(const QString &text)
{
    Cell cell;
    cell.kind = Cell::Kind::Error;
    cell.text = text;
    return cell;
}

Cell formulaCell(const QString &formula, const Cell &answer)
{
    Cell cell = answer;
    cell.kind = Cell::Kind::Formula;
    cell.shown = answer.text;
    cell.text = formula;
    return cell;
}

QString numberText(double number)
{
    if (std::floor(number) == number && std::fabs(number) < 1e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

QString timeText(QTime time)
{
    return time.toString(time.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

bool toNumber(QStringView text, double &number)
{
    if (text.isEmpty() || text.size() > 400)
        return false;
    for (const QChar c : text)
        if (!(c >= u'0' && c <= u'9') && c != u'.' && c != u'-' && c != u'+' && c != u'e' && c != u'E')
            return false;
    bool ok = false;
    number = text.toDouble(&ok);
    return ok && std::isfinite(number);
}

void RowSink::begin(qint64 number, bool hidden)
{
    m_number = number;
    m_row.hidden = hidden;
    m_row.cells.clear();
}

void RowSink::put(int column, Cell cell)
{
    if (cell.kind == Cell::Kind::Empty)
        return;
    if (column >= m_limits.columns)
        throw faults::tooManyColumns(spot(), m_limits.columns);
    if (cell.text.size() > m_limits.cellChars || cell.shown.size() > m_limits.cellChars)
        throw faults::cellTooLong(spot(column), m_limits.cellChars);
    m_row.cells.resize(size_t(column));
    m_row.cells.push_back(std::move(cell));
}

void RowSink::end(qint64 repeat)
{
    if (m_row.cells.empty())
        return;
    for (qint64 i = 0; i < repeat; ++i) {
        if (m_number + i > m_limits.rows)
            throw faults::tooManyRows(m_sheet, m_limits.rows);
        m_cells += qint64(m_row.cells.size());
        if (m_cells > m_limits.cells)
            throw faults::tooManyCells(m_sheet, m_limits.cells);
        m_row.number = int(m_number + i);
        if (!m_onRow(m_row))
            throw stopped();
    }
}

} // namespace luwte::sheet
