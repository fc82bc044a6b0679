#include "core/placement/household_args.h"

using namespace luwte;
using namespace luwte::placement;

static const FieldInfo atField{.name = "at", .nl = "Wanneer", .en = "When"};
static const FieldInfo plannedEndField{.name = "planned_end", .nl = "Verwacht einde", .en = "Expected end"};
static const FieldInfo openEndedField{.name = "open_ended", .nl = "Zonder einddatum", .en = "Without end date"};
static const FieldInfo comenshaField{.name = "comensha_reference", .nl = "Kenmerk CoMensha", .en = "CoMensha reference"};
static const FieldInfo deviationField{.name = "deviation_reason", .nl = "Maatwerk: waarom", .en = "Bespoke decision: why"};
static const FieldInfo reviewField{.name = "deviation_review_on", .nl = "Maatwerk: opnieuw bekijken op", .en = "Bespoke decision: review on"};
static const FieldInfo destinationField{.name = "destination", .nl = "Bestemming", .en = "Destination", .codes = "DESTINATION"};

template<>
const Description<JoinArgs> &luwte::describe<JoinArgs>()
{
    static const Description<JoinArgs> description({},
        {
            field<&JoinArgs::caseId>(caseField()),
            field<&JoinArgs::with>({.name = "with", .nl = "Bij het gezin van", .en = "To the household of", .required = true, .ref = "case"}),
            field<&JoinArgs::role>({.name = "role", .nl = "Plaats in het gezin", .en = "Place in the household", .codes = "HOUSEHOLD_ROLE"}),
            field<&JoinArgs::withRole>({.name = "with_role", .nl = "Plaats van de ander in het gezin", .en = "The other's place in the household", .codes = "HOUSEHOLD_ROLE"}),
        });
    return description;
}

template<>
const Description<LeaveArgs> &luwte::describe<LeaveArgs>()
{
    static const Description<LeaveArgs> description({},
        {field<&LeaveArgs::caseId>(caseField()), field<&LeaveArgs::reason>({.name = "reason", .nl = "Waarom niet meer bij het gezin", .en = "Why no longer with the household", .required = true})});
    return description;
}

template<>
const Description<HouseholdArgs> &luwte::describe<HouseholdArgs>()
{
    static const Description<HouseholdArgs> description({}, {field<&HouseholdArgs::caseId>(caseField())});
    return description;
}

template<>
const Description<RequestAllArgs> &luwte::describe<RequestAllArgs>()
{
    static const Description<RequestAllArgs> description({},
        {
            field<&RequestAllArgs::caseId>(caseField()),
            field<&RequestAllArgs::facility>(facilityField()),
            field<&RequestAllArgs::neededFrom>({.name = "needed_from", .nl = "Nodig vanaf", .en = "Needed from"}),
            field<&RequestAllArgs::wishes>({.name = "wishes", .nl = "Wensen", .en = "Wishes", .type = FieldType::LongText}),
            field<&RequestAllArgs::comenshaReference>(comenshaField),
            field<&RequestAllArgs::deviationReason>(deviationField),
            field<&RequestAllArgs::deviationReviewOn>(reviewField),
        });
    return description;
}

template<>
const Description<HoldAllArgs> &luwte::describe<HoldAllArgs>()
{
    static const Description<HoldAllArgs> description({},
        {
            field<&HoldAllArgs::caseId>(caseField()),
            field<&HoldAllArgs::facility>(facilityField(true)),
            field<&HoldAllArgs::until>({.name = "until", .nl = "Vasthouden tot", .en = "Hold until"}),
            field<&HoldAllArgs::comenshaReference>(comenshaField),
            field<&HoldAllArgs::deviationReason>(deviationField),
            field<&HoldAllArgs::deviationReviewOn>(reviewField),
        });
    return description;
}

template<>
const Description<RefuseAllArgs> &luwte::describe<RefuseAllArgs>()
{
    static const Description<RefuseAllArgs> description({},
        {field<&RefuseAllArgs::caseId>(caseField()), field<&RefuseAllArgs::reason>({.name = "reason", .nl = "Waarom niet", .en = "Why not"})});
    return description;
}

template<>
const Description<StartAllArgs> &luwte::describe<StartAllArgs>()
{
    static const Description<StartAllArgs> description({},
        {
            field<&StartAllArgs::caseId>(caseField()),
            field<&StartAllArgs::at>(atField),
            field<&StartAllArgs::plannedEnd>(plannedEndField),
            field<&StartAllArgs::openEnded>(openEndedField),
            field<&StartAllArgs::comenshaReference>(comenshaField),
            field<&StartAllArgs::deviationReason>(deviationField),
            field<&StartAllArgs::deviationReviewOn>(reviewField),
        });
    return description;
}

template<>
const Description<MoveAllArgs> &luwte::describe<MoveAllArgs>()
{
    static const Description<MoveAllArgs> description({},
        {
            field<&MoveAllArgs::caseId>(caseField()),
            field<&MoveAllArgs::facility>(facilityField(true)),
            field<&MoveAllArgs::at>(atField),
            field<&MoveAllArgs::reason>({.name = "reason", .nl = "Reden van verhuizen", .en = "Reason for moving", .codes = "EINDE_PL"}),
            field<&MoveAllArgs::destination>(destinationField),
            field<&MoveAllArgs::plannedEnd>(plannedEndField),
            field<&MoveAllArgs::openEnded>(openEndedField),
            field<&MoveAllArgs::comenshaReference>(comenshaField),
            field<&MoveAllArgs::deviationReason>(deviationField),
            field<&MoveAllArgs::deviationReviewOn>(reviewField),
        });
    return description;
}

template<>
const Description<EndAllArgs> &luwte::describe<EndAllArgs>()
{
    static const Description<EndAllArgs> description({},
        {
            field<&EndAllArgs::caseId>(caseField()),
            field<&EndAllArgs::at>(atField),
            field<&EndAllArgs::reason>({.name = "reason", .nl = "Reden van einde", .en = "Reason for the end", .codes = "EINDE_PL"}),
            field<&EndAllArgs::destination>(destinationField),
            field<&EndAllArgs::destinationNote>({.name = "destination_note", .nl = "Bestemming, toelichting", .en = "Destination, details"}),
            field<&EndAllArgs::followOn>({.name = "follow_on", .nl = "Wat hierna komt", .en = "What comes next"}),
        });
    return description;
}
