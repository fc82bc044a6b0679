#pragma once
// The people who work with this vault (domain.md 3.6). Their keys are in vault.json; who they are is only in the store.

#include <optional>

#include "core/base/field.h"
#include "core/store/record_io.h"

namespace luwte::access {

struct Account : Record
{
    QString name;        ///< what they type to unlock, and what "as" in scripts names; unique
    QString displayName; ///< "S. de Vries"
    Codes roles;         ///< list ROLE
    Code region;         ///< list REGION; empty for the whole office
    Id location;         ///< facility where they work, for roles whose reach is a location; null: not bound to one
    QString slot;        ///< the key slot in vault.json; "" for a colleague who has none yet
    bool stopped = false;
};

[[nodiscard]] std::optional<Account> findAccount(store::Connection &connection, const QString &name);
[[nodiscard]] std::optional<Account> findAccountBySlot(store::Connection &connection, const QString &slot);
[[nodiscard]] std::vector<Account> accounts(store::Connection &connection);
/// "S. de Vries" for a name that is known, else the name itself.
[[nodiscard]] QString displayName(store::Connection &connection, const QString &name);

} // namespace luwte::access

template<>
const luwte::Description<luwte::access::Account> &luwte::describe<luwte::access::Account>();
