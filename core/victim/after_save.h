#pragma once
// What the search box and the lists know of a person; types.h declares that every save keeps it in step.

#include "core/victim/types.h"

namespace luwte::victim {

/// The headline of a person with the case to open.
[[nodiscard]] store::Headline headlineOf(const Person &person, const Case *current, int risk);
/// For `verify`: headlines and texts are what the records give.
void checkDerived(store::Connection &connection, const std::function<void(const QString &)> &fault);

} // namespace luwte::victim
