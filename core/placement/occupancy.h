#pragma once
// Who has which place of a facility, and which place the next person can have. Pure.

#include <vector>

#include "core/base/result.h"
#include "core/placement/types.h"

namespace luwte::placement {

/// One claim on one place: a stay that runs, a reservation, a stay that ended after the moment that matters, or a time in which the
/// place is out of use.
struct PlaceUse
{
    enum class Kind { Placed, Reserved, Past, Closed };
    Kind kind = Kind::Placed;
    Id placement;
    int number = 0;
    Instant until;      ///< Placed: the expected end, may be null; Past: the real end; Closed: when it can be used again, null: not known
    Instant reservedAt; ///< Reserved
    QString by;         ///< Reserved: who did it, as people know them
    Instant from = {};  ///< Closed: since when
};

/// How many places the facility has on a day, by what was planned or changed (`steps`, by day). Before the first step, as that step says:
/// it is written with the first change, and holds what was so until then.
[[nodiscard]] int capacityOn(const Facility &facility, const std::vector<CapacityStep> &steps, QDate day);

/// Places this office may fill: capacity without those out of use and those taken by others. Can be below zero.
[[nodiscard]] int usablePlaces(const Facility &facility);
/// Usable places that nobody has or has reserved and that are not out of use at `at`, leaving out the claims of `self`. Below zero: more
/// people than places. A place that is out of use while somebody is still there counts once; without `at` no closure counts.
[[nodiscard]] int freePlaces(const Facility &facility, const std::vector<PlaceUse> &uses, const Id &self = {}, Instant at = {});
/// Whether the closure `use` and a stay from `at` to `until` (null: nobody knows) share a day.
[[nodiscard]] bool closedDuring(const PlaceUse &use, Instant at, Instant until);

struct PlaceWish
{
    int number = 0;    ///< 0: any
    Instant at = {};   ///< from when the place is needed
    Id self = {};      ///< whose own claims do not count
    bool hold = false; ///< only keep it: the number may still be occupied now, nobody moves in yet
    Instant until = {}; ///< expected end of the stay; null: none
    Instant now = {};   ///< when this is recorded, if that is later than `at`: the stay is there from `at` until now at least
};

/// The number the person gets. Refusals: "placement.place_number" (no such place), "placement.occupied" (somebody sleeps there, or did at
/// that moment), "placement.reserved" (says by whom and when), "placement.closed" (out of use at some time of the stay), "placement.full".
[[nodiscard]] Result<int> choosePlace(const Facility &facility, const std::vector<PlaceUse> &uses, const PlaceWish &wish);

} // namespace luwte::placement
