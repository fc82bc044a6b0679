#pragma once
// The verbs of oversight: shutting a colleague out of a case, break-glass with its account and review (S10, D14), and who looked (NEN 7513).

#include "core/access/types.h"
#include "core/command/catalog.h"

namespace luwte::oversight {

void addTo(command::Catalog &catalog);

// Parts of addTo(), one file each.
void addShutOuts(command::Catalog &catalog);
void addBreakGlass(command::Catalog &catalog);
void addQueries(command::Catalog &catalog);

} // namespace luwte::oversight
