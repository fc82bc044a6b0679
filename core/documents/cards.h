#pragma once
// What a client takes along: appointments, the safety plan for the pocket, their rights (domain.md 3.9). In plain words, and never with
// what leads to them.

#include "core/command/catalog.h"
#include "core/documents/document.h"
#include "core/victim/types.h"

namespace luwte::documents {

struct CardFacts
{
    const victim::Person &person;
    const victim::Case &c;
    Style style;
};

/// What is coming, the first in front. Code "document.no-appointments".
[[nodiscard]] Result<Document> appointmentsCard(const command::Reader &reader, const CardFacts &facts);
/// Four to a sheet, to cut out and fold. Without the code word, and without names: those of safe people and of colleagues are in
/// `namesOnCards`. Code "document.no-safety-plan".
[[nodiscard]] Result<Document> safetyCard(const command::Reader &reader, const CardFacts &facts);
/// For adults; rights that do not apply are left out. Code "document.adult".
[[nodiscard]] Result<Document> rightsCard(const command::Reader &reader, const CardFacts &facts);

/// Names that a card may not carry, besides what safe_copy.h takes out: the client's own, safe people, colleagues.
[[nodiscard]] QStringList namesOnCards(const command::Reader &reader, const victim::Person &person);

} // namespace luwte::documents
