#include "ui/kit/dates.h"

#include <QRegularExpression>
#include <array>

#include "core/base/day_text.h"
#include "ui/kit/now.h"

namespace luwte::ui {

/// How a month may begin when it is typed, in either language; "maa", "mei" and "may" are seen to apart.
static constexpr std::array<std::array<const char *, 2>, 12> monthStarts = {
    {{"jan", "jan"}, {"feb", "feb"}, {"mrt", "mar"}, {"apr", "apr"}, {"mei", "may"}, {"jun", "jun"}, {"jul", "jul"}, {"aug", "aug"}, {"sep", "sep"}, {"okt", "oct"}, {"nov", "nov"}, {"dec", "dec"}}};

QString showDate(QDate date)
{
    return date.isValid() ? QStringLiteral("%1 %2").arg(dayName(date.dayOfWeek()), dayText(date)) : QString();
}

QString showShortDate(QDate date)
{
    if (!date.isValid())
        return {};
    return date.year() == today().year() ? QStringLiteral("%1 %2").arg(date.day()).arg(monthName(date.month())) : dayText(date);
}

QString showDateTime(Instant at)
{
    return at.isNull() ? QString() : QStringLiteral("%1 %2").arg(showDate(at.civilDate()), at.civilTime().toString(QStringLiteral("HH:mm")));
}

/// 1–12 from a name in either language, by its first three letters ("maart" differs from "mrt"); 0 when it is none.
static int monthFrom(const QString &word)
{
    const QString w = word.toLower();
    if (w.startsWith(QLatin1String("maa")))
        return 3;
    if (w.startsWith(QLatin1String("mei")) || w == QLatin1String("may"))
        return 5;
    for (int i = 0; i < 12; ++i)
        for (const char *start : monthStarts[std::size_t(i)])
            if (w.startsWith(QLatin1String(start)))
                return i + 1;
    return 0;
}

static QDate nearest(int month, int day, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

static int fullYear(const QString &digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    int full = today.year() / 100 * 100 + year;
    if (full > today.year() + 10)
        full -= 100;
    return full;
}

static QDate build(const QString &year, int month, int day, QDate today)
{
    return year.isEmpty() ? nearest(month, day, today) : QDate(fullYear(year, today), month, day);
}

std::optional<QDate> readDate(const QString &text, QDate today)
{
    if (text.size() > 40)
        return {};
    QString t = text.trimmed().toLower();
    if (t == QLatin1String("vandaag") || t == QLatin1String("today"))
        return today;
    if (t == QLatin1String("gisteren") || t == QLatin1String("yesterday"))
        return today.addDays(-1);
    if (t == QLatin1String("morgen") || t == QLatin1String("tomorrow"))
        return today.addDays(1);
    static const QRegularExpression weekday(QStringLiteral("^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+(?=\\d)"));
    t.remove(weekday);
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression dutch(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression worded(QStringLiteral("^(\\d{1,2})[ -]?([a-z]{3,9})\\.?(?:[ -]?(\\d{4}|\\d{2}))?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4})$"));
    QDate date;
    if (auto m = iso.match(t); m.hasMatch())
        date = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (m = dutch.match(t); m.hasMatch())
        date = build(m.captured(3), m.captured(2).toInt(), m.captured(1).toInt(), today);
    else if (m = packed.match(t); m.hasMatch())
        date = QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    else if (m = worded.match(t); m.hasMatch())
        if (const int month = monthFrom(m.captured(2)))
            date = build(m.captured(3), month, m.captured(1).toInt(), today);
    if (!date.isValid() || date.year() < 1850 || date.year() > 2200)
        return {};
    return date;
}

std::optional<Instant> readDateTime(const QString &text, Instant now)
{
    const QString t = text.trimmed();
    if (t.size() > 60)
        return {};
    if (t.compare(QLatin1String("nu"), Qt::CaseInsensitive) == 0 || t.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)
        return now;
    static const QRegularExpression form(QStringLiteral("^(.*?)[ T,]*(?:\\b(\\d{1,2})[:.](\\d{2}))?$"));
    const auto m = form.match(t);
    QString day = m.captured(1);
    QTime time(0, 0);
    if (!m.captured(2).isEmpty())
        time = QTime(m.captured(2).toInt(), m.captured(3).toInt());
    else
        day = t;
    // "12.3" is a date, not a time.
    if (!time.isValid() || (day.isEmpty() && !t.contains(u':'))) {
        time = QTime(0, 0);
        day = t;
    }
    const QDate date = day.isEmpty() ? now.civilDate() : readDate(day, now.civilDate()).value_or(QDate());
    if (!date.isValid())
        return {};
    return Instant::civil(date, time);
}

} // namespace luwte::ui
