#pragma once
// The verbs of the room and its tables.

#include "core/command/catalog.h"
#include "core/placement/types.h"

namespace luwte::placement {

/// Tables, records, commands and queries. The catalogue already holds the victim room: places are for cases.
void addTo(command::Catalog &catalog);
/// The same but the schema steps that came later, for a catalogue whose other rooms have steps in between.
void addRoom(command::Catalog &catalog);
/// Households, people kept apart, places over time: the steps that came later.
void addLaterSteps(command::Catalog &catalog);
[[nodiscard]] const char *schema();
[[nodiscard]] const char *laterSchema();

// Parts of addTo(), one file each.
void addFacilities(command::Catalog &catalog);
void addRequests(command::Catalog &catalog);
void addStays(command::Catalog &catalog);
void addGaps(command::Catalog &catalog);
void addHouseholds(command::Catalog &catalog);
void addKeepingApart(command::Catalog &catalog);
void addCapacity(command::Catalog &catalog);
void addQueries(command::Catalog &catalog);

} // namespace luwte::placement
