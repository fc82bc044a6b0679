#pragma once
// Checks that the store is whole: cipher, pages, schema, journal chain, and that the stored rows are what the journal folds to. Derived
// columns and the search index are recomputed by the rooms; an insider with the key who alters a row shows.

#include <QJsonObject>

#include "core/command/catalog.h"

namespace luwte::command {

/// {"ok":bool,"checked":{…counts…},"faults":[…sentences…]}. Reads only. `progress` gets 0–100 and may stop it by throwing.
[[nodiscard]] QJsonObject verify(store::Connection &connection, const Catalog &catalog, const std::function<void(int)> &progress = {});

} // namespace luwte::command
