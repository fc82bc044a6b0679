#include "core/placement/need.h"

#include <algorithm>

#include "core/access/account.h"
#include "core/base/fold.h"
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

std::vector<PlaceUse> usesOf(Connection &connection, const Id &facility, Instant pastAfter)
{
    std::vector<PlaceUse> uses;
    for (const Placement &p : store::select<Placement>(connection, "WHERE facility = ? AND state = 'placed'", {asValue(facility)}))
        uses.push_back(useOf(p, PlaceUse::Kind::Placed));
    for (const Placement &p : store::select<Placement>(connection, "WHERE facility = ? AND reserved_at IS NOT NULL", {asValue(facility)})) {
        uses.push_back(useOf(p, PlaceUse::Kind::Reserved));
        uses.back().by = access::displayName(connection, p.reservedBy);
    }
    if (!pastAfter.isNull())
        for (const Placement &p : store::select<Placement>(
                 connection, "WHERE facility = ? AND state = 'ended' AND ends_at > ?", {asValue(facility), Value(pastAfter.ms())}))
            uses.push_back(useOf(p, PlaceUse::Kind::Past));
    return uses;
}

QHash<Id, int> heldPlaces(Connection &connection, const Id &exceptCase)
{
    QHash<Id, int> held;
    store::Statement &statement = connection.prepared(
        "SELECT facility, count(*) FROM (SELECT facility, place_number FROM placement WHERE state = 'placed' "
        "UNION SELECT facility, place_number FROM placement WHERE reserved_at IS NOT NULL AND case_id IS NOT ?) GROUP BY facility");
    store::Cursor cursor(statement.bind(1, exceptCase));
    while (cursor.next())
        held.insert(cursor->id(0), int(cursor->number(1)));
    return held;
}

std::optional<Placement> currentStay(Connection &connection, const Id &person)
{
    const auto found = store::select<Placement>(connection, "WHERE person = ? AND state = 'placed'", {asValue(person)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Facility> facilities(Connection &connection, bool stopped)
{
    auto list = store::select<Facility>(connection, stopped ? "ORDER BY id" : "WHERE stopped = 0 ORDER BY id");
    std::stable_sort(list.begin(), list.end(), [](const Facility &a, const Facility &b) { return sortKey(a.alias) < sortKey(b.alias); });
    return list;
}

} // namespace luwte::placement
