#pragma once
// The counting of D1–D20 (domain.md 3.4): dates in, dates out. No store, no records, no clock. A term ends on a day off unless its rule says
// otherwise; a term that an authority put on paper wins over all of this. D1, D7, D14–D18 are counted where their rooms need them too:
// victim::rules::reflectionEnd, aftercareOn, sightDue, care::rules, oversight::rules, privacy::rules::dueOn, expert::rules::validity.

#include <QDate>
#include <vector>

#include "core/base/calendar.h"

namespace luwte::deadline::terms {

/// D2: Rvb within 14 days after the right arises.
[[nodiscard]] QDate rvb(QDate rightSince);
/// D3: triage by Veilig Thuis within 5 working days, then at most 10 weeks of investigation.
[[nodiscard]] QDate triage(QDate reported);
[[nodiscard]] QDate investigation(QDate reported);
/// D4: a decision on a signal within 5 working days; an acute one the same day.
[[nodiscard]] QDate signalDecision(QDate received, bool acute);
/// D5, D13: 72 hours are 72 hours, whatever the clock does.
[[nodiscard]] Instant hours72(Instant since);
/// D13: 7 periods of 24 hours.
[[nodiscard]] Instant sevenDays(Instant since);
/// D6: a safety assessment within 24 hours after a placement.
[[nodiscard]] Instant firstSafety(Instant placedAt);
/// D6: level 3–4 every 7 days, 2 every 30; invalid below.
[[nodiscard]] QDate nextSafety(QDate assessed, int level);
/// D8: renewal is asked for 90 days before the permit ends; B9 after three uninterrupted years.
[[nodiscard]] QDate renewal(QDate permitUntil);
[[nodiscard]] QDate lastingPermit(QDate uninterruptedFrom);
/// D9: an objection within 4 weeks (aliens) or 6 (Awb) after the decision was received.
[[nodiscard]] QDate objection(QDate received, int weeks);
/// D10: art. 12 Sv, three months after the client knew of the dismissal.
[[nodiscard]] QDate article12(QDate known);
/// D11.
using calendar::birthday;
/// D11: six months after the 16th birthday.
[[nodiscard]] QDate sixteenAndAHalf(QDate born);
/// D12: youth help that ended after 18 can be taken up again for six months.
[[nodiscard]] QDate reentry(QDate youthHelpEnded);
/// D19: the compensation fund takes applications for ten years after the crime.
[[nodiscard]] QDate compensation(QDate crimeEnded);
/// D20: the first school day, here the first working day, of the month after the 5th birthday.
[[nodiscard]] QDate compulsorySchool(QDate born);

/// The reminders of a term that runs from `start`: those days before `due` that fall after the start (domain.md 3.4, general rule).
[[nodiscard]] std::vector<QDate> reminders(QDate start, QDate due, const std::vector<int> &daysBefore);

} // namespace luwte::deadline::terms
