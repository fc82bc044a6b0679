#include "core/house/accounts.h"

#include <QJsonArray>

#include "core/base/fold.h"
#include "core/command/change.h"

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
    const auto known = access::findAccount(call.connection(), account.name);
    if (known && known->id != account.id)
        refusals.append({QStringLiteral("account.known"), say("accounts", "Deze inlognaam bestaat al. Kies een andere naam."), QStringLiteral("name")});
    return refusals;
}

static Result<Outcome> addAccount(Call &call, const Account &given)
{
    Account account = given;
    const Refusals refusals = checkAccount(call, account);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(account);
    return Outcome{account.id, {}};
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
    const QStringList administrators{QStringLiteral("administrator")};
    const QStringList closed{QStringLiteral("slot"), QStringLiteral("stopped")};
    command::CommandSpec add;
    add.name = QStringLiteral("account.add");
    add.purpose = {"Voegt een medewerker toe", "Adds a member of staff"};
    add.roles = administrators;
    add.fields = command::openFields<Account>(closed);
    add.run = [closed](Call &call, const QJsonObject &with) -> Result<Outcome> {
        Account account;
        const Refusals refusals = command::readOpen(with, closed, account);
        return refusals.isEmpty() ? addAccount(call, account) : refuse(refusals);
    };
    catalog.add(add);
    catalog.add(command::changing<Account>("account.change", {"Verandert een medewerker", "Changes a member of staff"}, administrators, {QStringLiteral("slot"), QStringLiteral("name")},
        [](Call &call, const Account *, Account &after) { return checkAccount(call, after); }));
    catalog.query<NoArgs>("account.list", {"De medewerkers van dit kantoor", "The staff of this office"}, {}, listAccounts);
}

} // namespace luwte::house
