#pragma once
// Consent, decisions to share, requests of the people whose data this is, erasure, retention, and what money asks of it: funding lines and
// the BSN (domain.md 2.9, 3.1, 3.3, 3.8).

#include "core/base/field.h"

namespace luwte::privacy {

/// What somebody agreed to: for which purpose, to whom, which data, from when to when. "Expired" is never stored: rules::stateOn().
struct Consent : Record
{
    Id person;
    Id caseId;
    Code purpose;       ///< SHARE_PURPOSE
    Code recipientKind; ///< RECIPIENT
    QString recipient;  ///< which one; "" for all of that kind
    Codes data;         ///< DATA_CLASS
    Code state;         ///< CONSENT_STATE
    QDate askedOn;
    Code givenBy; ///< CONSENT_BY
    QString guardianName;
    Code guardianKind; ///< GUARDIAN
    Code how;          ///< CONSENT_HOW
    Code language;
    Answer<Code> interpreter; ///< YESNO: was one there
    QDate from;
    QDate until; ///< the last day; none: until withdrawn
    QDate withdrawnOn;
    QString note;
};

/// A decision to share, with exactly what goes. The content itself is not kept: it is made again from the fields, and goes out only while
/// its hash is that of the decision.
struct Sharing : Record
{
    Id person;
    Id caseId;
    Code recipientKind;
    QString recipient; ///< who exactly
    Id facility;       ///< the shelter that takes the client in
    Code purpose;
    Code basis; ///< SHARE_BASIS
    Id consent;
    Codes fields;          ///< SHARE_FIELD
    QString extraReason;   ///< why more than the purpose asks
    QString reason;
    QString message; ///< what the recipient reads besides
    QString triedConsent, seriousHarm, noOtherWay, willAvert, asLittle, weighed; ///< conflict of duties: the KNMG criteria
    Code informed;                                                               ///< INFORMED
    QDate informedOn;
    QString notInformedWhy;
    QString contentHash; ///< BLAKE2b-256, hex
    Instant decidedAt;
};

/// A request under the privacy law (AVG), with its term (D15).
struct Request : Record
{
    Id person;
    Id caseId;
    Code kind;  ///< AVG_KIND
    Code state; ///< AVG_STATE
    QDate receivedOn;
    QString askedBy; ///< when it is not the client: who, and on what authority
    QString about;   ///< what exactly is asked
    QDate identifiedOn;
    QString identifiedHow;
    QDate extendedOn;
    QString extensionReason;
    QDate decidedOn;
    Code refusalGround; ///< AVG_REFUSAL
    QString explanation;
};

/// What staff said of one text for an access file: a passage that is about somebody else, or (no passage) that they read it through.
struct Redaction : Record
{
    Id person;
    Id request;
    Id record; ///< whose text
    QString passage;
    Code reason; ///< BLACKOUT
};

/// A decision to erase, before it is carried out. It is the person's, so it goes along; a tombstone remains.
struct Erasure : Record
{
    Id person;
    Id record; ///< null: everything of the person
    QString recordKind;
    Code ground; ///< ERASURE_GROUND
    Code state;  ///< ERASURE_STATE
    QString reason;
    Id request;
    Instant decidedAt;
};

/// What remains of what was erased. Read by store/erasure.h too.
struct Tombstone : Record
{
    QString erasedKind;
    Id erased;
    Id ofPerson;
    Code ground;
    QString decidedBy;
    Instant decidedAt;
    Instant erasedAt;
    int records = 0; ///< how many went
};

/// Who pays, under which law, from when to when (W47).
struct FundingLine : Record
{
    Id person;
    Id caseId;
    Code law; ///< FIN
    QDate from;
    QDate until;
    QString decisionNumber;
    Code level; ///< FUNDING_LEVEL
    Code state; ///< FUNDING_STATE
    QString note;
};

/// It is argued who pays (W48). Meanwhile somebody bridges: a line of its own, "overbrug".
struct FundingDispute : Record
{
    Id person;
    Id caseId;
    Code law; ///< FIN: under which law it is argued
    QString parties;
    QString about;
    QDate since;
    QDate decidedOn;
    Code outcome; ///< DISPUTE_OUTCOME
    QString note;
};

/// The citizen service number, apart from the person whom every list reads.
struct Bsn : Record
{
    Id person;
    QString number;
    Id funding; ///< the line under whose law it is kept
};

/// Nothing of this person may be erased for now: a trial, a complaint, an inspection.
struct Hold : Record
{
    Id person;
    QString reason;
    QDate since;
    QDate releasedOn;
    QString releaseReason;
};

/// Somebody looked at a file whose term is over and keeps it a while longer.
struct RetentionReview : Record
{
    Id person;
    Id caseId;
    QDate keepUntil;
    QString reason;
};

} // namespace luwte::privacy

#define LUWTE_DESCRIBE(type) \
    template<>               \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::privacy::Consent);
LUWTE_DESCRIBE(luwte::privacy::Sharing);
LUWTE_DESCRIBE(luwte::privacy::Request);
LUWTE_DESCRIBE(luwte::privacy::Redaction);
LUWTE_DESCRIBE(luwte::privacy::Erasure);
LUWTE_DESCRIBE(luwte::privacy::Tombstone);
LUWTE_DESCRIBE(luwte::privacy::FundingLine);
LUWTE_DESCRIBE(luwte::privacy::FundingDispute);
LUWTE_DESCRIBE(luwte::privacy::Bsn);
LUWTE_DESCRIBE(luwte::privacy::Hold);
LUWTE_DESCRIBE(luwte::privacy::RetentionReview);
#undef LUWTE_DESCRIBE
