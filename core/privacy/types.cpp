#include "core/privacy/types.h"

using namespace luwte;
using namespace luwte::privacy;

static constexpr auto plain = Sensitivity::Plain;
static constexpr auto special = Sensitivity::Special;
static constexpr auto secret = Sensitivity::Secret;
static constexpr auto longText = FieldType::LongText;

template<>
const Description<Consent> &luwte::describe<Consent>()
{
    static const Description<Consent> description({.kind = "consent", .table = "consent", .nl = "Toestemming", .en = "Consent", .owner = "person"}, {
        field<&Consent::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Consent::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Consent::purpose>({.name = "purpose", .nl = "Waarvoor", .en = "Purpose", .codes = "SHARE_PURPOSE", .required = true}),
        field<&Consent::recipientKind>({.name = "recipient_kind", .nl = "Soort ontvanger", .en = "Kind of recipient", .codes = "RECIPIENT", .required = true}),
        field<&Consent::recipient>({.name = "recipient", .nl = "Welke ontvanger", .en = "Which recipient"}),
        field<&Consent::data>({.name = "data", .nl = "Welke gegevens", .en = "Which data", .codes = "DATA_CLASS", .required = true}),
        field<&Consent::state>({.name = "state", .nl = "Stand", .en = "State", .codes = "CONSENT_STATE", .sensitivity = plain}),
        field<&Consent::askedOn>({.name = "asked_on", .nl = "Gevraagd op", .en = "Asked on"}),
        field<&Consent::givenBy>({.name = "given_by", .nl = "Wie gaf toestemming", .en = "Who gave consent", .codes = "CONSENT_BY"}),
        field<&Consent::guardianName>({.name = "guardian_name", .nl = "Naam van ouder of voogd", .en = "Name of parent or guardian"}),
        field<&Consent::guardianKind>({.name = "guardian_kind", .nl = "Soort vertegenwoordiger", .en = "Kind of representative", .codes = "GUARDIAN"}),
        field<&Consent::how>({.name = "how", .nl = "Hoe", .en = "How", .codes = "CONSENT_HOW"}),
        field<&Consent::language>({.name = "language", .nl = "In welke taal", .en = "In which language", .codes = "LANGUAGE"}),
        field<&Consent::interpreter>({.name = "interpreter", .nl = "Met tolk", .en = "With an interpreter", .codes = "YESNO"}),
        field<&Consent::from>({.name = "valid_from", .nl = "Geldt vanaf", .en = "Valid from"}),
        field<&Consent::until>({.name = "valid_until", .nl = "Geldt tot en met", .en = "Valid until"}),
        field<&Consent::withdrawnOn>({.name = "withdrawn_on", .nl = "Ingetrokken op", .en = "Withdrawn on"}),
        field<&Consent::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText}),
    });
    return description;
}

