#include <algorithm>

#include "core/care/views.h"
#include "core/codebook/book.h"

namespace luwte::care {

static int rankOf(const Code &evidence)
{
    const auto *value = codebook::Book::standard().find(u"EVIDENCE", evidence.value);
    return value ? value->attributes.value(QLatin1String("rank")).toInt() : 0;
}

std::vector<InterventionChoice> interventionChoices(QDate today)
{
    const auto &book = codebook::Book::standard();
    std::vector<InterventionChoice> choices;
    for (const codebook::CodeValue *value : book.values(u"INTERVENTION", today)) {
        InterventionChoice choice{Code(value->code), value->label(), Code(value->attributes.value(QLatin1String("evidence")).toString()), {}};
        choice.evidenceLabel = book.label(u"EVIDENCE", choice.evidence);
        choice.recognised = rankOf(choice.evidence) > 0;
        choice.trauma = value->attributes.value(QLatin1String("trauma")).toBool();
        choices.push_back(std::move(choice));
    }
    std::stable_sort(choices.begin(), choices.end(), [](const InterventionChoice &a, const InterventionChoice &b) { return rankOf(a.evidence) > rankOf(b.evidence); });
    return choices;
}

} // namespace luwte::care
