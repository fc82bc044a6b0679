#include "core/placement/household.h"

namespace luwte::placement {

using store::asValue;

std::vector<HouseholdMember> householdOf(store::Connection &connection, const Id &person)
{
    const auto own = store::select<HouseholdMember>(connection, "WHERE person = ? AND left_at IS NULL ORDER BY id DESC LIMIT 1", {asValue(person)});
    if (own.empty())
        return {};
    auto all = store::select<HouseholdMember>(connection, "WHERE household = ? AND left_at IS NULL ORDER BY joined_at, id", {asValue(own.front().household)});
    return all.size() > 1 ? all : std::vector<HouseholdMember>();
}

static std::vector<Id> ids(store::Statement &statement)
{
    std::vector<Id> found;
    store::Cursor cursor(statement);
    while (cursor.next())
        found.push_back(cursor->id(0));
    return found;
}

// Either dossier may be the one that was erased, or not exchanged yet: one row holds for both.
static const QByteArray others = "SELECT other FROM keep_apart WHERE person = ?1 AND withdrawn_at IS NULL "
                                 "UNION SELECT person FROM keep_apart WHERE other = ?1 AND withdrawn_at IS NULL";

std::vector<Id> keptApart(store::Connection &connection, const Id &person)
{
    return ids(connection.prepared(others).bind(1, person));
}

std::vector<Id> placesToAvoid(store::Connection &connection, const Id &person)
{
    return ids(connection.prepared("SELECT DISTINCT facility FROM placement WHERE person IN (" + others + ") AND (state = 'placed' OR reserved_at IS NOT NULL)").bind(1, person));
}

} // namespace luwte::placement
