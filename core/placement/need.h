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

/// Claims on the places of one facility: stays that run, reservations, and stays that ended after `pastAfter` (null: none of those).
[[nodiscard]] std::vector<PlaceUse> usesOf(store::Connection &connection, const Id &facility, Instant pastAfter = {});
/// How many places of each facility somebody has or has reserved, leaving out reservations for one case.
[[nodiscard]] QHash<Id, int> heldPlaces(store::Connection &connection, const Id &exceptCase = {});
/// Who is in the place now; nullopt when the person has none.
[[nodiscard]] std::optional<Placement> currentStay(store::Connection &connection, const Id &person);

/// All facilities that have not stopped, by alias; with `stopped` those as well.
[[nodiscard]] std::vector<Facility> facilities(store::Connection &connection, bool stopped = false);

} // namespace luwte::placement