template<>
const Description<Sharing> &luwte::describe<Sharing>()
{
    static const Description<Sharing> description({.kind = "sharing", .table = "sharing", .nl = "Deelbesluit", .en = "Sharing decision", .owner = "person"}, {
        field<&Sharing::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Sharing::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Sharing::recipientKind>({.name = "recipient_kind", .nl = "Soort ontvanger", .en = "Kind of recipient", .codes = "RECIPIENT", .required = true}),
        field<&Sharing::recipient>({.name = "recipient", .nl = "Wie ontvangt het", .en = "Who receives it"}),
        field<&Sharing::facility>({.name = "facility", .nl = "Opvang die de cliënt opneemt", .en = "Shelter that takes the client in", .ref = "facility"}),
        field<&Sharing::purpose>({.name = "purpose", .nl = "Doel", .en = "Purpose", .codes = "SHARE_PURPOSE", .required = true}),
        field<&Sharing::basis>({.name = "basis", .nl = "Grondslag", .en = "Legal basis", .codes = "SHARE_BASIS"}),
        field<&Sharing::consent>({.name = "consent", .nl = "Toestemming", .en = "Consent", .ref = "consent"}),
        field<&Sharing::fields>({.name = "fields", .nl = "Welke gegevens", .en = "Which data", .codes = "SHARE_FIELD"}),
        field<&Sharing::extraReason>({.name = "extra_reason", .nl = "Waarom meer dan het doel vraagt", .en = "Why more than the purpose asks", .type = longText}),
        field<&Sharing::reason>({.name = "reason", .nl = "Reden", .en = "Reason", .type = longText, .sensitivity = special}),
        field<&Sharing::message>({.name = "message", .nl = "Bericht aan de ontvanger", .en = "Message to the recipient", .type = longText, .sensitivity = special}),
        field<&Sharing::triedConsent>({.name = "tried_consent", .nl = "Toestemming geprobeerd, of waarom niet", .en = "Consent tried, or why not", .type = longText, .sensitivity = special}),
        field<&Sharing::seriousHarm>({.name = "serious_harm", .nl = "Welke ernstige schade dreigt", .en = "Which serious harm threatens", .type = longText, .sensitivity = special}),
        field<&Sharing::noOtherWay>({.name = "no_other_way", .nl = "Waarom het niet anders kan", .en = "Why there is no other way", .type = longText, .sensitivity = special}),
        field<&Sharing::willAvert>({.name = "will_avert", .nl = "Waarom delen de schade voorkomt", .en = "Why sharing averts the harm", .type = longText, .sensitivity = special}),
        field<&Sharing::asLittle>({.name = "as_little", .nl = "Waarom het niet minder kan", .en = "Why it cannot be less", .type = longText, .sensitivity = special}),
        field<&Sharing::weighed>({.name = "weighed", .nl = "Hoe het gewogen is, en met wie", .en = "How it was weighed, and with whom", .type = longText, .sensitivity = special}),
        field<&Sharing::informed>({.name = "informed", .nl = "Cliënt geïnformeerd", .en = "Client informed", .codes = "INFORMED"}),
        field<&Sharing::informedOn>({.name = "informed_on", .nl = "Geïnformeerd op", .en = "Informed on"}),
        field<&Sharing::notInformedWhy>({.name = "not_informed_why", .nl = "Waarom (nog) niet", .en = "Why not (yet)", .type = longText}),
        field<&Sharing::contentHash>({.name = "content_hash", .nl = "Kenmerk van de inhoud", .en = "Hash of the content", .sensitivity = plain}),
        field<&Sharing::decidedAt>({.name = "decided_at", .nl = "Besloten op", .en = "Decided at"}),
    });
    return description;
}

template<>
const Description<Request> &luwte::describe<Request>()
{
    static const Description<Request> description({.kind = "avg_request", .table = "avg_request", .nl = "AVG-verzoek", .en = "Privacy request", .owner = "person"}, {
        field<&Request::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Request::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Request::kind>({.name = "kind", .nl = "Soort verzoek", .en = "Kind of request", .codes = "AVG_KIND", .required = true}),
        field<&Request::state>({.name = "state", .nl = "Stand", .en = "State", .codes = "AVG_STATE", .sensitivity = plain}),
        field<&Request::receivedOn>({.name = "received_on", .nl = "Ontvangen op", .en = "Received on"}),
        field<&Request::askedBy>({.name = "asked_by", .nl = "Wie vraagt het", .en = "Who asks"}),
        field<&Request::about>({.name = "about", .nl = "Wat er gevraagd wordt", .en = "What is asked", .type = longText}),
        field<&Request::identifiedOn>({.name = "identified_on", .nl = "Identiteit vastgesteld op", .en = "Identity established on"}),
        field<&Request::identifiedHow>({.name = "identified_how", .nl = "Hoe de identiteit is vastgesteld", .en = "How identity was established"}),
        field<&Request::extendedOn>({.name = "extended_on", .nl = "Verlengd op", .en = "Extended on"}),
        field<&Request::extensionReason>({.name = "extension_reason", .nl = "Waarom verlengd", .en = "Why extended", .type = longText}),
        field<&Request::decidedOn>({.name = "decided_on", .nl = "Besloten op", .en = "Decided on"}),
        field<&Request::refusalGround>({.name = "refusal_ground", .nl = "Grond van (deels) afwijzen", .en = "Ground for not granting (all of) it", .codes = "AVG_REFUSAL"}),
        field<&Request::explanation>({.name = "explanation", .nl = "Uitleg aan de cliënt", .en = "Explanation to the client", .type = longText}),
    });
    return description;
}

