#pragma once
// What the field asks of interpreters, rights, explanations and the safety plan, as pure functions: no store, no clock of their own.

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/command/deviation.h"
#include "core/aid/types.h"
#include "core/victim/types.h"

namespace luwte::aid::rules {

// — Safety plan (D6) —

/// The last day on which a safety assessment is looked at again: level 3–4 after 7 days, 2 after 30. Invalid below.
[[nodiscard]] QDate reassessBy(const victim::Safety &safety);
/// Something must be in it, and the day to look again is not later than D6 says. Codes "safety_plan.empty", "safety_plan.reassess".
[[nodiscard]] Refusals checkPlan(const SafetyPlan &plan, const std::optional<victim::Safety> &safety, QDate today);

// — Interpreters (domain.md 2.4, 2.8) —

/// Sign language is seen, not heard. Codes "interpreter.sign-phone".
[[nodiscard]] Refusals checkInterpreter(const Interpreter &interpreter);
/// The word of "liever geen tolk uit …" that fits this interpreter: their name, country, community or dialect. "" when none does.
[[nodiscard]] QString notFrom(const victim::Person &person, const Interpreter &interpreter);
/// Whether the interpreter speaks a language that the person does.
[[nodiscard]] bool speaks(const victim::Person &person, const Interpreter &interpreter);
/// What speaks against this interpreter for this person. "Not this interpreter" is absolute, "not from …" a soft rule. Codes
/// "interpreter.blocked", "interpreter.not-from", "interpreter.stopped", "interpreter.sign-phone".
[[nodiscard]] Refusals mayInterpret(const victim::Person &person, const Interpreter &interpreter, const std::vector<InterpreterBlock> &blocks, const Code &mode,
    const command::Deviation &deviation, QDate today);
/// A conversation as it was written down. Codes "interpreter.day", "interpreter.minutes".
[[nodiscard]] Refusals checkUse(const InterpreterUse &use, QDate today);

/// What CoMensha looks at before it pays an interpreter.
struct ClaimFacts
{
    bool ambulant = false;   ///< in no shelter on that day: shelters pay their own interpreters
    bool registered = false; ///< with CoMensha
    Code kind;               ///< of the interpreter
    Code mode;
    Code purpose;
    Code outcome;
    int minutes = 0;
    QString onSiteReason;
};
/// Why CoMensha does not pay, each reason in words; empty when it does. Ambulant, registered, sworn (of sign language: from the register of
/// sign language interpreters [D]), by phone unless the file says why not (sign language always), about care or welfare, and held. Codes
/// "claim.…".
[[nodiscard]] Refusals whyNotClaimable(const ClaimFacts &facts);
/// Claimed once, on a day that is not before the conversation. Codes "claim.done", "claim.day", and those above.
[[nodiscard]] Refusals claim(const InterpreterUse &before, const InterpreterUse &after, const ClaimFacts &facts, QDate today);

// — Rights (W59) —

/// RIGHT_STATE, from the facts: not_applicable, refused, granted, requested, explained, applies; "" when nobody looked yet.
[[nodiscard]] Code stateOf(const RightCheck &check);
/// Dates in order, none in the future; a decision has its day and its outcome, and a refusal says why. Codes "right.order", "right.future",
/// "right.outcome", "right.why".
[[nodiscard]] Refusals checkRight(const RightCheck &check, QDate today);
/// What the facts of a case say about a right. Not asked: that has to be found out.
struct Suggestion
{
    Answer<Code> applies; ///< YESNO
    QString why;          ///< for people
};
[[nodiscard]] Suggestion suggest(const Code &right, const victim::Case &c, const victim::Person &person, int risk, QDate today);
/// The day that counts: what somebody wrote down; else, for the living allowance that is not applied for yet, two weeks after the reflection
/// period began (D2). Invalid when there is none, or nothing is left to do.
[[nodiscard]] QDate deadlineOf(const RightCheck &check, const victim::Case &c);

// — Explanations (W61) —

/// The four parts that every child hears of, whatever their status; of adults the rights.
[[nodiscard]] QStringList partsFor(bool minor);
/// Parts that were never explained so that the person could tell them back.
[[nodiscard]] QStringList stillToExplain(const std::vector<Explanation> &explanations, bool minor);
/// AGE_BAND of an age; "" for an unknown one.
[[nodiscard]] Code ageBand(int age);
/// Codes "explanation.future".
[[nodiscard]] Refusals checkExplanation(const Explanation &explanation, QDate today);

} // namespace luwte::aid::rules
