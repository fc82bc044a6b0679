// A version of a plan from draft to closed (domain.md 3.3 Zorgplan), one verb a step.

#include "core/care/commands.h"
#include "core/care/version.h"
#include "core/command/change.h"
#include "core/placement/views.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::care {

using command::Call;
using command::Outcome;

namespace {

struct PlanArgs
{
    Id plan;
};

struct DiscussArgs
{
    Id plan;
    QString clientView;
    QDate discussedOn;
};

struct AdoptArgs
{
    Id plan;
    Code agreement;
    QString agreementHow;
    QString clientVoice;
    std::optional<int> evaluateWeeks; ///< left out: as often as the place asks
    QString deviationReason;
    QDate deviationReviewOn;
};

struct CloseArgs
{
    Id plan;
    QString reason;
};

} // namespace

static Refusal refusal(const char *code, const QString &text, const char *field)
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

static Refusals refuseSecondDraft(Call &call, const Id &caseId)
{
    if (const auto draft = draftOf(call.connection(), caseId))
        return {refusal("plan.draft-open", say("care", "Er ligt al een concept: versie %1. Werk daarin verder.").arg(draft->version), "case")};
    return {};
}

static Refusals makePlan(Call &call, const victim::Case &c, Plan &plan)
{
    Refusals refusals = rules::make(c);
    const Refusals draft = refuseSecondDraft(call, c.id);
    const auto current = currentPlan(call.connection(), c.id);
    if (!draft.isEmpty())
        refusals += draft;
    else if (current)
        refusals.append(refusal("plan.exists", say("care", "Er is al een vastgesteld plan: versie %1. Evalueer het, of maak er een nieuwe versie van.").arg(current->version), "case"));
    plan.version = nextVersionNumber(call.connection(), c.id);
    plan.state = Code("draft");
    return refusals;
}

static Refusals changePlan(Call &call, const Plan *before, Plan &)
{
    const auto open = loadDraft(call, before->id);
    return open ? Refusals() : open.error();
}

static Result<Outcome> discuss(Call &call, const DiscussArgs &args)
{
    auto open = loadDraft(call, args.plan);
    if (!open)
        return refuse(open.error());
    Plan &plan = open->plan;
    if (!args.clientView.isEmpty())
        plan.clientView = args.clientView;
    const auto goals = goalsOf(call.connection(), plan.id);
    Refusals refusals = rules::discuss(plan, goals);
    plan.discussedOn = args.discussedOn.isValid() ? args.discussedOn : call.today();
    if (plan.discussedOn > call.today())
        refusals.append(refusal("plan.discussed-on", say("care", "Kies de dag waarop het plan is besproken: vandaag of eerder."), "discussed_on"));
    if (!refusals.isEmpty())
        return refuse(refusals);
    plan.state = Code("discussed");
    call.unit.save(plan);
    return Outcome{plan.id, warningsJson(rules::checkGoals(goals, call.today()))};
}

/// The versions that this one takes the place of.
static std::vector<Plan> inForce(Call &call, const Plan &plan)
{
    return call.unit.select<Plan>("WHERE case_id = ? AND state IN ('adopted', 'in_evaluation')", {store::asValue(plan.caseId)});
}

static Result<Outcome> adopt(Call &call, const AdoptArgs &args)
{
    auto open = loadPlan(call, args.plan);
    if (!open)
        return refuse(open.error());
    Plan &plan = open->plan;
    if (!args.agreement.isEmpty())
        plan.agreement = args.agreement;
    if (!args.agreementHow.isEmpty())
        plan.agreementHow = args.agreementHow;
    if (!args.clientVoice.isEmpty())
        plan.clientVoice = args.clientVoice;

    rules::Adoption adoption{.goals = goalsOf(call.connection(), plan.id), .actions = actionsOf(call.connection(), plan.id)};
    const auto person = victim::findPerson(call.connection(), plan.person);
    adoption.minor = person && victim::rules::isMinor(*person, call.today());
    if (const auto stay = placement::stayNow(call.connection(), plan.person)) {
        adoption.openEnded = stay->placement.openEnded;
        adoption.mostWeeks = stay->type == "COSM" ? rules::weeksInCosm : rules::weeksBetweenEvaluations;
    }
    adoption.evaluateWeeks = args.evaluateWeeks.value_or(adoption.mostWeeks);
    auto older = inForce(call, plan);
    for (const Plan &other : older) {
        const auto evaluation = evaluationOf(call.connection(), other.id);
        adoption.previousInEvaluation = adoption.previousInEvaluation || (evaluation && evaluation->finishedAt.isNull());
    }
    const command::Deviation deviation{args.deviationReason, args.deviationReviewOn};
    const Refusals refusals = rules::adopt(plan, adoption, deviation, call.today());
    if (!refusals.isEmpty())
        return refuse(refusals);

    if (deviation.given())
        call.unit.setReason(deviation.journalText());
    plan.state = Code("adopted");
    plan.adoptedOn = call.today();
    plan.evaluateOn = call.today().addDays(adoption.evaluateWeeks * 7);
    call.unit.save(plan);
    for (Plan &other : older) {
        other.state = Code("superseded");
        call.unit.save(other);
    }
    rules::Warnings warnings = rules::checkGoals(adoption.goals, call.today());
    if (plan.agreement == "no")
        warnings.append(refusal("plan.agreement-no", say("care", "De cliënt is niet akkoord. Spreek af wanneer jullie het plan opnieuw bekijken."), "agreement"));
    return Outcome{plan.id, warningsJson(warnings)};
}

