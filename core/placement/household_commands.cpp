// A household: who belongs to it, and the deeds that take all of them along in one transaction. Each deed is the one that somebody alone
// has (verbs.h); one refusal refuses it for all, so no household is ever moved by half.

#include <QJsonArray>
#include <functional>

#include "core/access/sight.h"
#include "core/placement/commands.h"
#include "core/placement/household.h"
#include "core/placement/household_args.h"
#include "core/placement/verbs.h"
#include "core/placement/views.h"
#include "core/victim/views.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;
using command::Reader;
using Members = std::vector<HouseholdMember>;

static Result<victim::Case> caseFor(Call &call, const Id &id, const char *field = "case")
{
    auto c = call.unit.find<victim::Case>(id);
    if (c)
        return std::move(*c);
    FieldInfo info = caseField();
    info.name = field;
    return refuse({command::noSuchRecord(info)});
}

/// The household of a case, when whoever asks may work for all of them.
static Result<Members> householdFor(Call &call, const Id &caseId)
{
    const auto c = caseFor(call, caseId);
    if (!c)
        return refuse(c.error());
    auto members = householdOf(call.connection(), c->person);
    if (members.empty())
        return refuse(QStringLiteral("household.none"),
            say("placement", "Deze cliënt staat niet bij een gezin. Voeg eerst een gezinslid toe, of doe dit voor de cliënt alleen."), QStringLiteral("case"));
    const access::Sight sight(call.session, access::Right::PlacementWrite, call.now);
    for (const HouseholdMember &member : members)
        if (!sight.sees(call.connection(), member.person))
            return refuse(QStringLiteral("access.scope"),
                say("placement", "Niet iedereen van dit gezin hoort bij jouw regio of locatie. Vraag een collega die het hele gezin begeleidt."), QStringLiteral("case"));
    return members;
}

static Refusals named(Call &call, const Id &person, const Refusals &refusals)
{
    const auto found = victim::findPerson(call.connection(), person);
    Refusals named = refusals;
    for (Refusal &refusal : named)
        refusal.text = say("placement", "%1: %2").arg(found ? found->chosenName : QString(), refusal.text);
    return named;
}

/// Does `deed` for each member, and tells of all what is in the way. A null id is somebody for whom there was nothing to do.
static Result<Outcome> forAll(Call &call, const Members &members, const std::function<Result<Outcome>(const HouseholdMember &)> &deed)
{
    Refusals refusals;
    QJsonArray placements;
    Id first;
    for (const HouseholdMember &member : members) {
        const auto done = deed(member);
        if (!done) {
            refusals += named(call, member.person, done.error());
        } else if (!done->id.isNull()) {
            first = first.isNull() ? done->id : first;
            placements.append(done->id.toText());
        }
    }
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (first.isNull())
        return refuse(QStringLiteral("household.nothing"), say("placement", "Voor niemand van dit gezin valt hier iets te doen. Kijk bij Plek hoe het ervoor staat."), QStringLiteral("case"));
    call.unit.setSubject("placement", first);
    return Outcome{first, QJsonObject{{QStringLiteral("household"), members.front().household.toText()}, {QStringLiteral("placements"), placements}}};
}

/// The newest request of the member that `fits`; null when there is none.
static std::optional<Placement> requestOf(Call &call, const HouseholdMember &member, const std::function<bool(const Placement &)> &fits)
{
    auto all = call.unit.select<Placement>("WHERE person = ? AND case_id = ? ORDER BY id DESC", {store::asValue(member.person), store::asValue(member.caseId)});
    for (Placement &p : all)
        if (isOpen(p) && fits(p))
            return std::move(p);
    return std::nullopt;
}

static tl::unexpected<Refusals> nothingAsked()
{
    return refuse(QStringLiteral("household.request"), say("placement", "Hiervoor is nog geen passende aanvraag. Vraag eerst voor het hele gezin een plek aan."), QStringLiteral("case"));
}

