// The register of experts, and what bars one of them from a client.

#include <QRegularExpression>

#include "core/command/change.h"
#include "core/expert/commands.h"
#include "core/expert/load.h"
#include "core/victim/views.h"

namespace luwte::expert {

using command::Call;
using command::Outcome;

namespace {

struct UnbarArgs
{
    Id barrier;
    QString reason;
};

} // namespace

/// The next free code: "E-08" after "E-07".
static QString nextCode(store::Connection &connection)
{
    static const QRegularExpression form(QStringLiteral("^E-0*([0-9]{1,6})$"));
    int highest = 0;
    for (const Expert &expert : experts(connection, true))
        if (const auto match = form.match(expert.code); match.hasMatch())
            highest = qMax(highest, match.captured(1).toInt());
    return QStringLiteral("E-%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
}

static Refusals checkCode(Call &call, const Expert &expert)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9-]{2,12}$"));
    if (!form.match(expert.code).hasMatch())
        return {{QStringLiteral("expert.code"), say("expert", "Kies een code als E-07: 2 tot 12 letters, cijfers of streepjes."), QStringLiteral("code")}};
    store::Cursor cursor(call.connection().prepared("SELECT 1 FROM expert WHERE code = ? AND id IS NOT ?").bind(1, expert.code).bind(2, expert.id));
    if (cursor.next())
        return {{QStringLiteral("expert.code.taken"), say("expert", "Deze code is al van iemand anders. Laat de code leeg, dan kiest Luwte er een."), QStringLiteral("code")}};
    return {};
}

static Refusals checkRefs(Call &call, const Expert &expert)
{
    Refusals refusals;
    if (!expert.ownCase.isNull() && !victim::findCase(call.connection(), expert.ownCase))
        refusals.append(command::noSuchRecord(describe<Expert>().find(u"own_case")->info));
    if (!expert.account.isEmpty() && !access::findAccount(call.connection(), expert.account))
        refusals.append({QStringLiteral("expert.account"), say("expert", "Deze inlognaam is hier niet bekend. Laat de beheerder eerst een account maken."), QStringLiteral("account")});
    return refusals;
}

static Result<Outcome> addExpert(Call &call, const QJsonObject &with)
{
    Expert expert;
    Refusals refusals = readJson(with, expert);
    if (expert.code.isEmpty())
        expert.code = nextCode(call.connection());
    refusals += checkCode(call, expert) + rules::checkExpert(expert, call.today()) + checkRefs(call, expert);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(expert);
    return Outcome{expert.id, QJsonObject{{QStringLiteral("code"), expert.code}}};
}

static Refusals changeExpert(Call &call, const Expert *, Expert &after)
{
    return rules::checkExpert(after, call.today()) + checkRefs(call, after);
}

/// Who was chosen for this client and is barred now, waits for somebody else.
static void blockAssignments(Call &call, const Barrier &barrier)
{
    for (Assignment &assignment : assignmentsOfExpert(call.connection(), barrier.expert)) {
        const bool open = assignment.state == "matched" || assignment.state == "introduction" || assignment.state == "active";
        if (!open || assignment.person != barrier.person)
            continue;
        assignment.state = Code("blocked");
        assignment.blocks = {barrier.reason};
        call.unit.save(assignment);
    }
}

static Refusals checkBar(Call &call, const victim::Case &, Barrier &barrier)
{
    Refusals refusals = rules::checkBarrier(barrier);
    if (!call.unit.find<Expert>(barrier.expert))
        refusals.append(command::noSuchRecord(expertField()));
    return refusals;
}

static command::CommandSpec barCommand()
{
    auto spec = command::addingToCase<Barrier, victim::Case>("expert.bar", {"Sluit een ervaringsdeskundige uit voor een cliënt", "Bars an expert from a client"}, access::Right::ExpertWrite, {QStringLiteral("withdrawn")}, checkBar);
    spec.run = [run = spec.run](Call &call, const QJsonObject &with) {
        auto outcome = run(call, with);
        if (outcome)
            blockAssignments(call, call.unit.find<Barrier>(outcome->id).value());
        return outcome;
    };
    return spec;
}

static Result<Outcome> unbar(Call &call, const UnbarArgs &args)
{
    auto barrier = call.unit.find<Barrier>(args.barrier);
    if (!barrier || barrier->withdrawn)
        return refuse({command::noSuchRecord({.name = "barrier", .nl = "Deze belemmering", .en = "This barrier"})});
    call.unit.setReason(args.reason);
    barrier->withdrawn = true;
    call.unit.save(*barrier);
    return Outcome{barrier->id, {}};
}

void addRegister(command::Catalog &catalog)
{
    constexpr auto right = access::Right::ExpertWrite;
    catalog.add(command::CommandSpec{QStringLiteral("expert.add"), {"Neemt een ervaringsdeskundige op in het register", "Adds an expert by experience to the register"}, right, describe<Expert>().infos(), addExpert});
    catalog.add(command::changing<Expert>("expert.change", {"Verandert gegevens van een ervaringsdeskundige", "Changes an expert's details"}, right, {QStringLiteral("code")}, changeExpert));
    catalog.add(barCommand());
    catalog.command<UnbarArgs>("expert.unbar", {"Trekt een uitsluiting in", "Withdraws a barrier"}, right, unbar);
}

} // namespace luwte::expert

using namespace luwte;
using namespace luwte::expert;

template<>
const Description<UnbarArgs> &luwte::describe<UnbarArgs>()
{
    static const Description<UnbarArgs> description({}, {field<&UnbarArgs::barrier>({.name = "barrier", .nl = "Belemmering", .en = "Barrier", .required = true, .ref = "barrier"}),
        field<&UnbarArgs::reason>({.name = "reason", .nl = "Waarom", .en = "Why", .required = true})});
    return description;
}
