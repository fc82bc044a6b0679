#include "core/sheet/xlsx_styles.h"

#include <QHash>
#include <cmath>

#include "core/sheet/xlsx_names.h"

namespace luwte::sheet {

static constexpr int maxStyles = 65'536; ///< Excel stops at 65,490

NumberShow showOf(QStringView code)
{
    bool day = false, month = false, clock = false, digits = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        switch (code[i].toLower().unicode()) {
        case u'"': i = code.indexOf(u'"', i + 1); break;
        case u'[': {
            const qsizetype close = code.indexOf(u']', i);
            // [h], [mm], [ss]: a time that runs past 24 hours; the rest is colour, currency, language or condition.
            const QStringView inside = close < 0 ? QStringView() : code.mid(i + 1, close - i - 1);
            if (!inside.isEmpty() && (inside[0].toLower() == u'h' || inside[0].toLower() == u's' || inside[0].toLower() == u'm') &&
                inside.size() <= 2)
                clock = true;
            i = close;
            break;
        }
        case u'\\':
        case u'_':
        case u'*': ++i; break;
        case u';': i = -1; break;
        case u'y':
        case u'd': day = true; break;
        case u'm': month = true; break;
        case u'h':
        case u's': clock = true; break;
        case u'0':
        case u'#':
        case u'?': digits = !clock; break; // "ss.000" has digits too
        case u'g':
            if (code.mid(i).startsWith(u"General", Qt::CaseInsensitive))
                i += 6;
            break;
        default: break;
        }
        if (i < 0) // an unclosed quote or bracket, or the end of the first section
            break;
    }
    if (digits && !day)
        return NumberShow::Plain;
    if (day || (month && !clock))
        return NumberShow::Date;
    return clock ? NumberShow::Time : NumberShow::Plain;
}

static int zeroesOnly(QStringView code)
{
    for (const QChar c : code)
        if (c != u'0')
            return 0;
    return code.size() > 1 && code.size() <= 20 ? int(code.size()) : 0;
}

XlsxStyles::Style XlsxStyles::builtIn(int id)
{
    const auto within = [id](int from, int to) { return id >= from && id <= to; };
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 58))
        return {NumberShow::Date, 0};
    if (within(18, 21) || within(32, 35) || within(45, 47))
        return {NumberShow::Time, 0};
    return {};
}

void XlsxStyles::read(Xml xml)
{
    QHash<int, Style> own;
    if (!xml.child() || !isMain(xml, u"styleSheet"))
        throw faults::broken(QStringLiteral("xlsx: styles"));
    while (xml.child()) {
        if (isMain(xml, u"numFmts")) {
            while (xml.child()) {
                const auto attributes = xml.attributes();
                const auto code = attributes.value(QLatin1String("formatCode"));
                if (isMain(xml, u"numFmt") && own.size() < maxStyles)
                    own.insert(attributes.value(QLatin1String("numFmtId")).toInt(), {showOf(code), zeroesOnly(code)});
                xml.skip();
            }
        } else if (isMain(xml, u"cellXfs")) {
            while (xml.child()) {
                if (m_styles.size() >= maxStyles)
                    throw faults::tangled(QStringLiteral("xlsx: too many styles"));
                const int id = isMain(xml, u"xf") ? xml.attributes().value(QLatin1String("numFmtId")).toInt() : 0;
                m_styles.push_back(own.contains(id) ? own.value(id) : builtIn(id));
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    xml.finish();
}

Cell serialCell(double serial, bool from1904)
{
    double days = std::floor(serial);
    double seconds = std::round((serial - days) * 86400);
    if (seconds >= 86400) {
        days += 1;
        seconds = 0;
    }
    if (serial < 0 || days > 2'958'465) // 31 December 9999
        return numberCell(serial);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds) * 1000);
    if (from1904)
        return dateCell(QDateTime(QDate(1904, 1, 1).addDays(qint64(days)), time, Qt::UTC));
    if (days < 1)
        return numberCell(serial, timeText(time));
    if (days == 60)
        return textCell(QStringLiteral("1900-02-29"));
    const QDate epoch = days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return dateCell(QDateTime(epoch.addDays(qint64(days)), time, Qt::UTC));
}

Cell XlsxStyles::cell(double number, QStringView written, int style, bool from1904) const
{
    const Style s = style >= 0 && size_t(style) < m_styles.size() ? m_styles[size_t(style)] : Style{};
    if (s.show == NumberShow::Date)
        return serialCell(number, from1904);
    if (s.show == NumberShow::Time && number >= 0 && number < 1)
        return numberCell(number, timeText(QTime::fromMSecsSinceStartOfDay(int(std::floor(number * 86400 + 0.5)) % 86400 * 1000)));
    // Long numbers as they were written: a double holds 15 digits.
    const bool whole = !written.isEmpty() && written.size() <= 20 &&
        std::all_of(written.begin(), written.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    QString text = whole ? written.toString() : numberText(number);
    if (s.digits > 0 && whole)
        text = text.rightJustified(s.digits, u'0');
    return numberCell(number, text);
}

} // namespace luwte::sheet
