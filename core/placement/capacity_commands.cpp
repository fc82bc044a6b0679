// Places over time: out of use for a while, planned beds, a house that opens or closes. A house never closes with people in it.

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/command/scope.h"
#include "core/placement/commands.h"
#include "core/placement/steps.h"
#include "core/placement/views.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;
using command::Reader;

namespace {

struct ClosureArgs
{
    Id facility;
    int placeNumber = 0;
    QDate startsOn;
    QDate endsOn;
    Code reason;
    QString note;
};

struct BackArgs
{
    Id closure;
    QDate on;
};

struct PlanArgs
{
    Id facility;
    QDate startsOn;
    int places = 0;
    QString note;
};

struct UnplanArgs
{
    Id step;
};

struct CloseArgs
{
    Id facility;
    QDate on;
    QString reason;
};

struct FacilityOnly
{
    Id facility;
};

const FieldInfo closureField{.name = "closure", .nl = "Plek buiten gebruik", .en = "Place out of use", .required = true, .ref = "place_closure"};
const FieldInfo stepField{.name = "step", .nl = "Gepland aantal plekken", .en = "Planned number of places", .required = true, .ref = "capacity_step"};

} // namespace

/// The door looks at facilities that a verb names; of what belongs to one, this does.
static Refusals reaches(Call &call, const Id &facility)
{
    return command::checkScope(call.connection(), call.session, access::Right::PlaceWrite, {{QStringLiteral("facility"), facility, {}}}, call.now);
}

static Result<Outcome> takeOut(Call &call, const ClosureArgs &args)
{
    auto facility = facilityFor(call, args.facility);
    if (!facility)
        return refuse(facility.error());
    PlaceClosure closure;
    closure.facility = facility->id;
    closure.placeNumber = args.placeNumber;
    closure.startsOn = args.startsOn.isValid() ? args.startsOn : call.today();
    closure.endsOn = args.endsOn;
    closure.reason = args.reason;
    closure.note = args.note;
    applyCapacity(call.connection(), *facility, closure.startsOn); // a bed that is planned may be out of use from its first day
    Refusals refusals = rules::checkClosure(closure, *facility);
    if (refusals.isEmpty())
        refusals = rules::checkClosure(closure, *facility, usesOf(call.connection(), facility->id, call.now, Instant::civil(closure.startsOn)));
    if (!refusals.isEmpty())
        return refuse(refusals);
    call.unit.save(closure);
    return Outcome{closure.id, {}};
}

