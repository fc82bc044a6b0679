#pragma once
// The two lanes of the authorities (domain.md 2.2, 2.5, 3.1, 3.3): residence and the criminal case, as dated steps of a case.
//
// What intake and R-GA ask stays with the case: whether a reflection period was offered, by whom, its start, the end on the notice, and
// Dublin (core/victim/types.h). Here is what comes after; views.h puts both into one lane. So each fact is said once.

#include "core/base/field.h"

namespace luwte::lane {

/// What happened in the residence lane on a day.
struct ResidenceStep : Record
{
    Id person;
    Id caseId;
    Code step;   ///< RESIDENCE_STEP
    QDate on;    ///< the day it happened; of a permit: its first day
    QDate until; ///< of a permit: the last day
    Code ground; ///< RESIDENCE_GROUND, of a request and a permit
    Code endReason; ///< REFLECTION_END
    QDate receivedOn; ///< a decision: the day it was received, from which the term for an objection runs (D9)
    Code objectionTerm; ///< OBJECTION_TERM; empty: as in regular aliens cases
    QString documentNumber;
    QString reason;
};

/// What happened in the criminal case on a day.
struct CriminalStep : Record
{
    Id person;
    Id caseId;
    Code step; ///< CRIMINAL_STEP
    QDate on;
    QString by;     ///< unit, public prosecutor, court
    QString number; ///< PV number of a report, parketnummer of a prosecution
    Code assessment; ///< IB_OUTCOME: individual assessment of vulnerability, at every report
    Code outcome;    ///< VERDICT
    QDate knownOn;   ///< a dismissal: the day the client knew, from which the term of art. 12 runs (D10)
    QString note;
};

/// Whether somebody wants to report, as it was on a day. It is written down when it is spoken of; nothing ever asks for it again.
struct Willingness : Record
{
    Id person;
    Id caseId;
    QDate on;
    Code answer;   ///< WILLINGNESS
    Codes reasons; ///< ANGST
    QString note;
};

/// Victim and suspect at once: what the forced act was, and what shows the force (non-punishment, W80).
struct ForcedAct : Record
{
    Id person;
    Id caseId;
    QString act;       ///< what the client is suspected of
    QString when;      ///< period, in words
    QString pressure;  ///< how the client was made to do it
    Codes coercion;    ///< DWANG
    Codes signs;       ///< SIGNAL
    QString against;   ///< what speaks against force: seen from both sides
    QString judgement; ///< what the office makes of it, and why
    QString lawyer;
    QDate raisedOn;    ///< brought up with the public prosecutor
    Code outcome;      ///< NON_PUNISHMENT
};

namespace step {
inline constexpr const char *declined = "rather_not";
inline constexpr const char *ended = "ended";
inline constexpr const char *requested = "requested";
inline constexpr const char *granted = "granted";
inline constexpr const char *extended = "extended";
inline constexpr const char *interrupted = "interrupted";
inline constexpr const char *withdrawn = "withdrawn";
inline constexpr const char *b9 = "b9_requested";
inline constexpr const char *refused = "not_granted";
inline constexpr const char *objection = "objection";
} // namespace step

} // namespace luwte::lane

#define LUWTE_DESCRIBE(type) \
    template<> \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::lane::ResidenceStep);
LUWTE_DESCRIBE(luwte::lane::CriminalStep);
LUWTE_DESCRIBE(luwte::lane::Willingness);
LUWTE_DESCRIBE(luwte::lane::ForcedAct);
#undef LUWTE_DESCRIBE
