#include "core/victim/types.h"

#include "core/base/calendar.h"

namespace luwte::victim {

QString Person::displayName() const
{
    if (familyName.isEmpty() || familyName == chosenName) // people with one name
        return chosenName;
    return chosenName.isEmpty() ? familyName : chosenName + u' ' + familyName;
}

int Person::ageOn(QDate on) const
{
    if (birthDate.given())
        return calendar::age(birthDate.value(), on);
    return estimatedBirthYear.given() ? on.year() - estimatedBirthYear.value() : -1;
}

} // namespace luwte::victim

using namespace luwte;
using namespace luwte::victim;

template<>
const Description<Person> &luwte::describe<Person>()
{
    constexpr auto special = Sensitivity::Special;
    constexpr auto secret = Sensitivity::Secret;
    static const Description<Person> description({.kind = "person", .table = "person", .nl = "Cliënt", .en = "Client"}, {
        field<&Person::chosenName>({.name = "chosen_name", .nl = "Roepnaam", .en = "Chosen name", .carry = CarryClientPrint}),
        field<&Person::workingName>({.name = "working_name", .nl = "Werknaam (naam nog niet bekend)", .en = "Working name (name not known yet)"}),
        field<&Person::givenName>({.name = "given_name", .nl = "Voornaam in documenten", .en = "Given name in documents", .sensitivity = secret, .carry = CarryHtcds}),
        field<&Person::familyName>({.name = "family_name", .nl = "Achternaam", .en = "Family name", .carry = CarryHtcds}),
        field<&Person::aliases>({.name = "aliases", .nl = "Andere namen", .en = "Other names"}),
        field<&Person::birthDate>({.name = "birth_date", .nl = "Geboortedatum", .en = "Date of birth", .carry = CarryHtcds}),
        field<&Person::estimatedBirthYear>({.name = "estimated_birth_year", .nl = "Geboortejaar (geschat)", .en = "Year of birth (estimated)"}),
        field<&Person::gender>({.name = "gender", .nl = "Gender", .en = "Gender", .codes = "GENDER", .sensitivity = special, .carry = CarryHtcds}),
        field<&Person::documentSex>({.name = "document_sex", .nl = "Geslacht in documenten", .en = "Sex in documents", .codes = "DOC_SEX", .sensitivity = secret}),
        field<&Person::pronouns>({.name = "pronouns", .nl = "Voornaamwoorden", .en = "Pronouns", .codes = "PRONOUNS", .carry = CarryClientPrint}),
        field<&Person::citizenship>({.name = "citizenship", .nl = "Nationaliteit", .en = "Citizenship", .codes = "COUNTRY", .carry = CarryHtcds}),
        field<&Person::language>({.name = "language", .nl = "Taal", .en = "Language", .codes = "LANGUAGE", .carry = CarryClientPrint}),
        field<&Person::otherLanguages>({.name = "other_languages", .nl = "Andere talen", .en = "Other languages", .codes = "LANGUAGE"}),
        field<&Person::dialect>({.name = "dialect", .nl = "Dialect of streektaal", .en = "Dialect"}),
        field<&Person::dutch>({.name = "dutch", .nl = "Spreekt Nederlands", .en = "Speaks Dutch", .codes = "SPOKEN_LEVEL"}),
        field<&Person::reads>({.name = "reads", .nl = "Leest de eigen taal", .en = "Reads their own language", .codes = "READ_LEVEL"}),
        field<&Person::script>({.name = "script", .nl = "Leest dit schrift", .en = "Reads this script", .codes = "SCRIPT"}),
        field<&Person::interpreter>({.name = "interpreter", .nl = "Tolk nodig", .en = "Interpreter needed", .codes = "YESNO"}),
        field<&Person::interpreterNotFrom>({.name = "interpreter_not_from", .nl = "Liever geen tolk uit", .en = "Preferably no interpreter from"}),
        field<&Person::lvb>({.name = "lvb", .nl = "Licht verstandelijke beperking", .en = "Mild intellectual disability", .codes = "LVB", .sensitivity = special}),
        field<&Person::pregnant>({.name = "pregnant", .nl = "Zwanger", .en = "Pregnant", .codes = "YESNO", .sensitivity = special}),
        field<&Person::childrenAlong>({.name = "children_along", .nl = "Kinderen mee", .en = "Children come along"}),
        field<&Person::phone>({.name = "phone", .nl = "Telefoon", .en = "Phone", .carry = CarryHtcds}),
        field<&Person::phoneTyped>({.name = "phone_typed", .nl = "Telefoon zoals opgeschreven", .en = "Phone as written down"}),
        field<&Person::homePhone>({.name = "home_phone", .nl = "Telefoon thuis", .en = "Home phone", .carry = CarryHtcds}),
        field<&Person::email>({.name = "email", .nl = "E-mail", .en = "E-mail", .carry = CarryHtcds}),
        field<&Person::street>({.name = "street", .nl = "Straat en huisnummer", .en = "Street and number", .sensitivity = secret}),
        field<&Person::postcode>({.name = "postcode", .nl = "Postcode", .en = "Postcode", .sensitivity = secret}),
        field<&Person::city>({.name = "city", .nl = "Plaats", .en = "City", .sensitivity = secret}),
        field<&Person::province>({.name = "province", .nl = "Provincie", .en = "Province", .sensitivity = secret}),
        field<&Person::country>({.name = "country", .nl = "Land van verblijf", .en = "Country of residence", .codes = "COUNTRY"}),
        field<&Person::guardian>({.name = "guardian", .nl = "Wettelijk vertegenwoordiger", .en = "Legal guardian"}),
        field<&Person::salutation>({.name = "salutation", .nl = "Aanspreekvorm", .en = "Salutation", .carry = CarryHtcds}),
        field<&Person::title>({.name = "title", .nl = "Titel", .en = "Title", .carry = CarryHtcds}),
    });
    return description;
}

