#pragma once
// Who is at the keyboard, and as what.

#include <vector>

#include "core/access/account.h"
#include "core/access/rights.h"
#include "core/access/sight.h"

namespace luwte::access {

/// A dossier that break-glass opened, and for how long.
struct Glass
{
    Id person;
    Instant from;
    Instant until;
};

struct Session
{
    QString user;        ///< account name; the author in the journal
    QString displayName;
    Codes roles;
    QString region;
    QString via; ///< who unlocked the vault, when a script line works "as" somebody else
    Id location = {}; ///< facility where they work; null: not bound to one
    bool stopped = false;
    std::vector<Id> shutOut = {};  ///< people they see nothing of
    std::vector<Glass> glass = {}; ///< what break-glass opened and is not long over

    /// All reaches of its roles together.
    [[nodiscard]] Reaches reaches(Right right) const;
    [[nodiscard]] bool may(Right right) const { return reaches(right) != ReachNone; }
    /// Whether it has one of these roles (list ROLE); what a role may do, rights.h says.
    [[nodiscard]] bool hasAny(const QStringList &wanted) const;
};

/// What the account alone says.
[[nodiscard]] Session sessionOf(const Account &account);
/// With shut-outs and break-glass.
[[nodiscard]] Session sessionOf(store::Connection &connection, const Account &account);

/// Step 2 of the schema: accounts.
[[nodiscard]] const char *accountSchema();

} // namespace luwte::access
