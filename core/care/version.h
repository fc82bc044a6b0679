#pragma once
// Making the next version of a plan. The version before stays as it is, readable and linked.

#include <functional>

#include "core/care/load.h"

namespace luwte::care {

struct NextVersion
{
    Plan plan;
    int goals = 0;
    int actions = 0;
};

/// The number that the next version of this case gets.
[[nodiscard]] int nextVersionNumber(store::Connection &connection, const Id &caseId);

/// Saves a draft with the aims, causes, phases and network of `old`, and with its open goals and those actions that `goesOn` says yes to.
/// A goal is open when it was not dropped and is not reached, or still has such an action. What the client thought and agreed to is asked
/// anew; so is a measure date that has passed.
[[nodiscard]] NextVersion makeNextVersion(command::Call &call, const Plan &old, const std::function<bool(const Action &)> &goesOn);

} // namespace luwte::care
