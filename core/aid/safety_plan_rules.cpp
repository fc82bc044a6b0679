#include "core/base/day_text.h"
#include "core/base/say.h"
#include "core/aid/rules.h"

namespace luwte::aid::rules {

QDate reassessBy(const victim::Safety &safety)
{
    if (safety.level < 2)
        return {};
    return safety.at.civilDate().addDays(safety.level >= 3 ? 7 : 30);
}

Refusals checkPlan(const SafetyPlan &plan, const std::optional<victim::Safety> &safety, QDate today)
{
    Refusals refusals;
    const QStringList texts{plan.triggers, plan.calm, plan.phoneSafety, plan.codeWord, plan.schoolWork, plan.escapeRoute};
    if (std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); }))
        refusals.append({QStringLiteral("safety_plan.empty"), say("aid", "Schrijf minstens één ding op dat de cliënt kan doen."), QStringLiteral("escape_route")});
    const QDate latest = safety ? reassessBy(*safety) : QDate();
    if (plan.reassessOn.isValid() && latest.isValid() && plan.reassessOn > qMax(latest, today))
        refusals.append({QStringLiteral("safety_plan.reassess"),
            say("aid", "Bij niveau %1 kijk je uiterlijk op %2 opnieuw.").arg(safety->level).arg(weekdayText(qMax(latest, today))), QStringLiteral("reassess_on")});
    return refusals;
}

} // namespace luwte::aid::rules
