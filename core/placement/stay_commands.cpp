// Stays: they start, they end, and people move from one to the next without a moment in between.

#include <algorithm>

#include "core/codebook/book.h"
#include "core/placement/commands.h"
#include "core/placement/facility_type.h"
#include "core/placement/verbs.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;

namespace {

/// What starting and moving share: the terms a stay begins with.
struct Terms
{
    Instant at;
    int placeNumber = 0;
    Instant plannedEnd;
    std::optional<bool> openEnded;
    QString comenshaReference;
    command::Deviation deviation;
};

} // namespace

template<class Args>
static Terms termsOf(const Call &call, const Args &args)
{
    return {args.at.isNull() ? call.now : args.at, args.placeNumber, args.plannedEnd, args.openEnded, args.comenshaReference,
        {args.deviationReason, args.deviationReviewOn}};
}

/// Makes a running stay of `p`, or says everything that is in the way. `leaving` is the stay the person comes from, null for a first one.
static Refusals begin(
    Call &call, Placement &p, const Subject &subject, const Facility &facility, const Terms &terms, const Placement *leaving)
{
    if (!terms.comenshaReference.isEmpty())
        p.comenshaReference = terms.comenshaReference;
    if (terms.openEnded)
        p.openEnded = *terms.openEnded;
    if (!terms.plannedEnd.isNull())
        p.plannedEnd = terms.plannedEnd;
    const TypeFacts *facts = typeFacts(facility.type);
    if (facts && facts->hours > 0 && p.plannedEnd.isNull() && !p.openEnded)
        p.plannedEnd = terms.at.plusHours(facts->hours);
    const bool deviates = terms.deviation.given() || !p.deviationReason.isEmpty();
    const bool stays = leaving && leaving->facility == facility.id; // another room of the same house asks nothing anew

    Refusals refusals = rules::checkCase(subject.c) + rules::checkDeviation(terms.deviation, call.today()) + rules::checkTerms(p, facility);
    if (!stays)
        refusals += rules::checkTakes(facility, terms.at.civilDate()) + rules::checkUntilClosing(p, facility) + rules::checkFit(facility, subject.need, rules::Stage::Placing, deviates);
    auto others = call.unit.select<Placement>("WHERE person = ?", {store::asValue(p.person)});
    auto uses = usesOf(call.connection(), facility.id, call.now, terms.at);
    if (leaving) {
        std::erase_if(others, [&](const Placement &other) { return other.id == leaving->id; });
        std::erase_if(uses, [&](const PlaceUse &use) { return use.placement == leaving->id; });
    }
    refusals += rules::checkStart(p, others, terms.at, call.now);
    const int number = terms.placeNumber != 0 ? terms.placeNumber : p.facility == facility.id ? p.placeNumber : 0;
    const auto place = choosePlace(facility, uses, {.number = number, .at = terms.at, .self = p.id, .until = p.openEnded ? Instant() : p.plannedEnd, .now = call.now});
    addRefusals(refusals, place);
    if (stays && place && *place == leaving->placeNumber)
        refusals.append({QStringLiteral("placement.same_place"),
            say("placement", "De cliënt heeft deze plek al. Kies een andere plek in %1.").arg(facility.alias),
            QStringLiteral("place_number")});
    if (!refusals.isEmpty())
        return refusals;
    releasePlace(p);
    dropExpired(call, facility.id, *place, p.id);
    p.facility = facility.id;
    p.placeNumber = *place;
    p.state = Code(state::placed);
    p.startsAt = terms.at;
    deviate(call, p, terms.deviation);
    return {};
}

static Outcome begun(const Placement &p, QJsonObject result)
{
    result.insert(QStringLiteral("place_number"), p.placeNumber);
    return {p.id, result};
}

Result<Outcome> startStay(Call &call, const StartArgs &args, For whom)
{
    const Terms terms = termsOf(call, args);
    auto scene = sceneOf(call, args.placement, terms.at.civilDate());
    if (!scene)
        return refuse(scene.error());
    Placement &p = scene->placement;
    Refusals refusals = rules::checkState(p, state::placed);
    if (!refusals.isEmpty())
        return refuse(refusals);
    const auto facility = facilityFor(call, p.facility);
    if (!facility)
        return refuse(facility.error());
    refusals = begin(call, p, scene->subject, *facility, terms, nullptr);
    if (whom == For::One)
        refusals += staysTogether(call, p.person, facility->id);
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.setSubject("placement", p.id);
    call.unit.save(p);
    return begun(p, closeGap(call, p));
}

