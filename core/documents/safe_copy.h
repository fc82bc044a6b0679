#pragma once
// A print that does not lead to the person: family name, documents' names, addresses, shelters and their names are taken out of every
// text, also where somebody typed them into a goal (security.md: "prints and exports carelessly"; G12).

#include "core/documents/document.h"
#include "core/store/connection.h"
#include "core/victim/types.h"

namespace luwte::documents {

/// Takes out what a safe copy may not carry, and `names` besides; puts "…" in its place and the kind of thing in `leftOut`.
void makeSafe(Document &document, const victim::Person &person, store::Connection &connection, const QStringList &names = {});

} // namespace luwte::documents
