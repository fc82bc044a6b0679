#include "core/house/key_record.h"

namespace luwte::house {

std::optional<StaffKey> staffKeyOf(store::Connection &connection, const Id &account)
{
    auto found = store::select<StaffKey>(connection, "WHERE account = ?", {Value(account.toBytes())});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

VaultKeys vaultKeys(store::Connection &connection)
{
    auto found = store::select<VaultKeys>(connection, "ORDER BY id LIMIT 1");
    return found.empty() ? VaultKeys() : found.front();
}

void addKeyRecords(command::Catalog &catalog)
{
    catalog.step("keys", R"sql(
CREATE TABLE staff_key(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  account BLOB NOT NULL UNIQUE REFERENCES account(id), since INTEGER, starting INTEGER NOT NULL, with_file INTEGER NOT NULL, times_set INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE vault_keys(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  recovery_since INTEGER, rekeyed_at INTEGER, accepted_at INTEGER, times_set INTEGER NOT NULL) WITHOUT ROWID;
)sql");
    catalog.record<StaffKey>();
    catalog.record<VaultKeys>();
}

} // namespace luwte::house

using luwte::house::StaffKey;
using luwte::house::VaultKeys;

template<>
const luwte::Description<StaffKey> &luwte::describe<StaffKey>()
{
    static const Description<StaffKey> description({.kind = "staff_key", .table = "staff_key", .nl = "Sleutel van een medewerker", .en = "Key of a staff member"}, {
        field<&StaffKey::account>({.name = "account", .nl = "Medewerker", .en = "Staff member", .required = true, .ref = "account"}),
        field<&StaffKey::since>({.name = "since", .nl = "Wachtwoord gezet", .en = "Passphrase set", .sensitivity = Sensitivity::Plain}),
        field<&StaffKey::starting>({.name = "starting", .nl = "Startwachtwoord", .en = "Starting passphrase", .sensitivity = Sensitivity::Plain}),
        field<&StaffKey::withFile>({.name = "with_file", .nl = "Met sleutelbestand", .en = "With a key file", .sensitivity = Sensitivity::Plain}),
        field<&StaffKey::timesSet>({.name = "times_set", .nl = "Hoe vaak gezet", .en = "Times set", .sensitivity = Sensitivity::Plain}),
    });
    return description;
}

template<>
const luwte::Description<VaultKeys> &luwte::describe<VaultKeys>()
{
    static const Description<VaultKeys> description({.kind = "vault_keys", .table = "vault_keys", .nl = "Sleutels van het bestand", .en = "Keys of the file"}, {
        field<&VaultKeys::recoverySince>({.name = "recovery_since", .nl = "Herstelcode gemaakt", .en = "Recovery code made", .sensitivity = Sensitivity::Plain}),
        field<&VaultKeys::rekeyedAt>({.name = "rekeyed_at", .nl = "Hele bestand van nieuwe sleutel voorzien", .en = "Whole file given a new key", .sensitivity = Sensitivity::Plain}),
        field<&VaultKeys::acceptedAt>({.name = "accepted_at", .nl = "Bestand aanvaard zoals het is", .en = "File accepted as it is", .sensitivity = Sensitivity::Plain}),
        field<&VaultKeys::timesSet>({.name = "times_set", .nl = "Hoe vaak gezet", .en = "Times set", .sensitivity = Sensitivity::Plain}),
    });
    return description;
}
