#include "core/house/accounts.h"

#include <QJsonArray>
#include <algorithm>

#include "core/base/fold.h"
#include "core/command/change.h"
#include "core/house/key_record.h"

namespace luwte::house {

namespace {

struct OneAccount
{
    Id id;
    QString reason;
};

} // namespace

} // namespace luwte::house

template<>
const luwte::Description<luwte::house::OneAccount> &luwte::describe<luwte::house::OneAccount>();

namespace luwte::house {

using access::Account;
using command::Call;
using command::NoArgs;
using command::Outcome;
using command::Reader;

static Refusals checkAccount(Call &call, const Account &account)
{
    Refusals refusals;
    if (fold(account.name).isEmpty() || account.name.size() > 60)
        refusals.append({QStringLiteral("account.name"), say("accounts", "Vul een inlognaam in met letters, hooguit 60 tekens."), QStringLiteral("name")});
    if (account.roles.isEmpty())
        refusals.append({QStringLiteral("account.roles"), say("accounts", "Kies ten minste één rol. Wie hier niet meer werkt, stop je."), QStringLiteral("roles")});
    const auto known = access::findAccount(call.connection(), account.name);
    if (known && known->id != account.id)
        refusals.append({QStringLiteral("account.known"), say("accounts", "Deze inlognaam bestaat al. Kies een andere naam."), QStringLiteral("name")});
    return refusals;
}

static const QStringList &closedFields()
{
    static const QStringList closed{QStringLiteral("slot"), QStringLiteral("stopped")};
    return closed;
}

Result<Outcome> makeAccount(Call &call, const QJsonObject &with)
{
    Account account;
    Refusals refusals = command::readOpen(with, closedFields(), account);
    if (refusals.isEmpty())
        refusals = checkAccount(call, account);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(account);
    return Outcome{account.id, {}};
}

static bool administers(const Account &account)
{
    return !account.stopped && !account.slot.isEmpty() && std::any_of(account.roles.begin(), account.roles.end(), [](const Code &role) { return role.value == QLatin1String("administrator"); });
}

Refusals checkLastAdministrator(store::Connection &connection, const Account &account)
{
    const std::vector<Account> all = access::accounts(connection);
    const auto self = std::find_if(all.begin(), all.end(), [&](const Account &one) { return one.id == account.id; });
    const bool other = std::any_of(all.begin(), all.end(), [&](const Account &one) { return one.id != account.id && administers(one); });
    if (self == all.end() || !administers(*self) || other)
        return {};
    return {{QStringLiteral("account.last-admin"), say("accounts", "Dit is de laatste beheerder met een sleutel. Geef eerst een collega de rol Beheerder en een wachtwoord."), {}}};
}

static Refusals checkChange(Call &call, const Account *, Account &after)
{
    const bool stays = std::any_of(after.roles.begin(), after.roles.end(), [](const Code &role) { return role.value == QLatin1String("administrator"); });
    return checkAccount(call, after) + (stays ? Refusals() : checkLastAdministrator(call.connection(), after));
}

/// A stopped account has no key: what was in vault.json goes when this is in the journal (Office).
static Result<Outcome> stopAccount(Call &call, const OneAccount &args)
{
    auto account = call.unit.find<Account>(args.id);
    if (!account)
        return refuse({command::noSuchRecord(describe<OneAccount>().infos().first())});
    if (account->stopped)
        return refuse(QStringLiteral("account.stopped"), say("accounts", "Dit account is al gestopt."));
    if (const Refusals last = checkLastAdministrator(call.connection(), *account); !last.isEmpty())
        return refuse(last);
    account->stopped = true;
    account->slot.clear();
    call.unit.setReason(args.reason);
    call.unit.save(*account);
    if (auto key = staffKeyOf(call.connection(), account->id)) {
        key->since = {};
        key->starting = key->withFile = false;
        call.unit.save(*key);
    }
    return Outcome{account->id, {}};
}

static Result<Outcome> resumeAccount(Call &call, const OneAccount &args)
{
    auto account = call.unit.find<Account>(args.id);
    if (!account)
        return refuse({command::noSuchRecord(describe<OneAccount>().infos().first())});
    if (!account->stopped)
        return refuse(QStringLiteral("account.active"), say("accounts", "Dit account is niet gestopt."));
    account->stopped = false;
    call.unit.setReason(args.reason);
    call.unit.save(*account);
    return Outcome{account->id, {}};
}

static Result<QJsonValue> listAccounts(const Reader &reader, const NoArgs &)
{
    QJsonArray rows;
    for (const Account &account : access::accounts(reader.connection)) {
        QJsonObject row = toJson(account);
        row.remove(QStringLiteral("slot"));
        row.insert(QStringLiteral("id"), account.id.toText());
        rows.append(row);
    }
    return rows;
}

void addAccounts(command::Catalog &catalog)
{
    constexpr auto right = access::Right::AccountWrite;
    command::CommandSpec add;
    add.name = QStringLiteral("account.add");
    add.purpose = {"Voegt een medewerker toe", "Adds a member of staff"};
    add.right = right;
    add.fields = command::openFields<Account>(closedFields());
    add.run = [](Call &call, const QJsonObject &with) { return makeAccount(call, with); };
    catalog.add(add);
    catalog.add(command::changing<Account>("account.change", {"Verandert een medewerker", "Changes a member of staff"}, right,
        closedFields() + QStringList{QStringLiteral("name")}, checkChange));
    catalog.command("account.stop", {"Stopt een account: het kan meteen nergens meer bij", "Stops an account: at once it can reach nothing any more"}, right, stopAccount);
    catalog.command("account.resume", {"Laat een gestopt account weer toe, nog zonder sleutel", "Lets a stopped account back in, still without a key"}, right, resumeAccount);
    catalog.query<NoArgs>("account.list", {"De medewerkers van dit kantoor", "The staff of this office"}, access::Right::StaffRead, listAccounts);
}

} // namespace luwte::house

using luwte::house::OneAccount;

template<>
const luwte::Description<OneAccount> &luwte::describe<OneAccount>()
{
    static const Description<OneAccount> description({.kind = "one_account", .nl = "Account", .en = "Account"}, {
        field<&OneAccount::id>({.name = "id", .nl = "Medewerker", .en = "Staff member", .required = true, .ref = "account"}),
        field<&OneAccount::reason>({.name = "reason", .nl = "Reden", .en = "Reason"}),
    });
    return description;
}
