#pragma once
// The care plan on paper, for professionals and for the client (domain.md 3.9; W52: the client's own words come first).

#include "core/care/views.h"
#include "core/documents/document.h"
#include "core/victim/types.h"

namespace luwte::documents {

struct PlanFacts
{
    const victim::Person &person;
    const victim::Case &c;
    const care::PlanPage &page;
    QString coordinator; ///< as people write it
    QDate today;
};

[[nodiscard]] Document carePlanForProfessionals(const PlanFacts &facts, const command::Reader &reader);
/// Plain: sentences of at most some 12 words, you-form ("je" for minors, "u" for adults). Easy: one message a line, at most 8 words.
[[nodiscard]] Document carePlanForClient(const PlanFacts &facts, Style style);

} // namespace luwte::documents
