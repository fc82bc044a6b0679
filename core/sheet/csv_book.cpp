#include "core/sheet/csv_book.h"

#include <QHash>

namespace luwte::sheet {

void CsvParser::append(QChar c)
{
    if (m_field.size() <= m_most)
        m_field += c;
}

void CsvParser::endField()
{
    m_state = State::Start;
    const auto kept = qsizetype(m_fields.size());
    if (kept < maxFields || (kept == maxFields && !m_field.isEmpty()))
        m_fields.push_back(m_field);
    m_field.clear();
}

bool CsvParser::endRecord()
{
    endField();
    const bool more = m_onRecord(m_fields);
    m_fields.clear();
    return more;
}

bool CsvParser::add(QStringView text)
{
    for (const QChar c : text) {
        const bool second = m_afterReturn && c == u'\n'; // of CR LF
        m_afterReturn = c == u'\r';
        if (second)
            continue;
        const bool newLine = c == u'\n' || c == u'\r';
        m_line += newLine;
        if (m_state == State::Quoted) {
            if (c == u'"')
                m_state = State::QuoteInQuoted;
            else
                append(newLine ? QChar(u'\n') : c);
        } else if (newLine) {
            if (!endRecord())
                return false;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'"' && m_state != State::Plain) {
            if (m_state == State::QuoteInQuoted)
                append(c);
            else
                m_quoteLine = m_line;
            m_state = State::Quoted;
        } else {
            append(c);
            m_state = State::Plain;
        }
    }
    return true;
}

bool CsvParser::end()
{
    return (m_fields.empty() && m_state == State::Start) || endRecord();
}

QChar sniffSeparator(QStringView sample)
{
    QChar best = u';';
    std::pair<int, qsizetype> bestScore{0, 0};
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u',')}) {
        QHash<qsizetype, int> rows; // number of fields → rows that have it
        qsizetype header = 0;
        CsvParser parser(separator, 1000, [&](std::vector<QString> &fields) {
            const auto size = qsizetype(fields.size());
            if (size == 1 && fields[0].isEmpty())
                return true;
            if (header == 0)
                header = size;
            ++rows[size];
            return true;
        });
        (void)parser.add(sample);
        if (rows.isEmpty()) // the sample is one row, or less
            (void)parser.end();
        if (header < 2)
            continue;
        std::pair<int, qsizetype> score{0, 0};
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            if (it.key() > 1)
                score = qMax(score, std::pair(it.value(), it.key()));
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

/// The separator of Excel's own first line, "sep=;"; null when there is none.
static QChar toldSeparator(QStringView sample)
{
    const bool told = sample.size() >= 5 && sample.startsWith(u"sep=", Qt::CaseInsensitive) &&
        (sample.size() == 5 || sample[5] == u'\r' || sample[5] == u'\n');
    return told ? sample[4] : QChar();
}

CsvBook::CsvBook(std::unique_ptr<QIODevice> device, TextForm first, QString name, const Limits &limits)
    : m_device(std::move(device)), m_name(std::move(name)), m_limits(limits)
{
    Meter meter(limits);
    m_form = settledForm(*m_device, first, meter);
    const QString sample = TextSource(*m_device, m_form, meter).next();
    m_separator = toldSeparator(sample);
    m_told = !m_separator.isNull();
    if (!m_told)
        m_separator = sniffSeparator(sample);
}

static Cell csvCell(const QString &text)
{
    return text.startsWith(u'=') ? formulaCell(text, Cell()) : textCell(text);
}

void CsvBook::read(int, RowSink &rows, Meter &meter)
{
    meter.expect(m_device->size());
    TextSource source(*m_device, m_form, meter);
    qint64 number = m_told ? -1 : 0;
    CsvParser parser(m_separator, m_limits.cellChars, [&](std::vector<QString> &fields) {
        if (++number == 0)
            return true;
        rows.begin(number, false);
        for (size_t column = 0; column < fields.size(); ++column)
            rows.put(int(column), csvCell(fields[column]));
        rows.end();
        return true;
    });
    for (QString text = source.next(); !text.isEmpty(); text = source.next())
        (void)parser.add(text);
    if (parser.inQuotes())
        throw faults::openQuote(parser.quoteLine());
    (void)parser.end();
}

} // namespace luwte::sheet
