#pragma once
// What the field asks of a case, as pure functions: no store, no clock of their own. Refusals carry the rule's code and a next step.

#include <optional>

#include "core/base/result.h"
#include "core/victim/types.h"

namespace luwte::victim::rules {

/// domain.md 3.2: 4 when (1 and (2 or 3 or 4)) or 9 with a plan; else 3 when four or more yes or (2 and 3); else 2 when two or three;
/// else 1 when one; else 0. Three or more unknown: at least 2.
[[nodiscard]] int safetyLevel(const Safety &answers);
/// Raising is free, lowering needs a reason. Code "safety.lower".
[[nodiscard]] Refusals checkSafety(const Safety &safety);

/// What is known of a person can be: name, birth date and year, children. Codes "person.…".
[[nodiscard]] Refusals checkPerson(const Person &person, QDate today);

/// A minor on that day; an unknown age is no minor, but `ageKnown` says so.
[[nodiscard]] bool isMinor(const Person &person, QDate on);

/// registered → intake.
[[nodiscard]] Refusals startIntake(const Case &c);

/// Residence codes that give no right to stay: with a sign of trafficking, a reflection period is to be offered (R-GA).
[[nodiscard]] const QStringList &withoutRightToStay();

/// R-GA (W46, S1): why a reflection period is or is not to be offered.
struct ReflectionDuty
{
    bool applies = false;
    QString why; ///< for people
};
[[nodiscard]] ReflectionDuty reflectionDuty(const Case &c);
/// End of the reflection period: the notice's date when there is one, else start + 3 calendar months, Dublin + 30 days (D1). Invalid without a start.
[[nodiscard]] QDate reflectionEnd(const Case &c);

/// intake → active: safety at most 24 hours old, language, rights, R-EBE, R-GA, and for minors the Veilig Thuis answer.
[[nodiscard]] Refusals activate(const Case &c, const Person &person, const std::optional<Safety> &safety, Instant now);

/// Where a case goes on when somebody is in sight again: where it was before.
[[nodiscard]] Code backInSight(const Case &c);
/// From any state in which somebody works on the case to out of sight: last seen, who was informed, and for minors a missing report on the same day (W17).
[[nodiscard]] Refusals outOfSight(const Case &c, const Person &person, QDate today);

/// R-CLOSE and, under 25, R-25 (W62). `closing` false asks only what aftercare needs.
[[nodiscard]] Refusals close(const Case &c, const Person &person, const std::optional<Prospect> &prospect, const std::optional<Safety> &safety, Instant now);

/// May the state change like this at all (domain.md 3.3)? Code "case.state".
[[nodiscard]] Refusals checkTransition(const Case &c, const char *to);

} // namespace luwte::victim::rules
