#pragma once
// What the rules look at, read from the rooms: some ten short reads of rows that lie together.

#include "core/deadline/rules.h"
#include "core/store/connection.h"

namespace luwte::deadline {

/// nullopt when there is no such client.
[[nodiscard]] std::optional<Facts> factsOf(store::Connection &connection, const Id &person);
/// The kinds of record that change a deadline when they are saved. Their owner is the client, or an expert.
[[nodiscard]] bool isFactKind(QByteArrayView kind);

} // namespace luwte::deadline
