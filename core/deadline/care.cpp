#include "core/care/rules.h"
#include "core/deadline/rules.h"

namespace luwte::deadline {

void aftercareTerms(const Facts &facts, Terms &terms)
{
    for (const victim::AftercareContact &contact : facts.aftercare)
        if (!contact.doneOn.isValid())
            terms.add("D16", {}, contact.plannedOn, {}, contact.id, contact.step.value);
}

void careTerms(const Facts &facts, Terms &terms)
{
    const Code &state = facts.current.state;
    const bool works = state == "active" || state == "out_of_sight" || state == "aftercare" || state == "handover_offered";
    if (works && !facts.planAdopted && !facts.current.activeSince.isNull())
        terms.add("D7.first", facts.current.activeSince.civilDate(), care::rules::firstPlanDue(facts.current), {});
    for (const care::Plan &plan : facts.plans)
        terms.add("D7", plan.adoptedOn, plan.evaluateOn, {}, plan.id);
}

} // namespace luwte::deadline
