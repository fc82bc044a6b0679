#include "core/aid/types.h"

using namespace luwte;
using namespace luwte::aid;

static constexpr auto longText = FieldType::LongText;
static constexpr auto special = Sensitivity::Special;

template<>
const Description<SafetyPlan> &luwte::describe<SafetyPlan>()
{
    static const Description<SafetyPlan> description({.kind = "safety_plan", .table = "safety_plan", .nl = "Veiligheidsplan", .en = "Safety plan", .owner = "person"}, {
        field<&SafetyPlan::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&SafetyPlan::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&SafetyPlan::version>({.name = "version", .nl = "Versie", .en = "Version"}),
        field<&SafetyPlan::triggers>({.name = "triggers", .nl = "Waaraan merkt de cliënt gevaar", .en = "How does the client notice danger", .type = longText, .sensitivity = special}),
        field<&SafetyPlan::calm>({.name = "calm", .nl = "Wat helpt om rustig te worden", .en = "What helps to become calm", .type = longText, .sensitivity = special}),
        field<&SafetyPlan::phoneSafety>({.name = "phone_safety", .nl = "Telefoon, accounts en locatie", .en = "Phone, accounts and location", .type = longText, .sensitivity = special}),
        field<&SafetyPlan::codeWord>({.name = "code_word", .nl = "Codewoord", .en = "Code word", .sensitivity = special}),
        field<&SafetyPlan::schoolWork>({.name = "school_work", .nl = "Onderweg, op school, op het werk", .en = "On the way, at school, at work", .type = longText, .sensitivity = special}),
        field<&SafetyPlan::escapeRoute>({.name = "escape_route", .nl = "Hoe kom je weg", .en = "How to get away", .type = longText, .sensitivity = special}),
        field<&SafetyPlan::notInRegions>({.name = "not_in_regions", .nl = "Niet veilig in deze regio's", .en = "Not safe in these regions", .codes = "REGION", .sensitivity = special}),
        field<&SafetyPlan::deviceCheckedOn>({.name = "device_checked_on", .nl = "Telefoon samen nagekeken op", .en = "Phone looked through together on"}),
        field<&SafetyPlan::reassessOn>({.name = "reassess_on", .nl = "Opnieuw bekijken op", .en = "Look again on"}),
        field<&SafetyPlan::madeTogether>({.name = "made_together", .nl = "Samen met de cliënt gemaakt", .en = "Made together with the client", .codes = "YESNO"}),
    });
    return description;
}

template<>
const Description<SafePerson> &luwte::describe<SafePerson>()
{
    static const Description<SafePerson> description({.kind = "safe_person", .table = "safe_person", .nl = "Veilig persoon", .en = "Safe person", .owner = "person"}, {
        field<&SafePerson::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&SafePerson::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&SafePerson::name>({.name = "name", .nl = "Naam", .en = "Name", .required = true}),
        field<&SafePerson::relation>({.name = "relation", .nl = "Wie is dit voor de cliënt", .en = "Who is this to the client", .required = true}),
        field<&SafePerson::phone>({.name = "phone", .nl = "Telefoon", .en = "Phone"}),
        field<&SafePerson::onCard>({.name = "on_card", .nl = "Zo staat het op het kaartje (zonder naam)", .en = "As it stands on the card (without a name)"}),
        field<&SafePerson::knowsCodeWord>({.name = "knows_code_word", .nl = "Kent het codewoord", .en = "Knows the code word"}),
        field<&SafePerson::stopped>({.name = "stopped", .nl = "Niet meer", .en = "Not any more"}),
    });
    return description;
}

