#pragma once
// The state machines of residence and the criminal case (domain.md 2.2, 2.5, 3.3): pure, no store, no clock of their own.

#include <vector>

#include "core/base/result.h"
#include "core/lane/types.h"
#include "core/victim/types.h"

namespace luwte::lane::rules {

// — Residence —

enum class Stand : quint8 { None, Offered, NotOffered, NotNow, Declined, Running, Ended, Requested, Granted, Interrupted, Withdrawn, NotGranted, Objection };

/// What the residence lane comes to.
struct Residence
{
    Stand stand = Stand::None;
    QDate reflectionStart;
    QDate reflectionEnd;    ///< the notice's date, else computed (D1); invalid without a start
    bool endByNotice = false;
    QDate reflectionEndedOn; ///< ended before or at that day: report, cooperation, permit …
    QDate permitFrom;        ///< of the permit that counts now
    QDate permitUntil;
    QDate uninterruptedFrom; ///< since when there was a permit without interruption: for the three years of B9 (D8)
    Code ground;             ///< RESIDENCE_GROUND of the permit, or of the request
    bool b9Requested = false;
    QDate decisionReceived;  ///< a decision against the client that no objection was made to yet (D9)
    Code objectionTerm;      ///< OBJECTION_TERM of that decision; empty: aliens
    Id decision;             ///< its step

    [[nodiscard]] bool reflectionRuns() const { return stand == Stand::Running; }
};

/// Folds the case's own answers and its steps in order of their days. `steps` in order of saving.
[[nodiscard]] Residence standOf(const victim::Case &c, const std::vector<ResidenceStep> &steps);
/// "Bedenktijd loopt": for people.
[[nodiscard]] QString standText(Stand stand);
/// Stable: "none", "offered", "running" …
[[nodiscard]] QString standCode(Stand stand);

/// Witnesses get no reflection period (code "residence.witness"), and who has a right as an EU citizen needs none ("residence.eu_right").
[[nodiscard]] Refusals mayReflect(const victim::Case &c);
/// Offered, not offered, or not now: who, when, why. Codes "residence.offer.by", "residence.offer.reason", "residence.offer.review",
/// "residence.step".
[[nodiscard]] Refusals offer(const victim::Case &c, const Residence &residence, QDate today);
/// offered → runs. Codes "residence.offered", "residence.start", "residence.notice", "residence.step".
[[nodiscard]] Refusals start(const victim::Case &c, const Residence &before, QDate today);
/// May this step follow, and is it complete? Codes "residence.step", "residence.date", "residence.expired", "residence.until",
/// "residence.received", "residence.reason".
[[nodiscard]] Refusals follow(const Residence &residence, const ResidenceStep &next, QDate today);
/// The steps (RESIDENCE_STEP) that may follow now.
[[nodiscard]] QStringList nextSteps(const Residence &residence);
/// The residence code (VERBL) that a permit on this ground gives.
[[nodiscard]] Code residenceOf(const Code &ground);

// — Criminal case —

/// Steps in order of their days. May this one come next? A report comes only after an informative talk ("criminal.talk") and with the
/// individual assessment ("criminal.assessment"); codes "criminal.step", "criminal.date", "criminal.known", "criminal.outcome" besides.
[[nodiscard]] Refusals follow(const std::vector<CriminalStep> &steps, const CriminalStep &next, QDate today);
/// The steps (CRIMINAL_STEP) that may follow now, in the order of the list.
[[nodiscard]] QStringList nextSteps(const std::vector<CriminalStep> &steps);
/// The last step by day; nullptr when there is none.
[[nodiscard]] const CriminalStep *lastOf(const std::vector<CriminalStep> &steps);
/// A report counts as an application for residence (domain.md 2.2) for who has no right to stay, or is in, or had, a reflection period.
[[nodiscard]] bool reportIsApplication(const victim::Case &c, const Residence &residence);
/// The non-punishment sheet is for who is victim and suspect at once (code "forced.role").
[[nodiscard]] Refusals forcedAct(const victim::Case &c);
/// Whoever works on a closed case works in the wrong one (code "case.closed").
[[nodiscard]] Refusals checkOpen(const victim::Case &c);

} // namespace luwte::lane::rules
