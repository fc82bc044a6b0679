#include <algorithm>

#include "core/deadline/rules.h"
#include "core/deadline/terms.h"

namespace luwte::deadline {

void criminalTerms(const Facts &facts, Terms &terms)
{
    for (const lane::CriminalStep &step : facts.criminal) {
        // D10: until the complaint was made, or the case went on after all.
        const bool answered = std::any_of(facts.criminal.begin(), facts.criminal.end(),
            [&](const lane::CriminalStep &other) { return (other.step == "art12" || other.step == "prosecution") && other.on >= step.on; });
        if (step.step == "dismissed" && !answered)
            terms.add("D10", step.knownOn, terms::article12(step.knownOn), {.before = 30, .after = 30}, step.id);
    }
    QDate ended;
    for (const victim::Exploitation &one : facts.exploitation)
        ended = qMax(ended, one.endedOn); // an invalid date is before all others
    const bool asked = std::any_of(facts.funding.begin(), facts.funding.end(), [](const privacy::FundingLine &line) { return line.law == "schadefonds"; });
    if (ended.isValid() && !asked)
        terms.add("D19", ended, terms::compensation(ended), {.before = 180, .after = 30}, facts.current.id);
}

} // namespace luwte::deadline
