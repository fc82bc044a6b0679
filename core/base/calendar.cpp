#include "core/base/calendar.h"

namespace luwte::calendar {

QDate easter(int year)
{
    // The anonymous Gregorian algorithm (Meeus/Jones/Butcher).
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

bool isHoliday(QDate date)
{
    const int year = date.year(), month = date.month(), day = date.day();
    if ((month == 1 && day == 1) || (month == 5 && day == 5) || (month == 12 && (day == 25 || day == 26)))
        return true;
    QDate king(year, 4, 27);
    if (king.dayOfWeek() == Qt::Sunday)
        king = king.addDays(-1);
    if (date == king)
        return true;
    const qint64 fromEaster = easter(year).daysTo(date);
    return fromEaster == -2 || fromEaster == 1 || fromEaster == 39 || fromEaster == 50;
}

bool isWorkingDay(QDate date)
{
    return date.dayOfWeek() < Qt::Saturday && !isHoliday(date);
}

QDate plusWorkingDays(QDate from, int n)
{
    QDate date = from;
    while (n > 0) {
        date = date.addDays(1);
        if (isWorkingDay(date))
            --n;
    }
    return date;
}

QDate plusMonths(QDate from, int n)
{
    return from.addMonths(n);
}

QDate birthday(QDate birth, int n)
{
    if (!birth.isValid())
        return {};
    const QDate day(birth.year() + n, birth.month(), birth.day());
    return day.isValid() ? day : QDate(birth.year() + n, 3, 1);
}

int age(QDate birth, QDate on)
{
    if (!birth.isValid() || !on.isValid() || birth > on)
        return -1;
    const int years = on.year() - birth.year();
    return on < birthday(birth, years) ? years - 1 : years;
}

int daysWaiting(Instant since, Instant until)
{
    if (since.isNull() || until.isNull() || until < since)
        return 0;
    return int((until.ms() - since.ms()) / (24LL * 3600 * 1000));
}

} // namespace luwte::calendar