static Result<Outcome> takeBack(Call &call, const BackArgs &args)
{
    auto closure = call.unit.find<PlaceClosure>(args.closure);
    if (!closure || closure->withdrawn)
        return refuse({command::noSuchRecord(closureField)});
    const QDate on = args.on.isValid() ? args.on : call.today();
    Refusals refusals = reaches(call, closure->facility);
    if (closure->endsOn.isValid() && (closure->endsOn <= call.today() || on > closure->endsOn))
        refusals.append({QStringLiteral("closure.ended"),
            say("placement", "Deze plek kan weer vanaf %1. Leg een nieuwe periode vast als het daarna weer niet kan.").arg(dayText(closure->endsOn)), QStringLiteral("on")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (on <= closure->startsOn)
        closure->withdrawn = true; // it never came to it
    else
        closure->endsOn = on;
    call.unit.save(*closure);
    return Outcome{closure->id, {}};
}

static Result<Outcome> plan(Call &call, const PlanArgs &args)
{
    auto facility = facilityFor(call, args.facility);
    if (!facility)
        return refuse(facility.error());
    facility->capacity = args.places;
    facility->outOfUse = facility->takenElsewhere = 0; // of another day
    Refusals refusals = rules::checkFacility(*facility);
    if (args.startsOn <= call.today())
        refusals.append({QStringLiteral("capacity.past"), say("placement", "Kies een dag die nog komt. Wat vandaag verandert, leg je vast bij de locatie zelf."), QStringLiteral("starts_on")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    rememberCapacity(call, *call.unit.find<Facility>(args.facility));
    CapacityStep step;
    step.facility = args.facility;
    step.startsOn = args.startsOn;
    step.places = args.places;
    step.note = args.note;
    call.unit.save(step);
    call.unit.setSubject("capacity_step", step.id);
    return Outcome{step.id, {}};
}

static Result<Outcome> unplan(Call &call, const UnplanArgs &args)
{
    auto step = call.unit.find<CapacityStep>(args.step);
    if (!step || step->withdrawn)
        return refuse({command::noSuchRecord(stepField)});
    Refusals refusals = reaches(call, step->facility);
    if (step->startsOn <= call.today())
        refusals.append({QStringLiteral("capacity.past"), say("placement", "Dit aantal geldt al. Leg een nieuw aantal vast bij de locatie."), QStringLiteral("step")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    step->withdrawn = true;
    call.unit.save(*step);
    return Outcome{step->id, {}};
}

/// Who is there on the day a house closes has to go somewhere; who only has a place reserved for that day or later, loses it now.
static Result<Outcome> closeHouse(Call &call, const CloseArgs &args)
{
    auto facility = call.unit.find<Facility>(args.facility);
    if (!facility)
        return refuse({command::noSuchRecord(facilityField(true))});
    facility->closesOn = args.on.isValid() ? args.on : call.today();
    facility->closeReason = args.reason;
    Refusals refusals = rules::checkClosing(*facility, call.today());
    const auto inside = call.unit.select<Placement>("WHERE facility = ? AND state = 'placed'", {store::asValue(facility->id)});
    if (facility->closesOn == call.today() && !inside.empty())
        refusals.append({QStringLiteral("facility.occupied"),
            counted(qint64(inside.size()), say("placement", "Er woont nog 1 cliënt. Verhuis de cliënt eerst, of kies een latere dag."),
                say("placement", "Er wonen nog %1 cliënten. Verhuis hen eerst, of kies een latere dag.")),
            QStringLiteral("on")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    int released = 0;
    for (Placement &p : call.unit.select<Placement>("WHERE facility = ? AND reserved_at IS NOT NULL", {store::asValue(facility->id)})) {
        if (p.neededFrom.isValid() && p.neededFrom < facility->closesOn && facility->closesOn > call.today())
            continue;
        p.state = Code(state::requested);
        releasePlace(p);
        call.unit.save(p);
        ++released;
    }
    call.unit.setSubject("facility", facility->id);
    call.unit.save(*facility);
    QJsonArray stay;
    for (const Placement &p : inside)
        if (p.plannedEnd.isNull() || p.plannedEnd.civilDate() > facility->closesOn)
            stay.append(QJsonObject{{QStringLiteral("placement"), p.id.toText()}, {QStringLiteral("case"), p.caseId.toText()}});
    return Outcome{facility->id, QJsonObject{{QStringLiteral("to_move"), stay}, {QStringLiteral("released"), released}}};
}

static Result<Outcome> reopen(Call &call, const FacilityOnly &args)
{
    auto facility = call.unit.find<Facility>(args.facility);
    if (!facility)
        return refuse({command::noSuchRecord(facilityField(true))});
    facility->closesOn = {};
    facility->closeReason.clear();
    call.unit.save(*facility);
    return Outcome{facility->id, {}};
}

static Result<QJsonValue> overTime(const Reader &reader, const FacilityOnly &args)
{
    QJsonArray closures;
    for (const PlaceClosure &closure : store::select<PlaceClosure>(reader.connection, "WHERE facility = ? AND withdrawn = 0 ORDER BY place_number, starts_on", {store::asValue(args.facility)})) {
        QJsonObject json = toJson(closure);
        json.insert(QStringLiteral("id"), closure.id.toText());
        closures.append(json);
    }
    QJsonArray steps;
    for (const CapacityStep &step : capacitySteps(reader.connection, args.facility)) {
        QJsonObject json = toJson(step);
        json.insert(QStringLiteral("id"), step.id.toText());
        steps.append(json);
    }
    return QJsonObject{{QStringLiteral("out_of_use"), closures}, {QStringLiteral("capacity"), steps}};
}

void addCapacity(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlaceWrite;
    catalog.command("facility.place_out", {"Een plek kan een tijd niet gebruikt worden", "A place cannot be used for a while"}, right, takeOut);
    catalog.command("facility.place_back", {"Een plek kan weer gebruikt worden", "A place can be used again"}, right, takeBack);
    catalog.command("facility.plan", {"Plant meer of minder plekken vanaf een dag", "Plans more or fewer places from a day on"}, right, plan);
    catalog.command("facility.unplan", {"Trekt een gepland aantal plekken in", "Withdraws a planned number of places"}, right, unplan);
    catalog.command("facility.close", {"Legt vast dat een locatie sluit, en wie er nog een plek zoekt", "Records that a facility closes, and who still has to move"}, right, closeHouse);
    catalog.command("facility.reopen", {"Een locatie sluit toch niet, of gaat weer open", "A facility does not close after all, or opens again"}, right, reopen);
    catalog.query("facility.over_time", {"Plekken buiten gebruik en geplande aantallen van een locatie", "Places out of use and planned numbers of a facility"}, access::Right::PlaceRead, overTime);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

template<>
const Description<ClosureArgs> &luwte::describe<ClosureArgs>()
{
    static const Description<ClosureArgs> description({},
        {
            field<&ClosureArgs::facility>(facilityField(true)),
            field<&ClosureArgs::placeNumber>({.name = "place_number", .nl = "Plek nummer", .en = "Place number", .required = true}),
            field<&ClosureArgs::startsOn>({.name = "starts_on", .nl = "Buiten gebruik vanaf", .en = "Out of use from"}),
            field<&ClosureArgs::endsOn>({.name = "ends_on", .nl = "Weer te gebruiken vanaf", .en = "Can be used again from"}),
            field<&ClosureArgs::reason>({.name = "reason", .nl = "Waarom buiten gebruik", .en = "Why out of use", .codes = "PLACE_OUT", .required = true}),
            field<&ClosureArgs::note>({.name = "note", .nl = "Toelichting", .en = "Details"}),
        });
    return description;
}

template<>
const Description<BackArgs> &luwte::describe<BackArgs>()
{
    static const Description<BackArgs> description(
        {}, {field<&BackArgs::closure>(closureField), field<&BackArgs::on>({.name = "on", .nl = "Weer te gebruiken vanaf", .en = "Can be used again from"})});
    return description;
}

template<>
const Description<PlanArgs> &luwte::describe<PlanArgs>()
{
    static const Description<PlanArgs> description({},
        {
            field<&PlanArgs::facility>(facilityField(true)),
            field<&PlanArgs::startsOn>({.name = "starts_on", .nl = "Vanaf", .en = "From", .required = true}),
            field<&PlanArgs::places>({.name = "places", .nl = "Aantal plekken", .en = "Number of places", .required = true}),
            field<&PlanArgs::note>({.name = "note", .nl = "Toelichting", .en = "Details"}),
        });
    return description;
}

template<>
const Description<UnplanArgs> &luwte::describe<UnplanArgs>()
{
    static const Description<UnplanArgs> description({}, {field<&UnplanArgs::step>(stepField)});
    return description;
}

template<>
const Description<CloseArgs> &luwte::describe<CloseArgs>()
{
    static const Description<CloseArgs> description({},
        {field<&CloseArgs::facility>(facilityField(true)), field<&CloseArgs::on>({.name = "on", .nl = "Sluit op", .en = "Closes on"}),
            field<&CloseArgs::reason>({.name = "reason", .nl = "Waarom de locatie sluit", .en = "Why it closes", .required = true})});
    return description;
}

template<>
const Description<FacilityOnly> &luwte::describe<FacilityOnly>()
{
    static const Description<FacilityOnly> description({}, {field<&FacilityOnly::facility>(facilityField(true))});
    return description;
}
