#pragma once
// The person at the centre and what the office keeps of them: case, exploitation, safety, notes, referrals, prospect.
// Names of fields follow HTCDS where it has one; lists are those of domain.md 3.2.

#include "core/base/field.h"
#include "core/store/unit.h"

namespace luwte::victim {

/// Somebody who was, or may have been, trafficked. The chosen name is who they are on every screen and print; names from
/// documents are apart and guarded (W54, S3).
struct Person : Record
{
    QString chosenName;
    bool workingName = false; ///< the chosen name is the office's own stand-in: no name was known
    QString givenName;  ///< from documents or an intake sheet
    QString familyName;
    QString aliases;    ///< separated by ";"
    Answer<QDate> birthDate;
    Answer<int> estimatedBirthYear; ///< when only an age is known
    Answer<Code> gender;      ///< gender identity; placement goes by this, never by documents
    Answer<Code> documentSex;
    Answer<Code> pronouns;
    Answer<Codes> citizenship;
    Answer<Code> language;    ///< first language
    Codes otherLanguages;
    QString dialect;
    Answer<Code> dutch;       ///< SPOKEN_LEVEL
    Answer<Code> reads;       ///< READ_LEVEL, in the first language
    Answer<Code> script;      ///< SCRIPT that they read
    Answer<Code> interpreter; ///< needed?
    QString interpreterNotFrom; ///< whom not to ask: a dialect, a region, a person
    Answer<Code> lvb;
    Answer<Code> pregnant;
    Answer<int> childrenAlong;
    Answer<QString> phone; ///< E.164
    QString phoneTyped;    ///< as it was written down
    Answer<QString> homePhone;
    QString email;
    QString street;
    QString postcode;
    QString city;
    QString province;
    Code country;
    QString guardian; ///< legal representative: parent, institution, Nidos
    QString salutation;
    QString title;

