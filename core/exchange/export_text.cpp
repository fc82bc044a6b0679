#include "core/exchange/export_text.h"

namespace luwte::exchange {

static bool isFormulaStart(QChar c)
{
    return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

static bool endsCell(QChar c)
{
    return QStringView(u";,\t\r\n").contains(c);
}

static bool formulaAt(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\u00A0'))
        ++at;
    return at < text.size() && isFormulaStart(text[at]);
}

bool startsFormula(QStringView text)
{
    return formulaAt(text, 0) || (!text.isEmpty() && QStringView(u"\t\r\n").contains(text[0]));
}

static bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == u'\u007F';
}

/// Apostrophes that stand before a formula where a program may start a cell; -1 when no formula or no cell starts at `at`.
static qsizetype apostrophesAt(QStringView text, qsizetype at)
{
    if (at > 0 && !endsCell(text[at - 1]))
        return -1;
    qsizetype count = 0;
    while (at + count < text.size() && text[at + count] == u'\'')
        ++count;
    const QStringView rest = text.mid(at + count);
    return formulaAt(rest, 0) || (at == 0 && startsFormula(rest)) ? count : -1;
}

QString csvText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (!isControl(c))
            clean += c;
    QString out;
    out.reserve(clean.size() + 1);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (apostrophesAt(clean, i) >= 0)
            out += u'\'';
        out += clean[i];
    }
    return out;
}

QString fromCsvText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (apostrophesAt(text, i) < 1)
            out += text[i];
    return out;
}

QString csvLine(const QStringList &fields, QChar separator)
{
    QString line;
    for (const QString &field : fields) {
        QString text = csvText(field);
        const bool quoted = text.contains(separator) || text.startsWith(u' ') || text.endsWith(u' ') ||
            std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'"' || endsCell(c); });
        if (quoted)
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        if (&field != &fields.first())
            line += separator;
        line += text;
    }
    return line + QStringLiteral("\r\n");
}

/// "_xHHHH_" at `at`, which a reader would take for the character with that number.
static bool escapeAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return false;
    for (const QChar c : text.mid(at + 2, 4))
        if (!(c >= u'0' && c <= u'9') && !(c.toLower() >= u'a' && c.toLower() <= u'f'))
            return false;
    return true;
}

QString xlsxText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QStringView view(text);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QChar c = view[i];
        const bool next = i + 1 < view.size();
        if (c == u'\r') {
            if (!next || view[i + 1] != u'\n')
                out += u'\n';
        } else if (c.isHighSurrogate() && next && view[i + 1].isLowSurrogate()) {
            out += c;
            out += view[++i];
        } else if (escapeAt(view, i)) {
            out += QStringLiteral("_x005F_");
        } else if (!isControl(c) && !c.isSurrogate() && c.unicode() < 0xFFFE) {
            out += c;
        }
    }
    return out;
}

} // namespace luwte::exchange
