#pragma once
// The verbs of the two lanes, one a step.

#include "core/command/catalog.h"
#include "core/lane/types.h"

namespace luwte::lane {

void addTo(command::Catalog &catalog);
[[nodiscard]] const char *schema();

// Parts of addTo(), one file each.
void addResidence(command::Catalog &catalog);
void addCriminal(command::Catalog &catalog);
void addQueries(command::Catalog &catalog);

} // namespace luwte::lane