template<>
const Description<Case> &luwte::describe<Case>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Case> description({.kind = "case", .table = "cases", .nl = "Casus", .en = "Case", .owner = "person"}, {
        field<&Case::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Case::number>({.name = "number", .nl = "Casusnummer", .en = "Case number"}),
        field<&Case::state>({.name = "state", .nl = "Status", .en = "State", .codes = "CASE_STATE"}),
        field<&Case::coordinator>({.name = "coordinator", .nl = "Zorgcoördinator", .en = "Care coordinator"}),
        field<&Case::coCoordinator>({.name = "co_coordinator", .nl = "Tweede zorgcoördinator", .en = "Second care coordinator"}),
        field<&Case::region>({.name = "region", .nl = "Regio nu", .en = "Region now", .codes = "REGION"}),
        field<&Case::source>({.name = "source", .nl = "Wie meldt aan", .en = "Who makes the referral", .codes = "BRON"}),
        field<&Case::registeredAt>({.name = "registered_at", .nl = "Aangemeld op", .en = "Referred at"}),
        field<&Case::inDangerNow>({.name = "in_danger_now", .nl = "Nu in gevaar", .en = "In danger now", .codes = "YESNO", .sensitivity = special}),
        field<&Case::mainForm>({.name = "main_form", .nl = "Vorm van uitbuiting", .en = "Form of exploitation", .codes = "UITB", .sensitivity = special}),
        field<&Case::role>({.name = "role", .nl = "Rol in de zaak", .en = "Role in the case", .codes = "PERSON_ROLE", .sensitivity = special}),
        field<&Case::roleJudgement>({.name = "role_judgement", .nl = "Waarom deze rol", .en = "Why this role", .type = FieldType::LongText, .sensitivity = special}),
        field<&Case::targetGroups>({.name = "target_groups", .nl = "Doelgroepen", .en = "Target groups", .codes = "DOELGROEP", .sensitivity = special}),
        field<&Case::signs>({.name = "signs", .nl = "Signalen", .en = "Signs", .codes = "SIGNAL", .sensitivity = special}),
        field<&Case::residence>({.name = "residence", .nl = "Verblijfsrecht", .en = "Residence", .codes = "VERBL"}),
        field<&Case::shelterNeeded>({.name = "shelter_needed", .nl = "Opvang nodig", .en = "Shelter needed", .codes = "YESNO"}),
        field<&Case::complexCare>({.name = "complex_care", .nl = "Complexe zorg nodig", .en = "Complex care needed", .codes = "YESNO", .sensitivity = special}),
        field<&Case::ownWords>({.name = "own_words", .nl = "In eigen woorden", .en = "In own words", .type = FieldType::LongText, .sensitivity = special}),
        field<&Case::rightsExplainedOn>({.name = "rights_explained_on", .nl = "Rechten uitgelegd op", .en = "Rights explained on"}),
        field<&Case::rightsPlannedOn>({.name = "rights_planned_on", .nl = "Rechten uitleggen gepland op", .en = "Explaining rights planned on"}),
        field<&Case::intakeExpert>({.name = "intake_expert", .nl = "Ervaringsdeskundige bij intake", .en = "Expert by experience at intake", .ref = "expert"}),
        field<&Case::noExpertReason>({.name = "no_expert_reason", .nl = "Waarom zonder ervaringsdeskundige", .en = "Why without an expert", .codes = "GEEN_ED"}),
        field<&Case::reflectionOffered>({.name = "reflection_offered", .nl = "Bedenktijd aanbieden", .en = "Reflection period offered", .codes = "REFLECTION"}),
        field<&Case::reflectionOfferedBy>({.name = "reflection_offered_by", .nl = "Bedenktijd: door wie", .en = "Reflection period: by whom"}),
        field<&Case::reflectionOfferedOn>({.name = "reflection_offered_on", .nl = "Bedenktijd aangeboden op", .en = "Reflection period offered on"}),
        field<&Case::reflectionReason>({.name = "reflection_reason", .nl = "Bedenktijd: reden", .en = "Reflection period: reason"}),
        field<&Case::reflectionReviewOn>({.name = "reflection_review_on", .nl = "Bedenktijd: opnieuw bespreken op", .en = "Reflection period: review on"}),
        field<&Case::reflectionStart>({.name = "reflection_start", .nl = "Bedenktijd begint", .en = "Reflection period starts"}),
        field<&Case::reflectionEndByNotice>({.name = "reflection_end_by_notice", .nl = "Einddatum volgens kennisgeving", .en = "End date on the notice"}),
        field<&Case::dublin>({.name = "dublin", .nl = "Dublinprocedure", .en = "Dublin procedure"}),
        field<&Case::veiligThuis>({.name = "veilig_thuis", .nl = "Melding bij Veilig Thuis", .en = "Report to Veilig Thuis", .codes = "VT_ANSWER"}),
        field<&Case::veiligThuisOn>({.name = "veilig_thuis_on", .nl = "Veilig Thuis: datum", .en = "Veilig Thuis: date"}),
        field<&Case::traffickingStatus>({.name = "trafficking_status", .nl = "Slachtofferstatus", .en = "Trafficking status", .codes = "TRAFFICKING_STATUS", .carry = CarryHtcds}),
        field<&Case::traffickingDecisionBy>({.name = "trafficking_decision_by", .nl = "Vastgesteld door", .en = "Decided by", .codes = "TRAFFICKING_DECISION", .carry = CarryHtcds}),
        field<&Case::consent>({.name = "consent", .nl = "Toestemming voor registratie", .en = "Consent to registration", .codes = "YESNO", .carry = CarryHtcds}),
        field<&Case::activeSince>({.name = "active_since", .nl = "Actief sinds", .en = "Active since"}),
        field<&Case::lastSeenOn>({.name = "last_seen_on", .nl = "Laatst gezien op", .en = "Last seen on"}),
        field<&Case::whoInformed>({.name = "who_informed", .nl = "Wie is ingelicht", .en = "Who was informed"}),
        field<&Case::missingReportOn>({.name = "missing_report_on", .nl = "Vermissing gemeld op", .en = "Reported missing on"}),
        field<&Case::closeReason>({.name = "close_reason", .nl = "Reden van afsluiten", .en = "Reason for closing", .codes = "AFSLUIT", .carry = CarryHtcds}),
        field<&Case::closeOffer>({.name = "close_offer", .nl = "Wat is aangeboden", .en = "What was offered", .type = FieldType::LongText}),
        field<&Case::closeRefusal>({.name = "close_refusal", .nl = "Waarom de cliënt anders koos", .en = "Why the client chose otherwise", .type = FieldType::LongText}),
        field<&Case::doorOpenUntil>({.name = "door_open_until", .nl = "Deur blijft open tot", .en = "Door stays open until"}),
        field<&Case::reopenedFrom>({.name = "reopened_from", .nl = "Heropend van", .en = "Reopened from", .ref = "case"}),
        field<&Case::recidivismCauses>({.name = "recidivism_causes", .nl = "Oorzaken van nieuwe uitbuiting", .en = "Causes of renewed exploitation", .codes = "RECID", .sensitivity = special}),
        field<&Case::handoverTo>({.name = "handover_to", .nl = "Overdracht aan", .en = "Handover to"}),
        field<&Case::comenshaOn>({.name = "comensha_on", .nl = "Aangemeld bij CoMensha op", .en = "Registered with CoMensha on"}),
        field<&Case::comenshaReference>({.name = "comensha_reference", .nl = "Kenmerk van CoMensha", .en = "Reference of CoMensha"}),
    });
    return description;
}