Result<Outcome> endStay(Call &call, const EndArgs &args, For whom)
{
    auto found = call.unit.find<Placement>(args.placement);
    if (!found)
        return refuse({command::noSuchRecord(placementField())});
    Placement &p = *found;
    if (!args.followOn.isEmpty())
        p.followOn = args.followOn;
    const Code destination = args.destination.isEmpty() ? rules::destinationFor(args.reason, nullptr) : args.destination;
    const rules::Ending ending{args.at.isNull() ? call.now : args.at, args.reason, destination, !p.followOn.isEmpty()};
    Refusals refusals = rules::checkState(p, state::ended);
    if (refusals.isEmpty())
        refusals = rules::checkEnd(p, ending, call.now);
    const bool alone = args.reason == "mob" || args.reason == "overl"; // facts that come to one person
    if (refusals.isEmpty() && whom == For::One && !alone)
        refusals = staysTogether(call, p.person, {});
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (alone)
        leaveHousehold(call, p.person, ending.at, codebook::Book::standard().label("EINDE_PL", args.reason));
    p.state = Code(state::ended);
    p.endsAt = ending.at;
    p.endReason = ending.reason;
    p.destination = destination;
    p.destinationNote = args.destinationNote;
    call.unit.setSubject("placement", p.id);
    call.unit.save(p);
    return Outcome{p.id, {}};
}

/// The stay that follows: a request that is already there, or a new one with the wishes of the old.
static Result<Placement> follower(Call &call, const MoveArgs &args, const Placement &old)
{
    if (!args.next.isNull()) {
        auto next = call.unit.find<Placement>(args.next);
        if (!next || next->person != old.person || !isOpen(*next))
            return refuse({command::noSuchRecord({.name = "next", .nl = "Deze aanvraag", .en = "This request"})});
        return std::move(*next);
    }
    if (args.facility.isNull() && args.placeNumber == 0)
        return refuse(QStringLiteral("placement.facility"),
            say("placement", "Kies waar de cliënt heen verhuist: een locatie of een andere plek in hetzelfde huis."),
            QStringLiteral("facility"));
    Placement next;
    next.id = Id::make(call.now.ms());
    next.person = old.person;
    next.caseId = old.caseId;
    next.requestedAt = call.now;
    next.neededFrom = call.today();
    next.securityNeeded = old.securityNeeded;
    next.wheelchair = old.wheelchair;
    next.pet = old.pet;
    next.addiction = old.addiction;
    next.deaf = old.deaf;
    next.notInRegions = old.notInRegions;
    next.nearRegion = old.nearRegion;
    next.wishes = old.wishes;
    if (args.facility.isNull() || args.facility == old.facility) {
        next.facility = old.facility;
        next.openEnded = old.openEnded;
        next.plannedEnd = old.plannedEnd;
        next.comenshaReference = old.comenshaReference;
    }
    return next;
}

Result<Outcome> moveStay(Call &call, const MoveArgs &args, For whom)
{
    const Terms terms = termsOf(call, args);
    auto scene = sceneOf(call, args.placement, terms.at.civilDate());
    if (!scene)
        return refuse(scene.error());
    Placement &old = scene->placement;
    if (!(old.state == state::placed))
        return refuse(QStringLiteral("placement.state"),
            say("placement", "Verhuizen kan vanuit een plaatsing die loopt. Begin anders de nieuwe plaatsing."),
            QStringLiteral("placement"));
    auto next = follower(call, args, old);
    if (!next)
        return refuse(next.error());
    const auto facility = facilityFor(call, args.facility.isNull() ? next->facility : args.facility);
    if (!facility)
        return refuse(facility.error());

    rules::Ending ending{terms.at, args.reason.isEmpty() ? Code("door") : args.reason, args.destination, true};
    if (ending.destination.isEmpty())
        ending.destination = rules::destinationFor(ending.reason, &*facility);
    Refusals refusals = rules::checkEnd(old, ending, call.now);
    if (ending.reason == "mob" || ending.reason == "overl")
        refusals.append({QStringLiteral("placement.move_reason"),
            say("placement", "Bij verhuizen past een andere reden, zoals doorstroom of veiligheid."), QStringLiteral("reason")});
    applyWishes(*next, scene->subject.need);
    refusals += begin(call, *next, scene->subject, *facility, terms, &old);
    if (whom == For::One)
        refusals += staysTogether(call, old.person, facility->id);
    if (!refusals.isEmpty())
        return refuse(refusals);

    old.state = Code(state::ended);
    old.endsAt = terms.at;
    old.endReason = ending.reason;
    old.destination = ending.destination;
    old.nextPlacement = next->id;
    call.unit.setSubject("placement", next->id);
    call.unit.save(old); // first: one person has one running stay, also inside the transaction
    call.unit.save(*next);
    return begun(*next, closeGap(call, *next));
}

