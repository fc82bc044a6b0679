#include "core/lane/types.h"

using namespace luwte;
using namespace luwte::lane;

template<>
const Description<ResidenceStep> &luwte::describe<ResidenceStep>()
{
    static const Description<ResidenceStep> description({.kind = "residence_step", .table = "residence_step", .nl = "Verblijfsstap", .en = "Residence step", .owner = "person"}, {
        field<&ResidenceStep::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&ResidenceStep::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&ResidenceStep::step>({.name = "step", .nl = "Stap", .en = "Step", .codes = "RESIDENCE_STEP"}),
        field<&ResidenceStep::on>({.name = "step_on", .nl = "Op of vanaf", .en = "On or from"}),
        field<&ResidenceStep::until>({.name = "valid_until", .nl = "Geldig tot en met", .en = "Valid until"}),
        field<&ResidenceStep::ground>({.name = "ground", .nl = "Grond", .en = "Ground", .codes = "RESIDENCE_GROUND"}),
        field<&ResidenceStep::endReason>({.name = "end_reason", .nl = "Waarom de bedenktijd eindigt", .en = "Why the reflection period ends", .codes = "REFLECTION_END"}),
        field<&ResidenceStep::receivedOn>({.name = "received_on", .nl = "Besluit ontvangen op", .en = "Decision received on"}),
        field<&ResidenceStep::objectionTerm>({.name = "objection_term", .nl = "Termijn voor bezwaar", .en = "Term for an objection", .codes = "OBJECTION_TERM"}),
        field<&ResidenceStep::documentNumber>({.name = "document_number", .nl = "Documentnummer", .en = "Document number", .sensitivity = Sensitivity::Secret}),
        field<&ResidenceStep::reason>({.name = "reason", .nl = "Reden", .en = "Reason", .type = FieldType::LongText, .sensitivity = Sensitivity::Special}),
    });
    return description;
}

template<>
const Description<CriminalStep> &luwte::describe<CriminalStep>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<CriminalStep> description({.kind = "criminal_step", .table = "criminal_step", .nl = "Stap in de strafzaak", .en = "Step in the criminal case", .owner = "person"}, {
        field<&CriminalStep::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&CriminalStep::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&CriminalStep::step>({.name = "step", .nl = "Stap", .en = "Step", .codes = "CRIMINAL_STEP", .sensitivity = special}),
        field<&CriminalStep::on>({.name = "step_on", .nl = "Datum", .en = "Date"}),
        field<&CriminalStep::by>({.name = "agency", .nl = "Bij wie", .en = "With whom"}),
        field<&CriminalStep::number>({.name = "number", .nl = "PV-nummer of parketnummer", .en = "Report or case number", .sensitivity = special}),
        field<&CriminalStep::assessment>({.name = "assessment", .nl = "Individuele beoordeling", .en = "Individual assessment", .codes = "IB_OUTCOME", .sensitivity = special}),
        field<&CriminalStep::outcome>({.name = "outcome", .nl = "Uitspraak", .en = "Verdict", .codes = "VERDICT", .sensitivity = special}),
        field<&CriminalStep::knownOn>({.name = "known_on", .nl = "De cliënt weet het sinds", .en = "The client knows since"}),
        field<&CriminalStep::note>({.name = "note", .nl = "Toelichting", .en = "Details", .type = FieldType::LongText, .sensitivity = special}),
    });
    return description;
}

template<>
const Description<Willingness> &luwte::describe<Willingness>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Willingness> description({.kind = "willingness", .table = "willingness", .nl = "Wat de cliënt over aangifte zegt", .en = "What the client says about reporting", .owner = "person"}, {
        field<&Willingness::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Willingness::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Willingness::on>({.name = "said_on", .nl = "Besproken op", .en = "Discussed on"}),
        field<&Willingness::answer>({.name = "answer", .nl = "De cliënt wil aangifte doen", .en = "The client wants to report", .codes = "WILLINGNESS", .sensitivity = special, .required = true}),
        field<&Willingness::reasons>({.name = "reasons", .nl = "Waar de cliënt bang voor is", .en = "What the client fears", .codes = "ANGST", .sensitivity = special}),
        field<&Willingness::note>({.name = "note", .nl = "In eigen woorden", .en = "In own words", .type = FieldType::LongText, .sensitivity = special}),
    });
    return description;
}

template<>
const Description<ForcedAct> &luwte::describe<ForcedAct>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<ForcedAct> description({.kind = "forced_act", .table = "forced_act", .nl = "Gedwongen handeling", .en = "Forced act", .owner = "person"}, {
        field<&ForcedAct::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&ForcedAct::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&ForcedAct::act>({.name = "act", .nl = "Waarvan de cliënt verdacht wordt", .en = "What the client is suspected of", .type = FieldType::LongText, .sensitivity = special, .required = true}),
        field<&ForcedAct::when>({.name = "when_words", .nl = "Wanneer", .en = "When", .sensitivity = special}),
        field<&ForcedAct::pressure>({.name = "pressure", .nl = "Hoe de cliënt werd gedwongen", .en = "How the client was forced", .type = FieldType::LongText, .sensitivity = special, .required = true}),
        field<&ForcedAct::coercion>({.name = "coercion", .nl = "Dwangmiddelen", .en = "Means of coercion", .codes = "DWANG", .sensitivity = special}),
        field<&ForcedAct::signs>({.name = "signs", .nl = "Signalen", .en = "Signs", .codes = "SIGNAL", .sensitivity = special}),
        field<&ForcedAct::against>({.name = "against", .nl = "Wat er tegen dwang pleit", .en = "What speaks against force", .type = FieldType::LongText, .sensitivity = special}),
        field<&ForcedAct::judgement>({.name = "judgement", .nl = "Ons oordeel, en waarom", .en = "Our judgement, and why", .type = FieldType::LongText, .sensitivity = special}),
        field<&ForcedAct::lawyer>({.name = "lawyer", .nl = "Advocaat", .en = "Lawyer"}),
        field<&ForcedAct::raisedOn>({.name = "raised_on", .nl = "Besproken met het OM op", .en = "Raised with the public prosecutor on"}),
        field<&ForcedAct::outcome>({.name = "outcome", .nl = "Uitkomst", .en = "Outcome", .codes = "NON_PUNISHMENT", .sensitivity = special}),
    });
    return description;
}
