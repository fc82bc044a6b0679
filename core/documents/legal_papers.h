#pragma once
// Papers of a case for police, prosecutor and lawyer (domain.md 3.9). No article numbers: laws move. They carry the name, for they are about
// somebody; never where that person stays, what they fear or what they told.

#include "core/command/catalog.h"
#include "core/documents/case_facts.h"

namespace luwte::documents {

/// To police or military police: the slightest indication is enough to offer a reflection period. Code "document.no-signs": it says what was seen.
[[nodiscard]] Result<Document> reflectionLetter(const command::Reader &reader, const CaseFacts &facts);
/// What happened, by day, for the lawyer.
[[nodiscard]] Result<Document> factsInTime(const command::Reader &reader, const CaseFacts &facts);
/// What somebody did under force, and why it should not be punished. Code "document.no-act": nobody recorded it yet.
[[nodiscard]] Result<Document> forcedActs(const command::Reader &reader, const CaseFacts &facts);

} // namespace luwte::documents
