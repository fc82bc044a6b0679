#include "core/care/types.h"
#include "core/command/change.h"
#include "core/expert/commands.h"
#include "core/expert/load.h"
#include "core/victim/views.h"

namespace luwte::expert {

using command::Call;

/// Finds the person that a command is about; the null id when the command itself will say that something is missing.
using PersonOf = Id (*)(Call &, const QJsonObject &);

static Id idIn(const QJsonObject &with, const char *name)
{
    return Id::fromText(with.value(QLatin1String(name)).toString()).value_or(Id());
}

static Id byPlan(Call &call, const QJsonObject &with)
{
    const auto plan = call.unit.find<care::Plan>(idIn(with, with.contains(QStringLiteral("plan")) ? "plan" : "id"));
    return plan ? plan->person : Id();
}

static Id byCase(Call &call, const QJsonObject &with)
{
    const auto c = victim::findCase(call.connection(), idIn(with, with.contains(QStringLiteral("case")) ? "case" : "id"));
    return c ? c->person : Id();
}

static Id byPerson(Call &, const QJsonObject &with)
{
    return idIn(with, "person");
}

static void guardAttendance(command::Catalog &catalog, const char *verb, const char *argument, PersonOf personOf)
{
    catalog.guard(verb, [argument, personOf](Call &call, const QJsonObject &with) -> Refusals {
        const Id expert = idIn(with, argument);
        if (expert.isNull())
            return {};
        FieldInfo field = expertField();
        field.name = argument;
        return checkAttendance(call.connection(), expert, personOf(call, with), field, call.today());
    });
}

void addGuards(command::Catalog &catalog)
{
    guardAttendance(catalog, "case.open", "intake_expert", byPerson);
    guardAttendance(catalog, "case.change", "intake_expert", byCase);
    guardAttendance(catalog, "plan.make", "expert_present", byCase);
    guardAttendance(catalog, "plan.change", "expert_present", byPlan);
    guardAttendance(catalog, "plan.start_evaluation", "expert", byPlan);
    guardAttendance(catalog, "plan.finish_evaluation", "expert", byPlan);
}

} // namespace luwte::expert
