#include "core/deadline/terms.h"

namespace luwte::deadline::terms {

static QDate plusDays(QDate from, int days)
{
    return from.isValid() ? from.addDays(days) : QDate();
}

static QDate plusMonths(QDate from, int months)
{
    return from.isValid() ? calendar::plusMonths(from, months) : QDate();
}

QDate rvb(QDate rightSince)
{
    return plusDays(rightSince, 14);
}

QDate triage(QDate reported)
{
    return reported.isValid() ? calendar::plusWorkingDays(reported, 5) : QDate();
}

QDate investigation(QDate reported)
{
    return plusDays(triage(reported), 10 * 7);
}

QDate signalDecision(QDate received, bool acute)
{
    return !received.isValid() || acute ? received : calendar::plusWorkingDays(received, 5);
}

Instant hours72(Instant since)
{
    return since.isNull() ? since : since.plusHours(72);
}

Instant sevenDays(Instant since)
{
    return since.isNull() ? since : since.plusHours(7 * 24);
}

Instant firstSafety(Instant placedAt)
{
    return placedAt.isNull() ? placedAt : placedAt.plusHours(24);
}

QDate nextSafety(QDate assessed, int level)
{
    return level >= 3 ? plusDays(assessed, 7) : level == 2 ? plusDays(assessed, 30) : QDate();
}

QDate renewal(QDate permitUntil)
{
    return plusDays(permitUntil, -90);
}

QDate lastingPermit(QDate uninterruptedFrom)
{
    return plusMonths(uninterruptedFrom, 36);
}

QDate objection(QDate received, int weeks)
{
    return plusDays(received, weeks * 7);
}

QDate article12(QDate known)
{
    return plusMonths(known, 3);
}

QDate sixteenAndAHalf(QDate born)
{
    return plusMonths(birthday(born, 16), 6);
}

QDate reentry(QDate youthHelpEnded)
{
    return plusMonths(youthHelpEnded, 6);
}

QDate compensation(QDate crimeEnded)
{
    return plusMonths(crimeEnded, 120);
}

QDate compulsorySchool(QDate born)
{
    const QDate five = birthday(born, 5);
    if (!five.isValid())
        return {};
    QDate day = plusMonths(QDate(five.year(), five.month(), 1), 1);
    while (!calendar::isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

std::vector<QDate> reminders(QDate start, QDate due, const std::vector<int> &daysBefore)
{
    std::vector<QDate> days;
    for (const int before : daysBefore)
        if (const QDate day = plusDays(due, -before); day.isValid() && (!start.isValid() || day > start))
            days.push_back(day);
    return days;
}

} // namespace luwte::deadline::terms
