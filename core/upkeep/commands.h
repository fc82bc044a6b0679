#pragma once
// The verbs for what is done with the file itself.

#include "core/command/catalog.h"
#include "core/upkeep/types.h"

namespace luwte::upkeep {

void addTo(command::Catalog &catalog);

} // namespace luwte::upkeep
