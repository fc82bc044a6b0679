#pragma once
// What stands around the person besides the lanes: a safety plan for the pocket, interpreters, rights and what was explained of them,
// appointments (domain.md 2.4, 2.5, 2.8, 3.1; W59, W61, W84).

#include "core/base/field.h"

namespace luwte::aid {

/// What somebody does when it gets dangerous, in their own words. A save makes a new version; older ones stay.
struct SafetyPlan : Record
{
    Id person;
    Id caseId;
    int version = 0;
    QString triggers;    ///< by what they notice that it gets dangerous
    QString phoneSafety; ///< phone, accounts, location
    QString codeWord;    ///< what they say when they cannot speak freely
    QString schoolWork;  ///< on the way, at school, at work
    QString escapeRoute;
    QString calm;        ///< what helps them to become calm
    Codes notInRegions;  ///< REGION
    QDate deviceCheckedOn; ///< phone and accounts were looked through together
    QDate reassessOn;
    Answer<Code> madeTogether; ///< YESNO
};

/// Somebody whom the person can call. On paper they only go by `onCard`.
struct SafePerson : Record
{
    Id person;
    Id caseId;
    QString name;
    QString relation;
    QString phone;
    QString onCard; ///< a word that only the client understands; "" the relation
    bool knowsCodeWord = false;
    bool stopped = false; ///< not any more
};

/// Somebody who interprets. The register is the office's, not a client's.
struct Interpreter : Record
{
    QString name;
    Codes languages;
    QString dialects;
    Code kind;   ///< INTERPRETER
    Codes modes; ///< INTERPRETER_MODE
    QString registerNumber;
    Answer<Code> origin; ///< COUNTRY: clients may want nobody from there …
    QString community;   ///< … or of this community
    Answer<Code> gender;
    QString organisation;
    QString phone;
    QString email;
    bool stopped = false;
    QString notes;
};

/// One conversation with an interpreter, also one that did not take place.
struct InterpreterUse : Record
{
    Id person;
    Id caseId;
    Id interpreter;
    QDate on;
    int minutes = 0;
    Code mode;    ///< INTERPRETER_MODE
    Code purpose; ///< INTERPRETER_PURPOSE
    Code outcome; ///< INTERPRETER_OUTCOME
    Code language;
    QString onSiteReason; ///< why not by phone
    QString note;
    QString deviationReason; ///< why with somebody the client rather does not have (W54)
    QDate deviationReviewOn;
    QDate claimedOn;
    QString claimReference;
};

/// The client does not want this interpreter.
struct InterpreterBlock : Record
{
    Id person;
    Id caseId;
    Id interpreter;
    QString reason;
    QDate endedOn; ///< the client thinks otherwise now
};

/// Where one right of one case stands (W59). The state follows from the facts: rules::stateOf().
struct RightCheck : Record
{
    Id person;
    Id caseId;
    Code right;           ///< RIGHT
    Answer<Code> applies; ///< YESNO
    QString why;          ///< why not, or why still to be found out
    QDate explainedOn;
    QDate requestedOn;
    QDate decidedOn;
    Code outcome; ///< RIGHT_OUTCOME
    QDate deadline;
    QString reference;
    QString note;
};

/// Something was explained: what, when, in which words, and whether it came across (W61).
struct Explanation : Record
{
    Id person;
    Id caseId;
    Codes parts; ///< EXPLAIN_PART
    QDate on;
    QString by;
    Code ageBand; ///< AGE_BAND
    Code language;
    Answer<Code> interpreter; ///< YESNO: was one there
    Code understood;          ///< TEACH_BACK
    QString ownWords;
};

struct Appointment : Record
{
    Id person;
    Id caseId;
    Instant at;
    QString what;
    QString withWhom;
    QString place;
    QString bring;
    Code state; ///< APPOINTMENT_STATE
};

} // namespace luwte::aid

#define LUWTE_DESCRIBE(type) \
    template<>               \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::aid::SafetyPlan);
LUWTE_DESCRIBE(luwte::aid::SafePerson);
LUWTE_DESCRIBE(luwte::aid::Interpreter);
LUWTE_DESCRIBE(luwte::aid::InterpreterUse);
LUWTE_DESCRIBE(luwte::aid::InterpreterBlock);
LUWTE_DESCRIBE(luwte::aid::RightCheck);
LUWTE_DESCRIBE(luwte::aid::Explanation);
LUWTE_DESCRIBE(luwte::aid::Appointment);
#undef LUWTE_DESCRIBE
