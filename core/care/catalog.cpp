#include "core/care/commands.h"

namespace luwte::care {

void addTo(command::Catalog &catalog)
{
    catalog.step("care", schema());
    catalog.record<Plan>();
    catalog.record<Goal>();
    catalog.record<Action>();
    catalog.record<Review>();
    catalog.record<Evaluation>();
    addPlans(catalog);
    addGoals(catalog);
    addEvaluations(catalog);
    addQueries(catalog);
}

} // namespace luwte::care