template<>
const Description<Exploitation> &luwte::describe<Exploitation>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Exploitation> description({.kind = "exploitation", .table = "exploitation", .nl = "Uitbuiting", .en = "Exploitation", .owner = "person"}, {
        field<&Exploitation::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Exploitation::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Exploitation::form>({.name = "form", .nl = "Vorm", .en = "Form", .codes = "UITB", .sensitivity = special}),
        field<&Exploitation::industry>({.name = "industry", .nl = "Sector", .en = "Industry", .codes = "INDUSTRY", .carry = CarryHtcds}),
        field<&Exploitation::sexExploitation>({.name = "sex_exploitation", .nl = "Soort seksuele uitbuiting", .en = "Type of sexual exploitation", .codes = "SEX_EXPLOITATION", .sensitivity = special, .carry = CarryHtcds}),
        field<&Exploitation::recruitment>({.name = "recruitment", .nl = "Werving", .en = "Recruitment", .codes = "RECRUITMENT", .carry = CarryHtcds}),
        field<&Exploitation::control>({.name = "control", .nl = "Hoe iemand werd vastgehouden", .en = "Methods of control", .codes = "CONTROL", .sensitivity = special, .carry = CarryHtcds}),
        field<&Exploitation::coercion>({.name = "coercion", .nl = "Dwangmiddelen", .en = "Means of coercion", .codes = "DWANG", .sensitivity = special}),
        field<&Exploitation::place>({.name = "place", .nl = "Plaats", .en = "Place", .carry = CarryHtcds}),
        field<&Exploitation::recruitmentPlace>({.name = "recruitment_place", .nl = "Plaats van werving", .en = "Place of recruitment", .carry = CarryHtcds}),
        field<&Exploitation::countries>({.name = "countries", .nl = "Landen", .en = "Countries", .codes = "COUNTRY"}),
        field<&Exploitation::period>({.name = "period", .nl = "Periode", .en = "Period"}),
        field<&Exploitation::endedOn>({.name = "ended_on", .nl = "Tot en met", .en = "Until"}),
        field<&Exploitation::debtEuro>({.name = "debt_euro", .nl = "Schuld in euro", .en = "Debt in euros"}),
        field<&Exploitation::sexWork>({.name = "sex_work", .nl = "Sekswerk (eigen beschrijving)", .en = "Sex work (self-described)", .codes = "SEX_WORK", .sensitivity = special}),
    });
    return description;
}

