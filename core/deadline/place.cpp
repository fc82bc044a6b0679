#include "core/deadline/rules.h"
#include "core/deadline/terms.h"

namespace luwte::deadline {

void placeTerms(const Facts &facts, Terms &terms)
{
    for (const placement::Gap &gap : facts.gaps)
        terms.open("D13.place", terms::hours72(gap.since), gap.id);
    if (facts.current.coordinator.isEmpty())
        terms.open("D13.coordinator", terms::hours72(facts.current.registeredAt));
    if (facts.stay && facts.stay->facilityType == "72U")
        terms.at("D5", facts.stay->startsAt, terms::hours72(facts.stay->startsAt), facts.stay->placement);
}

} // namespace luwte::deadline
