#pragma once
// Who is at the keyboard, and as what.

#include "core/access/account.h"

namespace luwte::access {

struct Session
{
    QString user;        ///< account name; the author in the journal
    QString displayName;
    Codes roles;
    QString region;
    QString via; ///< who unlocked the vault, when a script line works "as" somebody else

    [[nodiscard]] bool hasAny(const QStringList &wanted) const;
};

[[nodiscard]] Session sessionOf(const Account &account);

/// Step 2 of the schema: accounts.
[[nodiscard]] const char *accountSchema();

} // namespace luwte::access
