// Households, people to keep apart, and places over time: what their fields are.

#include "core/placement/types.h"

using namespace luwte;
using namespace luwte::placement;

template<>
const Description<HouseholdMember> &luwte::describe<HouseholdMember>()
{
    static const Description<HouseholdMember> description(
        {.kind = "household_member", .table = "household_member", .nl = "Gezinslid", .en = "Household member", .owner = "person"},
        {
            field<&HouseholdMember::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
            field<&HouseholdMember::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
            field<&HouseholdMember::household>({.name = "household", .nl = "Gezin", .en = "Household"}),
            field<&HouseholdMember::role>({.name = "role", .nl = "Plaats in het gezin", .en = "Place in the household", .codes = "HOUSEHOLD_ROLE"}),
            field<&HouseholdMember::joinedAt>({.name = "joined_at", .nl = "Hoort erbij sinds", .en = "Belongs to it since"}),
            field<&HouseholdMember::leftAt>({.name = "left_at", .nl = "Hoort er niet meer bij sinds", .en = "No longer belongs to it since"}),
            field<&HouseholdMember::leftReason>({.name = "left_reason", .nl = "Waarom niet meer", .en = "Why no longer"}),
        });
    return description;
}

template<>
const Description<KeepApart> &luwte::describe<KeepApart>()
{
    static const Description<KeepApart> description(
        {.kind = "keep_apart", .table = "keep_apart", .nl = "Niet onder één dak", .en = "Not under one roof", .owner = "person"},
        {
            field<&KeepApart::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
            field<&KeepApart::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
            field<&KeepApart::other>({.name = "other", .nl = "De ander", .en = "The other person", .sensitivity = Sensitivity::Special, .ref = "person"}),
            field<&KeepApart::otherCase>({.name = "other_case", .nl = "Casus van de ander", .en = "The other person's case", .sensitivity = Sensitivity::Special, .ref = "case"}),
            field<&KeepApart::reason>({.name = "reason", .nl = "Waarom niet samen", .en = "Why not together", .codes = "KEEP_APART", .sensitivity = Sensitivity::Special}),
            field<&KeepApart::since>({.name = "since", .nl = "Sinds", .en = "Since"}),
            field<&KeepApart::withdrawnAt>({.name = "withdrawn_at", .nl = "Ingetrokken op", .en = "Withdrawn at"}),
            field<&KeepApart::withdrawnReason>({.name = "withdrawn_reason", .nl = "Waarom het weer kan", .en = "Why it is possible again"}),
        });
    return description;
}

template<>
const Description<PlaceClosure> &luwte::describe<PlaceClosure>()
{
    constexpr auto plain = Sensitivity::Plain;
    static const Description<PlaceClosure> description(
        {.kind = "place_closure", .table = "place_closure", .nl = "Plek buiten gebruik", .en = "Place out of use"},
        {
            field<&PlaceClosure::facility>({.name = "facility", .nl = "Locatie", .en = "Facility", .sensitivity = plain, .required = true, .ref = "facility"}),
            field<&PlaceClosure::placeNumber>({.name = "place_number", .nl = "Plek nummer", .en = "Place number", .sensitivity = plain}),
            field<&PlaceClosure::startsOn>({.name = "starts_on", .nl = "Buiten gebruik vanaf", .en = "Out of use from", .sensitivity = plain}),
            field<&PlaceClosure::endsOn>({.name = "ends_on", .nl = "Weer te gebruiken vanaf", .en = "Can be used again from", .sensitivity = plain}),
            field<&PlaceClosure::reason>({.name = "reason", .nl = "Waarom buiten gebruik", .en = "Why out of use", .codes = "PLACE_OUT", .sensitivity = plain, .required = true}),
            field<&PlaceClosure::note>({.name = "note", .nl = "Toelichting", .en = "Details", .sensitivity = plain}),
            field<&PlaceClosure::withdrawn>({.name = "withdrawn", .nl = "Ingetrokken", .en = "Withdrawn", .sensitivity = plain}),
        });
    return description;
}

template<>
const Description<CapacityStep> &luwte::describe<CapacityStep>()
{
    constexpr auto plain = Sensitivity::Plain;
    static const Description<CapacityStep> description(
        {.kind = "capacity_step", .table = "capacity_step", .nl = "Aantal plekken vanaf een dag", .en = "Number of places from a day on"},
        {
            field<&CapacityStep::facility>({.name = "facility", .nl = "Locatie", .en = "Facility", .sensitivity = plain, .required = true, .ref = "facility"}),
            field<&CapacityStep::startsOn>({.name = "starts_on", .nl = "Vanaf", .en = "From", .sensitivity = plain, .required = true}),
            field<&CapacityStep::places>({.name = "places", .nl = "Aantal plekken", .en = "Number of places", .sensitivity = plain, .required = true}),
            field<&CapacityStep::note>({.name = "note", .nl = "Toelichting", .en = "Details", .sensitivity = plain}),
            field<&CapacityStep::withdrawn>({.name = "withdrawn", .nl = "Ingetrokken", .en = "Withdrawn", .sensitivity = plain}),
        });
    return description;
}
