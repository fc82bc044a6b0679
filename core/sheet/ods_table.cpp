#include "core/sheet/ods_table.h"

#include "core/sheet/ods_names.h"

namespace luwte::sheet {

using ods::is;
using ods::value;

/// A repeat count, 1 when absent; large ones stay large, for the ceilings to judge.
static qint64 repeats(QStringView text)
{
    if (text.isEmpty())
        return 1;
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok || count < 0)
        throw faults::tangled(QStringLiteral("ods: repeat count"));
    return count;
}

void OdsTable::readRows(Xml &xml, bool hidden)
{
    while (xml.child()) {
        if (is(xml, ods::table, u"table-row"))
            readRow(xml, hidden);
        else if (is(xml, ods::table, u"table-row-group"))
            readRows(xml, hidden || value(xml.attributes(), ods::table, u"display") == u"false");
        else if (is(xml, ods::table, u"table-rows") || is(xml, ods::table, u"table-header-rows"))
            readRows(xml, hidden);
        else
            xml.skip();
    }
}

void OdsTable::readRow(Xml &xml, bool hidden)
{
    const auto attributes = xml.attributes();
    const qint64 repeat = repeats(value(attributes, ods::table, u"number-rows-repeated"));
    const QStringView visibility = value(attributes, ods::table, u"visibility");
    m_rows.begin(m_next, hidden || visibility == u"collapse" || visibility == u"filter");
    qint64 column = 0;
    while (xml.child()) {
        const bool covered = is(xml, ods::table, u"covered-table-cell");
        if (!covered && !is(xml, ods::table, u"table-cell")) {
            xml.skip();
            continue;
        }
        const qint64 times = repeats(value(xml.attributes(), ods::table, u"number-columns-repeated"));
        if (covered) // under a merged cell; nobody sees what is in it
            xml.skip();
        else
            readCell(xml, column, times);
        column += times;
    }
    m_rows.end(repeat);
    m_next += repeat;
}

/// "of:=SUM([.A1])" → "=SUM([.A1])": the prefix names the dialect.
static QString formulaText(QStringView formula)
{
    const qsizetype equals = formula.indexOf(u'=');
    const qsizetype colon = formula.indexOf(u':');
    if (colon >= 0 && equals == colon + 1)
        return formula.mid(equals).toString();
    return formula.startsWith(u'=') ? formula.toString() : u'=' + formula.toString();
}

static Cell floatCell(QStringView written, const QString &seen, bool plain)
{
    double number = 0;
    if (!toNumber(written, number))
        return textCell(seen);
    // Digits on screen that say the same number: leading zeroes of a telephone number stay.
    double onScreen = 0;
    const bool digits = plain && !seen.isEmpty() && seen.size() <= 20 &&
        std::all_of(seen.begin(), seen.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && toNumber(seen, onScreen) && onScreen == number ? numberCell(number, seen) : numberCell(number);
}

static Cell cellOf(const QXmlStreamAttributes &attributes, const QString &seen)
{
    const auto office = [&](QStringView name) { return value(attributes, ods::office, name); };
    const QStringView type = office(u"value-type");
    if (value(attributes, ods::calcext, u"value-type") == u"error")
        return errorCell(seen);
    if (type == u"float" || type == u"percentage" || type == u"currency")
        return floatCell(office(u"value"), seen, type == u"float");
    if (type == u"boolean")
        return booleanCell(office(u"boolean-value") == u"true");
    if (type == u"date") {
        const QString date = office(u"date-value").toString().section(u'.', 0, 0);
        const QDateTime moment = QDateTime::fromString(date, Qt::ISODate);
        return moment.isValid() ? dateCell(moment) : textCell(seen.isEmpty() ? date : seen);
    }
    const QStringView string = office(u"string-value");
    return textCell(seen.isEmpty() && type == u"string" ? string.toString() : seen);
}

void OdsTable::readCell(Xml &xml, qint64 column, qint64 repeat)
{
    const auto attributes = xml.attributes();
    const int at = int(qMin<qint64>(column, m_rows.limits().columns));
    QString seen;
    int paragraphs = 0;
    while (xml.child()) {
        if (!is(xml, ods::text, u"p")) { // comments, drawings, tables within
            xml.skip();
            continue;
        }
        if (paragraphs++ > 0)
            seen += u'\n';
        readParagraph(xml, seen, at);
    }
    const QStringView formula = value(attributes, ods::table, u"formula");
    Cell cell = cellOf(attributes, seen);
    if (!formula.isEmpty())
        cell = formulaCell(formulaText(formula), cell);
    if (cell.kind == Cell::Kind::Empty)
        return;
    if (column + repeat > m_rows.limits().columns)
        throw faults::tooManyColumns(m_rows.spot(), m_rows.limits().columns);
    for (int i = 0; i < repeat; ++i)
        m_rows.put(at + i, cell);
}

/// White space as OpenDocument 6.1.2 has it: runs are one space and none at the edges; text:s, text:tab and text:line-break say the rest.
void OdsTable::readParagraph(Xml &xml, QString &out, int column) const
{
    const qsizetype most = m_rows.limits().cellChars;
    bool space = true; // what came last was white space, or nothing
    bool trailing = false;
    for (int open = 1; open > 0;) {
        switch (xml.step()) {
        case Xml::Token::Start:
            if (is(xml, ods::text, u"s")) {
                const qint64 count = repeats(value(xml.attributes(), ods::text, u"c"));
                out += QString(qMin<qsizetype>(count, most + 1), u' ');
            } else if (is(xml, ods::text, u"tab")) {
                out += u'\t';
            } else if (is(xml, ods::text, u"line-break")) {
                out += u'\n';
            } else if (xml.space() != ods::text || xml.name() == u"note" || xml.name() == u"ruby-text") {
                xml.skip();
                break;
            } else {
                ++open;
                break;
            }
            xml.skip();
            space = trailing = false;
            break;
        case Xml::Token::Text:
            for (const QChar c : xml.characters()) {
                const bool white = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
                if (!white || !space)
                    out += white ? QChar(u' ') : c;
                trailing = white && (!space || trailing);
                space = white;
            }
            break;
        case Xml::Token::End:
        case Xml::Token::Finish: --open; break;
        }
        if (out.size() > most)
            throw faults::cellTooLong(m_rows.spot(column), int(most));
    }
    if (trailing)
        out.chop(1);
}

} // namespace luwte::sheet
