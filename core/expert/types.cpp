#include "core/expert/types.h"

using namespace luwte;
using namespace luwte::expert;

static constexpr auto plain = Sensitivity::Plain;
static constexpr auto special = Sensitivity::Special;
static constexpr auto secret = Sensitivity::Secret;
static constexpr auto longText = FieldType::LongText;

template<>
const Description<Expert> &luwte::describe<Expert>()
{
    static const Description<Expert> description({.kind = "expert", .table = "expert", .nl = "Ervaringsdeskundige", .en = "Expert by experience"}, {
        field<&Expert::code>({.name = "code", .nl = "Code", .en = "Code", .sensitivity = plain}),
        field<&Expert::name>({.name = "name", .nl = "Naam", .en = "Name", .sensitivity = secret}),
        field<&Expert::account>({.name = "account", .nl = "Inlognaam", .en = "Login name"}),
        field<&Expert::phone>({.name = "phone", .nl = "Telefoon", .en = "Phone"}),
        field<&Expert::email>({.name = "email", .nl = "E-mail", .en = "E-mail"}),
        field<&Expert::region>({.name = "region", .nl = "Regio", .en = "Region", .codes = "REGION"}),
        field<&Expert::languages>({.name = "languages", .nl = "Talen", .en = "Languages", .codes = "LANGUAGE"}),
        field<&Expert::gender>({.name = "gender", .nl = "Gender", .en = "Gender", .codes = "GENDER", .sensitivity = special}),
        field<&Expert::birthYear>({.name = "birth_year", .nl = "Geboortejaar", .en = "Year of birth"}),
        field<&Expert::formsLived>({.name = "forms_lived", .nl = "Zelf meegemaakt", .en = "Lived through", .codes = "UITB", .sensitivity = special}),
        field<&Expert::countries>({.name = "countries", .nl = "Landen", .en = "Countries", .codes = "COUNTRY"}),
        field<&Expert::lvbExperience>({.name = "lvb_experience", .nl = "Ervaring met LVB", .en = "Experience with mild intellectual disability", .codes = "YESNO", .sensitivity = special}),
        field<&Expert::lhbtiExperience>({.name = "lhbti_experience", .nl = "Ervaring met lhbti", .en = "LGBTI experience", .codes = "YESNO", .sensitivity = special}),
        field<&Expert::culture>({.name = "culture", .nl = "Cultuur en geloof", .en = "Culture and religion", .sensitivity = special}),
        field<&Expert::contract>({.name = "contract", .nl = "Contractvorm", .en = "Kind of contract", .codes = "CONTRACT"}),
        field<&Expert::hourlyRateCents>({.name = "hourly_rate_cents", .nl = "Uurtarief in centen", .en = "Hourly rate in cents"}),
        field<&Expert::hoursPerWeek>({.name = "hours_per_week", .nl = "Uren per week", .en = "Hours a week"}),
        field<&Expert::travelKm>({.name = "travel_km", .nl = "Reist tot (km)", .en = "Travels up to (km)"}),
        field<&Expert::available>({.name = "available", .nl = "Beschikbaar", .en = "Available"}),
        field<&Expert::vogOn>({.name = "vog_on", .nl = "Datum van de VOG", .en = "Date of the certificate of conduct"}),
        field<&Expert::supervisionOn>({.name = "supervision_on", .nl = "Laatste supervisie", .en = "Last supervision"}),
        field<&Expert::trainings>({.name = "trainings", .nl = "Trainingen", .en = "Training", .type = longText}),
        field<&Expert::outOfExploitationSince>({.name = "out_of_exploitation_since", .nl = "Uit de uitbuiting sinds", .en = "Out of exploitation since", .sensitivity = special}),
        field<&Expert::ownCaseClosed>({.name = "own_case_closed", .nl = "Eigen casus is afgesloten", .en = "Own case is closed", .sensitivity = special}),
        field<&Expert::ownCase>({.name = "own_case", .nl = "Eigen casus", .en = "Own case", .sensitivity = secret, .ref = "case"}),
        field<&Expert::inCriminalCase>({.name = "in_criminal_case", .nl = "Strafzaak loopt nog", .en = "Criminal case still runs", .sensitivity = special}),
        field<&Expert::exploitationMunicipality>({.name = "exploitation_municipality", .nl = "Gemeente van de uitbuiting", .en = "Municipality of the exploitation", .sensitivity = secret}),
        field<&Expert::locationLiving>({.name = "location_living", .nl = "Woont op locatie", .en = "Lives at location", .sensitivity = secret, .ref = "facility"}),
        field<&Expert::networkNote>({.name = "network_note", .nl = "Over het netwerk", .en = "About the network", .type = longText, .sensitivity = secret}),
        field<&Expert::stopped>({.name = "stopped", .nl = "Gestopt", .en = "Stopped", .sensitivity = plain}),
    });
    return description;
}

