// From the first question to a yes: request, reserve, offer, accept, and the two ways in which it does not go on (domain.md 3.3).

#include "core/placement/commands.h"
#include "core/placement/verbs.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;

namespace {

struct PlacementArgs
{
    Id placement;
};

struct RefuseArgs
{
    Id placement;
    QString reason;
};

} // namespace

static Refusals checkSecurityNeeded(const Placement &p)
{
    if (p.securityNeeded >= 0 && p.securityNeeded <= 4)
        return {};
    return {{QStringLiteral("placement.security_needed"),
        say("placement", "Vul voor beveiliging een cijfer in van 1 tot en met 4, of 0 voor het niveau van de inschatting."),
        QStringLiteral("security_needed")}};
}

static Refusals checkAgainst(Call &call, const Placement &p, const Need &need, bool deviates)
{
    if (p.facility.isNull())
        return {};
    const auto facility = facilityFor(call, p.facility);
    if (!facility)
        return facility.error();
    return rules::checkTakes(*facility, qMax(p.neededFrom, call.today())) + rules::checkTerms(p, *facility) +
        rules::checkFit(*facility, need, rules::Stage::Asking, deviates);
}

Refusals request(Call &call, const victim::Case &c, Placement &p)
{
    p.state = Code(state::requested);
    p.requestedAt = call.now;
    if (!p.neededFrom.isValid())
        p.neededFrom = call.today();
    const command::Deviation deviation{p.deviationReason, p.deviationReviewOn};
    Refusals refusals = rules::checkCase(c) + rules::checkDeviation(deviation, call.today()) + checkSecurityNeeded(p);
    if (auto subject = subjectOf(call.connection(), c.id, p.neededFrom)) {
        applyWishes(p, subject->need);
        refusals += checkAgainst(call, p, subject->need, deviation.given());
    }
    for (const Placement &other :
        call.unit.select<Placement>("WHERE person = ? AND case_id = ?", {store::asValue(c.person), store::asValue(c.id)}))
        if (isOpen(other) && other.facility == p.facility)
            refusals.append({QStringLiteral("placement.asked"),
                say("placement", "Deze vraag loopt al sinds %1. Ga daarmee verder.")
                    .arg(other.requestedAt.civilTime().toString(QStringLiteral("d-M-yyyy"))),
                QStringLiteral("facility")});
    deviate(call, p, deviation);
    return refusals;
}

static Refusals changeRequest(Call &call, const Placement *before, Placement &after)
{
    if (!isOpen(after) && !(after.state == state::placed))
        return {{QStringLiteral("placement.state"), say("placement", "Deze aanvraag is afgerond. Vraag opnieuw een plek aan."),
            QStringLiteral("id")}};
    const auto scene = sceneOf(call, after.id, after.neededFrom.isValid() ? after.neededFrom : call.today());
    if (!scene)
        return scene.error();
    Need need = scene->subject.need;
    applyWishes(after, need);
    const command::Deviation deviation{after.deviationReason, after.deviationReviewOn};
    Refusals refusals = checkSecurityNeeded(after);
    if (deviation.reason != before->deviationReason || deviation.reviewOn != before->deviationReviewOn)
        refusals += rules::checkDeviation(deviation, call.today());
    if (deviation.reason != before->deviationReason)
        deviate(call, after, deviation);
    if (isOpen(after))
        refusals += checkAgainst(call, after, need, deviation.given());
    else if (const auto facility = facilityFor(call, after.facility))
        refusals += rules::checkTerms(after, *facility);
    if (!after.startsAt.isNull() && !after.plannedEnd.isNull() && after.plannedEnd <= after.startsAt)
        refusals += rules::checkStart(after, {}, after.startsAt, call.now);
    return refusals;
}