template<>
const Description<Interpreter> &luwte::describe<Interpreter>()
{
    static const Description<Interpreter> description({.kind = "interpreter", .table = "interpreter", .nl = "Tolk", .en = "Interpreter"}, {
        field<&Interpreter::name>({.name = "name", .nl = "Naam", .en = "Name", .required = true}),
        field<&Interpreter::languages>({.name = "languages", .nl = "Talen", .en = "Languages", .codes = "LANGUAGE", .required = true}),
        field<&Interpreter::dialects>({.name = "dialects", .nl = "Dialecten", .en = "Dialects"}),
        field<&Interpreter::kind>({.name = "interpreter_kind", .nl = "Soort tolk", .en = "Kind of interpreter", .codes = "INTERPRETER", .required = true}),
        field<&Interpreter::modes>({.name = "modes", .nl = "Hoe de tolk meedoet", .en = "How the interpreter takes part", .codes = "INTERPRETER_MODE"}),
        field<&Interpreter::registerNumber>({.name = "register_number", .nl = "Nummer in het register", .en = "Number in the register"}),
        field<&Interpreter::origin>({.name = "origin", .nl = "Land van herkomst", .en = "Country of origin", .codes = "COUNTRY", .sensitivity = special}),
        field<&Interpreter::community>({.name = "community", .nl = "Streek of gemeenschap", .en = "Area or community", .sensitivity = special}),
        field<&Interpreter::gender>({.name = "gender", .nl = "Gender", .en = "Gender", .codes = "GENDER", .sensitivity = special}),
        field<&Interpreter::organisation>({.name = "organisation", .nl = "Organisatie", .en = "Organisation"}),
        field<&Interpreter::phone>({.name = "phone", .nl = "Telefoon", .en = "Phone"}),
        field<&Interpreter::email>({.name = "email", .nl = "E-mail", .en = "E-mail"}),
        field<&Interpreter::stopped>({.name = "stopped", .nl = "Werkt niet meer voor ons", .en = "Does not work for us any more"}),
        field<&Interpreter::notes>({.name = "notes", .nl = "Opmerkingen", .en = "Notes", .type = longText}),
    });
    return description;
}

template<>
const Description<InterpreterUse> &luwte::describe<InterpreterUse>()
{
    static const Description<InterpreterUse> description({.kind = "interpreter_use", .table = "interpreter_use", .nl = "Gesprek met tolk", .en = "Conversation with interpreter", .owner = "person"}, {
        field<&InterpreterUse::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&InterpreterUse::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&InterpreterUse::interpreter>({.name = "interpreter", .nl = "Tolk", .en = "Interpreter", .required = true, .ref = "interpreter"}),
        field<&InterpreterUse::on>({.name = "held_on", .nl = "Dag", .en = "Day", .required = true}),
        field<&InterpreterUse::minutes>({.name = "minutes", .nl = "Minuten", .en = "Minutes"}),
        field<&InterpreterUse::mode>({.name = "mode", .nl = "Hoe", .en = "How", .codes = "INTERPRETER_MODE", .required = true}),
        field<&InterpreterUse::purpose>({.name = "purpose", .nl = "Waarvoor", .en = "What for", .codes = "INTERPRETER_PURPOSE", .required = true}),
        field<&InterpreterUse::outcome>({.name = "outcome", .nl = "Ging het gesprek door", .en = "Did the conversation take place", .codes = "INTERPRETER_OUTCOME"}),
        field<&InterpreterUse::language>({.name = "language", .nl = "Taal", .en = "Language", .codes = "LANGUAGE"}),
        field<&InterpreterUse::onSiteReason>({.name = "on_site_reason", .nl = "Waarom niet per telefoon", .en = "Why not by phone", .type = longText}),
        field<&InterpreterUse::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText, .sensitivity = special}),
        field<&InterpreterUse::deviationReason>({.name = "deviation_reason", .nl = "Toch deze tolk, met reden", .en = "This interpreter after all, with a reason"}),
        field<&InterpreterUse::deviationReviewOn>({.name = "deviation_review_on", .nl = "Opnieuw bekijken op", .en = "Look again on"}),
        field<&InterpreterUse::claimedOn>({.name = "claimed_on", .nl = "Gedeclareerd op", .en = "Claimed on"}),
        field<&InterpreterUse::claimReference>({.name = "claim_reference", .nl = "Kenmerk van de declaratie", .en = "Reference of the claim"}),
    });
    return description;
}

template<>
const Description<InterpreterBlock> &luwte::describe<InterpreterBlock>()
{
    static const Description<InterpreterBlock> description({.kind = "interpreter_block", .table = "interpreter_block", .nl = "Niet deze tolk", .en = "Not this interpreter", .owner = "person"}, {
        field<&InterpreterBlock::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&InterpreterBlock::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&InterpreterBlock::interpreter>({.name = "interpreter", .nl = "Tolk", .en = "Interpreter", .required = true, .ref = "interpreter"}),
        field<&InterpreterBlock::reason>({.name = "reason", .nl = "Waarom niet", .en = "Why not", .type = longText, .sensitivity = special}),
        field<&InterpreterBlock::endedOn>({.name = "ended_on", .nl = "Mag weer vanaf", .en = "Allowed again from"}),
    });
    return description;
}

