#pragma once
// What leaves on paper about one person: what was decided to be shared, and the file that answers a request for access (domain.md 3.8, 3.9).

#include "core/command/catalog.h"
#include "core/documents/document.h"

namespace luwte::documents {

/// Exactly what a sharing decision says. Refused once the data or the consent under it changed: then somebody decides anew.
/// Codes "record.unknown", "sharing.changed", "sharing.consent".
[[nodiscard]] Result<Document> sharingDocument(const command::Reader &reader, const Id &sharing);

/// Everything that is held about a person, with what is about others blacked out. Codes "record.unknown", "access_file.unread".
[[nodiscard]] Result<Document> accessDocument(const command::Reader &reader, const Id &request);

} // namespace luwte::documents
