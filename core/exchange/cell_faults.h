#pragma once
// The sentences about cells and rows of an import. Each says what Luwte did and what somebody can do.

#include "core/exchange/dates.h"
#include "core/exchange/import_types.h"

namespace luwte::exchange::faults {

/// `what` is the field's own word in fault codes: "birthdate", "citizenship"; the typed text is shown short.
[[nodiscard]] CellFault noDate(CellFault at, const QString &what, DateReason reason, const QString &typed);
/// The century was filled in.
[[nodiscard]] CellFault shortYear(CellFault at, const QString &what, QDate read);
/// Only a year was typed, perhaps with a month; the year becomes the estimated year of birth.
[[nodiscard]] CellFault onlyYear(CellFault at, int year);
[[nodiscard]] CellFault noCountry(CellFault at, const QString &what, const QString &typed);
[[nodiscard]] CellFault notInList(CellFault at, const QString &what, const QString &typed);
/// Several values where one fits; the first is taken.
[[nodiscard]] CellFault several(CellFault at, const QString &what, const QString &taken);
[[nodiscard]] CellFault noPhone(CellFault at, const QString &what, const QString &typed);
[[nodiscard]] CellFault formula(CellFault at);
[[nodiscard]] CellFault sheetError(CellFault at);
[[nodiscard]] CellFault longText(CellFault at, qsizetype length);
[[nodiscard]] CellFault cutText(CellFault at, qsizetype length, qsizetype kept);
[[nodiscard]] CellFault longName(CellFault at, qsizetype length, qsizetype kept);
[[nodiscard]] CellFault spaces(CellFault at);
[[nodiscard]] CellFault noName(CellFault at, const QString &workingName);

} // namespace luwte::exchange::faults
