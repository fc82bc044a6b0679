#pragma once
// Dates as people type them in sheets: 2026-03-02, 2-3-2026, 02/03/26, 2.3.2026, 2 mrt 2026, March 2nd, 2026, with or without a time
// behind it. The day comes first, as in the Netherlands and the rest of Europe; nothing is guessed that a person should decide.

#include <QDate>
#include <QString>

namespace luwte::exchange {

enum class DateReason : quint8 {
    Ok,
    Empty,      ///< nothing typed, or only white space
    NotADate,   ///< "onbekend", "35005", "voorjaar 1990"
    NoSuchDay,  ///< 31-02-1999
    MonthFirst, ///< 03/25/1999: only makes sense with the month first
    Incomplete, ///< "1990", "03-1990", "00-00-1990": year, and perhaps month, are known; see DateReading
    OutOfRange, ///< before 1850 or after 2200
    Future,     ///< after today, where that cannot be
};

/// What the date is for.
enum class DateUse : quint8 {
    Past, ///< has happened: birth, intake, arrival
    Any,  ///< may lie ahead: end of a permit, next appointment
};

struct DateReading
{
    DateReason reason = DateReason::NotADate;
    QDate date;             ///< valid for Ok, OutOfRange and Future
    int year = 0;           ///< Incomplete: four digits
    int month = 0;          ///< Incomplete: 1–12, or 0 when just the year is known
    bool shortYear = false; ///< the century was filled in
    [[nodiscard]] bool ok() const { return reason == DateReason::Ok; }
};

/// Two digits of a year mean, for Past, the last year that ends so (in 2026: 26 is 2026, 27 is 1927); for Any, the one between 79 years
/// ago and 20 years ahead.
[[nodiscard]] DateReading readDate(const QString &typed, QDate today, DateUse use);

/// The same judgement for a date that needs no reading, such as a date cell.
[[nodiscard]] DateReading judgeDate(QDate date, QDate today, DateUse use);

/// What to do about it, for people; empty for Ok and Empty.
[[nodiscard]] QString dateAdvice(DateReason reason);

} // namespace luwte::exchange
