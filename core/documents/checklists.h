#pragma once
// What is needed to apply for money: Rvb during the reflection period, and the compensation fund (domain.md 2.4, 3.9). For professionals as a
// list to tick, for clients in plain words and without a family name.

#include "core/command/catalog.h"
#include "core/documents/case_facts.h"

namespace luwte::documents {

[[nodiscard]] Document rvbChecklist(const command::Reader &reader, const CaseFacts &facts, Style style);
[[nodiscard]] Document compensationChecklist(const command::Reader &reader, const CaseFacts &facts, Style style);

} // namespace luwte::documents
