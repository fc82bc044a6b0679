#include "core/placement/views.h"

#include "core/base/calendar.h"
#include "core/base/json.h"
#include "core/placement/need.h"

namespace luwte::placement {

static StayRow rowOf(store::Connection &connection, Placement &&placement)
{
    StayRow row;
    if (const auto facility = store::findById<Facility>(connection, placement.facility)) {
        row.alias = facility->alias;
        row.type = facility->type;
    }
    row.placement = std::move(placement);
    return row;
}

std::vector<StayRow> placementsOf(store::Connection &connection, const victim::Case &c)
{
    std::vector<StayRow> rows;
    for (Placement &p : store::select<Placement>(
             connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(c.person), store::asValue(c.id)}))
        rows.push_back(rowOf(connection, std::move(p)));
    return rows;
}

std::optional<StayRow> stayNow(store::Connection &connection, const Id &person)
{
    auto stay = currentStay(connection, person);
    return stay ? std::optional(rowOf(connection, std::move(*stay))) : std::nullopt;
}

std::vector<Gap> gapsOf(store::Connection &connection, const victim::Case &c)
{
    return store::select<Gap>(connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(c.person), store::asValue(c.id)});
}

std::vector<GapRow> openGaps(store::Connection &connection, Instant now, const access::Sight &sight)
{
    std::vector<GapRow> rows;
    for (Gap &gap : store::select<Gap>(connection, "WHERE until IS NULL ORDER BY since, id")) {
        if (!sight.sees(connection, gap.person))
            continue;
        const int days = calendar::daysWaiting(gap.since, now);
        const GapStage stage = gapStage(gap.since, now);
        rows.push_back({std::move(gap), days, stage});
    }
    return rows;
}

QJsonObject gapJson(const Gap &gap, Instant now)
{
    const Instant until = gap.until.isNull() ? now : gap.until;
    QJsonObject json = toJson(gap);
    json.remove(QStringLiteral("case_id"));
    json.insert(QStringLiteral("gap"), gap.id.toText());
    json.insert(QStringLiteral("case"), gap.caseId.toText());
    json.insert(QStringLiteral("days"), calendar::daysWaiting(gap.since, until));
    json.insert(QStringLiteral("stage"), gap.until.isNull() ? gapStageCode(gapStage(gap.since, now)) : gapStageCode(GapStage::None));
    json.insert(QStringLiteral("what"), gapWhat(gap));
    json.insert(QStringLiteral("text"), gapTitle(gap));
    json.insert(QStringLiteral("why"), gapReason(gap));
    return json;
}

QJsonObject facilityJson(const Facility &facility, bool secret)
{
    QJsonObject json = toJson(facility);
    json.insert(QStringLiteral("id"), facility.id.toText());
    if (!secret)
        for (const FieldInfo &info : describe<Facility>().infos())
            if (info.sensitivity == Sensitivity::Secret)
                json.remove(QLatin1String(info.name));
    return json;
}

} // namespace luwte::placement
