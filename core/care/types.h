#pragma once
// The care plan: what the client wants, the goals that follow from it, who does what, and the evaluation of what was agreed
// (domain.md 3.1 Zorgplan, 3.3; W06, W21, W34, W39, W52, W58, W63).

#include "core/base/field.h"

namespace luwte::care {

/// One version of the plan of one case. An adopted version is never changed: what changes makes the next version.
struct Plan : Record
{
    Id person;
    Id caseId;
    int version = 1;        ///< 1, 2, 3 … within the case
    Code state;             ///< PLAN_STATE
    QString ownAims;        ///< what the client wants, in their own words; every plan starts here (W52)
    QString clientVoice;    ///< the client's, or the child's, own voice; required for minors (W34)
    QString clientView;     ///< what the client thinks of the plan when it is discussed
    Codes causes;           ///< OORZ: what lies underneath (W21, W25)
    Codes phases;           ///< PHASE: labels that may overlap, never gates (domain.md 2.6)
    QString network;        ///< the network map, in words
    QString lastingPerson;  ///< somebody who stays and is not a professional (W58)
    Code agreement;         ///< AGREE: does the client agree …
    QString agreementHow;   ///< … and how they said so
    QDate discussedOn;
    QDate adoptedOn;
    QDate evaluateOn;       ///< next evaluation (D7)
    Id previous;            ///< the version this one was made from
    Id expertPresent;       ///< expert by experience who helped make it
    Code noExpertReason;    ///< GEEN_ED
    QString closedReason;
};

/// Values 1–5: 1 acute … 5 fully self-reliant, per life domain.
struct Goal : Record
{
    Id person;
    Id planId;
    Code domain; ///< LIFE_DOMAIN
    QString title;
    QString ownWords;
    std::optional<int> startValue;
    std::optional<int> targetValue;
    QDate measureOn;
    std::optional<int> currentValue; ///< as measured last; empty: not measured since the start
    int position = 0;
    bool dropped = false;
    Id fromGoal; ///< the same goal in the previous version

    [[nodiscard]] bool reached() const { return currentValue && targetValue && *currentValue >= *targetValue; }
};

/// Who does what for a goal, and what pays for it (W06). The agreements that an evaluation goes through are the actions.
struct Action : Record
{
    Id person;
    Id planId;
    Id goal;
    QString title;
    QString who;
    Code intervention; ///< INTERVENTION
    Code funding;      ///< FIN
    QDate dueOn;
    QDate doneOn;
    int position = 0;
    bool dropped = false;
    Id fromAction; ///< the same action in the previous version
};

/// What became of one agreement. Names whose part failed, so that blame does not land on the client (W39).
struct Review : Record
{
    Id person;
    Id planId; ///< the plan that is evaluated
    Id actionId;
    Code verdict; ///< AFSPR
    QString whosePart;
    QString note;
    Instant reviewedAt;
};

/// One evaluation of a plan, with the expert by experience who was there, or why there was none (R-EBE).
struct Evaluation : Record
{
    Id person;
    Id caseId;
    Id planId;
    Instant startedAt;
    Instant finishedAt; ///< null while it is still going on
    Id expert;
    Code noExpertReason; ///< GEEN_ED
    QString clientView;
};

} // namespace luwte::care

#define LUWTE_DESCRIBE(type) \
    template<> \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::care::Plan);
LUWTE_DESCRIBE(luwte::care::Goal);
LUWTE_DESCRIBE(luwte::care::Action);
LUWTE_DESCRIBE(luwte::care::Review);
LUWTE_DESCRIBE(luwte::care::Evaluation);
#undef LUWTE_DESCRIBE