Result<Outcome> hold(Call &call, const HoldArgs &args, const char *to)
{
    auto scene = sceneOf(call, args.placement, call.today());
    if (!scene)
        return refuse(scene.error());
    Placement &p = scene->placement;
    const Id heldAt = p.facility;
    Refusals refusals = rules::checkState(p, to) + rules::checkCase(scene->subject.c);
    const command::Deviation deviation{args.deviationReason, args.deviationReviewOn};
    refusals += rules::checkDeviation(deviation, call.today());
    const bool deviates = deviation.given() || !p.deviationReason.isEmpty();
    if (!args.until.isNull() && args.until <= call.now)
        refusals.append({QStringLiteral("placement.reserved_until"), say("placement", "Kies een moment dat nog komt, of laat het leeg om de plek te houden."),
            QStringLiteral("until")});
    const auto facility = facilityFor(call, args.facility.isNull() ? p.facility : args.facility);
    addRefusals(refusals, facility);
    if (!args.comenshaReference.isEmpty())
        p.comenshaReference = args.comenshaReference;
    if (facility) {
        p.facility = facility->id;
        refusals += rules::checkTakes(*facility, qMax(p.neededFrom, call.today())) + rules::checkTerms(p, *facility) +
            rules::checkFit(*facility, scene->subject.need, rules::Stage::Asking, deviates);
        const bool keeps = heldAt == facility->id && holds(p, call.now) && (args.placeNumber == 0 || args.placeNumber == p.placeNumber);
        if (!keeps)
            refusals += holdPlace(call, p, *facility, args.placeNumber);
    }
    if (!refusals.isEmpty())
        return refuse(refusals);
    p.state = Code(to);
    p.reservedUntil = args.until;
    deviate(call, p, deviation);
    call.unit.setSubject("placement", p.id);
    call.unit.save(p);
    return Outcome{p.id, QJsonObject{{QStringLiteral("place_number"), p.placeNumber}}};
}

static Result<Outcome> reserveOne(Call &call, const HoldArgs &args)
{
    return hold(call, args, state::candidate);
}

static Result<Outcome> offerOne(Call &call, const HoldArgs &args)
{
    return hold(call, args, state::offered);
}

static Result<Outcome> settle(Call &call, const Id &id, const char *to, const std::function<Refusals(Placement &)> &step)
{
    auto scene = sceneOf(call, id, call.today());
    if (!scene)
        return refuse(scene.error());
    Refusals refusals = rules::checkState(scene->placement, to) + step(scene->placement);
    if (!refusals.isEmpty())
        return refuse(refusals);
    scene->placement.state = Code(to);
    call.unit.save(scene->placement);
    return Outcome{scene->placement.id, QJsonObject{{QStringLiteral("state"), QLatin1String(to)}}};
}

Result<Outcome> release(Call &call, const Id &placement)
{
    return settle(call, placement, state::requested, [](Placement &p) {
        if (p.reservedAt.isNull())
            return Refusals{{QStringLiteral("placement.state"),
                say("placement", "Voor deze aanvraag is geen plek vastgehouden. Er is niets om vrij te geven."),
                QStringLiteral("placement")}};
        releasePlace(p);
        return Refusals();
    });
}

Result<Outcome> accept(Call &call, const Id &placement)
{
    return settle(call, placement, state::accepted, [&](Placement &p) {
        if (p.state == state::offered && !holds(p, call.now))
            return Refusals{{QStringLiteral("placement.expired"),
                say("placement", "De plek was vastgehouden tot %1. Leg het aanbod opnieuw vast; dan is de plek weer vastgehouden.")
                    .arg(p.reservedUntil.civilTime().toString(QStringLiteral("d-M-yyyy HH:mm"))),
                QStringLiteral("placement")}};
        p.reservedUntil = {}; // a yes does not run out
        return Refusals();
    });
}

Result<Outcome> refuseByFacility(Call &call, const Id &placement, const QString &reason)
{
    return settle(call, placement, state::refusedByFacility, [&](Placement &p) {
        p.refusalReason = reason;
        releasePlace(p);
        return reason.isEmpty() ? Refusals{{QStringLiteral("placement.refusal_reason"),
                                      say("placement", "Schrijf op waarom de locatie de cliënt niet opneemt."), QStringLiteral("reason")}}
                                : Refusals();
    });
}

Result<Outcome> refuseByClient(Call &call, const Id &placement, const QString &reason)
{
    return settle(call, placement, state::refusedByClient, [&](Placement &p) {
        p.refusalReason = reason;
        releasePlace(p);
        return Refusals();
    });
}

static Result<Outcome> releaseOne(Call &call, const PlacementArgs &args)
{
    return release(call, args.placement);
}

