#pragma once
// The verbs of the room.

#include "core/instrument/views.h"

namespace luwte::instrument {

/// Measurements and wording packs.
[[nodiscard]] const char *schema();
void addTo(command::Catalog &catalog);

/// measurement.take, measurement.change, measurement.withdraw
void addMeasurements(command::Catalog &catalog);
/// wording.load, wording.stop, wording.show
void addWording(command::Catalog &catalog);
/// measurement.list, measurement.show, instrument.list
void addQueries(command::Catalog &catalog);

} // namespace luwte::instrument
