#pragma once
// The verbs of deadlines, and the table they live in.

#include "core/command/catalog.h"
#include "core/deadline/index.h"

namespace luwte::deadline {

void addTo(command::Catalog &catalog);

} // namespace luwte::deadline
