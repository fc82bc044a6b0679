// The list of facilities.

#include "core/placement/commands.h"
#include "core/placement/facility_type.h"
#include "core/placement/steps.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;

static Refusals checkAlias(Call &call, const Facility &facility)
{
    for (const Facility &other : facilities(call.connection(), call.today(), true))
        if (other.id != facility.id && other.alias.compare(facility.alias, Qt::CaseInsensitive) == 0)
            return {{QStringLiteral("facility.alias"),
                say("placement", "Er is al een locatie met de naam %1. Kies een andere schuilnaam.").arg(facility.alias),
                QStringLiteral("alias")}};
    return {};
}

/// The entry rules of the type hold for every field that is left out; the description cannot tell "left out" from empty, the JSON can.
static Result<Outcome> add(Call &call, const QJsonObject &with)
{
    Facility facility = facilityOfType(Code(with.value(QLatin1String("type")).toString()));
    facility.updatedOn = call.today();
    Refusals refusals = readJson(with, facility);
    if (refusals.isEmpty())
        refusals = rules::checkFacility(facility) + checkAlias(call, facility);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(facility);
    return Outcome{facility.id, {}};
}

/// A change of capacity holds from today; what it was stays known for the days before, and what was planned meanwhile counts.
static void keepCapacity(Call &call, const Facility &before, Facility &after)
{
    Facility now = before;
    applyCapacity(call.connection(), now, call.today());
    if (after.capacity == before.capacity)
        after.capacity = now.capacity;
    if (after.capacity == now.capacity)
        return;
    rememberCapacity(call, before);
    CapacityStep fresh;
    fresh.facility = before.id;
    fresh.startsOn = call.today();
    fresh.places = after.capacity;
    call.unit.save(fresh);
    call.unit.setSubject("facility", before.id);
}

static Refusals change(Call &call, const Facility *before, Facility &after)
{
    keepCapacity(call, *before, after);
    const bool counted =
        before->capacity != after.capacity || before->outOfUse != after.outOfUse || before->takenElsewhere != after.takenElsewhere;
    if (counted && before->updatedOn == after.updatedOn)
        after.updatedOn = call.today();
    return rules::checkFacility(after) + checkAlias(call, after);
}

void addFacilities(command::Catalog &catalog)
{
    catalog.add(command::CommandSpec{QStringLiteral("facility.add"),
        {"Voegt een locatie toe, met de regels van haar soort", "Adds a facility, with the rules of its kind"}, access::Right::PlaceAdd,
        describe<Facility>().infos(), add});
    catalog.add(command::changing<Facility>("facility.change",
        {"Verandert gegevens, regels of bezetting van een locatie", "Changes a facility's details, rules or occupancy"},
        access::Right::PlaceWrite, {}, change));
}

} // namespace luwte::placement
