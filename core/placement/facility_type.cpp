#include "core/placement/facility_type.h"

namespace luwte::placement {

using For = TypeFacts::For;

static constexpr TypeFacts facts[] = {
    {.code = "COSM", .minAge = 18, .needsReflectionPeriod = true, .viaComensha = true},
    {.code = "OMM", .minAge = 18, .needsComplexCare = true, .viaComensha = true},
    {.code = "72U", .takesWithoutPapers = true, .hours = 72},
    {.code = "CRISIS", .takesWithoutPapers = true},
    {.code = "VO", .minAge = 18, .whom = For::Women},
    {.code = "MO", .minAge = 18},
    {.code = "MANO", .minAge = 18, .whom = For::Men},
    {.code = "BO", .maxAge = 17, .takesWithoutPapers = true},
    {.code = "JEUGD", .minAge = 12, .maxAge = 23},
    {.code = "GEZINSHUIS", .openEndedPossible = true},
    {.code = "PLEEG", .openEndedPossible = true},
    {.code = "BW"},
    {.code = "ZELFST", .openEndedPossible = true},
    {.code = "AMB", .shelter = false},
    {.code = "AANPAK", .takesWithoutPapers = true},
};

const TypeFacts *typeFacts(const Code &type)
{
    for (const TypeFacts &fact : facts)
        if (type == fact.code)
            return &fact;
    return nullptr;
}

Facility facilityOfType(const Code &type)
{
    Facility facility;
    facility.type = type;
    const TypeFacts *fact = typeFacts(type);
    if (!fact)
        return facility;
    if (fact->minAge > 0)
        facility.minAge = fact->minAge;
    if (fact->maxAge > 0)
        facility.maxAge = fact->maxAge;
    if (fact->whom == For::Women)
        facility.genders = {Code("Feminine"), Code("TransgenderFeminine")};
    if (fact->whom == For::Men)
        facility.genders = {Code("Masculine"), Code("TransgenderMasculine")};
    facility.needsReflectionPeriod = fact->needsReflectionPeriod;
    facility.needsComplexCare = fact->needsComplexCare;
    facility.viaComensha = fact->viaComensha;
    facility.openEndedPossible = fact->openEndedPossible;
    if (fact->takesWithoutPapers)
        facility.withoutPapers = Code("yes");
    return facility;
}

} // namespace luwte::placement
