#pragma once
// The verbs for staff accounts (domain.md 3.6).

#include "core/command/catalog.h"

namespace luwte::house {

void addAccounts(command::Catalog &catalog);

} // namespace luwte::house
