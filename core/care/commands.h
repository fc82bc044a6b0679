#pragma once
// The verbs of the room.

#include "core/care/schema.h"
#include "core/care/views.h"

namespace luwte::care {

void addTo(command::Catalog &catalog);

/// plan.make, plan.change, plan.discuss, plan.adopt, plan.revise, plan.close
void addPlans(command::Catalog &catalog);
/// goal.add, goal.change, goal.measure, goal.drop; action.add, action.change, action.done, action.drop
void addGoals(command::Catalog &catalog);
/// plan.start_evaluation, agreement.review, plan.finish_evaluation
void addEvaluations(command::Catalog &catalog);
/// plan.show, plan.changes, plans.of_case, plans.to_evaluate, plans.first_due, plan.interventions, experts.coverage
void addQueries(command::Catalog &catalog);

} // namespace luwte::care
