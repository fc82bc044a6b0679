#pragma once
// The guards of places (domain.md 3.3, Plaatsing), as pure functions. Every refusal has its code and a sentence with a next step; all
// that somebody can act on come together. Soft ones can be set aside by a bespoke decision (W54), hard ones cannot.

#include <vector>

#include "core/command/deviation.h"
#include "core/placement/match.h"
#include "core/placement/occupancy.h"
#include "core/placement/types.h"
#include "core/victim/types.h"

namespace luwte::placement::rules {

/// A facility that can be kept: alias, numbers in range. Codes "facility.…". Fewer places than people is not refused: it is what is so.
[[nodiscard]] Refusals checkFacility(const Facility &facility);

/// Places are asked for, and stays begin, while a case is not closed or handed over; also before intake and while out of sight, because
/// a bed for tonight cannot wait for a form. Code "placement.case_closed".
[[nodiscard]] Refusals checkCase(const victim::Case &c);

/// May the placement go to this state: requested → (candidate) → offered → accepted → placed → ended, and from every state before
/// placed to a refusal of facility or client. Code "placement.state".
[[nodiscard]] Refusals checkState(const Placement &placement, const char *to);

/// A bespoke decision names a reason ("deviation.reason") and a day from today on to look again ("deviation.review").
[[nodiscard]] Refusals checkDeviation(const command::Deviation &deviation, QDate today);

enum class Stage { Asking, Placing };
/// One refusal for each failed criterion, "placement.<criterion>"; whether a place is left is choosePlace()'s matter, so that a request may
/// wait for one. Placing also asks for enough security ("placement.security", soft). A deviation sets soft ones aside.
[[nodiscard]] Refusals checkFit(const Facility &facility, const Need &need, Stage stage, bool deviates);

/// A facility that stopped or closed takes nobody new ("placement.stopped"), and one that opens later not yet ("placement.not_open").
[[nodiscard]] Refusals checkTakes(const Facility &facility, QDate on);
/// A stay in a house that is going to close has an expected end, on that day at the latest. Code "placement.closing".
[[nodiscard]] Refusals checkUntilClosing(const Placement &placement, const Facility &facility);

/// Dates of a house: closes after it opens, and not before today. Code "facility.close_past", "facility.dates".
[[nodiscard]] Refusals checkClosing(const Facility &facility, QDate today);
/// A place that exists, an end after the start. Codes "closure.place", "closure.dates".
[[nodiscard]] Refusals checkClosure(const PlaceClosure &closure, const Facility &facility);
/// Between the claims of others on the same place: two closures never overlap ("closure.overlap"), and nobody lives or is expected there
/// ("closure.taken").
[[nodiscard]] Refusals checkClosure(const PlaceClosure &closure, const Facility &facility, const std::vector<PlaceUse> &uses);

/// One household stays together: `elsewhere` of its other members live somewhere else than where this one is going. Code
/// "placement.household"; the way out is the verb for the household, or leaving it.
[[nodiscard]] Refusals checkTogether(int members, int elsewhere);

/// COSM and OMM: no place without a CoMensha reference ("placement.comensha"); without end date only where that is possible and without an
/// expected end ("placement.open_ended", W58).
[[nodiscard]] Refusals checkTerms(const Placement &placement, const Facility &facility);

/// A stay that begins at `at`: not after today ("placement.future"), expected end later than the start ("placement.planned_end"), the person
/// has no other stay now ("placement.already_placed") or at that moment ("placement.overlap"). `others` are all placements of the person.
[[nodiscard]] Refusals checkStart(const Placement &placement, const std::vector<Placement> &others, Instant at, Instant now);

struct Ending
{
    Instant at;
    Code reason;           ///< EINDE_PL
    Code destination;      ///< DESTINATION
    bool followOn = false; ///< it is agreed, or recorded, what comes next
};
/// End not before the start or after today ("placement.end_before_start", "placement.future"), with a reason ("placement.end_reason") that is not
/// age ("placement.end_age": no such reason exists), with a destination ("placement.destination"), known unless somebody left without a
/// word or died ("placement.destination_unknown"). A stay without end date ends by own wish or with what comes next
/// ("placement.follow_on"); leaving without a word and death are facts and need nothing.
[[nodiscard]] Refusals checkEnd(const Placement &placement, const Ending &ending, Instant now);

/// What a destination is when nobody said: for a move by the kind of place moved to, "died" and "not_known" by the reason, else none.
[[nodiscard]] Code destinationFor(const Code &reason, const Facility *next);

} // namespace luwte::placement::rules