static Result<Outcome> revise(Call &call, const PlanArgs &args)
{
    const auto open = loadPlan(call, args.plan);
    if (!open)
        return refuse(open.error());
    Refusals refusals = refuseSecondDraft(call, open->plan.caseId);
    if (open->plan.state != Code("adopted"))
        refusals.append(refusal("plan.state", say("care", "Alleen van een vastgesteld plan kun je een nieuwe versie maken."), "plan"));
    if (!refusals.isEmpty())
        return refuse(refusals);
    const NextVersion next = makeNextVersion(call, open->plan, [](const Action &action) { return rules::goesOn(action, {}); });
    return Outcome{next.plan.id, QJsonObject{{QStringLiteral("version"), next.plan.version}, {QStringLiteral("goals"), next.goals}, {QStringLiteral("actions"), next.actions}}};
}

static Result<Outcome> close(Call &call, const CloseArgs &args)
{
    auto open = loadPlan(call, args.plan);
    if (!open)
        return refuse(open.error());
    Plan &plan = open->plan;
    if (plan.state == "closed" || plan.state == "superseded")
        return refuse({refusal("plan.state", say("care", "Deze versie is al afgesloten of vervangen. Werk in de nieuwste versie."), "plan")});
    plan.state = Code("closed");
    plan.closedReason = args.reason;
    call.unit.save(plan);
    return Outcome{plan.id, {}};
}

void addPlans(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlanWrite;
    const QStringList closed{QStringLiteral("person"), QStringLiteral("case_id"), QStringLiteral("version"), QStringLiteral("state"), QStringLiteral("discussed_on"),
        QStringLiteral("adopted_on"), QStringLiteral("evaluate_on"), QStringLiteral("previous"), QStringLiteral("closed_reason")};
    catalog.add(command::addingToCase<Plan, victim::Case>("plan.make", {"Begint een zorgplan", "Starts a care plan"}, right, closed, makePlan));
    catalog.add(command::changing<Plan>("plan.change", {"Verandert een zorgplan dat nog niet is vastgesteld", "Changes a care plan that is not adopted yet"}, right, closed, changePlan));
    catalog.command<DiscussArgs>("plan.discuss", {"Het plan is met de cliënt besproken", "The plan was discussed with the client"}, right, discuss);
    catalog.command<AdoptArgs>("plan.adopt", {"Stelt het plan vast", "Adopts the plan"}, right, adopt);
    catalog.command<PlanArgs>("plan.revise", {"Maakt een nieuwe versie van een vastgesteld plan", "Makes a new version of an adopted plan"}, right, revise);
    catalog.command<CloseArgs>("plan.close", {"Sluit een plan af", "Closes a plan"}, right, close);
}

} // namespace luwte::care

using namespace luwte;
using namespace luwte::care;

template<>
const Description<PlanArgs> &luwte::describe<PlanArgs>()
{
    static const Description<PlanArgs> description({}, {field<&PlanArgs::plan>(planField())});
    return description;
}

template<>
const Description<DiscussArgs> &luwte::describe<DiscussArgs>()
{
    static const Description<DiscussArgs> description({}, {field<&DiscussArgs::plan>(planField()),
        field<&DiscussArgs::clientView>({.name = "client_view", .nl = "Wat de cliënt van het plan vindt", .en = "What the client thinks of the plan", .type = FieldType::LongText}),
        field<&DiscussArgs::discussedOn>({.name = "discussed_on", .nl = "Besproken op", .en = "Discussed on"})});
    return description;
}

template<>
const Description<AdoptArgs> &luwte::describe<AdoptArgs>()
{
    static const Description<AdoptArgs> description({}, {field<&AdoptArgs::plan>(planField()),
        field<&AdoptArgs::agreement>({.name = "agreement", .nl = "Akkoord van de cliënt", .en = "Client's agreement", .codes = "AGREE"}),
        field<&AdoptArgs::agreementHow>({.name = "agreement_how", .nl = "Hoe de cliënt dat liet weten", .en = "How the client said so"}),
        field<&AdoptArgs::clientVoice>({.name = "client_voice", .nl = "Stem van het kind of de cliënt", .en = "Voice of the child or client", .type = FieldType::LongText}),
        field<&AdoptArgs::evaluateWeeks>({.name = "evaluate_weeks", .nl = "Evalueren na (weken)", .en = "Evaluate after (weeks)"}),
        field<&AdoptArgs::deviationReason>({.name = "deviation_reason", .nl = "Maatwerkbesluit: waarom", .en = "Bespoke decision: why", .type = FieldType::LongText}),
        field<&AdoptArgs::deviationReviewOn>({.name = "deviation_review_on", .nl = "Maatwerkbesluit: opnieuw bekijken op", .en = "Bespoke decision: review on"})});
    return description;
}

template<>
const Description<CloseArgs> &luwte::describe<CloseArgs>()
{
    static const Description<CloseArgs> description({}, {field<&CloseArgs::plan>(planField()),
        field<&CloseArgs::reason>({.name = "closed_reason", .nl = "Waarom afgesloten", .en = "Why closed", .required = true})});
    return description;
}
