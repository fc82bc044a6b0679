// The evaluation of what was agreed: with an expert by experience or the reason why not, one verdict an agreement, then the next version (W39).

#include <algorithm>

#include "core/care/commands.h"
#include "core/care/version.h"
#include "core/command/change.h"

namespace luwte::care {

using command::Call;
using command::Outcome;

namespace {

struct EvaluationArgs
{
    Id plan;
    Id expert;
    Code noExpertReason;
    QString clientView;
};

struct ReviewArgs
{
    Id plan;
    Id action;
    Code verdict;
    QString whosePart;
    QString note;
};

} // namespace

/// What was given goes over what is known; naming an expert takes the reason for having none away, and the other way round.
static void takeOver(const EvaluationArgs &args, Evaluation &evaluation)
{
    if (!args.expert.isNull()) {
        evaluation.expert = args.expert;
        evaluation.noExpertReason = {};
    } else if (!args.noExpertReason.isEmpty()) {
        evaluation.expert = {};
        evaluation.noExpertReason = args.noExpertReason;
    }
    if (!args.clientView.isEmpty())
        evaluation.clientView = args.clientView;
}

static Result<Outcome> startEvaluation(Call &call, const EvaluationArgs &args)
{
    auto open = loadPlan(call, args.plan);
    if (!open)
        return refuse(open.error());
    Plan &plan = open->plan;
    const auto latest = evaluationOf(call.connection(), plan.id);
    Evaluation evaluation = latest.value_or(Evaluation());
    evaluation.person = plan.person;
    evaluation.caseId = plan.caseId;
    evaluation.planId = plan.id;
    if (evaluation.startedAt.isNull())
        evaluation.startedAt = call.now;
    takeOver(args, evaluation);
    const Refusals refusals = rules::startEvaluation(plan, latest) + rules::checkExpert(evaluation.expert, evaluation.noExpertReason);
    if (!refusals.isEmpty())
        return refuse(refusals);
    plan.state = Code("in_evaluation");
    call.unit.save(plan);
    call.unit.save(evaluation);
    return Outcome{evaluation.id, {}};
}

static Result<Outcome> reviewAgreement(Call &call, const ReviewArgs &args)
{
    const auto action = call.unit.find<Action>(args.action);
    if (!action)
        return refuse({command::noSuchRecord(actionField())});
    const auto open = loadPlan(call, args.plan.isNull() ? action->planId : args.plan);
    if (!open)
        return refuse(open.error());
    const Plan &plan = open->plan;
    Review review;
    for (const Review &known : reviewsOf(call.connection(), plan.id))
        if (known.actionId == action->id)
            review = known;
    review.person = plan.person;
    review.planId = plan.id;
    review.actionId = action->id;
    review.verdict = args.verdict;
    review.whosePart = args.whosePart;
    review.note = args.note;
    review.reviewedAt = call.now;
    Refusals refusals = rules::review(plan, *action, review);
    const auto evaluation = evaluationOf(call.connection(), plan.id);
    if (refusals.isEmpty() && evaluation && !evaluation->finishedAt.isNull())
        refusals.append({QStringLiteral("plan.evaluated"), say("care", "Deze evaluatie is afgerond. Werk verder in de nieuwe versie."), QStringLiteral("plan")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(review);
    const auto left = rules::withoutVerdict(actionsOf(call.connection(), plan.id), reviewsOf(call.connection(), plan.id));
    return Outcome{review.id, QJsonObject{{QStringLiteral("left"), int(left.size())}}};
}

/// A version that was already made from this one, while it was in force, takes what follows from the evaluation; else a new one is made.
static NextVersion nextOf(Call &call, const Plan &plan, const std::vector<Review> &reviews)
{
    if (const auto draft = draftOf(call.connection(), plan.caseId))
        return {.plan = *draft};
    return makeNextVersion(call, plan, [&](const Action &action) {
        const auto review = std::find_if(reviews.begin(), reviews.end(), [&](const Review &r) { return r.actionId == action.id; });
        return rules::goesOn(action, review == reviews.end() ? Code() : review->verdict);
    });
}

static Result<Outcome> finishEvaluation(Call &call, const EvaluationArgs &args)
{
    const auto open = loadPlan(call, args.plan);
    if (!open)
        return refuse(open.error());
    const Plan &plan = open->plan;
    auto evaluation = evaluationOf(call.connection(), plan.id);
    if (evaluation && evaluation->finishedAt.isNull())
        takeOver(args, *evaluation);
    const auto actions = actionsOf(call.connection(), plan.id);
    const auto reviews = reviewsOf(call.connection(), plan.id);
    const Refusals refusals = rules::finishEvaluation(plan, evaluation, actions, reviews);
    if (!refusals.isEmpty())
        return refuse(refusals);
    evaluation->finishedAt = call.now;
    call.unit.save(*evaluation);
    const NextVersion next = nextOf(call, plan, reviews);
    QJsonObject verdicts;
    const auto counts = rules::countVerdicts(reviews);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        verdicts.insert(it.key(), it.value());
    return Outcome{next.plan.id, QJsonObject{{QStringLiteral("plan"), next.plan.id.toText()}, {QStringLiteral("version"), next.plan.version},
        {QStringLiteral("evaluation"), evaluation->id.toText()}, {QStringLiteral("verdicts"), verdicts}, {QStringLiteral("goals"), next.goals}, {QStringLiteral("actions"), next.actions}}};
}

void addEvaluations(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlanWrite;
    catalog.command<EvaluationArgs>("plan.start_evaluation", {"Begint de evaluatie van een vastgesteld plan", "Starts the evaluation of an adopted plan"}, right, startEvaluation);
    catalog.command<ReviewArgs>("agreement.review", {"Oordeel over een afspraak uit het plan", "Verdict on one agreement of the plan"}, access::Right::PlanWork, reviewAgreement);
    catalog.command<EvaluationArgs>("plan.finish_evaluation", {"Rondt de evaluatie af en maakt de volgende versie", "Finishes the evaluation and makes the next version"}, right, finishEvaluation);
}

} // namespace luwte::care

using namespace luwte;
using namespace luwte::care;

template<>
const Description<EvaluationArgs> &luwte::describe<EvaluationArgs>()
{
    static const Description<EvaluationArgs> description({}, {field<&EvaluationArgs::plan>(planField()),
        field<&EvaluationArgs::expert>({.name = "expert", .nl = "Ervaringsdeskundige erbij", .en = "Expert by experience present", .ref = "expert"}),
        field<&EvaluationArgs::noExpertReason>({.name = "no_expert_reason", .nl = "Waarom zonder ervaringsdeskundige", .en = "Why without an expert", .codes = "GEEN_ED"}),
        field<&EvaluationArgs::clientView>({.name = "client_view", .nl = "Wat de cliënt ervan vindt", .en = "What the client thinks", .type = FieldType::LongText})});
    return description;
}

template<>
const Description<ReviewArgs> &luwte::describe<ReviewArgs>()
{
    FieldInfo plan = planField();
    plan.required = false;
    static const Description<ReviewArgs> description({}, {field<&ReviewArgs::plan>(plan), field<&ReviewArgs::action>(actionField()),
        field<&ReviewArgs::verdict>({.name = "verdict", .nl = "Nagekomen", .en = "Kept", .codes = "AFSPR", .required = true}),
        field<&ReviewArgs::whosePart>({.name = "whose_part", .nl = "Bij wie lag het", .en = "Whose part"}),
        field<&ReviewArgs::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = FieldType::LongText})});
    return description;
}
