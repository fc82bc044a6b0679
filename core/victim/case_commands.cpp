// The states of a case (domain.md 3.3), one verb a step.

#include "core/command/change.h"
#include "core/victim/commands.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::victim {

using command::Call;
using command::caseField;
using command::Outcome;

namespace {

struct CaseArgs
{
    Id caseId;
};

struct OutOfSightArgs
{
    Id caseId;
    QDate lastSeenOn;
    QString whoInformed;
    QDate missingReportOn;
};

struct CloseArgs
{
    Id caseId;
    Code reason;
    QString offer;
    QString refusal;
    QDate doorOpenUntil;
};

struct HandoverArgs
{
    Id caseId;
    QString to;
};


} // namespace

/// Loads the case, lets `step` change it, and saves it when `step` has no objection.
static Result<Outcome> moved(Call &call, const Id &id, const std::function<Refusals(Case &, const Person &)> &step)
{
    auto c = call.unit.find<Case>(id);
    const auto person = c ? call.unit.find<Person>(c->person) : std::nullopt;
    if (!person)
        return refuse({command::noSuchRecord(caseField())});
    const Refusals refusals = step(*c, *person);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(*c);
    return Outcome{c->id, QJsonObject{{QStringLiteral("state"), c->state.value}}};
}

static Result<Outcome> startIntake(Call &call, const CaseArgs &args)
{
    return moved(call, args.caseId, [](Case &c, const Person &) {
        const Refusals refusals = rules::startIntake(c);
        c.state = Code("intake");
        return refusals;
    });
}

static Result<Outcome> activate(Call &call, const CaseArgs &args)
{
    return moved(call, args.caseId, [&](Case &c, const Person &person) {
        const Refusals refusals = rules::activate(c, person, latestSafety(call.connection(), c.person), call.now);
        c.state = Code("active");
        if (c.activeSince.isNull())
            c.activeSince = call.now;
        return refusals;
    });
}

static Result<Outcome> outOfSight(Call &call, const OutOfSightArgs &args)
{
    return moved(call, args.caseId, [&](Case &c, const Person &person) {
        c.lastSeenOn = args.lastSeenOn;
        c.whoInformed = args.whoInformed;
        c.missingReportOn = args.missingReportOn;
        const Refusals refusals = rules::outOfSight(c, person, call.today());
        c.state = Code("out_of_sight");
        if (refusals.isEmpty())
            beginAbsence(call, c);
        return refusals;
    });
}

static Result<Outcome> aftercare(Call &call, const CaseArgs &args)
{
    return moved(call, args.caseId, [&](Case &c, const Person &person) {
        Refusals refusals = rules::checkTransition(c, "aftercare");
        if (refusals.isEmpty())
            refusals = rules::close(c, person, prospectOf(call.connection(), c), latestSafety(call.connection(), c.person), call.now);
        c.state = Code("aftercare");
        return refusals;
    });
}

static Result<Outcome> close(Call &call, const CloseArgs &args)
{
    return moved(call, args.caseId, [&](Case &c, const Person &person) {
        c.closeReason = args.reason;
        c.closeOffer = args.offer;
        c.closeRefusal = args.refusal;
        c.doorOpenUntil = args.doorOpenUntil;
        Refusals refusals = rules::checkTransition(c, "closed");
        refusals += refusals.isEmpty() ? rules::close(c, person, prospectOf(call.connection(), c), latestSafety(call.connection(), c.person), call.now) : Refusals();
        c.state = Code("closed");
        return refusals;
    });
}

static Result<Outcome> offerHandover(Call &call, const HandoverArgs &args)
{
    return moved(call, args.caseId, [&](Case &c, const Person &) {
        const Refusals refusals = rules::checkTransition(c, "handover_offered");
        c.handoverTo = args.to;
        c.state = Code("handover_offered");
        return refusals;
    });
}

static Result<Outcome> handoverAccepted(Call &call, const CaseArgs &args)
{
    return moved(call, args.caseId, [](Case &c, const Person &) {
        const Refusals refusals = rules::checkTransition(c, "handed_over");
        c.state = Code("handed_over");
        return refusals;
    });
}

