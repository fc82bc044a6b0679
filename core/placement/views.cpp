#include "core/placement/views.h"

#include "core/base/calendar.h"
#include "core/base/json.h"
#include "core/placement/household.h"
#include "core/placement/need.h"
#include "core/victim/views.h"

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

std::vector<HouseholdRow> householdRows(store::Connection &connection, const Id &person, const access::Sight &sight)
{
    std::vector<HouseholdRow> rows;
    for (HouseholdMember &member : householdOf(connection, person)) {
        HouseholdRow row;
        const auto found = sight.sees(connection, member.person) ? victim::findPerson(connection, member.person) : std::nullopt;
        if (found) {
            row.name = found->chosenName;
            row.stay = stayNow(connection, member.person);
        }
        row.member = std::move(member);
        rows.push_back(std::move(row));
    }
    return rows;
}

QJsonObject householdJson(const std::vector<HouseholdRow> &rows)
{
    QJsonArray members;
    bool together = !rows.empty();
    for (const HouseholdRow &row : rows) {
        const auto &first = rows.front().stay;
        together = together && row.stay && first && row.stay->placement.facility == first->placement.facility;
        QJsonObject json{{QStringLiteral("person"), row.member.person.toText()}, {QStringLiteral("case"), row.member.caseId.toText()},
            {QStringLiteral("role"), row.member.role.value}, {QStringLiteral("joined_at"), row.member.joinedAt.toText()}};
        if (!row.name.isEmpty())
            json.insert(QStringLiteral("name"), row.name);
        if (row.stay)
            json.insert(QStringLiteral("stay"),
                QJsonObject{{QStringLiteral("placement"), row.stay->placement.id.toText()}, {QStringLiteral("alias"), row.stay->alias},
                    {QStringLiteral("place_number"), row.stay->placement.placeNumber}});
        members.append(json);
    }
    return {{QStringLiteral("household"), rows.empty() ? QJsonValue() : QJsonValue(rows.front().member.household.toText())}, {QStringLiteral("together"), together},
        {QStringLiteral("members"), members}};
}

std::vector<ApartRow> apartRows(store::Connection &connection, const Id &person, const access::Sight &sight)
{
    std::vector<ApartRow> rows;
    const auto here = currentStay(connection, person);
    for (KeepApart &apart : store::select<KeepApart>(connection, "WHERE person = ? AND withdrawn_at IS NULL ORDER BY id", {store::asValue(person)})) {
        ApartRow row;
        const auto other = sight.sees(connection, apart.other) ? victim::findPerson(connection, apart.other) : std::nullopt;
        const auto there = currentStay(connection, apart.other);
        row.name = other ? other->chosenName : QString();
        row.underOneRoof = here && there && here->facility == there->facility;
        row.apart = std::move(apart);
        rows.push_back(std::move(row));
    }
    return rows;
}

QJsonObject apartJson(const ApartRow &row)
{
    QJsonObject json{{QStringLiteral("keep_apart"), row.apart.id.toText()}, {QStringLiteral("reason"), row.apart.reason.value},
        {QStringLiteral("since"), row.apart.since.toText()}, {QStringLiteral("under_one_roof"), row.underOneRoof}};
    if (!row.name.isEmpty()) {
        json.insert(QStringLiteral("name"), row.name);
        json.insert(QStringLiteral("other"), row.apart.other.toText());
    }
    return json;
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

std::vector<Gap> gapsBetween(store::Connection &connection, Instant from, Instant until)
{
    return store::select<Gap>(connection, "WHERE since < ? AND (until IS NULL OR until > ?) ORDER BY since, id", {Value(until.ms()), Value(from.ms())});
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

std::optional<Facility> findFacility(store::Connection &connection, const Id &id, QDate on)
{
    auto facility = store::findById<Facility>(connection, id);
    if (facility)
        applyCapacity(connection, *facility, on);
    return facility;
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
