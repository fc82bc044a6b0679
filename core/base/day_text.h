#pragma once
// Days as people read them, the same on screen, in refusals and in history: "2 mrt 2026" / "2 Mar 2026", without the dots that other
// programs put after a short month.

#include <QDate>
#include <QString>

namespace luwte {

/// "mrt" / "Mar"; month 1–12, else "".
[[nodiscard]] QString monthName(int month);
/// "ma" / "Mon"; day 1 (Monday) – 7, else "".
[[nodiscard]] QString dayName(int dayOfWeek);
/// "2 mrt 2026" / "2 Mar 2026"; "" for no date.
[[nodiscard]] QString dayText(QDate date);
/// "ma 2 mrt" / "Mon 2 Mar": a day of these weeks.
[[nodiscard]] QString weekdayText(QDate date);

} // namespace luwte
