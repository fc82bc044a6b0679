#include "core/deadline/rules.h"
#include "core/deadline/terms.h"

namespace luwte::deadline {

void ageTerms(const Facts &facts, Terms &terms)
{
    if (!facts.person.birthDate.given() || facts.current.registeredAt.isNull())
        return;
    const QDate born = facts.person.birthDate.value();
    const QDate since = facts.current.registeredAt.civilDate();
    // What was past when the case began is no task of it.
    const auto add = [&](const char *rule, QDate due, int before) {
        if (due > since)
            terms.add(rule, since, due, {.before = before, .after = 30});
    };
    add("D11.16", terms::sixteenAndAHalf(born), 14);
    add("D11.18", terms::birthday(born, 18), 90);
    add("D11.21", terms::birthday(born, 21), 60);
    add("D11.23", terms::birthday(born, 23), 60);
    add("D11.25", terms::birthday(born, 25), 60);
    add("D20", terms::compulsorySchool(born), 60);
}

} // namespace luwte::deadline
