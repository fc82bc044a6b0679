#pragma once
// What the field asks of a case, as pure functions: no store, no clock of their own. Refusals carry the rule's code and a next step.

#include <optional>
#include <vector>

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

/// What the intake said of an expert by experience may be put right afterwards, but not taken away (R-EBE). Code "case.expert".
[[nodiscard]] Refusals keepExpert(const Case &before, const Case &after);

/// Where a case goes on when somebody is in sight again: where it was before.
[[nodiscard]] Code backInSight(const Case &c);
/// From any state in which somebody works on the case to out of sight: last seen, who was informed, and for minors a missing report on the same day (W17).
[[nodiscard]] Refusals outOfSight(const Case &c, const Person &person, QDate today);

// — Out of sight (W17, D17) —

/// Days after the day last seen on which somebody does something, from list SIGHT_STEP: 1, 3, 7, 30. 0 for a code that is no step.
[[nodiscard]] int sightDay(const Code &step);
/// The calendar day of a step: day last seen + n. Invalid without that day.
[[nodiscard]] QDate sightDue(QDate lastSeenOn, const Code &step);
/// One step of an absence: when it is due, and whether somebody ticked it off.
struct SightDue
{
    Code step;
    QDate due;
    bool done = false;
};
/// All steps in order. Ticked off ones stay where their day is.
[[nodiscard]] std::vector<SightDue> sightSteps(const Absence &absence, const std::vector<SightStep> &done);
/// The first step nobody ticked off; nullopt when all are done, or the person is in sight again.
[[nodiscard]] std::optional<SightDue> nextSightStep(const Absence &absence, const std::vector<SightStep> &done);
/// What is usually thought of at a step, for people.
[[nodiscard]] QString sightHint(const Code &step, bool minor);
/// Somebody ticks off a step. Codes "sight.none" (in sight again), "sight.early", "sight.done", "sight.day".
[[nodiscard]] Refusals tickSight(const Absence &absence, const SightStep &step, const std::vector<SightStep> &done, QDate today);
/// The return. Codes "sight.returned".
[[nodiscard]] Refusals comeBack(const Absence &absence, QDate today);
/// Left, whereabouts unknown. Codes "sight.none", "sight.mob".
[[nodiscard]] Refusals leftUnknown(const Absence &absence, QDate today);

// — Whereabouts (W77) —

struct RegionStay
{
    QDate from;
    Code region;
};
/// "Verplaatst": three regions or more within six months.
struct Moved
{
    bool flag = false;
    QStringList regions; ///< REGION codes that somebody was in during the six months up to a day, in order; each once
    QDate since;         ///< first day of those that lies in the six months; invalid when there is none
};
/// `stays` in any order; each lasts until the next begins. "Landelijk" is no region. A region that was left before the six months began
/// does not count, the one that somebody was in at their beginning does.
[[nodiscard]] Moved movedOn(std::vector<RegionStay> stays, QDate on);

// — Aftercare (D16) —

/// Two weeks, 3, 6 or 12 months after `from`, by list AFTERCARE_STEP.
[[nodiscard]] QDate aftercareOn(QDate from, const Code &step);
/// Codes "aftercare.done", "aftercare.day".
[[nodiscard]] Refusals tickAftercare(const AftercareContact &before, const AftercareContact &after, QDate today);

/// R-CLOSE and, under 25, R-25 (W62): what was arranged still is, and whoever follows up has confirmed it. `closing` false asks only what aftercare needs.
[[nodiscard]] Refusals close(const Case &c, const Person &person, const std::optional<Prospect> &prospect, const std::optional<Safety> &safety, Instant now);

/// May the state change like this at all (domain.md 3.3)? Code "case.state".
[[nodiscard]] Refusals checkTransition(const Case &c, const char *to);

} // namespace luwte::victim::rules
