#pragma once
// Who has which place of a facility, and which place the next person can have. Pure.

#include <vector>

#include "core/base/result.h"
#include "core/placement/types.h"

namespace luwte::placement {

/// One claim on one place: a stay that runs, a reservation, or a stay that ended after the moment that matters.
struct PlaceUse
{
    enum class Kind { Placed, Reserved, Past };
    Kind kind = Kind::Placed;
    Id placement;
    int number = 0;
    Instant until;      ///< Placed: the expected end, may be null; Past: the real end
    Instant reservedAt; ///< Reserved
    QString by;         ///< Reserved: who did it, as people know them
};

/// Places this office may fill: capacity without those out of use and those taken by others. Can be below zero.
[[nodiscard]] int usablePlaces(const Facility &facility);
/// Usable places that nobody has or has reserved, leaving out the claims of `self`. Below zero: more people than places.
[[nodiscard]] int freePlaces(const Facility &facility, const std::vector<PlaceUse> &uses, const Id &self = {});

struct PlaceWish
{
    int number = 0;    ///< 0: any
    Instant at = {};   ///< from when the place is needed
    Id self = {};      ///< whose own claims do not count
    bool hold = false; ///< only keep it: the number may still be occupied now, nobody moves in yet
};

/// The number the person gets. Refusals: "placement.place_number" (no such place), "placement.occupied" (somebody sleeps there, or did at
/// that moment), "placement.reserved" (says by whom and when), "placement.full".
[[nodiscard]] Result<int> choosePlace(const Facility &facility, const std::vector<PlaceUse> &uses, const PlaceWish &wish);

} // namespace luwte::placement
