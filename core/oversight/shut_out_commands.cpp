// A colleague who may know nothing of one case: own family, own past.

#include "core/command/change.h"
#include "core/oversight/commands.h"
#include "core/victim/types.h"

namespace luwte::oversight {

using access::ShutOut;
using command::Call;
using command::caseField;
using command::Outcome;

namespace {

struct ShutOutArgs
{
    Id caseId;
    QString account;
    QString reason;
};


} // namespace

static std::optional<ShutOut> holding(Call &call, const Id &person, const QString &account)
{
    auto found = call.unit.select<ShutOut>("WHERE person = ? AND account = ? AND let_in_at IS NULL", {store::asValue(person), Value(account)});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

static Result<Outcome> shutOut(Call &call, const ShutOutArgs &args)
{
    const auto c = call.unit.find<victim::Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    const auto account = access::findAccount(call.connection(), args.account);
    Refusals refusals;
    if (!account)
        refusals.append({QStringLiteral("shut_out.account"), say("oversight", "Deze collega heeft hier geen account. Kies iemand uit de lijst."), QStringLiteral("account")});
    else if (account->name.compare(c->coordinator, Qt::CaseInsensitive) == 0)
        refusals.append({QStringLiteral("shut_out.coordinator"), say("oversight", "Deze collega coördineert de casus. Kies eerst een andere zorgcoördinator."), QStringLiteral("account")});
    else if (holding(call, c->person, account->name))
        refusals.append({QStringLiteral("shut_out.already"), say("oversight", "Deze collega staat al buiten de casus."), QStringLiteral("account")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    ShutOut made;
    made.person = c->person;
    made.caseId = c->id;
    made.account = account->name;
    made.reason = args.reason;
    call.unit.save(made);
    return Outcome{made.id, {}};
}

static Result<Outcome> letIn(Call &call, const ShutOutArgs &args)
{
    const auto c = call.unit.find<victim::Case>(args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    auto shut = holding(call, c->person, args.account);
    if (!shut)
        return refuse(QStringLiteral("shut_out.none"), say("oversight", "Deze collega staat niet buiten de casus. Er is niets te doen."), QStringLiteral("account"));
    shut->letInAt = call.now;
    call.unit.setReason(args.reason);
    call.unit.save(*shut);
    return Outcome{shut->id, {}};
}

void addShutOuts(command::Catalog &catalog)
{
    catalog.record<ShutOut>();
    constexpr auto right = access::Right::CaseShutOut;
    catalog.command<ShutOutArgs>("case.shut_out", {"Sluit een collega buiten een casus: die ziet er niets meer van", "Shuts a colleague out of a case: they see nothing of it any more"}, right, shutOut);
    catalog.command<ShutOutArgs>("case.let_in", {"Laat een collega weer toe tot een casus", "Lets a colleague into a case again"}, right, letIn);
}

} // namespace luwte::oversight

using namespace luwte;
using namespace luwte::oversight;

template<>
const Description<ShutOutArgs> &luwte::describe<ShutOutArgs>()
{
    static const Description<ShutOutArgs> description({}, {field<&ShutOutArgs::caseId>(caseField()),
        field<&ShutOutArgs::account>({.name = "account", .nl = "Collega", .en = "Colleague", .required = true}),
        field<&ShutOutArgs::reason>({.name = "reason", .nl = "Waarom", .en = "Why", .required = true})});
    return description;
}