/// After people came somewhere: all of the household are there. Fails when their requests were for different houses, or some had none.
static Refusals checkOneRoof(Call &call, const Members &members)
{
    Id facility;
    for (const HouseholdMember &member : members) {
        const auto stay = currentStay(call.connection(), member.person);
        if (!stay || (!facility.isNull() && facility != stay->facility))
            return {{QStringLiteral("household.split"),
                say("placement", "Zo komt dit gezin niet op één locatie. Kies voor iedereen dezelfde locatie, of leg vast wie niet meer bij het gezin hoort."), QStringLiteral("case")}};
        facility = stay->facility;
    }
    return {};
}

static Result<Outcome> underOneRoof(Call &call, const Members &members, Result<Outcome> outcome)
{
    if (outcome)
        if (const Refusals refusals = checkOneRoof(call, members); !refusals.isEmpty())
            return refuse(refusals);
    return outcome;
}

// — Who belongs to it —

static HouseholdMember newMember(const victim::Case &c, const Id &household, const Code &role, Instant now)
{
    HouseholdMember member;
    member.person = c.person;
    member.caseId = c.id;
    member.household = household;
    member.role = role;
    member.joinedAt = now;
    return member;
}

static Result<Outcome> join(Call &call, const JoinArgs &args)
{
    const auto c = caseFor(call, args.caseId);
    const auto with = caseFor(call, args.with, "with");
    if (!c || !with)
        return refuse(c ? with.error() : c.error());
    auto &db = call.connection();
    Refusals refusals;
    const auto members = householdOf(db, with->person);
    if (c->person == with->person)
        refusals.append({QStringLiteral("household.self"), say("placement", "Kies een ander gezinslid: dit is dezelfde cliënt."), QStringLiteral("with")});
    else if (!householdOf(db, c->person).empty())
        refusals.append({QStringLiteral("household.already"), say("placement", "Deze cliënt hoort al bij een gezin. Leg eerst vast dat de cliënt dat gezin verlaat."), QStringLiteral("case")});
    for (const Id &apart : keptApart(db, c->person))
        if (apart == with->person || std::any_of(members.begin(), members.end(), [&](const HouseholdMember &member) { return member.person == apart; }))
            return refuse(QStringLiteral("household.apart"),
                say("placement", "Van deze cliënten is vastgelegd dat ze niet onder één dak horen. Trek dat eerst in, als het weer kan."), QStringLiteral("with"));
    if (!refusals.isEmpty())
        return refuse(refusals);
    Id household = members.empty() ? Id() : members.front().household;
    if (household.isNull()) {
        household = Id::make(call.now.ms());
        HouseholdMember first = newMember(*with, household, args.withRole, call.now);
        call.unit.save(first);
    }
    HouseholdMember member = newMember(*c, household, args.role, call.now);
    call.unit.save(member);
    call.unit.setSubject("household_member", member.id);
    return Outcome{member.id, QJsonObject{{QStringLiteral("household"), household.toText()}}};
}

static Result<Outcome> leave(Call &call, const LeaveArgs &args)
{
    const auto c = caseFor(call, args.caseId);
    if (!c)
        return refuse(c.error());
    const auto household = householdOf(call.connection(), c->person);
    if (household.empty())
        return refuse(QStringLiteral("household.none"), say("placement", "Deze cliënt staat niet bij een gezin. Er is niets te veranderen."), QStringLiteral("case"));
    leaveHousehold(call, c->person, call.now, args.reason);
    for (const HouseholdMember &member : household)
        if (member.person == c->person)
            call.unit.setSubject("household_member", member.id);
    return Outcome{household.front().household, {}};
}

// — What they do together —

