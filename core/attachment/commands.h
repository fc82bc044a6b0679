#pragma once
// The verbs of the room: attachment.add, .change, .remove, .export; queries attachment.list, .show. Adding takes bytes, which are no JSON: in a
// script it is refused (code "attachment.bytes"), content.h does it.

#include "core/attachment/types.h"
#include "core/command/catalog.h"
#include "core/victim/types.h"

namespace luwte::attachment {

/// Comes after victim.
void addTo(command::Catalog &catalog);

/// "attachment.add" with a guard that completes the record.
[[nodiscard]] command::CommandSpec adding(std::function<Refusals(command::Call &, const victim::Case &, Attachment &)> guard = {});
/// "id", of a file.
[[nodiscard]] FieldInfo idField();

} // namespace luwte::attachment
