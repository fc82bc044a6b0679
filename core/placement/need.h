#pragma once
// From the store: what one person needs, and who has which place. The rules themselves are pure (match.h, occupancy.h).

#include <QHash>
#include <optional>

#include "core/placement/match.h"
#include "core/placement/occupancy.h"
#include "core/victim/types.h"

namespace luwte::placement {

struct Subject
{
    victim::Person person;
    victim::Case c;
    Need need;
};

/// The person of a case with the need on `on`: age, gender identity, residence, care, children, and the level of the latest safety
/// assessment as security. nullopt when there is no such case.
[[nodiscard]] std::optional<Subject> subjectOf(store::Connection &connection, const Id &caseId, QDate on);
/// What a request says goes over what the case says.
void applyWishes(const Placement &request, Need &need);
/// The newest request of the case that is not settled; nullopt when there is none.
[[nodiscard]] std::optional<Placement> openRequest(store::Connection &connection, const victim::Case &c);
/// The gap of the case that is still open.
[[nodiscard]] std::optional<Gap> openGap(store::Connection &connection, const Id &person, const Id &caseId);

/// Claims on the places of one facility: stays that run, reservations that still hold at `now`, times out of use, and stays that ended
/// after `pastAfter` (null: none of those).
[[nodiscard]] std::vector<PlaceUse> usesOf(store::Connection &connection, const Id &facility, Instant now, Instant pastAfter = {});

struct PlaceCount
{
    int held = 0;            ///< places that somebody has or has reserved
    std::vector<int> closed; ///< numbers of places out of use now that nobody has
    /// Usable places that are left; below zero: more people than places. A closure of a place that is not there any more takes none.
    [[nodiscard]] int free(const Facility &facility) const;
    [[nodiscard]] int closedIn(const Facility &facility) const;
};
/// Of each facility; leaves out reservations for one case and for the rest of its household.
[[nodiscard]] QHash<Id, PlaceCount> heldPlaces(store::Connection &connection, Instant now, const Id &exceptCase = {}, const Id &exceptHousehold = {});
/// Who is in the place now; nullopt when the person has none.
[[nodiscard]] std::optional<Placement> currentStay(store::Connection &connection, const Id &person);

/// All facilities that have not stopped, by alias, with the capacity of `on`; with `stopped` those as well.
[[nodiscard]] std::vector<Facility> facilities(store::Connection &connection, QDate on, bool stopped = false);
/// The facility as it is on `on`: what was planned for a day before is in its capacity.
void applyCapacity(store::Connection &connection, Facility &facility, QDate on);
/// What was planned, or changed, about the capacity of one facility, or of all (null); by facility and day.
[[nodiscard]] std::vector<CapacityStep> capacitySteps(store::Connection &connection, const Id &facility = {});

} // namespace luwte::placement