template<>
const Description<Safety> &luwte::describe<Safety>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Safety> description({.kind = "safety", .table = "safety", .nl = "Veiligheid", .en = "Safety", .owner = "person"}, {
        field<&Safety::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Safety::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Safety::at>({.name = "at", .nl = "Ingeschat op", .en = "Assessed at"}),
        field<&Safety::q1>({.name = "q1", .nl = "De pleger weet of raadt waar de cliënt verblijft", .en = "The perpetrator knows or guesses where the client stays", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q2>({.name = "q2", .nl = "Bedreigd in de laatste 30 dagen", .en = "Threatened in the last 30 days", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q3>({.name = "q3", .nl = "Eerder een wapen of ernstig geweld", .en = "A weapon or serious violence before", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q4>({.name = "q4", .nl = "De pleger zoekt actief", .en = "The perpetrator is searching", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q5>({.name = "q5", .nl = "Telefoon of account nog te volgen", .en = "Phone or account can still be tracked", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q6>({.name = "q6", .nl = "Contact met de pleger of het netwerk", .en = "Contact with the perpetrator or network", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q7>({.name = "q7", .nl = "Familie of kind bedreigd", .en = "Family or child threatened", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q8>({.name = "q8", .nl = "Uit beeld geweest in de laatste 90 dagen", .en = "Out of sight in the last 90 days", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q9>({.name = "q9", .nl = "Suïcidaal of zelfbeschadiging", .en = "Suicidal or self-harming", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::q10>({.name = "q10", .nl = "Openstaande 'schuld'", .en = "An open 'debt'", .codes = "YESNO", .sensitivity = special}),
        field<&Safety::suicidePlan>({.name = "suicide_plan", .nl = "Er is een plan (bij vraag 9)", .en = "There is a plan (question 9)", .sensitivity = special}),
        field<&Safety::computed>({.name = "computed", .nl = "Niveau volgens de vragen", .en = "Level by the questions", .sensitivity = special}),
        field<&Safety::level>({.name = "level", .nl = "Niveau", .en = "Level", .sensitivity = special}),
        field<&Safety::reason>({.name = "reason", .nl = "Reden van verlagen", .en = "Reason for lowering", .sensitivity = special}),
    });
    return description;
}

template<>
const Description<Note> &luwte::describe<Note>()
{
    static const Description<Note> description({.kind = "note", .table = "note", .nl = "Notitie", .en = "Note", .owner = "person"}, {
        field<&Note::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Note::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Note::at>({.name = "at", .nl = "Wanneer", .en = "When"}),
        field<&Note::type>({.name = "type", .nl = "Soort", .en = "Type", .codes = "NOTE_TYPE", .required = true}),
        field<&Note::text>({.name = "text", .nl = "Tekst", .en = "Text", .type = FieldType::LongText, .sensitivity = Sensitivity::Special, .required = true}),
    });
    return description;
}

template<>
const Description<Referral> &luwte::describe<Referral>()
{
    static const Description<Referral> description({.kind = "referral", .table = "referral", .nl = "Verwijzing", .en = "Referral", .owner = "person"}, {
        field<&Referral::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Referral::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Referral::direction>({.name = "direction", .nl = "Richting", .en = "Direction", .codes = "REFERRAL_DIRECTION", .required = true}),
        field<&Referral::organisation>({.name = "organisation", .nl = "Organisatie", .en = "Organisation", .carry = CarryHtcds}),
        field<&Referral::caseWorker>({.name = "case_worker", .nl = "Contactpersoon", .en = "Case worker", .carry = CarryHtcds}),
        field<&Referral::on>({.name = "referred_on", .nl = "Datum", .en = "Date", .carry = CarryHtcds}),
        field<&Referral::reasons>({.name = "reasons", .nl = "Reden", .en = "Reason", .codes = "REFERRAL_REASON", .carry = CarryHtcds}),
        field<&Referral::details>({.name = "details", .nl = "Toelichting", .en = "Details", .type = FieldType::LongText, .sensitivity = Sensitivity::Special, .carry = CarryHtcds}),
    });
    return description;
}

template<>
const Description<Prospect> &luwte::describe<Prospect>()
{
    static const Description<Prospect> description({.kind = "prospect", .table = "prospect", .nl = "Perspectiefplan", .en = "Prospect plan", .owner = "person"}, {
        field<&Prospect::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Prospect::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Prospect::housing>({.name = "housing", .nl = "Wonen", .en = "Housing", .codes = "PILLAR_STATE"}),
        field<&Prospect::housingUntil>({.name = "housing_until", .nl = "Wonen geregeld tot", .en = "Housing arranged until"}),
        field<&Prospect::work>({.name = "work", .nl = "Werk of opleiding", .en = "Work or education", .codes = "PILLAR_STATE"}),
        field<&Prospect::workUntil>({.name = "work_until", .nl = "Werk of opleiding geregeld tot", .en = "Work or education arranged until"}),
        field<&Prospect::income>({.name = "income", .nl = "Inkomen", .en = "Income", .codes = "PILLAR_STATE"}),
        field<&Prospect::incomeUntil>({.name = "income_until", .nl = "Inkomen geregeld tot", .en = "Income arranged until"}),
        field<&Prospect::care>({.name = "care", .nl = "Zorg", .en = "Care", .codes = "PILLAR_STATE"}),
        field<&Prospect::careUntil>({.name = "care_until", .nl = "Zorg geregeld tot", .en = "Care arranged until"}),
        field<&Prospect::network>({.name = "network", .nl = "Netwerk", .en = "Network", .codes = "PILLAR_STATE"}),
        field<&Prospect::networkUntil>({.name = "network_until", .nl = "Netwerk geregeld tot", .en = "Network arranged until"}),
        field<&Prospect::certainty>({.name = "certainty", .nl = "Verblijf en zekerheid", .en = "Residence and certainty", .codes = "PILLAR_STATE"}),
        field<&Prospect::certaintyUntil>({.name = "certainty_until", .nl = "Verblijf en zekerheid tot", .en = "Residence and certainty until"}),
        field<&Prospect::bespokeReason>({.name = "bespoke_reason", .nl = "Maatwerkbesluit: wie, waarom, herzien op", .en = "Bespoke decision: who, why, review date", .type = FieldType::LongText}),
        field<&Prospect::followUpName>({.name = "follow_up_name", .nl = "Wie blijft betrokken", .en = "Who stays involved"}),
        field<&Prospect::followUpRole>({.name = "follow_up_role", .nl = "Rol", .en = "Role"}),
        field<&Prospect::followUpContact>({.name = "follow_up_contact", .nl = "Bereikbaar via", .en = "Reached through"}),
        field<&Prospect::followUpConfirmedOn>({.name = "follow_up_confirmed_on", .nl = "Bevestigd op", .en = "Confirmed on"}),
        field<&Prospect::clientHasCopy>({.name = "client_has_copy", .nl = "De cliënt heeft een exemplaar", .en = "The client has a copy"}),
        field<&Prospect::aftercarePlanned>({.name = "aftercare_planned", .nl = "Nazorg gepland: 2 weken, 3, 6 en 12 maanden", .en = "Aftercare planned: 2 weeks, 3, 6 and 12 months"}),
        field<&Prospect::ladderClear>({.name = "ladder_clear", .nl = "Duidelijk wat er verandert tot en met 25 jaar", .en = "Clear what changes up to age 25"}),
    });
    return description;
}
