#include "core/placement/need.h"

#include <algorithm>

#include "core/access/account.h"
#include "core/base/fold.h"
#include "core/placement/household.h"
#include "core/victim/views.h"

namespace luwte::placement {

using store::asValue;
using store::Connection;

std::optional<Subject> subjectOf(Connection &connection, const Id &caseId, QDate on)
{
    auto c = victim::findCase(connection, caseId);
    auto person = c ? victim::findPerson(connection, c->person) : std::nullopt;
    if (!person)
        return std::nullopt;
    Need need;
    need.on = on;
    need.age = person->ageOn(on);
    need.gender = person->gender;
    need.documentSex = person->documentSex;
    need.form = c->mainForm;
    need.residence = c->residence;
    need.complexCare = c->complexCare;
    need.children = person->childrenAlong;
    need.lvb = person->lvb;
    need.language = person->language;
    need.region = c->region;
    need.keptApart = !keptApart(connection, person->id).empty();
    if (need.keptApart)
        need.avoid = placesToAvoid(connection, person->id);
    if (const auto safety = victim::latestSafety(connection, person->id))
        need.security = safety->level;
    return Subject{std::move(*person), std::move(*c), std::move(need)};
}

void applyWishes(const Placement &request, Need &need)
{
    if (request.securityNeeded > 0)
        need.security = request.securityNeeded;
    if (request.wheelchair.asked())
        need.wheelchair = request.wheelchair;
    if (request.pet.asked())
        need.pet = request.pet;
    if (request.addiction.asked())
        need.addiction = request.addiction;
    if (request.deaf.asked())
        need.deaf = request.deaf;
    if (!request.notInRegions.isEmpty())
        need.notInRegions = request.notInRegions;
    if (!request.nearRegion.isEmpty())
        need.nearRegion = request.nearRegion;
}

std::optional<Placement> openRequest(Connection &connection, const victim::Case &c)
{
    const auto found = store::select<Placement>(connection,
        "WHERE person = ? AND case_id = ? AND state IN ('requested', 'candidate', 'offered', 'accepted') ORDER BY id DESC LIMIT 1",
        {asValue(c.person), asValue(c.id)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Gap> openGap(Connection &connection, const Id &person, const Id &caseId)
{
    const auto found = store::select<Gap>(
        connection, "WHERE person = ? AND case_id = ? AND until IS NULL ORDER BY id LIMIT 1", {asValue(person), asValue(caseId)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

static PlaceUse useOf(const Placement &p, PlaceUse::Kind kind)
{
    return {kind, p.id, p.placeNumber, kind == PlaceUse::Kind::Past ? p.endsAt : p.plannedEnd, p.reservedAt, p.reservedBy};
}

static PlaceUse useOf(const PlaceClosure &closure)
{
    PlaceUse use{PlaceUse::Kind::Closed, closure.id, closure.placeNumber, {}, {}, {}};
    use.from = Instant::civil(closure.startsOn);
    if (closure.endsOn.isValid())
        use.until = Instant::civil(closure.endsOn);
    return use;
}

std::vector<PlaceUse> usesOf(Connection &connection, const Id &facility, Instant now, Instant pastAfter)
{
    std::vector<PlaceUse> uses;
    for (const Placement &p : store::select<Placement>(connection, "WHERE facility = ? AND state = 'placed'", {asValue(facility)})) {
        uses.push_back(useOf(p, PlaceUse::Kind::Placed));
        if (!uses.back().until.isNull() && uses.back().until <= now) // longer than expected; nobody knows how long
            uses.back().until = {};
    }
    for (const Placement &p : store::select<Placement>(connection, "WHERE facility = ? AND reserved_at IS NOT NULL", {asValue(facility)})) {
        if (!holds(p, now))
            continue;
        uses.push_back(useOf(p, PlaceUse::Kind::Reserved));
        uses.back().by = access::displayName(connection, p.reservedBy);
    }
    for (const PlaceClosure &closure : store::select<PlaceClosure>(connection, "WHERE facility = ? AND withdrawn = 0", {asValue(facility)}))
        uses.push_back(useOf(closure));
    if (!pastAfter.isNull())
        for (const Placement &p : store::select<Placement>(
                 connection, "WHERE facility = ? AND state = 'ended' AND ends_at > ?", {asValue(facility), Value(pastAfter.ms())}))
            uses.push_back(useOf(p, PlaceUse::Kind::Past));
    return uses;
}

QHash<Id, PlaceCount> heldPlaces(Connection &connection, Instant now, const Id &exceptCase, const Id &exceptHousehold)
{
    QHash<Id, PlaceCount> counts;
    store::Statement &statement = connection.prepared(
        "SELECT facility, place_number, min(closed) FROM ("
        "SELECT facility, place_number, 0 AS closed FROM placement WHERE state = 'placed' "
        "UNION ALL SELECT facility, place_number, 0 FROM placement WHERE reserved_at IS NOT NULL AND (reserved_until IS NULL OR reserved_until > ?1) "
        "AND case_id IS NOT ?2 AND case_id NOT IN (SELECT case_id FROM household_member WHERE household = ?3 AND left_at IS NULL) "
        "UNION ALL SELECT facility, place_number, 1 FROM place_closure WHERE withdrawn = 0 AND starts_on <= ?4 AND (ends_on IS NULL OR ends_on > ?4)) "
        "GROUP BY facility, place_number");
    store::Cursor cursor(statement.bind(1, now.ms()).bind(2, exceptCase).bind(3, exceptHousehold).bind(4, Codec<QDate>::to(now.civilDate())));
    while (cursor.next()) {
        PlaceCount &count = counts[cursor->id(0)];
        if (cursor->number(2) == 0)
            ++count.held;
        else
            count.closed.push_back(int(cursor->number(1)));
    }
    return counts;
}

int PlaceCount::closedIn(const Facility &facility) const
{
    return int(std::count_if(closed.begin(), closed.end(), [&](int number) { return number <= facility.capacity; }));
}

int PlaceCount::free(const Facility &facility) const
{
    return usablePlaces(facility) - held - closedIn(facility);
}

std::optional<Placement> currentStay(Connection &connection, const Id &person)
{
    const auto found = store::select<Placement>(connection, "WHERE person = ? AND state = 'placed'", {asValue(person)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void applyCapacity(Connection &connection, Facility &facility, QDate on)
{
    store::Cursor cursor(connection.prepared("SELECT places FROM capacity_step WHERE facility = ? AND starts_on <= ? AND withdrawn = 0 "
                                             "ORDER BY starts_on DESC, id DESC LIMIT 1").bind(1, facility.id).bind(2, Codec<QDate>::to(on)));
    if (cursor.next())
        facility.capacity = int(cursor->number(0));
}

std::vector<CapacityStep> capacitySteps(Connection &connection, const Id &facility)
{
    if (facility.isNull())
        return store::select<CapacityStep>(connection, "WHERE withdrawn = 0 ORDER BY facility, starts_on, id");
    return store::select<CapacityStep>(connection, "WHERE facility = ? AND withdrawn = 0 ORDER BY facility, starts_on, id", {asValue(facility)});
}

std::vector<Facility> facilities(Connection &connection, QDate on, bool stopped)
{
    auto list = store::select<Facility>(connection, stopped ? "ORDER BY id" : "WHERE stopped = 0 ORDER BY id");
    QHash<Id, int> planned; // the last step that counts wins
    {
        store::Cursor cursor(connection.prepared("SELECT facility, places FROM capacity_step WHERE starts_on <= ? AND withdrawn = 0 ORDER BY facility, starts_on, id").bind(1, Codec<QDate>::to(on)));
        while (cursor.next())
            planned.insert(cursor->id(0), int(cursor->number(1)));
    }
    std::vector<std::pair<QByteArray, std::size_t>> order;
    for (std::size_t i = 0; i < list.size(); ++i) {
        list[i].capacity = planned.value(list[i].id, list[i].capacity);
        order.emplace_back(sortKey(list[i].alias), i);
    }
    std::sort(order.begin(), order.end());
    std::vector<Facility> sorted;
    sorted.reserve(list.size());
    for (const auto &entry : order)
        sorted.push_back(std::move(list[entry.second]));
    return sorted;
}

} // namespace luwte::placement
