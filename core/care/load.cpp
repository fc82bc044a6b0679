#include "core/care/load.h"

#include <QJsonArray>

#include "core/command/change.h"

namespace luwte::care {

FieldInfo planField()
{
    return {.name = "plan", .nl = "Zorgplan", .en = "Care plan", .required = true, .ref = "plan"};
}

FieldInfo goalField()
{
    return {.name = "goal", .nl = "Doel", .en = "Goal", .required = true, .ref = "goal"};
}

FieldInfo actionField()
{
    return {.name = "action", .nl = "Afspraak", .en = "Agreement", .required = true, .ref = "action"};
}

Result<OpenPlan> loadPlan(command::Call &call, const Id &id)
{
    auto plan = call.unit.find<Plan>(id);
    auto c = plan ? call.unit.find<victim::Case>(plan->caseId) : std::nullopt;
    if (!c)
        return refuse({command::noSuchRecord(planField())});
    const Refusals closed = rules::checkCase(*c);
    if (!closed.isEmpty())
        return refuse(closed);
    return OpenPlan{std::move(*plan), std::move(*c)};
}

Result<OpenPlan> loadDraft(command::Call &call, const Id &id)
{
    auto open = loadPlan(call, id);
    if (open)
        if (const Refusals refusals = rules::checkOpen(open->plan); !refusals.isEmpty())
            return refuse(refusals);
    return open;
}

std::optional<Plan> draftOf(store::Connection &connection, const Id &caseId)
{
    for (Plan &plan : plansOfCase(connection, caseId))
        if (plan.state == "draft" || plan.state == "discussed")
            return std::move(plan);
    return std::nullopt;
}

QJsonValue warningsJson(const rules::Warnings &warnings)
{
    if (warnings.isEmpty())
        return {};
    QJsonArray array;
    for (const Refusal &warning : warnings)
        array.append(QJsonObject{{QStringLiteral("code"), warning.code}, {QStringLiteral("message"), warning.text}, {QStringLiteral("field"), warning.field}});
    return QJsonObject{{QStringLiteral("warnings"), array}};
}

} // namespace luwte::care
