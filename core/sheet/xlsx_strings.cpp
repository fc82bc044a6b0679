#include "core/sheet/xlsx_strings.h"

#include "core/sheet/xlsx_names.h"

namespace luwte::sheet {

bool richText(Xml &xml, QString &out, qsizetype most)
{
    while (xml.child()) {
        if (isMain(xml, u"t")) {
            if (!xml.text(out, most))
                return false;
        } else if (isMain(xml, u"r")) {
            while (xml.child()) {
                if (!isMain(xml, u"t"))
                    xml.skip();
                else if (!xml.text(out, most))
                    return false;
            }
        } else {
            xml.skip();
        }
    }
    out = unescaped(out);
    return true;
}

/// The character that "_xHHHH_" at `at` stands for; -1 when there is none.
static int escapeAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    int code = 0;
    for (const QChar c : text.mid(at + 2, 4)) {
        const int digit = c.isDigit()                    ? c.unicode() - u'0'
            : c.toLower() >= u'a' && c.toLower() <= u'f' ? c.toLower().unicode() - u'a' + 10
                                                         : -1;
        if (digit < 0 || digit > 15)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

QString unescaped(const QString &text)
{
    if (!text.contains(u"_x") && !text.contains(u'\r'))
        return text;
    QString out;
    out.reserve(text.size());
    const QStringView view(text);
    for (qsizetype i = 0; i < view.size(); ++i) {
        const int code = view[i] == u'_' ? escapeAt(view, i) : -1;
        const QChar c = code < 0 ? view[i] : QChar(code);
        if (code >= 0)
            i += 6;
        if (c == u'\r') {
            const bool more = i + 1 < view.size() && (view[i + 1] == u'\n' || (view[i + 1] == u'_' && escapeAt(view, i + 1) == u'\n'));
            if (!more)
                out += u'\n';
        } else if (c >= u' ' || c == u'\n' || c == u'\t') {
            out += c;
        }
    }
    return out;
}

void XlsxStrings::read(Xml xml, const Limits &limits)
{
    if (!xml.child() || !isMain(xml, u"sst"))
        throw faults::broken(QStringLiteral("xlsx: shared strings"));
    while (xml.child()) {
        if (!isMain(xml, u"si")) {
            xml.skip();
            continue;
        }
        QString text;
        if (!richText(xml, text, limits.cellChars))
            throw faults::sharedTextTooLong(limits.cellChars);
        m_all += text;
        if (m_all.size() * qint64(sizeof(QChar)) + count() * qint64(sizeof(quint32)) > limits.sharedBytes)
            throw faults::tooLarge(QStringLiteral("xlsx: shared strings over the limit"));
        m_ends.push_back(quint32(m_all.size()));
    }
    xml.finish();
}

QString XlsxStrings::at(qint64 index) const
{
    const size_t i = size_t(index);
    const quint32 from = i == 0 ? 0 : m_ends[i - 1];
    return m_all.mid(from, m_ends[i] - from);
}

} // namespace luwte::sheet
