#pragma once
// The house with all its rooms: the one catalogue of commands, queries, records and schema steps that every program uses.

#include "core/command/catalog.h"

namespace luwte::house {

/// Made once; shared by all threads.
[[nodiscard]] const command::Catalog &catalog();

} // namespace luwte::house
