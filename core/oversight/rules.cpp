#include "core/oversight/rules.h"

#include "core/base/calendar.h"
#include "core/base/say.h"

namespace luwte::oversight::rules {

using access::BreakGlass;

void begin(BreakGlass &glass, Instant now)
{
    glass.openedAt = now;
    glass.until = now.plusHours(access::glassHours);
    glass.accountDue = now.plusHours(24);
    glass.reviewDue = calendar::plusWorkingDays(now.civilDate(), 2);
}

Refusals checkAccount(const BreakGlass &glass, const QString &user)
{
    Refusals refusals;
    if (glass.account.compare(user, Qt::CaseInsensitive) != 0)
        refusals.append({QStringLiteral("access.account.own"), say("oversight", "Alleen wie de noodtoegang opende, verantwoordt die."), QStringLiteral("break_glass")});
    if (!glass.accountedAt.isNull())
        refusals.append({QStringLiteral("access.account.done"), say("oversight", "Deze noodtoegang is al verantwoord. Er is niets meer te doen."), QStringLiteral("break_glass")});
    return refusals;
}

Refusals checkReview(const BreakGlass &glass, const QString &user, Instant now)
{
    Refusals refusals;
    if (glass.account.compare(user, Qt::CaseInsensitive) == 0)
        refusals.append({QStringLiteral("access.review.self"), say("oversight", "Je opende deze noodtoegang zelf. Laat een ander die beoordelen."), QStringLiteral("break_glass")});
    if (!glass.verdict.isEmpty())
        refusals.append({QStringLiteral("access.review.done"), say("oversight", "Deze noodtoegang is al beoordeeld. Er is niets meer te doen."), QStringLiteral("break_glass")});
    else if (glass.accountedAt.isNull() && now < glass.accountDue)
        refusals.append({QStringLiteral("access.review.early"), say("oversight", "De verantwoording is er nog niet. Wacht daarop, of tot de tijd ervoor om is."), QStringLiteral("break_glass")});
    return refusals;
}

Refusals checkBreach(const BreakGlass &glass)
{
    if (!glass.breachDue.isNull() && glass.breachCheckedAt.isNull())
        return {};
    return {{QStringLiteral("access.breach.none"), say("oversight", "Hier is geen datalek na te gaan. Kijk bij de noodtoegang wat er nog open staat."), QStringLiteral("break_glass")}};
}

} // namespace luwte::oversight::rules