template<>
const Description<Barrier> &luwte::describe<Barrier>()
{
    static const Description<Barrier> description({.kind = "barrier", .table = "expert_barrier", .nl = "Belemmering", .en = "Barrier", .owner = "person"}, {
        field<&Barrier::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Barrier::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Barrier::expert>({.name = "expert", .nl = "Ervaringsdeskundige", .en = "Expert by experience", .required = true, .ref = "expert"}),
        field<&Barrier::reason>({.name = "reason", .nl = "Waarom inzet niet kan", .en = "Why an assignment is not possible", .codes = "EXPERT_BLOCK", .sensitivity = special, .required = true}),
        field<&Barrier::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText, .sensitivity = special}),
        field<&Barrier::withdrawn>({.name = "withdrawn", .nl = "Ingetrokken", .en = "Withdrawn", .sensitivity = plain}),
    });
    return description;
}

template<>
const Description<Assignment> &luwte::describe<Assignment>()
{
    static const Description<Assignment> description({.kind = "assignment", .table = "assignment", .nl = "Inzet", .en = "Assignment", .owner = "person"}, {
        field<&Assignment::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Assignment::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Assignment::expert>({.name = "expert", .nl = "Ervaringsdeskundige", .en = "Expert by experience", .ref = "expert"}),
        field<&Assignment::moment>({.name = "moment", .nl = "Moment", .en = "Moment", .codes = "EXPERT_MOMENT", .required = true}),
        field<&Assignment::state>({.name = "state", .nl = "Status", .en = "State", .codes = "ASSIGNMENT_STATE", .sensitivity = plain}),
        field<&Assignment::requestedAt>({.name = "requested_at", .nl = "Aangevraagd op", .en = "Requested at"}),
        field<&Assignment::wishLanguage>({.name = "wish_language", .nl = "Gewenste taal", .en = "Preferred language", .codes = "LANGUAGE"}),
        field<&Assignment::wishGender>({.name = "wish_gender", .nl = "Gewenste gender", .en = "Preferred gender", .codes = "GENDER", .sensitivity = special}),
        field<&Assignment::wishes>({.name = "wishes", .nl = "Wensen van de cliënt", .en = "Client's wishes", .type = longText}),
        field<&Assignment::blocks>({.name = "blocks", .nl = "Belemmeringen", .en = "Obstacles", .codes = "EXPERT_BLOCK", .sensitivity = special}),
        field<&Assignment::matchWords>({.name = "match_words", .nl = "Waarom deze deskundige past", .en = "Why this expert fits", .sensitivity = special}),
        field<&Assignment::plannedMinutes>({.name = "planned_minutes", .nl = "Minuten per week", .en = "Minutes a week"}),
        field<&Assignment::introducedOn>({.name = "introduced_on", .nl = "Kennismaking op", .en = "Introduced on"}),
        field<&Assignment::startedOn>({.name = "started_on", .nl = "Begonnen op", .en = "Started on"}),
        field<&Assignment::completedOn>({.name = "completed_on", .nl = "Afgerond op", .en = "Completed on"}),
        field<&Assignment::minutes>({.name = "minutes", .nl = "Gewerkte minuten", .en = "Minutes worked"}),
        field<&Assignment::rateCents>({.name = "rate_cents", .nl = "Uurtarief in centen", .en = "Hourly rate in cents"}),
        field<&Assignment::deviationReason>({.name = "deviation_reason", .nl = "Maatwerkbesluit: waarom", .en = "Bespoke decision: why", .type = longText}),
        field<&Assignment::deviationReviewOn>({.name = "deviation_review_on", .nl = "Maatwerkbesluit: opnieuw bekijken op", .en = "Bespoke decision: review on"}),
        field<&Assignment::stoppedBy>({.name = "stopped_by", .nl = "Gestopt door", .en = "Stopped by", .codes = "STOPPED_BY"}),
        field<&Assignment::stoppedReason>({.name = "stopped_reason", .nl = "Waarom gestopt", .en = "Why stopped"}),
        field<&Assignment::debriefedOn>({.name = "debriefed_on", .nl = "Nabesproken op", .en = "Debriefed on"}),
        field<&Assignment::debrief>({.name = "debrief", .nl = "Nabespreking", .en = "Debriefing", .type = longText}),
    });
    return description;
}
