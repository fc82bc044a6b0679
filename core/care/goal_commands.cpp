// Goals and the actions under them. What was agreed changes only in a draft; what happens (a measurement, something done) is recorded as
// long as the plan counts.

#include "core/care/commands.h"
#include "core/care/load.h"
#include "core/command/change.h"

namespace luwte::care {

using command::Call;
using command::Outcome;

namespace {

struct GoalArgs
{
    Id goal;
};

struct MeasureArgs
{
    Id goal;
    std::optional<int> value;
};

struct ActionArgs
{
    Id action;
};

struct DoneArgs
{
    Id action;
    QDate doneOn;
};

const QStringList closedGoal{QStringLiteral("person"), QStringLiteral("plan_id"), QStringLiteral("dropped"), QStringLiteral("from_goal")};
const QStringList closedAction{QStringLiteral("person"), QStringLiteral("plan_id"), QStringLiteral("goal_id"), QStringLiteral("done_on"), QStringLiteral("dropped"), QStringLiteral("from_action")};

} // namespace

static Refusal refusal(const char *code, const QString &text, const char *field)
{
    return {QLatin1String(code), text, QLatin1String(field)};
}

/// Refuses what only a draft may do.
static Refusals needsDraft(Call &call, const Id &plan)
{
    const auto open = loadDraft(call, plan);
    return open ? Refusals() : open.error();
}

/// Refuses what is over: superseded and closed versions.
static Refusals needsCurrent(Call &call, const Id &id)
{
    const auto open = loadPlan(call, id);
    if (!open)
        return open.error();
    const Code &state = open->plan.state;
    if (state == "superseded" || state == "closed")
        return {refusal("plan.state", say("care", "Deze versie is al afgesloten of vervangen. Werk in de nieuwste versie."), "plan")};
    return {};
}

template<class R>
static Result<R> find(Call &call, const Id &id, const FieldInfo &info)
{
    if (auto record = call.unit.find<R>(id))
        return std::move(*record);
    return refuse({command::noSuchRecord(info)});
}

static Result<Outcome> addGoal(Call &call, const QJsonObject &with)
{
    const auto key = Id::fromText(with.value(QLatin1String("plan")).toString());
    const auto open = loadDraft(call, key.value_or(Id()));
    if (!open)
        return refuse(open.error());
    auto goals = goalsOf(call.connection(), open->plan.id);
    Goal goal;
    goal.person = open->plan.person;
    goal.planId = open->plan.id;
    goal.position = goals.empty() ? 1 : goals.back().position + 1;
    QJsonObject fields = with;
    fields.remove(QStringLiteral("plan"));
    Refusals refusals = command::readOpen(fields, closedGoal, goal);
    refusals += rules::checkGoal(goal);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(goal);
    goals.push_back(goal);
    rules::Warnings warnings = rules::checkGoals(goals, call.today());
    warnings.removeIf([](const Refusal &warning) { return warning.code != QLatin1String("plan.many-goals"); });
    return Outcome{goal.id, warningsJson(warnings)};
}

static Refusals changeGoal(Call &call, const Goal *before, Goal &after)
{
    return needsDraft(call, before->planId) + rules::checkGoal(after);
}

static Result<Outcome> measureGoal(Call &call, const MeasureArgs &args)
{
    auto goal = find<Goal>(call, args.goal, goalField());
    if (!goal)
        return refuse(goal.error());
    goal->currentValue = args.value;
    const Refusals refusals = needsCurrent(call, goal->planId) + rules::checkGoal(*goal);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(*goal);
    return Outcome{goal->id, QJsonObject{{QStringLiteral("reached"), goal->reached()}}};
}

static Result<Outcome> dropGoal(Call &call, const GoalArgs &args)
{
    auto goal = find<Goal>(call, args.goal, goalField());
    if (!goal)
        return refuse(goal.error());
    const Refusals refusals = needsDraft(call, goal->planId);
    if (!refusals.isEmpty())
        return refuse(refusals);
    goal->dropped = true;
    call.unit.save(*goal);
    for (Action &action : actionsOf(call.connection(), goal->planId)) {
        if (action.goal != goal->id || action.dropped)
            continue;
        action.dropped = true;
        call.unit.save(action);
    }
    return Outcome{goal->id, {}};
}

static Result<Outcome> addAction(Call &call, const QJsonObject &with)
{
    const auto key = Id::fromText(with.value(QLatin1String("goal")).toString());
    const auto goal = find<Goal>(call, key.value_or(Id()), goalField());
    if (!goal)
        return refuse(goal.error());
    Refusals refusals = needsDraft(call, goal->planId);
    if (goal->dropped)
        refusals.append(refusal("goal.dropped", say("care", "Dit doel is vervallen. Kies een ander doel, of maak een nieuw doel."), "goal"));
    const auto actions = actionsOf(call.connection(), goal->planId);
    Action action;
    action.person = goal->person;
    action.planId = goal->planId;
    action.goal = goal->id;
    action.position = actions.empty() ? 1 : actions.back().position + 1;
    QJsonObject fields = with;
    fields.remove(QStringLiteral("goal"));
    refusals += command::readOpen(fields, closedAction, action);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(action);
    return Outcome{action.id, {}};
}

static Refusals changeAction(Call &call, const Action *before, Action &)
{
    return needsDraft(call, before->planId);
}

static Result<Outcome> actionDone(Call &call, const DoneArgs &args)
{
    auto action = find<Action>(call, args.action, actionField());
    if (!action)
        return refuse(action.error());
    action->doneOn = args.doneOn.isValid() ? args.doneOn : call.today();
    Refusals refusals = needsCurrent(call, action->planId);
    if (action->dropped)
        refusals.append(refusal("action.dropped", say("care", "Deze afspraak is vervallen. Kies een andere afspraak, of maak een nieuwe."), "action"));
    if (action->doneOn > call.today())
        refusals.append(refusal("action.done-on", say("care", "Kies de dag waarop het klaar was: vandaag of eerder."), "done_on"));
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(*action);
    return Outcome{action->id, {}};
}

static Result<Outcome> dropAction(Call &call, const ActionArgs &args)
{
    auto action = find<Action>(call, args.action, actionField());
    if (!action)
        return refuse(action.error());
    const Refusals refusals = needsDraft(call, action->planId);
    if (!refusals.isEmpty())
        return refuse(refusals);
    action->dropped = true;
    call.unit.save(*action);
    return Outcome{action->id, {}};
}

void addGoals(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlanWrite;
    constexpr auto work = access::Right::PlanWork;
    catalog.add(command::CommandSpec{QStringLiteral("goal.add"), {"Voegt een doel toe aan een plan", "Adds a goal to a plan"}, right, QList<FieldInfo>{planField()} + command::openFields<Goal>(closedGoal), addGoal});
    catalog.add(command::changing<Goal>("goal.change", {"Verandert een doel", "Changes a goal"}, right, closedGoal, changeGoal));
    catalog.command<MeasureArgs>("goal.measure", {"Legt vast waar een doel nu staat", "Records where a goal stands now"}, work, measureGoal);
    catalog.command<GoalArgs>("goal.drop", {"Laat een doel vervallen, met zijn afspraken", "Drops a goal with its agreements"}, right, dropGoal);
    catalog.add(command::CommandSpec{QStringLiteral("action.add"), {"Voegt een afspraak toe aan een doel", "Adds an agreement to a goal"}, right, QList<FieldInfo>{goalField()} + command::openFields<Action>(closedAction), addAction});
    catalog.add(command::changing<Action>("action.change", {"Verandert een afspraak", "Changes an agreement"}, right, closedAction, changeAction));
    catalog.command<DoneArgs>("action.done", {"Een afspraak is gedaan", "An agreement was done"}, work, actionDone);
    catalog.command<ActionArgs>("action.drop", {"Laat een afspraak vervallen", "Drops an agreement"}, right, dropAction);
}

} // namespace luwte::care

using namespace luwte;
using namespace luwte::care;

template<>
const Description<GoalArgs> &luwte::describe<GoalArgs>()
{
    static const Description<GoalArgs> description({}, {field<&GoalArgs::goal>(goalField())});
    return description;
}

template<>
const Description<MeasureArgs> &luwte::describe<MeasureArgs>()
{
    static const Description<MeasureArgs> description({}, {field<&MeasureArgs::goal>(goalField()),
        field<&MeasureArgs::value>({.name = "value", .nl = "Waarde nu (1–5)", .en = "Value now (1–5)", .required = true})});
    return description;
}

template<>
const Description<ActionArgs> &luwte::describe<ActionArgs>()
{
    static const Description<ActionArgs> description({}, {field<&ActionArgs::action>(actionField())});
    return description;
}

template<>
const Description<DoneArgs> &luwte::describe<DoneArgs>()
{
    static const Description<DoneArgs> description({}, {field<&DoneArgs::action>(actionField()),
        field<&DoneArgs::doneOn>({.name = "done_on", .nl = "Gedaan op", .en = "Done on"})});
    return description;
}