    /// "Valentina Restrepo": chosen name and family name, for staff.
    [[nodiscard]] QString displayName() const;
    /// Whole years on `on`; from the birth date, else from the estimated year (then give or take one); -1 when unknown.
    [[nodiscard]] int ageOn(QDate on) const;
};

/// The office's work for one person, from the first call to the last aftercare contact.
struct Case : Record
{
    Id person;
    QString number;    ///< yyyy-nnnn-OFFICE
    Code state;        ///< CASE_STATE
    QString coordinator; ///< account name; exactly one
    QString coCoordinator;
    Code region;
    Code source;       ///< who reported, BRON
    Instant registeredAt;
    Answer<Code> inDangerNow; ///< YESNO
    Code mainForm;     ///< UITB
    Answer<Code> role; ///< PERSON_ROLE: also victim and suspect at once (W80) …
    QString roleJudgement; ///< … and why it is seen so
    Codes targetGroups;
    Codes signs;       ///< SIGNAL
    Answer<Code> residence;    ///< VERBL
    Answer<Code> shelterNeeded;
    Answer<Code> complexCare;
    QString ownWords;  ///< what the person wants, in their own words
    QDate rightsExplainedOn;
    QDate rightsPlannedOn;
    Id intakeExpert;   ///< R-EBE: an expert by experience was there …
    Code noExpertReason; ///< … or why not (GEEN_ED)
    Answer<Code> reflectionOffered; ///< R-GA: REFLECTION
    QString reflectionOfferedBy; ///< or who did not want to
    QDate reflectionOfferedOn;
    QString reflectionReason;
    QDate reflectionReviewOn;
    QDate reflectionStart; ///< start of the reflection period; its end is computed unless the notice names one
    QDate reflectionEndByNotice;
    bool dublin = false;
    Answer<Code> veiligThuis; ///< minors: reported to Veilig Thuis? VT_ANSWER
    QDate veiligThuisOn;
    Answer<Code> traffickingStatus;
    Answer<Code> traffickingDecisionBy;
    Answer<Code> consent; ///< to registration (HTCDS con_Consent), YESNO
    Instant activeSince;
    QDate lastSeenOn;     ///< out of sight: last seen
    QString whoInformed;
    QDate missingReportOn;
    Code closeReason;     ///< AFSLUIT
    QString closeOffer;   ///< at the client's request: what was offered …
    QString closeRefusal; ///< … and why it was not wanted
    QDate doorOpenUntil;
    Id reopenedFrom;
    Codes recidivismCauses; ///< RECID or OORZ, needed before a reopened case gets a plan (W78)
    QString handoverTo;
    QDate comenshaOn;          ///< registered with CoMensha …
    QString comenshaReference; ///< … under this reference
};

/// One period of exploitation. Sex work by choice is recorded in the person's own words and never makes a sign (W16).
struct Exploitation : Record
{
    Id person;
    Id caseId;
    Code form; ///< UITB
    Code industry;
    Codes sexExploitation;
    Codes recruitment;
    Codes control;
    Codes coercion; ///< DWANG
    QString place;
    QString recruitmentPlace;
    Codes countries;
    QString period;
    QDate endedOn; ///< the last day, when it is known: from it the compensation fund counts its ten years (D19)
    Answer<int> debtEuro;
    Answer<Code> sexWork; ///< SEX_WORK, self-described
};

/// The ten safety questions of domain.md 3.2, answered at one moment.
struct Safety : Record
{
    Id person;
    Id caseId;
    Instant at;
    Answer<Code> q1, q2, q3, q4, q5, q6, q7, q8, q9, q10; ///< YESNO
    bool suicidePlan = false; ///< question 9 with a plan
    int computed = 0;         ///< RISK 0–4 by the rule
    int level = 0;            ///< what the professional set: as computed or higher; lower only with a reason
    QString reason;
};

/// A contact, a story, something an import could not place. Folded on screen.
struct Note : Record
{
    Id person;
    Id caseId;
    Instant at;
    Code type; ///< NOTE_TYPE: contact, story, import, worked, not_worked
    QString text;
};

struct Referral : Record
{
    Id person;
    Id caseId;
    Code direction; ///< REFERRAL_DIRECTION: incoming, outgoing
    QString organisation;
    QString caseWorker;
    QDate on;
    Codes reasons;
    QString details;
};

/// The prospect that R-CLOSE asks for: six pillars, a person who stays, aftercare.
struct Prospect : Record
{
    Id person;
    Id caseId;
    Code housing, work, income, care, network, certainty; ///< PILLAR_STATE
    QDate housingUntil, workUntil, incomeUntil, careUntil, networkUntil, certaintyUntil;
    QString bespokeReason; ///< for pillars that are "none, bespoke decision": who, why, review date
    QString followUpName;
    QString followUpRole;
    QString followUpContact;
    QDate followUpConfirmedOn;
    bool clientHasCopy = false;
    bool aftercarePlanned = false; ///< contacts at 2 weeks, 3, 6 and 12 months (D16)
    bool ladderClear = false;      ///< R-25: the age ladder is clear up to 25
};

/// One time that somebody was out of sight, from the day last seen to the return (W17).
struct Absence : Record
{
    Id person;
    Id caseId;
    QDate lastSeenOn;
    QString whoInformed;
    QDate missingReportOn;
    QDate mobOn;   ///< the day on which somebody said officially: left, whereabouts unknown …
    QString mobBy; ///< … and who did
    QDate returnedOn;
    Code returnedHow;    ///< SIGHT_RETURN
    Code returnedRegion; ///< REGION
    QString returnedWhere;
    QString returnedNote;
};

/// What was done on day 1, 3, 7 or 30 after somebody was last seen, and who was told (D17).
struct SightStep : Record
{
    Id person;
    Id caseId;
    Id absenceId;
    Code step; ///< SIGHT_STEP
    QDate doneOn;
    QString done;
    QString told;
};

/// From a day on somebody was in a region, as far as known (W77). Where exactly is nowhere in it.
struct Whereabouts : Record
{
    Id person;
    Id caseId;
    QDate from;
    Code region; ///< REGION
    Code source; ///< BRON: who says so
    QString note;
    bool dropped = false; ///< it was not so after all: does not count
};

/// A contact after the support ended (D16).
struct AftercareContact : Record
{
    Id person;
    Id caseId;
    Code step; ///< AFTERCARE_STEP
    QDate plannedOn;
    QDate doneOn;
    Code result; ///< AFTERCARE_RESULT
    QString note;
};

} // namespace luwte::victim

#define LUWTE_DESCRIBE(type) \
    template<> \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::victim::Person);
LUWTE_DESCRIBE(luwte::victim::Case);
LUWTE_DESCRIBE(luwte::victim::Exploitation);
LUWTE_DESCRIBE(luwte::victim::Safety);
LUWTE_DESCRIBE(luwte::victim::Note);
LUWTE_DESCRIBE(luwte::victim::Referral);
LUWTE_DESCRIBE(luwte::victim::Prospect);
LUWTE_DESCRIBE(luwte::victim::Absence);
LUWTE_DESCRIBE(luwte::victim::SightStep);
LUWTE_DESCRIBE(luwte::victim::Whereabouts);
LUWTE_DESCRIBE(luwte::victim::AftercareContact);
#undef LUWTE_DESCRIBE

// Lists and the search box are kept in step with every save. Declared where the types are, so that nobody can save one without.
template<>
struct luwte::store::AfterSave<luwte::victim::Person>
{
    static void run(Unit &unit, const victim::Person *before, const victim::Person &after);
};

template<>
struct luwte::store::AfterSave<luwte::victim::Case>
{
    static void run(Unit &unit, const victim::Case *before, const victim::Case &after);
};

template<>
struct luwte::store::AfterSave<luwte::victim::Safety>
{
    static void run(Unit &unit, const victim::Safety *before, const victim::Safety &after);
};

template<>
struct luwte::store::AfterSave<luwte::victim::Note>
{
    static void run(Unit &unit, const victim::Note *before, const victim::Note &after);
};
