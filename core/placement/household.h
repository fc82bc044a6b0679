#pragma once
// Who lives and moves together, and who must not meet. From the store.

#include <vector>

#include "core/placement/types.h"
#include "core/store/record_io.h"

namespace luwte::placement {

/// The household of somebody as it is now, in the order in which they joined, with themselves; empty for somebody who is on their own.
[[nodiscard]] std::vector<HouseholdMember> householdOf(store::Connection &connection, const Id &person);

/// People whom this person must not live with, whoever recorded it. The one place to ask: what else comes to say so (a confirmed link
/// between two networks) is added here.
[[nodiscard]] std::vector<Id> keptApart(store::Connection &connection, const Id &person);
/// Facilities where one of those lives or has a place reserved.
[[nodiscard]] std::vector<Id> placesToAvoid(store::Connection &connection, const Id &person);

} // namespace luwte::placement
