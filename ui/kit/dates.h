#pragma once
// Dates as people type and read them: "2 mrt 2026", "02-03-2026", "12-3", "vandaag" in; "ma 2 mrt 2026" out.

#include <QDate>
#include <QString>
#include <optional>

#include "core/base/clock.h"

namespace luwte::ui {

/// "ma 2 mrt 2026" / "Mon 2 Mar 2026"; "" for no date.
[[nodiscard]] QString showDate(QDate date);
/// "2 mrt", with the year when it is not the year of today().
[[nodiscard]] QString showShortDate(QDate date);
/// "ma 2 mrt 2026 09:00"
[[nodiscard]] QString showDateTime(Instant at);

/// Reads Dutch and English dates. Without a year it takes the date nearest to `today`; two-digit years lie between 90 years
/// before and 10 years after `today`. nullopt when it cannot be read or lies outside 1850–2200.
[[nodiscard]] std::optional<QDate> readDate(const QString &text, QDate today);
/// A date with an optional time ("2 mrt 2026 09:00", "9:30" for today, "nu"); without time 00:00, Europe/Amsterdam.
[[nodiscard]] std::optional<Instant> readDateTime(const QString &text, Instant now);

} // namespace luwte::ui