static Result<Outcome> startOne(Call &call, const StartArgs &args)
{
    return startStay(call, args, For::One);
}

static Result<Outcome> endOne(Call &call, const EndArgs &args)
{
    return endStay(call, args, For::One);
}

static Result<Outcome> moveOne(Call &call, const MoveArgs &args)
{
    return moveStay(call, args, For::One);
}

void addStays(command::Catalog &catalog)
{
    catalog.command("placement.start", {"De cliënt woont er vanaf nu", "The client lives there from now on"}, access::Right::PlacementWrite, startOne);
    catalog.command("placement.end", {"Beëindigt een plaatsing", "Ends a stay"}, access::Right::PlacementWrite, endOne);
    catalog.command("placement.move",
        {"Verhuist de cliënt: de ene plaatsing eindigt en de volgende begint, in één keer",
            "Moves the client: one stay ends and the next begins, at once"},
        access::Right::PlacementWrite, moveOne);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

static const FieldInfo atField{.name = "at", .nl = "Wanneer", .en = "When"};
static const FieldInfo numberField{.name = "place_number", .nl = "Plek nummer", .en = "Place number"};
static const FieldInfo plannedEndField{.name = "planned_end", .nl = "Verwacht einde", .en = "Expected end"};
static const FieldInfo openEndedField{.name = "open_ended", .nl = "Zonder einddatum", .en = "Without end date"};
static const FieldInfo comenshaField{.name = "comensha_reference", .nl = "Kenmerk CoMensha", .en = "CoMensha reference"};
static const FieldInfo deviationField{.name = "deviation_reason", .nl = "Maatwerk: waarom", .en = "Bespoke decision: why"};
static const FieldInfo reviewField{
    .name = "deviation_review_on", .nl = "Maatwerk: opnieuw bekijken op", .en = "Bespoke decision: review on"};
static const FieldInfo destinationField{.name = "destination", .nl = "Bestemming", .en = "Destination", .codes = "DESTINATION"};

template<>
const Description<StartArgs> &luwte::describe<StartArgs>()
{
    static const Description<StartArgs> description({},
        {
            field<&StartArgs::placement>(placementField()),
            field<&StartArgs::at>(atField),
            field<&StartArgs::placeNumber>(numberField),
            field<&StartArgs::plannedEnd>(plannedEndField),
            field<&StartArgs::openEnded>(openEndedField),
            field<&StartArgs::comenshaReference>(comenshaField),
            field<&StartArgs::deviationReason>(deviationField),
            field<&StartArgs::deviationReviewOn>(reviewField),
        });
    return description;
}

template<>
const Description<EndArgs> &luwte::describe<EndArgs>()
{
    static const Description<EndArgs> description({},
        {
            field<&EndArgs::placement>(placementField()),
            field<&EndArgs::at>(atField),
            field<&EndArgs::reason>({.name = "reason", .nl = "Reden van einde", .en = "Reason for the end", .codes = "EINDE_PL"}),
            field<&EndArgs::destination>(destinationField),
            field<&EndArgs::destinationNote>({.name = "destination_note", .nl = "Bestemming, toelichting", .en = "Destination, details"}),
            field<&EndArgs::followOn>({.name = "follow_on", .nl = "Wat hierna komt", .en = "What comes next"}),
        });
    return description;
}

template<>
const Description<MoveArgs> &luwte::describe<MoveArgs>()
{
    static const Description<MoveArgs> description({},
        {
            field<&MoveArgs::placement>(placementField()),
            field<&MoveArgs::next>(
                {.name = "next", .nl = "Aanvraag voor de volgende plek", .en = "Request for the next place", .ref = "placement"}),
            field<&MoveArgs::facility>(facilityField()),
            field<&MoveArgs::placeNumber>(numberField),
            field<&MoveArgs::at>(atField),
            field<&MoveArgs::reason>({.name = "reason", .nl = "Reden van verhuizen", .en = "Reason for moving", .codes = "EINDE_PL"}),
            field<&MoveArgs::destination>(destinationField),
            field<&MoveArgs::plannedEnd>(plannedEndField),
            field<&MoveArgs::openEnded>(openEndedField),
            field<&MoveArgs::comenshaReference>(comenshaField),
            field<&MoveArgs::deviationReason>(deviationField),
            field<&MoveArgs::deviationReviewOn>(reviewField),
        });
    return description;
}
