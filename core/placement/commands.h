#pragma once
// The verbs of the room and its tables.

#include "core/command/catalog.h"
#include "core/placement/types.h"

namespace luwte::placement {

/// Tables, records, commands and queries. The catalogue already holds the victim room: places are for cases.
void addTo(command::Catalog &catalog);
[[nodiscard]] const char *schema();

// Parts of addTo(), one file each.
void addFacilities(command::Catalog &catalog);
void addRequests(command::Catalog &catalog);
void addStays(command::Catalog &catalog);
void addGaps(command::Catalog &catalog);
void addQueries(command::Catalog &catalog);

} // namespace luwte::placement
