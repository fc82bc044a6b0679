#pragma once
// Places and who has them: facilities, placements from the first request to the end, and gaps: the record that somebody waits and
// nothing fits (domain.md 2.3, 3.1, 3.3; W24, W44, W55, W56, W58). Families move together, some people never under one roof, and houses
// open, close and change over time.

#include "core/base/field.h"
#include "core/store/unit.h"

namespace luwte::placement {

/// A location with places. On screen it is its alias; name and address are secret (domain.md 2.9).
struct Facility : Record
{
    QString alias;
    QString name;
    Code type; ///< FACILITY_TYPE; gives the entry rules that hold until somebody changes them (facility_type.h)
    Code region;
    QString street;
    QString postcode;
    QString city;
    QString phone;
    int capacity = 0;
    int outOfUse = 0;       ///< places that cannot be used now
    int takenElsewhere = 0; ///< places taken by people this office does not know, as the facility said on `updatedOn`
    int securityLevel = 0;  ///< 1–4; 0 not known
    Answer<int> minAge;     ///< years, inclusive
    Answer<int> maxAge;     ///< years, inclusive
    Codes genders;          ///< accepted gender identities; empty: all
    Code documentSexRule;   ///< DOC_SEX this location asks of the document; empty: it does not look at documents
    Codes forms;            ///< accepted forms of exploitation; empty: all
    Answer<Code> takesChildren, takesLvb, takesAddiction, withoutPapers, wheelchair, pet, deaf; ///< YESNO; only "no" excludes
    Codes languages;                                                                      ///< spoken by the staff
    bool needsReflectionPeriod = false;                                                   ///< only during the reflection period (COSM)
    bool needsComplexCare = false;                                                        ///< only with complex care needs (OMM)
    bool viaComensha = false;       ///< CoMensha allots the place and gives a reference
    bool openEndedPossible = false; ///< may be home without an end date (W58)
    bool regionOnly = false;        ///< only people from its own region
    bool stopped = false;           ///< takes nobody any more
    QDate opensOn;                  ///< first day of the house; invalid: it has always been there
    QDate closesOn;                 ///< first day on which nobody lives there any more; invalid: it stays
    QString closeReason;
    QDate updatedOn;                ///< when capacity and occupancy were last heard from the facility
    QString notes;
};

/// One place for one person, from request to end. States and what leads to them: rules.h.
struct Placement : Record
{
    Id person;
    Id caseId;
    Id facility;         ///< null while a request is open to any facility
    int placeNumber = 0; ///< 1..capacity; 0 while there is none
    Code state;          ///< PLACEMENT_STATE
    Instant requestedAt;
    QDate neededFrom;
    Instant startsAt;
    Instant plannedEnd; ///< expected end of a stay; never with `openEnded`
    Instant endsAt;     ///< the real end
    bool openEnded = false;
    Instant reservedAt; ///< holds the place while set; cleared when the stay starts or the request ends
    QString reservedBy;
    Instant reservedUntil; ///< from then on the place is held no longer; null: until it is let go. Never after a yes
    Code endReason;   ///< EINDE_PL
    Code destination; ///< DESTINATION
    QString destinationNote;
    QString followOn; ///< what comes next, as agreed with the person
    Id nextPlacement; ///< the stay that follows this one
    QString comenshaReference;
    QString refusalReason;
    int securityNeeded = 0;                  ///< 0–4
    Answer<Code> wheelchair, pet, addiction, deaf; ///< YESNO: does the person need, have …
    Codes notInRegions;                      ///< from the safety plan
    Code nearRegion;                         ///< wants to stay near school, work or treatment
    QString wishes;
    QString deviationReason; ///< bespoke decision on a soft rule (W54)
    QDate deviationReviewOn;
};

/// Somebody waits and nothing fits. Made by a search, closed by the stay that solved it.
struct Gap : Record
{
    Id person;
    Id caseId;
    Instant since;
    Instant until;
    Codes criteria; ///< what clashed, as TYPE.criterion: "COSM.reflection", "MANO.full"
    Code gender;    ///< as it was at the time, for counts by target group
    Code form;
    Answer<int> age;
    QString note;
    Id closedBy; ///< placement
    QString closeReason;
};

/// Somebody belongs to a household: a family that lives together and moves together. A household is nothing but its members, so that it
/// goes when they are erased. Who left stays as a row, for the history.
struct HouseholdMember : Record
{
    Id person;
    Id caseId;
    Id household; ///< the same for all members; names no record
    Code role;    ///< HOUSEHOLD_ROLE
    Instant joinedAt;
    Instant leftAt;
    QString leftReason;
};

/// Two people who must not be under one roof: who is what to whom is coded, the story stays in the dossiers. Stored twice, once in each
/// dossier, each naming the other; either one holds for both.
struct KeepApart : Record
{
    Id person;
    Id caseId;
    Id other;     ///< person
    Id otherCase;
    Code reason;  ///< KEEP_APART
    Instant since;
    Instant withdrawnAt;
    QString withdrawnReason;
};

/// One place that cannot be used for a while: repairs, cleaning, no staff.
struct PlaceClosure : Record
{
    Id facility;
    int placeNumber = 0;
    QDate startsOn;
    QDate endsOn; ///< first day on which it can be used again; invalid: not known yet
    Code reason;  ///< PLACE_OUT
    QString note;
    bool withdrawn = false;
};

/// The number of places from a day on: planned beds, and what was true before a change, so that figures of the past stay right.
struct CapacityStep : Record
{
    Id facility;
    QDate startsOn;
    int places = 0;
    QString note;
    bool withdrawn = false;
};

namespace state {
inline constexpr const char *requested = "requested";
inline constexpr const char *candidate = "candidate";
inline constexpr const char *offered = "offered";
inline constexpr const char *accepted = "accepted";
inline constexpr const char *placed = "placed";
inline constexpr const char *ended = "ended";
inline constexpr const char *refusedByFacility = "refused_by_facility";
inline constexpr const char *refusedByClient = "refused_by_client";
} // namespace state

/// Asked for and not yet settled: requested, candidate, offered or accepted.
[[nodiscard]] bool isOpen(const Placement &placement);
/// Keeps its place for somebody who does not live there yet, and that has not run out at `now`.
[[nodiscard]] bool holds(const Placement &placement, Instant now);

} // namespace luwte::placement

#define LUWTE_DESCRIBE(type)                                                                                                               \
    template<>                                                                                                                             \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::placement::Facility);
LUWTE_DESCRIBE(luwte::placement::Placement);
LUWTE_DESCRIBE(luwte::placement::Gap);
LUWTE_DESCRIBE(luwte::placement::HouseholdMember);
LUWTE_DESCRIBE(luwte::placement::KeepApart);
LUWTE_DESCRIBE(luwte::placement::PlaceClosure);
LUWTE_DESCRIBE(luwte::placement::CapacityStep);
#undef LUWTE_DESCRIBE

/// Search finds a facility by its alias; never by name or address, which are secret.
template<>
struct luwte::store::AfterSave<luwte::placement::Facility>
{
    static void run(Unit &unit, const placement::Facility *before, const placement::Facility &after);
};