template<>
const Description<Redaction> &luwte::describe<Redaction>()
{
    static const Description<Redaction> description({.kind = "redaction", .table = "redaction", .nl = "Onleesbaar gemaakt", .en = "Blacked out", .owner = "person"}, {
        field<&Redaction::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Redaction::request>({.name = "request", .nl = "AVG-verzoek", .en = "Privacy request", .required = true, .ref = "avg_request"}),
        field<&Redaction::record>({.name = "record", .nl = "Tekst van", .en = "Text of", .required = true}),
        field<&Redaction::passage>({.name = "passage", .nl = "Passage", .en = "Passage", .type = longText, .sensitivity = special}),
        field<&Redaction::reason>({.name = "reason", .nl = "Waarom", .en = "Why", .codes = "BLACKOUT"}),
    });
    return description;
}

template<>
const Description<Erasure> &luwte::describe<Erasure>()
{
    static const Description<Erasure> description({.kind = "erasure", .table = "erasure", .nl = "Wisbesluit", .en = "Erasure decision", .owner = "person"}, {
        field<&Erasure::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Erasure::record>({.name = "record", .nl = "Wat er gewist wordt", .en = "What is erased"}),
        field<&Erasure::recordKind>({.name = "record_kind", .nl = "Soort record", .en = "Kind of record", .sensitivity = plain}),
        field<&Erasure::ground>({.name = "ground", .nl = "Grond", .en = "Ground", .codes = "ERASURE_GROUND", .required = true}),
        field<&Erasure::state>({.name = "state", .nl = "Stand", .en = "State", .codes = "ERASURE_STATE", .sensitivity = plain}),
        field<&Erasure::reason>({.name = "reason", .nl = "Reden", .en = "Reason", .type = longText}),
        field<&Erasure::request>({.name = "request", .nl = "AVG-verzoek", .en = "Privacy request", .ref = "avg_request"}),
        field<&Erasure::decidedAt>({.name = "decided_at", .nl = "Besloten op", .en = "Decided at"}),
    });
    return description;
}

template<>
const Description<Tombstone> &luwte::describe<Tombstone>()
{
    static const Description<Tombstone> description({.kind = "tombstone", .table = "tombstone", .nl = "Gewist", .en = "Erased"}, {
        field<&Tombstone::erasedKind>({.name = "erased_kind", .nl = "Soort record", .en = "Kind of record", .sensitivity = plain}),
        field<&Tombstone::erased>({.name = "erased", .nl = "Kenmerk", .en = "Identifier", .sensitivity = plain}),
        field<&Tombstone::ofPerson>({.name = "of_person", .nl = "Kenmerk van de cliënt", .en = "Identifier of the client", .sensitivity = plain}),
        field<&Tombstone::ground>({.name = "ground", .nl = "Grond", .en = "Ground", .codes = "ERASURE_GROUND", .sensitivity = plain}),
        field<&Tombstone::decidedBy>({.name = "decided_by", .nl = "Besloten door", .en = "Decided by", .sensitivity = plain}),
        field<&Tombstone::decidedAt>({.name = "decided_at", .nl = "Besloten op", .en = "Decided at", .sensitivity = plain}),
        field<&Tombstone::erasedAt>({.name = "erased_at", .nl = "Gewist op", .en = "Erased at", .sensitivity = plain}),
        field<&Tombstone::records>({.name = "records", .nl = "Aantal records", .en = "Number of records", .sensitivity = plain}),
    });
    return description;
}