static Result<Outcome> requestAll(Call &call, const RequestAllArgs &args)
{
    const auto members = householdFor(call, args.caseId);
    if (!members)
        return refuse(members.error());
    return forAll(call, *members, [&](const HouseholdMember &member) -> Result<Outcome> {
        const auto c = caseFor(call, member.caseId);
        if (!c)
            return refuse(c.error());
        const auto stay = currentStay(call.connection(), member.person);
        if ((stay && stay->facility == args.facility) || requestOf(call, member, [&](const Placement &p) { return p.facility == args.facility; }))
            return Outcome{}; // is there, or asked already
        Placement p;
        p.id = Id::make(call.now.ms());
        p.person = member.person;
        p.caseId = member.caseId;
        p.facility = args.facility;
        p.neededFrom = args.neededFrom;
        p.wishes = args.wishes;
        p.comenshaReference = args.comenshaReference;
        p.deviationReason = args.deviationReason;
        p.deviationReviewOn = args.deviationReviewOn;
        if (const Refusals refusals = request(call, *c, p); !refusals.isEmpty())
            return refuse(refusals);
        call.unit.save(p);
        return Outcome{p.id, {}};
    });
}

static Result<Outcome> holdAll(Call &call, const HoldAllArgs &args, const char *to)
{
    const auto members = householdFor(call, args.caseId);
    if (!members)
        return refuse(members.error());
    return forAll(call, *members, [&](const HouseholdMember &member) -> Result<Outcome> {
        const auto stay = currentStay(call.connection(), member.person);
        if (stay && stay->facility == args.facility)
            return Outcome{};
        auto p = requestOf(call, member, [&](const Placement &one) { return one.facility == args.facility; });
        if (!p)
            p = requestOf(call, member, [](const Placement &one) { return one.facility.isNull(); });
        if (!p)
            return nothingAsked();
        return hold(call, {p->id, args.facility, 0, args.until, args.comenshaReference, args.deviationReason, args.deviationReviewOn}, to);
    });
}

static Result<Outcome> reserveAll(Call &call, const HoldAllArgs &args)
{
    return holdAll(call, args, state::candidate);
}

static Result<Outcome> offerAll(Call &call, const HoldAllArgs &args)
{
    return holdAll(call, args, state::offered);
}

/// One deed on each member's newest request that `fits`. Who has none is passed over: forAll() says when that is everybody.
static Result<Outcome> settleAll(Call &call, const Id &caseId, const std::function<bool(const Placement &)> &fits, const std::function<Result<Outcome>(const Id &)> &deed)
{
    const auto members = householdFor(call, caseId);
    if (!members)
        return refuse(members.error());
    return forAll(call, *members, [&](const HouseholdMember &member) -> Result<Outcome> {
        const auto p = requestOf(call, member, fits);
        return p ? deed(p->id) : Result<Outcome>(Outcome{});
    });
}

static Result<Outcome> releaseAll(Call &call, const HouseholdArgs &args)
{
    return settleAll(call, args.caseId, [](const Placement &p) { return !p.reservedAt.isNull(); }, [&](const Id &id) { return release(call, id); });
}

static Result<Outcome> acceptAll(Call &call, const HouseholdArgs &args)
{
    return settleAll(call, args.caseId, [](const Placement &p) { return p.state == state::offered; }, [&](const Id &id) { return accept(call, id); });
}

static Result<Outcome> refuseAllByFacility(Call &call, const RefuseAllArgs &args)
{
    return settleAll(call, args.caseId, [](const Placement &) { return true; }, [&](const Id &id) { return refuseByFacility(call, id, args.reason); });
}

static Result<Outcome> refuseAllByClient(Call &call, const RefuseAllArgs &args)
{
    return settleAll(call, args.caseId, [](const Placement &) { return true; }, [&](const Id &id) { return refuseByClient(call, id, args.reason); });
}

static Result<Outcome> startAll(Call &call, const StartAllArgs &args)
{
    const auto members = householdFor(call, args.caseId);
    if (!members)
        return refuse(members.error());
    return underOneRoof(call, *members, forAll(call, *members, [&](const HouseholdMember &member) -> Result<Outcome> {
        const auto p = requestOf(call, member, [](const Placement &one) { return one.state == state::accepted; });
        if (!p)
            return currentStay(call.connection(), member.person) ? Result<Outcome>(Outcome{}) : nothingAsked();
        return startStay(call, {p->id, args.at, 0, args.plannedEnd, args.openEnded, args.comenshaReference, args.deviationReason, args.deviationReviewOn}, For::Household);
    }));
}

