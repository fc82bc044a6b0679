#pragma once
// Places and who has them: facilities, placements from the first request to the end, and gaps: the record that somebody waits and
// nothing fits (domain.md 2.3, 3.1, 3.3; W24, W44, W55, W56, W58).

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
    Answer<Code> takesChildren, takesLvb, takesAddiction, withoutPapers, wheelchair, pet; ///< YESNO; only "no" excludes
    Codes languages;                                                                      ///< spoken by the staff
    bool needsReflectionPeriod = false;                                                   ///< only during the reflection period (COSM)
    bool needsComplexCare = false;                                                        ///< only with complex care needs (OMM)
    bool viaComensha = false;       ///< CoMensha allots the place and gives a reference
    bool openEndedPossible = false; ///< may be home without an end date (W58)
    bool regionOnly = false;        ///< only people from its own region
    bool stopped = false;           ///< takes nobody any more
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
    Code endReason;   ///< EINDE_PL
    Code destination; ///< DESTINATION
    QString destinationNote;
    QString followOn; ///< what comes next, as agreed with the person
    Id nextPlacement; ///< the stay that follows this one
    QString comenshaReference;
    QString refusalReason;
    int securityNeeded = 0;                  ///< 0–4
    Answer<Code> wheelchair, pet, addiction; ///< YESNO: does the person need, have …
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

} // namespace luwte::placement

#define LUWTE_DESCRIBE(type)                                                                                                               \
    template<>                                                                                                                             \
    const luwte::Description<type> &luwte::describe<type>()
LUWTE_DESCRIBE(luwte::placement::Facility);
LUWTE_DESCRIBE(luwte::placement::Placement);
LUWTE_DESCRIBE(luwte::placement::Gap);
#undef LUWTE_DESCRIBE

/// Search finds a facility by its alias; never by name or address, which are secret.
template<>
struct luwte::store::AfterSave<luwte::placement::Facility>
{
    static void run(Unit &unit, const placement::Facility *before, const placement::Facility &after);
};
