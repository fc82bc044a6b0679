#pragma once
// The verbs for staff accounts (domain.md 3.6).

#include "core/command/catalog.h"

namespace luwte::house {

void addAccounts(command::Catalog &catalog);

/// Reads an account that is to be made from what account.add takes, and saves it.
[[nodiscard]] Result<command::Outcome> makeAccount(command::Call &call, const QJsonObject &with);

/// What stands in the way of taking an administrator's key: somebody has to be left who can let others in.
[[nodiscard]] Refusals checkLastAdministrator(store::Connection &connection, const access::Account &account);

} // namespace luwte::house
