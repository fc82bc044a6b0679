#pragma once
// The claim for one conversation with an interpreter (tolkbon, domain.md 2.4): what CoMensha looks at, and no name of the client.

#include "core/command/catalog.h"
#include "core/documents/document.h"

namespace luwte::documents {

/// Refused with every reason why CoMensha does not pay (codes "claim.…"), and "record.unknown".
[[nodiscard]] Result<Document> interpreterClaim(const command::Reader &reader, const Id &use);

} // namespace luwte::documents