static Result<Outcome> acceptOne(Call &call, const PlacementArgs &args)
{
    return accept(call, args.placement);
}

static Result<Outcome> refuseOneByFacility(Call &call, const RefuseArgs &args)
{
    return refuseByFacility(call, args.placement, args.reason);
}

static Result<Outcome> refuseOneByClient(Call &call, const RefuseArgs &args)
{
    return refuseByClient(call, args.placement, args.reason);
}

void addRequests(command::Catalog &catalog)
{
    // What verbs of their own set.
    static const QStringList closed{QStringLiteral("place_number"), QStringLiteral("state"), QStringLiteral("requested_at"),
        QStringLiteral("starts_at"), QStringLiteral("ends_at"), QStringLiteral("reserved_at"), QStringLiteral("reserved_by"), QStringLiteral("reserved_until"),
        QStringLiteral("end_reason"), QStringLiteral("destination"), QStringLiteral("destination_note"), QStringLiteral("next_placement"),
        QStringLiteral("refusal_reason")};
    catalog.add(command::addingToCase<Placement, victim::Case>("placement.request",
        {"Vraagt een plek aan, bij een locatie of bij wie er plek heeft", "Asks for a place, at a facility or wherever there is one"},
        access::Right::PlacementWrite, closed + QStringList{QStringLiteral("follow_on")}, request));
    catalog.add(command::changing<Placement>("placement.change",
        {"Verandert wensen, kenmerk of verwacht einde", "Changes wishes, reference or expected end"}, access::Right::PlacementWrite,
        closed + QStringList{QStringLiteral("person"), QStringLiteral("case_id"), QStringLiteral("facility")}, changeRequest));
    catalog.command("placement.reserve", {"Houdt een plek vast voor een aanvraag", "Holds a place for a request"}, access::Right::PlacementWrite, reserveOne);
    catalog.command("placement.release", {"Geeft een vastgehouden plek weer vrij", "Lets a held place go"}, access::Right::PlacementWrite, releaseOne);
    catalog.command("placement.offer",
        {"De locatie biedt een plek aan; die is dan vastgehouden", "The facility offers a place, which is then held"}, access::Right::PlacementWrite, offerOne);
    catalog.command("placement.accept", {"De cliënt zegt ja tegen het aanbod", "The client says yes to the offer"}, access::Right::PlacementWrite, acceptOne);
    catalog.command("placement.refuse_by_facility", {"De locatie neemt de cliënt niet op", "The facility does not take the client"},
        access::Right::PlacementWrite, refuseOneByFacility);
    catalog.command("placement.refuse_by_client", {"De cliënt kiest niet voor deze plek", "The client does not choose this place"},
        access::Right::PlacementWrite, refuseOneByClient);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

template<>
const Description<PlacementArgs> &luwte::describe<PlacementArgs>()
{
    static const Description<PlacementArgs> description({}, {field<&PlacementArgs::placement>(placementField())});
    return description;
}

template<>
const Description<HoldArgs> &luwte::describe<HoldArgs>()
{
    static const Description<HoldArgs> description({},
        {
            field<&HoldArgs::placement>(placementField()),
            field<&HoldArgs::facility>(facilityField()),
            field<&HoldArgs::placeNumber>({.name = "place_number", .nl = "Plek nummer", .en = "Place number"}),
            field<&HoldArgs::until>({.name = "until", .nl = "Vasthouden tot", .en = "Hold until"}),
            field<&HoldArgs::comenshaReference>({.name = "comensha_reference", .nl = "Kenmerk CoMensha", .en = "CoMensha reference"}),
            field<&HoldArgs::deviationReason>({.name = "deviation_reason", .nl = "Maatwerk: waarom", .en = "Bespoke decision: why"}),
            field<&HoldArgs::deviationReviewOn>(
                {.name = "deviation_review_on", .nl = "Maatwerk: opnieuw bekijken op", .en = "Bespoke decision: review on"}),
        });
    return description;
}

template<>
const Description<RefuseArgs> &luwte::describe<RefuseArgs>()
{
    static const Description<RefuseArgs> description({},
        {
            field<&RefuseArgs::placement>(placementField()),
            field<&RefuseArgs::reason>({.name = "reason", .nl = "Waarom niet", .en = "Why not"}),
        });
    return description;
}
