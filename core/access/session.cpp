#include "core/access/session.h"

#include <algorithm>

#include "core/access/types.h"

namespace luwte::access {

bool Session::hasAny(const QStringList &wanted) const
{
    if (wanted.isEmpty())
        return true;
    return std::any_of(roles.begin(), roles.end(), [&](const Code &role) { return wanted.contains(role.value); });
}

Reaches Session::reaches(Right right) const
{
    Reaches all = ReachNone;
    for (std::size_t i = 0; i < roleCodes.size(); ++i)
        if (const Reach reach = row(right).reach[i]; reach != ReachNone && std::any_of(roles.begin(), roles.end(), [&](const Code &role) { return role.value == QLatin1String(roleCodes[i]); }))
            all = Reaches(all | reach);
    return all;
}

Session sessionOf(const Account &account)
{
    Session session;
    session.user = account.name;
    session.displayName = account.displayName.isEmpty() ? account.name : account.displayName;
    session.roles = account.roles;
    session.region = account.region.value;
    session.location = account.location;
    session.stopped = account.stopped;
    return session;
}

Session sessionOf(store::Connection &connection, const Account &account)
{
    Session session = sessionOf(account);
    {
        store::Cursor shut(connection.prepared("SELECT person FROM shut_out WHERE account = ? AND let_in_at IS NULL").bind(1, account.name));
        while (shut.next())
            session.shutOut.push_back(shut->id(0));
    }
    store::Cursor open(connection.prepared("SELECT person, opened_at, until FROM break_glass WHERE account = ? ORDER BY until DESC LIMIT 50").bind(1, account.name));
    while (open.next())
        session.glass.push_back({open->id(0), open->instant(1), open->instant(2)});
    return session;
}

const char *accountSchema()
{
    return R"sql(
CREATE TABLE account(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE, display_name TEXT, roles TEXT NOT NULL, region TEXT, slot TEXT, stopped INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX account_slot ON account(slot);
)sql";
}

} // namespace luwte::access