static Result<Outcome> handoverReturned(Call &call, const CaseArgs &args)
{
    return moved(call, args.caseId, [](Case &c, const Person &) {
        Refusals refusals;
        if (c.state != Code("handover_offered"))
            refusals.append({QStringLiteral("case.state"), say("victim", "Deze casus is niet aangeboden aan een andere organisatie. Kijk op de cliëntpagina welke stap nu kan."), QStringLiteral("case")});
        c.state = Code("active");
        c.handoverTo.clear();
        return refusals;
    });
}

void addCaseStates(command::Catalog &catalog)
{
    constexpr auto right = access::Right::CaseWrite;
    catalog.command<CaseArgs>("case.start_intake", {"Begint de intake", "Starts the intake"}, right, startIntake);
    catalog.command<CaseArgs>("case.activate", {"Maakt de casus actief", "Makes the case active"}, right, activate);
    catalog.command<OutOfSightArgs>("case.out_of_sight", {"De cliënt is uit beeld", "The client is out of sight"}, right, outOfSight);
    catalog.command<CaseArgs>("case.aftercare", {"Begint de nazorg", "Starts aftercare"}, right, aftercare);
    catalog.command<CloseArgs>("case.close", {"Sluit de casus af", "Closes the case"}, right, close);
    catalog.command<HandoverArgs>("case.offer_handover", {"Biedt de casus aan een andere organisatie aan", "Offers the case to another organisation"}, right, offerHandover);
    catalog.command<CaseArgs>("case.handover_accepted", {"De andere organisatie heeft de casus aanvaard", "The other organisation accepted the case"}, right, handoverAccepted);
    catalog.command<CaseArgs>("case.handover_returned", {"De casus komt terug", "The case comes back"}, right, handoverReturned);
}

} // namespace luwte::victim

using namespace luwte;
using namespace luwte::victim;

template<>
const Description<CaseArgs> &luwte::describe<CaseArgs>()
{
    static const Description<CaseArgs> description({}, {field<&CaseArgs::caseId>(caseField())});
    return description;
}

template<>
const Description<OutOfSightArgs> &luwte::describe<OutOfSightArgs>()
{
    static const Description<OutOfSightArgs> description({}, {field<&OutOfSightArgs::caseId>(caseField()),
        field<&OutOfSightArgs::lastSeenOn>({.name = "last_seen_on", .nl = "Laatst gezien op", .en = "Last seen on"}),
        field<&OutOfSightArgs::whoInformed>({.name = "who_informed", .nl = "Wie is ingelicht", .en = "Who was informed"}),
        field<&OutOfSightArgs::missingReportOn>({.name = "missing_report_on", .nl = "Vermissing gemeld op", .en = "Reported missing on"})});
    return description;
}

template<>
const Description<CloseArgs> &luwte::describe<CloseArgs>()
{
    static const Description<CloseArgs> description({}, {field<&CloseArgs::caseId>(caseField()),
        field<&CloseArgs::reason>({.name = "reason", .nl = "Reden van afsluiten", .en = "Reason for closing", .codes = "AFSLUIT", .required = true}),
        field<&CloseArgs::offer>({.name = "offer", .nl = "Wat is aangeboden", .en = "What was offered", .type = FieldType::LongText}),
        field<&CloseArgs::refusal>({.name = "refusal", .nl = "Waarom de cliënt anders koos", .en = "Why the client chose otherwise", .type = FieldType::LongText}),
        field<&CloseArgs::doorOpenUntil>({.name = "door_open_until", .nl = "Deur blijft open tot", .en = "Door stays open until"})});
    return description;
}

template<>
const Description<HandoverArgs> &luwte::describe<HandoverArgs>()
{
    static const Description<HandoverArgs> description({}, {field<&HandoverArgs::caseId>(caseField()),
        field<&HandoverArgs::to>({.name = "to", .nl = "Overdracht aan", .en = "Handover to", .required = true})});
    return description;
}
