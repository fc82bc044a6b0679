#include "core/placement/types.h"

#include "core/base/fold.h"

namespace luwte::placement {

bool isOpen(const Placement &placement)
{
    return placement.state == state::requested || placement.state == state::candidate || placement.state == state::offered ||
        placement.state == state::accepted;
}

bool holds(const Placement &placement, Instant now)
{
    return !placement.reservedAt.isNull() && (placement.reservedUntil.isNull() || placement.reservedUntil > now);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

void store::AfterSave<Facility>::run(Unit &unit, const Facility *, const Facility &after)
{
    writeHead(unit.connection(),
        {.record = after.id,
            .kind = QStringLiteral("facility"),
            .caseId = {},
            .title = after.alias,
            .subtitle = after.type.value,
            .state = after.type.value,
            .region = after.region.value,
            .coordinator = {},
            .risk = -1,
            .born = {},
            .words = searchWords(after.alias + u' ' + after.type.value)});
}

template<>
const Description<Facility> &luwte::describe<Facility>()
{
    constexpr auto plain = Sensitivity::Plain;
    constexpr auto secret = Sensitivity::Secret;
    static const Description<Facility> description({.kind = "facility", .table = "facility", .nl = "Locatie", .en = "Facility"},
        {
            field<&Facility::alias>({.name = "alias", .nl = "Schuilnaam", .en = "Alias", .sensitivity = plain, .required = true}),
            field<&Facility::name>({.name = "name", .nl = "Eigen naam", .en = "Real name", .sensitivity = secret}),
            field<&Facility::type>({.name = "type",
                .nl = "Soort plek",
                .en = "Kind of place",
                .codes = "FACILITY_TYPE",
                .sensitivity = plain,
                .required = true}),
            field<&Facility::region>({.name = "region", .nl = "Regio", .en = "Region", .codes = "REGION", .sensitivity = plain}),
            field<&Facility::street>({.name = "street", .nl = "Straat en huisnummer", .en = "Street and number", .sensitivity = secret}),
            field<&Facility::postcode>({.name = "postcode", .nl = "Postcode", .en = "Postcode", .sensitivity = secret}),
            field<&Facility::city>({.name = "city", .nl = "Plaats", .en = "City", .sensitivity = secret}),
            field<&Facility::phone>({.name = "phone", .nl = "Telefoon", .en = "Phone"}),
            field<&Facility::capacity>({.name = "capacity", .nl = "Aantal plekken", .en = "Places", .sensitivity = plain}),
            field<&Facility::outOfUse>({.name = "out_of_use", .nl = "Buiten gebruik", .en = "Out of use", .sensitivity = plain}),
            field<&Facility::takenElsewhere>(
                {.name = "taken_elsewhere", .nl = "Bezet door anderen", .en = "Taken by others", .sensitivity = plain}),
            field<&Facility::securityLevel>(
                {.name = "security_level", .nl = "Beveiliging (1–4)", .en = "Security (1–4)", .sensitivity = plain}),
            field<&Facility::minAge>({.name = "min_age", .nl = "Vanaf leeftijd", .en = "From age", .sensitivity = plain}),
            field<&Facility::maxAge>({.name = "max_age", .nl = "Tot en met leeftijd", .en = "Up to age", .sensitivity = plain}),
            field<&Facility::genders>(
                {.name = "genders", .nl = "Voor wie (gender)", .en = "For whom (gender)", .codes = "GENDER", .sensitivity = plain}),
            field<&Facility::documentSexRule>({.name = "document_sex_rule",
                .nl = "Vraagt geslacht in document",
                .en = "Asks sex in document",
                .codes = "DOC_SEX",
                .sensitivity = plain}),
            field<&Facility::forms>(
                {.name = "forms", .nl = "Vormen van uitbuiting", .en = "Forms of exploitation", .codes = "UITB", .sensitivity = plain}),
            field<&Facility::takesChildren>({.name = "takes_children",
                .nl = "Kinderen kunnen mee",
                .en = "Children can come along",
                .codes = "YESNO",
                .sensitivity = plain}),
            field<&Facility::takesLvb>({.name = "takes_lvb",
                .nl = "Past bij LVB",
                .en = "Fits mild intellectual disability",
                .codes = "YESNO",
                .sensitivity = plain}),
            field<&Facility::takesAddiction>(
                {.name = "takes_addiction", .nl = "Verslaving kan", .en = "Addiction accepted", .codes = "YESNO", .sensitivity = plain}),
            field<&Facility::withoutPapers>({.name = "without_papers",
                .nl = "Zonder papieren kan",
                .en = "Possible without papers",
                .codes = "YESNO",
                .sensitivity = plain}),
            field<&Facility::wheelchair>(
                {.name = "wheelchair", .nl = "Rolstoel kan", .en = "Wheelchair access", .codes = "YESNO", .sensitivity = plain}),
            field<&Facility::pet>(
                {.name = "pet", .nl = "Huisdier kan mee", .en = "Pet can come along", .codes = "YESNO", .sensitivity = plain}),
            field<&Facility::deaf>(
                {.name = "deaf", .nl = "Gebarentaal of schrijftolk kan", .en = "Sign language or speech-to-text possible", .codes = "YESNO", .sensitivity = plain}),
            field<&Facility::languages>({.name = "languages",
                .nl = "Talen van het team",
                .en = "Languages of the team",
                .codes = "LANGUAGE",
                .sensitivity = plain}),
            field<&Facility::needsReflectionPeriod>(
                {.name = "needs_reflection_period", .nl = "Alleen in bedenktijd", .en = "Only in reflection period", .sensitivity = plain}),
            field<&Facility::needsComplexCare>(
                {.name = "needs_complex_care", .nl = "Alleen bij complexe zorg", .en = "Only with complex care", .sensitivity = plain}),
            field<&Facility::viaComensha>({.name = "via_comensha", .nl = "Via CoMensha", .en = "Through CoMensha", .sensitivity = plain}),
            field<&Facility::openEndedPossible>(
                {.name = "open_ended_possible", .nl = "Kan zonder einddatum", .en = "Possible without end date", .sensitivity = plain}),
            field<&Facility::regionOnly>(
                {.name = "region_only", .nl = "Alleen eigen regio", .en = "Own region only", .sensitivity = plain}),
            field<&Facility::stopped>({.name = "stopped", .nl = "Gestopt", .en = "Stopped", .sensitivity = plain}),
            field<&Facility::opensOn>({.name = "opens_on", .nl = "Open vanaf", .en = "Open from", .sensitivity = plain}),
            field<&Facility::closesOn>({.name = "closes_on", .nl = "Sluit op", .en = "Closes on", .sensitivity = plain}),
            field<&Facility::closeReason>({.name = "close_reason", .nl = "Waarom de locatie sluit", .en = "Why it closes", .sensitivity = plain}),
            field<&Facility::updatedOn>(
                {.name = "updated_on", .nl = "Bezetting bijgewerkt op", .en = "Occupancy updated on", .sensitivity = plain}),
            field<&Facility::notes>({.name = "notes", .nl = "Notities", .en = "Notes", .type = FieldType::LongText}),
        });
    return description;
}

template<>
const Description<Placement> &luwte::describe<Placement>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Placement> description(
        {.kind = "placement", .table = "placement", .nl = "Plaatsing", .en = "Placement", .owner = "person"},
        {
            field<&Placement::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
            field<&Placement::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
            field<&Placement::facility>({.name = "facility", .nl = "Locatie", .en = "Facility", .ref = "facility"}),
            field<&Placement::placeNumber>({.name = "place_number", .nl = "Plek nummer", .en = "Place number"}),
            field<&Placement::state>({.name = "state", .nl = "Status", .en = "State", .codes = "PLACEMENT_STATE"}),
            field<&Placement::requestedAt>({.name = "requested_at", .nl = "Gevraagd op", .en = "Requested at"}),
            field<&Placement::neededFrom>({.name = "needed_from", .nl = "Nodig vanaf", .en = "Needed from"}),
            field<&Placement::startsAt>({.name = "starts_at", .nl = "Begin", .en = "Start"}),
            field<&Placement::plannedEnd>({.name = "planned_end", .nl = "Verwacht einde", .en = "Expected end"}),
            field<&Placement::endsAt>({.name = "ends_at", .nl = "Einde", .en = "End"}),
            field<&Placement::openEnded>({.name = "open_ended", .nl = "Zonder einddatum", .en = "Without end date"}),
            field<&Placement::reservedAt>({.name = "reserved_at", .nl = "Gereserveerd op", .en = "Reserved at"}),
            field<&Placement::reservedBy>({.name = "reserved_by", .nl = "Gereserveerd door", .en = "Reserved by"}),
            field<&Placement::reservedUntil>({.name = "reserved_until", .nl = "Vastgehouden tot", .en = "Held until"}),
            field<&Placement::endReason>(
                {.name = "end_reason", .nl = "Reden van einde", .en = "Reason for the end", .codes = "EINDE_PL", .sensitivity = special}),
            field<&Placement::destination>({.name = "destination", .nl = "Bestemming", .en = "Destination", .codes = "DESTINATION"}),
            field<&Placement::destinationNote>({.name = "destination_note", .nl = "Bestemming, toelichting", .en = "Destination, details"}),
            field<&Placement::followOn>({.name = "follow_on", .nl = "Wat hierna komt", .en = "What comes next"}),
            field<&Placement::nextPlacement>({.name = "next_placement", .nl = "Volgende plek", .en = "Next place", .ref = "placement"}),
            field<&Placement::comenshaReference>({.name = "comensha_reference", .nl = "Kenmerk CoMensha", .en = "CoMensha reference"}),
            field<&Placement::refusalReason>({.name = "refusal_reason", .nl = "Waarom niet", .en = "Why not"}),
            field<&Placement::securityNeeded>(
                {.name = "security_needed", .nl = "Beveiliging nodig (0–4)", .en = "Security needed (0–4)", .sensitivity = special}),
            field<&Placement::wheelchair>(
                {.name = "wheelchair", .nl = "Rolstoel", .en = "Wheelchair", .codes = "YESNO", .sensitivity = special}),
            field<&Placement::pet>({.name = "pet", .nl = "Huisdier mee", .en = "Pet comes along", .codes = "YESNO"}),
            field<&Placement::addiction>(
                {.name = "addiction", .nl = "Verslaving", .en = "Addiction", .codes = "YESNO", .sensitivity = special}),
            field<&Placement::deaf>(
                {.name = "deaf", .nl = "Doof of slechthorend", .en = "Deaf or hard of hearing", .codes = "YESNO", .sensitivity = special}),
            field<&Placement::notInRegions>({.name = "not_in_regions", .nl = "Niet in regio", .en = "Not in region", .codes = "REGION"}),
            field<&Placement::nearRegion>({.name = "near_region", .nl = "Liefst in regio", .en = "Preferred region", .codes = "REGION"}),
            field<&Placement::wishes>({.name = "wishes", .nl = "Wensen", .en = "Wishes", .type = FieldType::LongText}),
            field<&Placement::deviationReason>({.name = "deviation_reason", .nl = "Maatwerk: waarom", .en = "Bespoke decision: why"}),
            field<&Placement::deviationReviewOn>(
                {.name = "deviation_review_on", .nl = "Maatwerk: opnieuw bekijken op", .en = "Bespoke decision: review on"}),
        });
    return description;
}

template<>
const Description<Gap> &luwte::describe<Gap>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Gap> description({.kind = "gap", .table = "gap", .nl = "Geen plek", .en = "No place", .owner = "person"},
        {
            field<&Gap::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
            field<&Gap::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
            field<&Gap::since>({.name = "since", .nl = "Wacht sinds", .en = "Waiting since"}),
            field<&Gap::until>({.name = "until", .nl = "Gewacht tot", .en = "Waited until"}),
            field<&Gap::criteria>({.name = "criteria", .nl = "Wat niet past", .en = "What does not fit"}),
            field<&Gap::gender>({.name = "gender", .nl = "Gender", .en = "Gender", .codes = "GENDER", .sensitivity = special}),
            field<&Gap::form>(
                {.name = "form", .nl = "Vorm van uitbuiting", .en = "Form of exploitation", .codes = "UITB", .sensitivity = special}),
            field<&Gap::age>({.name = "age", .nl = "Leeftijd", .en = "Age"}),
            field<&Gap::note>({.name = "note", .nl = "Notitie", .en = "Note", .type = FieldType::LongText}),
            field<&Gap::closedBy>({.name = "closed_by", .nl = "Opgelost door plek", .en = "Solved by place", .ref = "placement"}),
            field<&Gap::closeReason>({.name = "close_reason", .nl = "Waarom niet meer nodig", .en = "Why no longer needed"}),
        });
    return description;
}
