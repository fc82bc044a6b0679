#include "core/access/account.h"

namespace luwte::access {

std::optional<Account> findAccount(store::Connection &connection, const QString &name)
{
    auto found = store::select<Account>(connection, "WHERE name = ? COLLATE NOCASE", {Value(name)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Account> findAccountBySlot(store::Connection &connection, const QString &slot)
{
    auto found = store::select<Account>(connection, "WHERE slot = ?", {Value(slot)});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Account> accounts(store::Connection &connection)
{
    return store::select<Account>(connection, "ORDER BY display_name COLLATE NOCASE, id");
}

QString displayName(store::Connection &connection, const QString &name)
{
    const auto account = findAccount(connection, name);
    return account && !account->displayName.isEmpty() ? account->displayName : name;
}

} // namespace luwte::access

using luwte::access::Account;

template<>
const luwte::Description<Account> &luwte::describe<Account>()
{
    static const Description<Account> description({.kind = "account", .table = "account", .nl = "Medewerker", .en = "Staff member"}, {
        field<&Account::name>({.name = "name", .nl = "Inlognaam", .en = "Login name", .required = true}),
        field<&Account::displayName>({.name = "display_name", .nl = "Naam", .en = "Name"}),
        field<&Account::roles>({.name = "roles", .nl = "Rollen", .en = "Roles", .codes = "ROLE", .required = true}),
        field<&Account::region>({.name = "region", .nl = "Regio", .en = "Region", .codes = "REGION"}),
        field<&Account::location>({.name = "location", .nl = "Locatie", .en = "Location", .ref = "facility"}),
        field<&Account::slot>({.name = "slot", .nl = "Sleutel", .en = "Key slot", .sensitivity = Sensitivity::Plain}),
        field<&Account::stopped>({.name = "stopped", .nl = "Gestopt", .en = "Stopped", .sensitivity = Sensitivity::Plain}),
    });
    return description;
}