template<>
const Description<RightCheck> &luwte::describe<RightCheck>()
{
    static const Description<RightCheck> description({.kind = "right_check", .table = "right_check", .nl = "Recht", .en = "Right", .owner = "person"}, {
        field<&RightCheck::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&RightCheck::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&RightCheck::right>({.name = "right_code", .nl = "Recht", .en = "Right", .codes = "RIGHT", .required = true}),
        field<&RightCheck::applies>({.name = "applies", .nl = "Geldt dit recht", .en = "Does this right apply", .codes = "YESNO"}),
        field<&RightCheck::why>({.name = "why", .nl = "Waarom niet, of wat nog uitzoeken", .en = "Why not, or what still to find out"}),
        field<&RightCheck::explainedOn>({.name = "explained_on", .nl = "Uitgelegd op", .en = "Explained on"}),
        field<&RightCheck::requestedOn>({.name = "requested_on", .nl = "Aangevraagd op", .en = "Applied for on"}),
        field<&RightCheck::decidedOn>({.name = "decided_on", .nl = "Besluit van", .en = "Decision of"}),
        field<&RightCheck::outcome>({.name = "outcome", .nl = "Besluit", .en = "Decision", .codes = "RIGHT_OUTCOME"}),
        field<&RightCheck::deadline>({.name = "deadline", .nl = "Uiterste dag", .en = "Last day"}),
        field<&RightCheck::reference>({.name = "reference", .nl = "Kenmerk", .en = "Reference"}),
        field<&RightCheck::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText, .sensitivity = special}),
    });
    return description;
}

template<>
const Description<Explanation> &luwte::describe<Explanation>()
{
    static const Description<Explanation> description({.kind = "explanation", .table = "explanation", .nl = "Uitleg", .en = "Explanation", .owner = "person"}, {
        field<&Explanation::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Explanation::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Explanation::parts>({.name = "parts", .nl = "Wat is uitgelegd", .en = "What was explained", .codes = "EXPLAIN_PART", .required = true}),
        field<&Explanation::on>({.name = "explained_on", .nl = "Dag", .en = "Day"}),
        field<&Explanation::by>({.name = "by_whom", .nl = "Door wie", .en = "By whom"}),
        field<&Explanation::ageBand>({.name = "age_band", .nl = "Voor welke leeftijd", .en = "For which age", .codes = "AGE_BAND"}),
        field<&Explanation::language>({.name = "language", .nl = "In welke taal", .en = "In which language", .codes = "LANGUAGE"}),
        field<&Explanation::interpreter>({.name = "interpreter_there", .nl = "Was er een tolk bij", .en = "Was an interpreter there", .codes = "YESNO"}),
        field<&Explanation::understood>({.name = "understood", .nl = "Kon de cliënt het navertellen", .en = "Could the client tell it back", .codes = "TEACH_BACK", .required = true}),
        field<&Explanation::ownWords>({.name = "own_words", .nl = "In eigen woorden van de cliënt", .en = "In the client's own words", .type = longText, .sensitivity = special}),
    });
    return description;
}

template<>
const Description<Appointment> &luwte::describe<Appointment>()
{
    static const Description<Appointment> description({.kind = "appointment", .table = "appointment", .nl = "Afspraak", .en = "Appointment", .owner = "person"}, {
        field<&Appointment::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Appointment::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Appointment::at>({.name = "at", .nl = "Wanneer", .en = "When", .required = true}),
        field<&Appointment::what>({.name = "what", .nl = "Waarvoor", .en = "What for", .required = true}),
        field<&Appointment::withWhom>({.name = "with_whom", .nl = "Met wie", .en = "With whom"}),
        field<&Appointment::place>({.name = "place", .nl = "Waar", .en = "Where", .sensitivity = special}),
        field<&Appointment::bring>({.name = "bring", .nl = "Neem mee", .en = "Bring along"}),
        field<&Appointment::state>({.name = "state", .nl = "Stand", .en = "State", .codes = "APPOINTMENT_STATE"}),
    });
    return description;
}
