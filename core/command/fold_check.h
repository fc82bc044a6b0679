#pragma once
// The stored rows are what the journal folds to. However long the journal is, little of it is held at a time: it is folded owner by owner.

#include "core/command/catalog.h"

namespace luwte::command {

/// Gives the number of rows; `fault` gets a sentence for each field and record that differs. Reads only. `go` is asked now and then, with the
/// share done, and may stop it by throwing.
qint64 checkFold(store::Connection &connection, const Catalog &catalog, const std::function<void(const QString &)> &fault, const std::function<void(double)> &go);

} // namespace luwte::command
