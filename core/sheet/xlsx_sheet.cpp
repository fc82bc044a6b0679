#include "core/sheet/xlsx_sheet.h"

#include "core/sheet/xlsx_names.h"

namespace luwte::sheet {

/// A whole number of at most nine digits; -1 for anything else.
static int toCount(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return -1;
    int count = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        count = count * 10 + (c.unicode() - u'0');
    }
    return count;
}

bool toPlace(QStringView reference, int &row, int &column)
{
    qsizetype letters = 0;
    column = 0;
    while (letters < reference.size() && reference[letters] >= u'A' && reference[letters] <= u'Z') {
        if (letters == 3)
            return false;
        column = column * 26 + (reference[letters++].unicode() - u'A' + 1);
    }
    const QStringView digits = reference.mid(letters);
    row = toCount(digits);
    --column;
    return letters > 0 && row > 0 && digits[0] != u'0';
}

void XlsxSheet::read(Xml xml)
{
    if (!xml.child() || !isMain(xml, u"worksheet"))
        throw faults::broken(QStringLiteral("xlsx: worksheet"));
    while (xml.child()) {
        if (!isMain(xml, u"sheetData")) {
            xml.skip();
            continue;
        }
        while (xml.child()) {
            if (isMain(xml, u"row"))
                readRow(xml);
            else
                xml.skip();
        }
    }
    xml.finish();
}

void XlsxSheet::readRow(Xml &xml)
{
    const auto attributes = xml.attributes();
    int number = m_row + 1;
    if (attributes.hasAttribute(QLatin1String("r"))) {
        number = toCount(attributes.value(QLatin1String("r")));
        if (number < 1)
            throw faults::badPlace(m_rows.spot());
    }
    if (number > m_rows.limits().rows)
        throw faults::tooManyRows(m_rows.sheet(), m_rows.limits().rows);
    m_rows.begin(number, isOn(attributes.value(QLatin1String("hidden"))));
    if (number <= m_row)
        throw faults::rowsOutOfOrder(m_rows.spot());
    m_row = number;
    m_column = -1;
    while (xml.child()) {
        if (isMain(xml, u"c"))
            readCell(xml);
        else
            xml.skip();
    }
    m_rows.end();
}

void XlsxSheet::readCell(Xml &xml)
{
    const auto attributes = xml.attributes();
    int column = m_column + 1;
    if (attributes.hasAttribute(QLatin1String("r"))) {
        int row = 0;
        if (!toPlace(attributes.value(QLatin1String("r")), row, column) || row != m_row)
            throw faults::badPlace(m_rows.spot());
    }
    if (column >= m_rows.limits().columns)
        throw faults::tooManyColumns(m_rows.spot(), m_rows.limits().columns);
    if (column <= m_column)
        throw faults::cellsOutOfOrder(m_rows.spot(column));
    m_column = column;
    QString type = attributes.value(QLatin1String("t")).toString();
    const auto styleText = attributes.value(QLatin1String("s"));
    const int style = styleText.isEmpty() ? 0 : toCount(styleText);

    QString value, formula;
    bool hasFormula = false;
    while (xml.child()) {
        if (isMain(xml, u"v")) {
            if (!xml.text(value, m_rows.limits().cellChars))
                throw faults::cellTooLong(m_rows.spot(column), m_rows.limits().cellChars);
        } else if (isMain(xml, u"is")) {
            type = QStringLiteral("inlineStr");
            if (!richText(xml, value, m_rows.limits().cellChars))
                throw faults::cellTooLong(m_rows.spot(column), m_rows.limits().cellChars);
        } else if (isMain(xml, u"f")) {
            hasFormula = true;
            readFormula(xml, formula, column);
        } else {
            xml.skip();
        }
    }
    Cell cell = valueCell(type, value, style, column);
    m_rows.put(column, hasFormula ? formulaCell(formula, cell) : std::move(cell));
}

void XlsxSheet::readFormula(Xml &xml, QString &formula, int column)
{
    formula = QStringLiteral("=");
    if (!xml.text(formula, m_rows.limits().cellChars))
        throw faults::cellTooLong(m_rows.spot(column), m_rows.limits().cellChars);
    if (formula.size() == 1)
        formula += QChar(0x2026);
}

Cell XlsxSheet::valueCell(QStringView type, const QString &value, int style, int column) const
{
    if (value.isEmpty())
        return {};
    if (type == u"s") {
        const int index = toCount(value);
        if (index < 0 || index >= m_strings.count())
            throw faults::missingText(m_rows.spot(column));
        return textCell(m_strings.at(index));
    }
    if (type == u"inlineStr")
        return textCell(value);
    if (type == u"str")
        return textCell(unescaped(value));
    if (type == u"b")
        return booleanCell(isOn(value));
    if (type == u"e")
        return errorCell(value);
    if (type == u"d") {
        const QDateTime moment = QDateTime::fromString(value.section(u'.', 0, 0), Qt::ISODate);
        return moment.isValid() ? dateCell(moment) : textCell(value);
    }
    if (!type.isEmpty() && type != u"n")
        throw faults::badValue(m_rows.spot(column), QStringLiteral("xlsx: cell type"));
    double number = 0;
    const QStringView written = QStringView(value).trimmed();
    if (!toNumber(written, number))
        throw faults::badValue(m_rows.spot(column), QStringLiteral("xlsx: number"));
    return m_styles.cell(number, written, style, m_from1904);
}

} // namespace luwte::sheet
