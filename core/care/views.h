#pragma once
// What pages, lists and prints read of care plans. No rule and no widget; every query here goes by an index.

#include "core/care/rules.h"
#include "core/command/catalog.h"

namespace luwte::care {

/// In the order of the plan.
[[nodiscard]] std::vector<Goal> goalsOf(store::Connection &connection, const Id &plan);
[[nodiscard]] std::vector<Action> actionsOf(store::Connection &connection, const Id &plan);
[[nodiscard]] std::vector<Review> reviewsOf(store::Connection &connection, const Id &plan);
/// The last evaluation of this version.
[[nodiscard]] std::optional<Evaluation> evaluationOf(store::Connection &connection, const Id &plan);
/// All versions of a case, oldest first.
[[nodiscard]] std::vector<Plan> plansOfCase(store::Connection &connection, const Id &caseId);

struct ActionPart
{
    Action action;
    std::optional<Review> review; ///< what the evaluation of this version said
};

struct GoalPart
{
    Goal goal;
    std::vector<ActionPart> actions;
};

/// One version with everything in it: for the editor and for prints. Dropped goals and actions are in it too, marked as such.
struct PlanPage
{
    Plan plan;
    std::vector<GoalPart> goals;
    std::optional<Evaluation> evaluation;
    std::optional<Plan> previous;   ///< the version it was made from; still readable
    std::optional<Plan> next;       ///< the version made from it
    QHash<QString, int> verdicts;   ///< AFSPR code → how often
    rules::Warnings warnings;       ///< too many goals, goals without a measure
    Refusals open;                  ///< what is left to do before the next step (discuss, adopt, finish the evaluation)

    /// The agreements as an evaluation lists them: every action that was not dropped, in the order of the goals.
    [[nodiscard]] std::vector<ActionPart> agreements() const;
};

/// nullopt when there is no such plan.
[[nodiscard]] std::optional<PlanPage> planPage(store::Connection &connection, const Id &plan, QDate today);
/// The same as JSON: {"plan","goals":[{…,"actions":[{…,"review"}]}],"evaluation","previous","next","verdicts","warnings","open"}.
[[nodiscard]] QJsonObject toJson(const PlanPage &page);

/// What is different in `after`, the version made from `before`, in sentences: goals and agreements that came, went or changed, and the fields of the plan.
[[nodiscard]] QStringList changesSince(const PlanPage &before, const PlanPage &after);

/// The version that counts now: adopted or in evaluation; else the newest that is not closed. nullopt when there is none.
[[nodiscard]] std::optional<Plan> currentPlan(store::Connection &connection, const Id &caseId);

/// A plan, or the lack of one, with a date.
struct PlanDue
{
    Id plan; ///< null when the first plan is still to be made
    Id person;
    Id caseId;
    QString title;       ///< name as in lists
    QString number;      ///< of the case
    QString coordinator;
    int version = 0;
    QDate due;
};
/// Adopted plans of open cases to be evaluated on `until` or before, soonest first; of one coordinator when named.
[[nodiscard]] std::vector<PlanDue> plansToEvaluate(store::Connection &connection, QDate until, const QString &coordinator = {}, const access::Sight &sight = {});
/// Open cases that have no adopted plan and need their first on `until` or before (D7: six weeks after becoming active).
[[nodiscard]] std::vector<PlanDue> firstPlansDue(store::Connection &connection, QDate until, const QString &coordinator = {}, const access::Sight &sight = {});

/// An intervention to choose from, recognised ones first (W05).
struct InterventionChoice
{
    Code code;
    QString label;
    Code evidence;         ///< EVIDENCE
    QString evidenceLabel;
    bool recognised = false;
    bool trauma = false;   ///< counts as trauma treatment (W58)
};
[[nodiscard]] std::vector<InterventionChoice> interventionChoices(QDate today);

/// R-EBE in figures (W39): how often an expert by experience was there.
struct Coverage
{
    struct Part
    {
        int total = 0;
        int withExpert = 0;
        QHash<QString, int> reasons; ///< GEEN_ED code → how often, of those without
        /// Whole per cent, rounded; -1 when there is nothing to count.
        [[nodiscard]] int percent() const { return total == 0 ? -1 : (withExpert * 200 + total) / (2 * total); }
    };
    Part evaluations; ///< finished evaluations
    Part intakes;     ///< cases that became active
    [[nodiscard]] Part all() const;
};
/// From `from` up to and including `to`.
[[nodiscard]] Coverage expertCoverage(store::Connection &connection, QDate from, QDate to, const access::Sight &sight = {});

} // namespace luwte::care