static Result<Outcome> moveAll(Call &call, const MoveAllArgs &args)
{
    const auto members = householdFor(call, args.caseId);
    if (!members)
        return refuse(members.error());
    return underOneRoof(call, *members, forAll(call, *members, [&](const HouseholdMember &member) -> Result<Outcome> {
        const auto stay = currentStay(call.connection(), member.person);
        if (!stay)
            return refuse(QStringLiteral("placement.state"), say("placement", "Verhuizen kan vanuit een plaatsing die loopt. Begin anders de nieuwe plaatsing."), QStringLiteral("case"));
        if (stay->facility == args.facility)
            return Outcome{}; // is there already
        MoveArgs move;
        move.placement = stay->id;
        if (const auto next = requestOf(call, member, [&](const Placement &p) { return p.facility == args.facility; }))
            move.next = next->id;
        move.facility = args.facility;
        move.at = args.at;
        move.reason = args.reason;
        move.destination = args.destination;
        move.plannedEnd = args.plannedEnd;
        move.openEnded = args.openEnded;
        move.comenshaReference = args.comenshaReference;
        move.deviationReason = args.deviationReason;
        move.deviationReviewOn = args.deviationReviewOn;
        return moveStay(call, move, For::Household);
    }));
}

static Result<Outcome> endAll(Call &call, const EndAllArgs &args)
{
    const auto members = householdFor(call, args.caseId);
    if (!members)
        return refuse(members.error());
    return forAll(call, *members, [&](const HouseholdMember &member) -> Result<Outcome> {
        const auto stay = currentStay(call.connection(), member.person);
        if (!stay)
            return Outcome{};
        return endStay(call, {stay->id, args.at, args.reason, args.destination, args.destinationNote, args.followOn}, For::Household);
    });
}

static Result<QJsonValue> ofCase(const Reader &reader, const HouseholdArgs &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    return householdJson(householdRows(reader.connection, c->person, reader.sight(access::Right::PlacementRead)));
}

void addHouseholds(command::Catalog &catalog)
{
    constexpr auto write = access::Right::PlacementWrite;
    catalog.command("household.join", {"Voegt een cliënt toe aan het gezin van een ander", "Adds a client to somebody's household"}, write, join);
    catalog.command("household.leave", {"Legt vast dat een cliënt het gezin verlaat", "Records that a client leaves the household"}, write, leave);
    catalog.command("household.request", {"Vraagt voor het hele gezin een plek aan", "Asks for places for a whole household"}, write, requestAll);
    catalog.command("household.reserve", {"Houdt voor het hele gezin plekken vast", "Holds places for a whole household"}, write, reserveAll);
    catalog.command("household.offer", {"De locatie biedt het hele gezin plekken aan", "The facility offers places to a whole household"}, write, offerAll);
    catalog.command("household.release", {"Geeft de plekken van het gezin weer vrij", "Lets the household's held places go"}, write, releaseAll);
    catalog.command("household.accept", {"Het gezin zegt ja tegen het aanbod", "The household says yes to the offer"}, write, acceptAll);
    catalog.command("household.refuse_by_facility", {"De locatie neemt het gezin niet op", "The facility does not take the household"}, write, refuseAllByFacility);
    catalog.command("household.refuse_by_client", {"Het gezin kiest niet voor deze plekken", "The household does not choose these places"}, write, refuseAllByClient);
    catalog.command("household.start", {"Het hele gezin woont er vanaf nu", "The whole household lives there from now on"}, write, startAll);
    catalog.command("household.move", {"Verhuist het hele gezin in één keer", "Moves the whole household at once"}, write, moveAll);
    catalog.command("household.end", {"Beëindigt de plaatsing van het hele gezin", "Ends the stay of the whole household"}, write, endAll);
    catalog.query("household.of_case", {"Het gezin van een cliënt, en waar ieder woont", "A client's household, and where each of them lives"}, access::Right::PlacementRead, ofCase);
}

} // namespace luwte::placement
