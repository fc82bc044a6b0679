#pragma once
// What pages, lists and prints read of experts and their assignments. Facts of a case are looked at here and never told.

#include "core/command/catalog.h"
#include "core/expert/rules.h"

namespace luwte::expert {

/// By code. Without `stopped`: only those who work now.
[[nodiscard]] std::vector<Expert> experts(store::Connection &connection, bool stopped = false);
/// Of one case, oldest first.
[[nodiscard]] std::vector<Assignment> assignmentsOfCase(store::Connection &connection, const Id &caseId);
[[nodiscard]] std::vector<Assignment> assignmentsOfExpert(store::Connection &connection, const Id &expert);
/// Minutes a week that are left of what was agreed; nullopt when no hours were agreed. Below zero counts as none.
[[nodiscard]] std::optional<int> minutesLeft(store::Connection &connection, const Expert &expert);

/// Everything in the way of this expert for this case, today.
[[nodiscard]] QList<Block> blocksFor(store::Connection &connection, const Expert &expert, const victim::Case &c, QDate today);
/// May this expert be there for this person: known, not stopped, no absolute block. `field` is the argument that names the expert.
[[nodiscard]] Refusals checkAttendance(store::Connection &connection, const Id &expert, const Id &person, const FieldInfo &field, QDate today);
/// What the client hopes for, with the wishes of one request.
[[nodiscard]] Wish wishOf(store::Connection &connection, const victim::Case &c, const Code &language, const Code &gender, QDate today);

struct MatchRow
{
    Id expert;
    QString code;
    Fit fit = Fit::Good;
    Words words;         ///< empty when the expert cannot
    QList<Block> blocks; ///< only the absolute ones when the expert cannot
    QString text;        ///< "past goed: Spaans · 6 uur over per week", "kan met maatwerk: VOG gisteren verlopen", "kan niet: zelfde netwerk"
};
/// All experts who work now: those who fit, then those who can with a bespoke decision, then those who cannot.
[[nodiscard]] std::vector<MatchRow> matchExperts(store::Connection &connection, const victim::Case &c, const Code &language, const Code &gender, QDate today);

/// All that an expert sees of an assignment (domain.md 2.7): no name, no case, no story.
struct MatchCard
{
    Id assignment;
    Code moment;
    Code state;
    Code language;
    Code gender;
    QString wishes;
    std::optional<int> plannedMinutes;
    QString contact;  ///< the coordinator, for questions
    QString reminder; ///< what not to talk about at this moment; "" when there is nothing
};
[[nodiscard]] MatchCard matchCard(store::Connection &connection, const Assignment &assignment);

/// Worked time of one expert, for the claim print; without names.
struct Claim
{
    struct Line
    {
        QDate on;
        Code moment;
        int minutes = 0;
        int cents = 0;
    };
    QString code;
    Code contract;
    std::vector<Line> lines;
    int minutes = 0;
    int cents = 0;
};
/// Completed or stopped on a day from `from` up to and including `to`.
[[nodiscard]] Claim claimOf(store::Connection &connection, const Expert &expert, QDate from, QDate to);

/// A certificate or a supervision that runs out, or is not known (D18).
struct ExpertDue
{
    Id expert;
    QString code;
    bool vog = false; ///< else supervision
    QDate until;      ///< last day; invalid when no date is known
};
/// Of experts who work now: what ends before or on `until`, soonest first.
[[nodiscard]] std::vector<ExpertDue> expertsDue(store::Connection &connection, QDate until);

} // namespace luwte::expert
