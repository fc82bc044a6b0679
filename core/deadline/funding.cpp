#include <algorithm>

#include "core/base/calendar.h"
#include "core/deadline/rules.h"
#include "core/deadline/terms.h"

namespace luwte::deadline {

using privacy::FundingLine;

static bool counts(const FundingLine &line)
{
    return line.state != "not_granted" && line.law != "geen";
}

void fundingTerms(const Facts &facts, Terms &terms)
{
    const auto &lines = facts.funding;
    for (const FundingLine &line : lines) {
        if (!counts(line) || !line.until.isValid())
            continue;
        // Another line that goes on, or takes over without a day in between.
        const auto goesOn = [&](const FundingLine &other, bool same) {
            return &other != &line && counts(other) && (!same || other.law == line.law) && (!other.from.isValid() || other.from <= line.until.addDays(1))
                && (!other.until.isValid() || other.until > line.until);
        };
        const bool any = std::any_of(lines.begin(), lines.end(), [&](const FundingLine &other) { return goesOn(other, false); });
        const bool same = std::any_of(lines.begin(), lines.end(), [&](const FundingLine &other) { return goesOn(other, true); });
        if (!same)
            terms.add("funding.end", line.from, line.until, {.before = 42, .after = 0}, line.id, line.law.value);
        // D13: nobody pays from the day after. A line that starts later ends the gap.
        const bool later = std::any_of(lines.begin(), lines.end(), [&](const FundingLine &other) { return &other != &line && counts(other) && (!other.until.isValid() || other.until > line.until) && other.from > line.until; });
        if (!any && !later)
            terms.open("D13.funding", terms::hours72(qMax(Instant::civil(line.until.addDays(1)), facts.current.registeredAt)), line.id, line.law.value);
        // D12
        if (line.law == "jeugdwet" && !same && facts.person.birthDate.given() && calendar::age(facts.person.birthDate.value(), line.until) >= 18)
            terms.add("D12", line.until, terms::reentry(line.until), {.before = 60, .after = 0}, line.id);
    }
}

} // namespace luwte::deadline
