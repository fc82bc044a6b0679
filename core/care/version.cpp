#include "core/care/version.h"

#include <algorithm>

namespace luwte::care {

int nextVersionNumber(store::Connection &connection, const Id &caseId)
{
    int highest = 0;
    for (const Plan &plan : plansOfCase(connection, caseId))
        highest = std::max(highest, plan.version);
    return highest + 1;
}

static Plan successor(command::Call &call, const Plan &old)
{
    Plan plan;
    plan.person = old.person;
    plan.caseId = old.caseId;
    plan.version = nextVersionNumber(call.connection(), old.caseId);
    plan.state = Code("draft");
    plan.ownAims = old.ownAims;
    plan.causes = old.causes;
    plan.phases = old.phases;
    plan.network = old.network;
    plan.lastingPerson = old.lastingPerson;
    plan.previous = old.id;
    return plan;
}

static Goal copied(const Goal &old, const Id &plan, QDate today)
{
    Goal goal = old;
    goal.id = {};
    goal.planId = plan;
    goal.fromGoal = old.id;
    if (goal.measureOn < today)
        goal.measureOn = {};
    return goal;
}

static Action copied(const Action &old, const Id &plan, const Id &goal)
{
    Action action = old;
    action.id = {};
    action.planId = plan;
    action.goal = goal;
    action.fromAction = old.id;
    action.doneOn = {};
    return action;
}

NextVersion makeNextVersion(command::Call &call, const Plan &old, const std::function<bool(const Action &)> &goesOn)
{
    NextVersion next{.plan = successor(call, old)};
    call.unit.save(next.plan);
    std::vector<Action> open = actionsOf(call.connection(), old.id);
    std::erase_if(open, [&](const Action &action) { return !goesOn(action); });
    for (const Goal &oldGoal : goalsOf(call.connection(), old.id)) {
        const bool busy = std::any_of(open.begin(), open.end(), [&](const Action &action) { return action.goal == oldGoal.id; });
        if (oldGoal.dropped || (oldGoal.reached() && !busy))
            continue;
        Goal goal = copied(oldGoal, next.plan.id, call.today());
        call.unit.save(goal);
        ++next.goals;
        for (const Action &oldAction : open) {
            if (oldAction.goal != oldGoal.id)
                continue;
            Action action = copied(oldAction, next.plan.id, goal.id);
            call.unit.save(action);
            ++next.actions;
        }
    }
    return next;
}

} // namespace luwte::care
