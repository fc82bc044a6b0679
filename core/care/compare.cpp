// What changed from one version of a plan to the next, for people.

#include <algorithm>

#include "core/base/day_text.h"
#include "core/care/views.h"
#include "core/codebook/book.h"

namespace luwte::care {

static QStringList changedFields(const Plan &before, const Plan &after)
{
    QStringList labels;
    for (const char *name : {"own_aims", "client_voice", "causes", "phases", "network", "lasting_person"}) {
        const auto *field = describe<Plan>().find(QString::fromLatin1(name));
        if (field->get(before) != field->get(after))
            labels.append(field->info.label());
    }
    return labels;
}

static QString measureText(const Goal &goal)
{
    const auto number = [](const std::optional<int> &value) { return value ? QString::number(*value) : QStringLiteral("?"); };
    QString text = say("care", "van %1 naar %2").arg(number(goal.startValue), number(goal.targetValue));
    if (goal.measureOn.isValid())
        text += QStringLiteral(", ") + say("care", "meten op %1").arg(dayText(goal.measureOn));
    return text;
}

static void compareActions(const GoalPart &before, const GoalPart &after, QStringList &lines)
{
    for (const ActionPart &now : after.actions) {
        if (now.action.dropped)
            continue;
        const auto was = std::find_if(before.actions.begin(), before.actions.end(), [&](const ActionPart &one) { return one.action.id == now.action.fromAction; });
        if (was == before.actions.end())
            lines.append(say("care", "Nieuwe afspraak: %1").arg(now.action.title));
        else if (was->action.title != now.action.title || was->action.who != now.action.who || was->action.dueOn != now.action.dueOn)
            lines.append(say("care", "Afspraak veranderd: %1").arg(now.action.title));
    }
    for (const ActionPart &was : before.actions)
        if (!was.action.dropped && std::none_of(after.actions.begin(), after.actions.end(), [&](const ActionPart &one) { return one.action.fromAction == was.action.id && !one.action.dropped; }))
            lines.append(was.review ? say("care", "Afspraak klaar: %1 (%2)").arg(was.action.title, codebook::Book::standard().label(u"AFSPR", was.review->verdict).toLower())
                                    : say("care", "Afspraak loopt niet door: %1").arg(was.action.title));
}

QStringList changesSince(const PlanPage &before, const PlanPage &after)
{
    QStringList lines;
    const QStringList fields = changedFields(before.plan, after.plan);
    if (!fields.isEmpty())
        lines.append(say("care", "Veranderd: %1").arg(fields.join(QStringLiteral(", ")).toLower()));
    for (const GoalPart &now : after.goals) {
        const auto was = std::find_if(before.goals.begin(), before.goals.end(), [&](const GoalPart &one) { return one.goal.id == now.goal.fromGoal; });
        if (was == before.goals.end()) {
            if (!now.goal.dropped)
                lines.append(say("care", "Nieuw doel: %1").arg(now.goal.title));
            continue;
        }
        if (now.goal.dropped) {
            lines.append(say("care", "Doel vervallen: %1").arg(now.goal.title));
            continue;
        }
        if (was->goal.title != now.goal.title || was->goal.startValue != now.goal.startValue || was->goal.targetValue != now.goal.targetValue || was->goal.measureOn != now.goal.measureOn)
            lines.append(say("care", "Doel veranderd: %1, %2").arg(now.goal.title, measureText(now.goal)));
        compareActions(*was, now, lines);
    }
    for (const GoalPart &was : before.goals)
        if (!was.goal.dropped && std::none_of(after.goals.begin(), after.goals.end(), [&](const GoalPart &one) { return one.goal.fromGoal == was.goal.id; }))
            lines.append(was.goal.reached() ? say("care", "Doel gehaald: %1").arg(was.goal.title) : say("care", "Doel loopt niet door: %1").arg(was.goal.title));
    return lines;
}

} // namespace luwte::care
