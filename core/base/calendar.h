#pragma once
// Working days in the Netherlands and the field's ways of counting terms (domain.md 3.4).

#include <QDate>

#include "core/base/clock.h"

namespace luwte::calendar {

/// Easter Sunday of a year in the Gregorian calendar (1583 and later).
[[nodiscard]] QDate easter(int year);
/// New Year, Good Friday, Easter Monday, King's Day (26 April when the 27th is a Sunday), 5 May, Ascension, Whit Monday, 25 and 26 December.
[[nodiscard]] bool isHoliday(QDate date);
[[nodiscard]] bool isWorkingDay(QDate date);
/// The n-th working day after `from` (n ≥ 0; 0 gives `from` itself).
[[nodiscard]] QDate plusWorkingDays(QDate from, int n);
/// Same day n calendar months on, clamped to the month's end (31 Jan + 3 = 30 Apr).
[[nodiscard]] QDate plusMonths(QDate from, int n);
/// Somebody's n-th birthday; who was born on 29 February has it on 1 March in other years (D11). Invalid when the birth is.
[[nodiscard]] QDate birthday(QDate birth, int n);
/// Whole years of age on `on`; someone born on 29 February has a birthday on 1 March in other years (D11). -1 when unknown or unborn.
[[nodiscard]] int age(QDate birth, QDate on);
/// Whole 24-hour periods between two moments, rounded down; never negative ("days waiting", domain.md 3.4).
[[nodiscard]] int daysWaiting(Instant since, Instant until);

} // namespace luwte::calendar
