#pragma once
// What pages, prints and other rooms read of the room. Every query goes by an index.

#include "core/command/catalog.h"
#include "core/aid/rules.h"

namespace luwte::aid {

/// The newest version; nullopt when there is none.
[[nodiscard]] std::optional<SafetyPlan> safetyPlanOf(store::Connection &connection, const Id &person);
/// All versions, oldest first.
[[nodiscard]] std::vector<SafetyPlan> safetyPlansOf(store::Connection &connection, const Id &person);
/// Those that are not stopped, in the order in which they were written down.
[[nodiscard]] std::vector<SafePerson> safePeopleOf(store::Connection &connection, const Id &person);

/// By name; those who stopped come last.
[[nodiscard]] std::vector<Interpreter> interpreters(store::Connection &connection);
/// Oldest first.
[[nodiscard]] std::vector<InterpreterUse> interpreterUsesOf(store::Connection &connection, const Id &person);
/// Those that still hold.
[[nodiscard]] std::vector<InterpreterBlock> interpreterBlocksOf(store::Connection &connection, const Id &person, QDate today);
/// Somebody who lived in no shelter of those this office knows of on that day; the day of leaving does not count.
[[nodiscard]] bool ambulantOn(store::Connection &connection, const Id &person, QDate day);
[[nodiscard]] rules::ClaimFacts claimFactsOf(store::Connection &connection, const InterpreterUse &use);

/// An interpreter for a person: whether they fit, and what speaks against them.
struct InterpreterFit
{
    Interpreter interpreter;
    bool speaks = false;
    Refusals against; ///< of no particular mode
};
/// Those who may, and speak the language, come first.
[[nodiscard]] std::vector<InterpreterFit> interpretersFor(store::Connection &connection, const victim::Person &person, QDate today);

/// One of the twelve boxes: what is known of a right, what the case says about it, and until when something has to be done.
struct RightBox
{
    Code right;
    Code state; ///< RIGHT_STATE; "" when nobody looked yet
    RightCheck check;
    rules::Suggestion suggestion;
    QDate deadline;
};
/// All of list RIGHT, in its order.
[[nodiscard]] std::vector<RightBox> rightsOf(store::Connection &connection, const victim::Case &c, QDate today);
/// Oldest first.
[[nodiscard]] std::vector<Explanation> explanationsOf(store::Connection &connection, const Id &person);
/// By time.
[[nodiscard]] std::vector<Appointment> appointmentsOf(store::Connection &connection, const Id &person);

} // namespace luwte::aid
