#include "core/placement/steps.h"

#include "core/base/calendar.h"
#include "core/placement/household.h"

namespace luwte::placement {

using command::Call;

FieldInfo placementField()
{
    return {.name = "placement", .nl = "Plaatsing", .en = "Placement", .required = true, .ref = "placement"};
}

FieldInfo facilityField(bool required)
{
    return {.name = "facility", .nl = "Locatie", .en = "Facility", .required = required, .ref = "facility"};
}

Result<Scene> sceneOf(Call &call, const Id &id, QDate on)
{
    const auto placement = call.unit.find<Placement>(id);
    auto subject = placement ? subjectOf(call.connection(), placement->caseId, on) : std::nullopt;
    if (!subject)
        return refuse({command::noSuchRecord(placementField())});
    applyWishes(*placement, subject->need);
    return Scene{*placement, std::move(*subject)};
}

Result<Facility> facilityFor(Call &call, const Id &id)
{
    if (id.isNull())
        return refuse(
            QStringLiteral("placement.facility"), say("placement", "Kies om welke locatie het gaat."), QStringLiteral("facility"));
    auto facility = call.unit.find<Facility>(id);
    if (!facility)
        return refuse({command::noSuchRecord(facilityField())});
    applyCapacity(call.connection(), *facility, call.today());
    return std::move(*facility);
}

void deviate(Call &call, Placement &placement, const command::Deviation &deviation)
{
    if (!deviation.given())
        return;
    placement.deviationReason = deviation.reason;
    placement.deviationReviewOn = deviation.reviewOn;
    call.unit.setReason(deviation.journalText());
}

Refusals holdPlace(Call &call, Placement &placement, const Facility &facility, int number)
{
    const auto chosen = choosePlace(facility, usesOf(call.connection(), facility.id, call.now),
        {.number = number, .at = call.now, .self = placement.id, .hold = true, .until = placement.openEnded ? Instant() : placement.plannedEnd});
    if (!chosen)
        return chosen.error();
    dropExpired(call, facility.id, *chosen, placement.id);
    placement.facility = facility.id;
    placement.placeNumber = *chosen;
    placement.reservedAt = call.now;
    placement.reservedBy = call.session.user;
    return {};
}

void releasePlace(Placement &placement)
{
    placement.placeNumber = 0;
    placement.reservedAt = {};
    placement.reservedUntil = {};
    placement.reservedBy.clear();
}

void dropExpired(Call &call, const Id &facility, int number, const Id &self)
{
    for (Placement &other : call.unit.select<Placement>("WHERE facility = ? AND place_number = ? AND reserved_at IS NOT NULL", {store::asValue(facility), Value(qint64(number))})) {
        if (other.id == self || holds(other, call.now))
            continue;
        other.state = Code(state::requested);
        releasePlace(other);
        call.unit.save(other);
    }
}

void rememberCapacity(Call &call, const Facility &facility)
{
    if (!call.unit.select<CapacityStep>("WHERE facility = ? AND withdrawn = 0 LIMIT 1", {store::asValue(facility.id)}).empty())
        return;
    CapacityStep step;
    step.facility = facility.id;
    step.startsOn = facility.madeAt.civilDate();
    step.places = facility.capacity;
    call.unit.save(step);
}

Refusals staysTogether(Call &call, const Id &person, const Id &facility)
{
    const auto household = householdOf(call.connection(), person);
    int elsewhere = 0;
    for (const HouseholdMember &member : household) {
        if (member.person == person)
            continue;
        const auto stay = currentStay(call.connection(), member.person);
        // Who leaves parts from whoever still has a place; who comes somewhere, from whoever is not there.
        elsewhere += (facility.isNull() ? stay.has_value() : !stay || stay->facility != facility) ? 1 : 0;
    }
    return rules::checkTogether(int(household.size()), elsewhere);
}

void leaveHousehold(Call &call, const Id &person, Instant at, const QString &reason)
{
    auto household = householdOf(call.connection(), person);
    for (HouseholdMember &member : household) {
        if (member.person != person && household.size() > 2)
            continue;
        member.leftAt = at;
        if (member.person == person)
            member.leftReason = reason;
        call.unit.save(member);
    }
}

QJsonObject closeGap(Call &call, const Placement &stay)
{
    auto gap = openGap(call.connection(), stay.person, stay.caseId);
    if (!gap)
        return {};
    gap->until = qMax(gap->since, stay.startsAt);
    gap->closedBy = stay.id;
    call.unit.save(*gap);
    return {{QStringLiteral("gap"), gap->id.toText()}, {QStringLiteral("days_waited"), calendar::daysWaiting(gap->since, gap->until)}};
}

} // namespace luwte::placement
