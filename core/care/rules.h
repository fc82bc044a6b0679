#pragma once
// What the field asks of a care plan, as pure functions: no store, no clock of their own. Refusals carry the rule's code and a next step.

#include <QHash>

#include "core/base/result.h"
#include "core/care/types.h"
#include "core/command/deviation.h"
#include "core/victim/types.h"

namespace luwte::care::rules {

inline constexpr int weeksBetweenEvaluations = 12; ///< D7 …
inline constexpr int weeksInCosm = 6;              ///< … and in COSM shelter
inline constexpr int mostWeeks = 26;               ///< even with a bespoke decision
inline constexpr int priorityGoals = 3;            ///< W08: more of them gives a warning, never a refusal

/// Something to point out that holds nothing up; same shape as a refusal.
using Warnings = Refusals;

/// The first plan is due six weeks after the case became active (D7); invalid while it is not active.
[[nodiscard]] QDate firstPlanDue(const victim::Case &c);

/// Is the case one that can be worked on? Code "case.closed".
[[nodiscard]] Refusals checkCase(const victim::Case &c);
/// May this case get a plan: its state ("plan.case-state"), and after a reopening the causes first ("plan.recidivism", S6, W78).
[[nodiscard]] Refusals make(const victim::Case &c);
/// Only a draft or a discussed plan may be changed; what was adopted gets a next version. Code "plan.state".
[[nodiscard]] Refusals checkOpen(const Plan &plan);

/// Values 1–5 ("goal.value") and a target that is not lower than the start ("goal.target").
[[nodiscard]] Refusals checkGoal(const Goal &goal);
/// Start, target and measure date are all there (W06).
[[nodiscard]] bool measurable(const Goal &goal);
[[nodiscard]] QList<Goal> active(const std::vector<Goal> &goals);
/// More than three active goals; goals that cannot be measured yet, or only in the past.
[[nodiscard]] Warnings checkGoals(const std::vector<Goal> &goals, QDate today);

/// draft → discussed: own aims, a goal, the client's view.
[[nodiscard]] Refusals discuss(const Plan &plan, const std::vector<Goal> &goals);

/// What adoption looks at beside the plan itself.
struct Adoption
{
    std::vector<Goal> goals = {};
    std::vector<Action> actions = {};
    bool minor = false;
    bool openEnded = false;   ///< the client lives somewhere without an end date (W58)
    int mostWeeks = weeksBetweenEvaluations; ///< what the place asks
    int evaluateWeeks = mostWeeks;
    bool previousInEvaluation = false; ///< the evaluation of the version before is not finished
};
/// discussed → adopted. Hard: state, own aims, a measurable goal, agreement and how, a minor's voice, the evaluation before finished. Soft,
/// so that a bespoke decision may pass them: causes (W21), the parts of an open-ended place (W58), more weeks to the evaluation than the place asks.
[[nodiscard]] Refusals adopt(const Plan &plan, const Adoption &adoption, const command::Deviation &deviation, QDate today);
/// W58: what a plan for a place without an end date still lacks of work, education, trauma treatment and somebody who stays.
[[nodiscard]] Refusals openEndedGaps(const Plan &plan, const std::vector<Goal> &goals, const std::vector<Action> &actions);

/// R-EBE (W39): an expert by experience, or the reason why there is none. Hard; code "plan.expert".
[[nodiscard]] Refusals checkExpert(const Id &expert, const Code &noExpertReason);
/// adopted → in evaluation, or a running evaluation whose expert is named anew. `latest`: the last evaluation of this plan.
[[nodiscard]] Refusals startEvaluation(const Plan &plan, const std::optional<Evaluation> &latest);
/// One verdict. "Lag bij een ander" says with whom (code "agreement.whose-part").
[[nodiscard]] Refusals review(const Plan &plan, const Action &action, const Review &verdict);
/// The agreements that have no verdict yet, in order.
[[nodiscard]] QList<Action> withoutVerdict(const std::vector<Action> &actions, const std::vector<Review> &reviews);
/// Names each agreement without a verdict (code "plan.agreements"), and asks the client's view and R-EBE.
[[nodiscard]] Refusals finishEvaluation(const Plan &plan, const std::optional<Evaluation> &latest, const std::vector<Action> &actions, const std::vector<Review> &reviews);

/// Whether an action goes on into the next version: what was kept or lapsed does not; without a verdict, what was not done yet.
[[nodiscard]] bool goesOn(const Action &action, const Code &verdict);
/// How often each verdict was given.
[[nodiscard]] QHash<QString, int> countVerdicts(const std::vector<Review> &reviews);

} // namespace luwte::care::rules
