#include "core/access/session.h"

#include <algorithm>

namespace luwte::access {

bool Session::hasAny(const QStringList &wanted) const
{
    if (wanted.isEmpty())
        return true;
    return std::any_of(roles.begin(), roles.end(), [&](const Code &role) { return wanted.contains(role.value); });
}

Session sessionOf(const Account &account)
{
    return {account.name, account.displayName.isEmpty() ? account.name : account.displayName, account.roles, account.region.value, {}};
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
