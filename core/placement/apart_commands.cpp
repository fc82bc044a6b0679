// Two people who must not be under one roof. Written into both dossiers; a hard criterion of every place (match.h).

#include "core/placement/commands.h"
#include "core/placement/household.h"
#include "core/placement/steps.h"
#include "core/placement/views.h"
#include "core/victim/views.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;
using command::Reader;

namespace {

struct KeepArgs
{
    Id caseId;
    Id other;
    Code reason;
};

struct WithdrawArgs
{
    Id apart;
    QString reason;
};

struct ApartCaseArgs
{
    Id caseId;
};

const FieldInfo otherField{.name = "other", .nl = "Niet samen met", .en = "Not together with", .required = true, .ref = "case"};
const FieldInfo apartField{.name = "keep_apart", .nl = "Niet onder één dak", .en = "Not under one roof", .required = true, .ref = "keep_apart"};

} // namespace

static std::vector<KeepApart> between(Call &call, const Id &person, const Id &other)
{
    return call.unit.select<KeepApart>("WHERE person = ? AND other = ? AND withdrawn_at IS NULL", {store::asValue(person), store::asValue(other)});
}

static KeepApart note(Call &call, const victim::Case &c, const victim::Case &other, const Code &reason)
{
    KeepApart apart;
    apart.person = c.person;
    apart.caseId = c.id;
    apart.other = other.person;
    apart.otherCase = other.id;
    apart.reason = reason;
    apart.since = call.now;
    call.unit.save(apart);
    return apart;
}

static Result<Outcome> keep(Call &call, const KeepArgs &args)
{
    const auto c = call.unit.find<victim::Case>(args.caseId);
    const auto other = call.unit.find<victim::Case>(args.other);
    if (!c || !other)
        return refuse({command::noSuchRecord(c ? otherField : caseField())});
    if (c->person == other->person)
        return refuse(QStringLiteral("apart.self"), say("placement", "Kies een ander: dit is dezelfde cliënt."), QStringLiteral("other"));
    if (!between(call, c->person, other->person).empty())
        return refuse(QStringLiteral("apart.known"), say("placement", "Dit is al vastgelegd. Er is niets te veranderen."), QStringLiteral("other"));
    for (const HouseholdMember &member : householdOf(call.connection(), c->person))
        if (member.person == other->person)
            return refuse(QStringLiteral("apart.household"),
                say("placement", "Deze cliënten horen bij één gezin. Leg eerst vast dat een van hen het gezin verlaat."), QStringLiteral("other"));
    const KeepApart own = note(call, *c, *other, args.reason);
    (void)note(call, *other, *c, args.reason);
    const auto here = currentStay(call.connection(), c->person);
    const auto there = currentStay(call.connection(), other->person);
    return Outcome{own.id, QJsonObject{{QStringLiteral("under_one_roof"), here && there && here->facility == there->facility}}};
}

static Result<Outcome> withdraw(Call &call, const WithdrawArgs &args)
{
    auto apart = call.unit.find<KeepApart>(args.apart);
    if (!apart || !apart->withdrawnAt.isNull())
        return refuse({command::noSuchRecord(apartField)});
    call.unit.setReason(args.reason);
    const auto end = [&](KeepApart &one) {
        one.withdrawnAt = call.now;
        one.withdrawnReason = args.reason;
        call.unit.save(one);
    };
    end(*apart);
    for (KeepApart &twin : between(call, apart->other, apart->person))
        end(twin);
    return Outcome{apart->id, {}};
}

static Result<QJsonValue> ofCase(const Reader &reader, const ApartCaseArgs &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray array;
    for (const ApartRow &row : apartRows(reader.connection, c->person, reader.sight(access::Right::PlacementRead)))
        array.append(apartJson(row));
    return array;
}

void addKeepingApart(command::Catalog &catalog)
{
    catalog.command("apart.keep", {"Legt vast dat twee cliënten niet onder één dak horen", "Records that two clients must not be under one roof"}, access::Right::PlacementWrite, keep);
    catalog.command("apart.withdraw", {"Trekt in dat twee cliënten niet onder één dak horen", "Withdraws that two clients must not be under one roof"}, access::Right::PlacementWrite, withdraw);
    catalog.query("apart.of_case", {"Met wie een cliënt niet onder één dak hoort", "Whom a client must not be under one roof with"}, access::Right::PlacementRead, ofCase);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

template<>
const Description<KeepArgs> &luwte::describe<KeepArgs>()
{
    static const Description<KeepArgs> description({},
        {field<&KeepArgs::caseId>(caseField()), field<&KeepArgs::other>(otherField),
            field<&KeepArgs::reason>({.name = "reason", .nl = "Waarom niet samen", .en = "Why not together", .codes = "KEEP_APART", .required = true})});
    return description;
}

template<>
const Description<WithdrawArgs> &luwte::describe<WithdrawArgs>()
{
    static const Description<WithdrawArgs> description({},
        {field<&WithdrawArgs::apart>(apartField), field<&WithdrawArgs::reason>({.name = "reason", .nl = "Waarom het weer kan", .en = "Why it is possible again", .required = true})});
    return description;
}

template<>
const Description<ApartCaseArgs> &luwte::describe<ApartCaseArgs>()
{
    static const Description<ApartCaseArgs> description({}, {field<&ApartCaseArgs::caseId>(caseField())});
    return description;
}
