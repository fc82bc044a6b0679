// The safety plan: each save is a version of its own, and who may be called.

#include <QJsonArray>

#include "core/aid/commands.h"
#include "core/victim/views.h"

namespace luwte::aid {

using command::Call;
using command::Reader;

static Refusals savePlan(Call &call, const victim::Case &c, SafetyPlan &plan)
{
    const auto before = safetyPlanOf(call.connection(), c.person);
    const auto safety = victim::latestSafety(call.connection(), c.person);
    plan.version = before ? before->version + 1 : 1;
    if (!plan.reassessOn.isValid() && safety)
        plan.reassessOn = qMax(rules::reassessBy(*safety), rules::reassessBy(*safety).isValid() ? call.today() : QDate());
    return refuseClosed(c) + rules::checkPlan(plan, safety, call.today());
}

static Refusals addSafePerson(Call &, const victim::Case &c, SafePerson &)
{
    return refuseClosed(c);
}

static Result<QJsonValue> show(const Reader &reader, const PersonArgs &args)
{
    QJsonArray versions;
    for (const SafetyPlan &plan : safetyPlansOf(reader.connection, args.person))
        versions.append(withId(plan));
    QJsonArray people;
    for (const SafePerson &one : safePeopleOf(reader.connection, args.person))
        people.append(withId(one));
    return QJsonObject{{QStringLiteral("versions"), versions}, {QStringLiteral("people"), people}};
}

void addSafetyPlan(command::Catalog &catalog)
{
    constexpr auto right = access::Right::DossierWrite;
    const QStringList closed{QStringLiteral("person"), QStringLiteral("case_id")};
    catalog.add(command::addingToCase<SafetyPlan, victim::Case>("safety_plan.save", {"Bewaart een nieuwe versie van het veiligheidsplan", "Saves a new version of the safety plan"}, right,
        {QStringLiteral("version")}, savePlan));
    catalog.add(command::addingToCase<SafePerson, victim::Case>("safe_person.add", {"Legt vast wie de cliënt kan bellen", "Records whom the client can call"}, right, {QStringLiteral("stopped")}, addSafePerson));
    catalog.add(command::changing<SafePerson>("safe_person.change", {"Verandert wie de cliënt kan bellen", "Changes whom the client can call"}, right, closed));
    catalog.query<PersonArgs>("safety_plan.show", {"Het veiligheidsplan, met eerdere versies", "The safety plan, with earlier versions"}, access::Right::PersonRead, show);
}

} // namespace luwte::aid