template<>
const Description<FundingLine> &luwte::describe<FundingLine>()
{
    static const Description<FundingLine> description({.kind = "funding_line", .table = "funding_line", .nl = "Financiering", .en = "Funding", .owner = "person"}, {
        field<&FundingLine::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&FundingLine::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&FundingLine::law>({.name = "law", .nl = "Wet of fonds", .en = "Law or fund", .codes = "FIN", .required = true}),
        field<&FundingLine::from>({.name = "valid_from", .nl = "Vanaf", .en = "From"}),
        field<&FundingLine::until>({.name = "valid_until", .nl = "Tot en met", .en = "Until"}),
        field<&FundingLine::decisionNumber>({.name = "decision_number", .nl = "Nummer van de beschikking", .en = "Number of the decision"}),
        field<&FundingLine::level>({.name = "level", .nl = "Voor wie", .en = "For whom", .codes = "FUNDING_LEVEL"}),
        field<&FundingLine::state>({.name = "state", .nl = "Stand", .en = "State", .codes = "FUNDING_STATE"}),
        field<&FundingLine::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText}),
    });
    return description;
}

template<>
const Description<FundingDispute> &luwte::describe<FundingDispute>()
{
    static const Description<FundingDispute> description({.kind = "funding_dispute", .table = "funding_dispute", .nl = "Geschil over financiering", .en = "Dispute about funding", .owner = "person"}, {
        field<&FundingDispute::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&FundingDispute::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&FundingDispute::parties>({.name = "parties", .nl = "Tussen wie", .en = "Between whom", .required = true}),
        field<&FundingDispute::about>({.name = "about", .nl = "Waarover", .en = "What about", .type = longText, .required = true}),
        field<&FundingDispute::law>({.name = "law", .nl = "Volgens welke wet", .en = "Under which law", .codes = "FIN"}),
        field<&FundingDispute::since>({.name = "since", .nl = "Sinds", .en = "Since"}),
        field<&FundingDispute::decidedOn>({.name = "decided_on", .nl = "Besloten op", .en = "Decided on"}),
        field<&FundingDispute::outcome>({.name = "outcome", .nl = "Hoe het eindigde", .en = "How it ended", .codes = "DISPUTE_OUTCOME"}),
        field<&FundingDispute::note>({.name = "note", .nl = "Toelichting", .en = "Note", .type = longText}),
    });
    return description;
}

template<>
const Description<Bsn> &luwte::describe<Bsn>()
{
    static const Description<Bsn> description({.kind = "bsn", .table = "bsn", .nl = "Burgerservicenummer", .en = "Citizen service number", .owner = "person"}, {
        field<&Bsn::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Bsn::number>({.name = "number", .nl = "BSN", .en = "Citizen service number (BSN)", .sensitivity = secret}),
        field<&Bsn::funding>({.name = "funding", .nl = "Financiering die het vraagt", .en = "Funding that asks it", .ref = "funding_line"}),
    });
    return description;
}

template<>
const Description<Hold> &luwte::describe<Hold>()
{
    static const Description<Hold> description({.kind = "hold", .table = "legal_hold", .nl = "Bewaarplicht", .en = "Legal hold", .owner = "person"}, {
        field<&Hold::person>({.name = "person", .nl = "Cliënt", .en = "Client", .required = true, .ref = "person"}),
        field<&Hold::reason>({.name = "reason", .nl = "Waarom niets gewist mag worden", .en = "Why nothing may be erased", .type = longText, .required = true}),
        field<&Hold::since>({.name = "since", .nl = "Sinds", .en = "Since"}),
        field<&Hold::releasedOn>({.name = "released_on", .nl = "Opgeheven op", .en = "Released on"}),
        field<&Hold::releaseReason>({.name = "release_reason", .nl = "Waarom opgeheven", .en = "Why released"}),
    });
    return description;
}

template<>
const Description<RetentionReview> &luwte::describe<RetentionReview>()
{
    static const Description<RetentionReview> description({.kind = "retention_review", .table = "retention_review", .nl = "Langer bewaren", .en = "Kept longer", .owner = "person"}, {
        field<&RetentionReview::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&RetentionReview::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&RetentionReview::keepUntil>({.name = "keep_until", .nl = "Bewaren tot en met", .en = "Keep until", .required = true}),
        field<&RetentionReview::reason>({.name = "reason", .nl = "Waarom", .en = "Why", .type = longText, .required = true}),
    });
    return description;
}
