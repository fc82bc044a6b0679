#include "core/placement/steps.h"

#include "core/base/calendar.h"

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

FieldInfo caseField()
{
    return {.name = "case", .nl = "Casus", .en = "Case", .required = true, .ref = "case"};
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
    const auto chosen = choosePlace(
        facility, usesOf(call.connection(), facility.id), {.number = number, .at = call.now, .self = placement.id, .hold = true});
    if (!chosen)
        return chosen.error();
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
    placement.reservedBy.clear();
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
