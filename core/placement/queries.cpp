// What the command line and scripts can ask. The window uses views.h.

#include "core/placement/commands.h"
#include "core/placement/facility_type.h"
#include "core/placement/search_args.h"
#include "core/placement/steps.h"
#include "core/placement/views.h"
#include "core/victim/views.h"

namespace luwte::placement {

using command::Reader;

namespace {

struct FacilityListArgs
{
    Code type;
    Code region;
    bool stopped = false;
};

struct FacilityArgs
{
    Id facility;
};

struct AddressArgs
{
    Id facility;
    QString reason;
};

struct BoardArgs
{
    QDate from;
    int weeks = 5;
    Code type;
    Code region;
};

struct CaseArgs
{
    Id caseId;
};

struct FiguresArgs
{
    QDate from;
    QDate to;
    Id facility;
    Code type;
    Code region;
};

struct GapsArgs
{
    Instant now;
};

} // namespace

static QJsonObject withOccupancy(const Facility &facility, const PlaceCount &count, QDate today)
{
    const bool takes = rules::checkTakes(facility, today).isEmpty();
    QJsonObject json = facilityJson(facility);
    json.insert(QStringLiteral("held"), count.held);
    json.insert(QStringLiteral("closed_now"), count.closedIn(facility));
    json.insert(QStringLiteral("free"), takes ? qMax(count.free(facility), 0) : 0);
    json.insert(QStringLiteral("call_first"), callFirst(facility, today));
    return json;
}

static Result<QJsonValue> listFacilities(const Reader &reader, const FacilityListArgs &args)
{
    const auto held = heldPlaces(reader.connection, reader.now);
    QJsonArray array;
    for (const Facility &facility : facilities(reader.connection, reader.today(), args.stopped))
        if ((args.type.isEmpty() || facility.type == args.type) && (args.region.isEmpty() || facility.region == args.region))
            array.append(withOccupancy(facility, held.value(facility.id), reader.today()));
    return array;
}

static Result<Facility> found(const Reader &reader, const Id &id)
{
    auto facility = store::findById<Facility>(reader.connection, id);
    if (!facility)
        return refuse({command::noSuchRecord(facilityField())});
    applyCapacity(reader.connection, *facility, reader.today());
    return std::move(*facility);
}

static Result<QJsonValue> showFacility(const Reader &reader, const FacilityArgs &args)
{
    const auto facility = found(reader, args.facility);
    if (!facility)
        return refuse(facility.error());
    return withOccupancy(*facility, heldPlaces(reader.connection, reader.now).value(facility->id), reader.today());
}

static Result<QJsonValue> showAddress(const Reader &reader, const AddressArgs &args)
{
    const auto facility = found(reader, args.facility);
    if (!facility)
        return refuse(facility.error());
    return facilityJson(*facility, true);
}

static Result<QJsonValue> matchQuery(const Reader &reader, const MatchArgs &args)
{
    const auto subject = subjectFor(reader.connection, args, reader.today());
    if (!subject)
        return refuse(subject.error());
    return matchJson(matchPlaces(reader.connection, *subject, reader.now, reader.sight(access::Right::PlacementRead)));
}

static Result<QJsonValue> board(const Reader &reader, const BoardArgs &args)
{
    return boardJson(placeBoard(reader.connection, {args.from, args.weeks, args.type, args.region}, reader.now, reader.sight(access::Right::PlacementRead)));
}

static Result<QJsonValue> ofCase(const Reader &reader, const CaseArgs &args)
{
    const auto c = victim::findCase(reader.connection, args.caseId);
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    QJsonArray placements;
    for (const StayRow &row : placementsOf(reader.connection, *c)) {
        QJsonObject json = toJson(row.placement);
        json.insert(QStringLiteral("id"), row.placement.id.toText());
        json.insert(QStringLiteral("alias"), row.alias);
        json.insert(QStringLiteral("type"), row.type.value);
        placements.append(json);
    }
    QJsonArray gaps;
    for (const Gap &gap : gapsOf(reader.connection, *c))
        gaps.append(gapJson(gap, reader.now));
    return QJsonObject{{QStringLiteral("placements"), placements}, {QStringLiteral("gaps"), gaps}};
}

static Result<QJsonValue> gapsQuery(const Reader &reader, const GapsArgs &args)
{
    const Instant now = args.now.isNull() ? reader.now : args.now;
    QJsonArray array;
    for (const GapRow &row : openGaps(reader.connection, now, reader.sight(access::Right::PlacementRead)))
        array.append(gapJson(row.gap, now));
    return array;
}

static Result<QJsonValue> waitingQuery(const Reader &reader, const command::NoArgs &)
{
    QJsonArray array;
    for (const WaitRow &row : waitingList(reader.connection, reader.now, reader.sight(access::Right::PlacementRead)))
        array.append(waitJson(row));
    return array;
}

static Result<QJsonValue> figuresQuery(const Reader &reader, const FiguresArgs &args)
{
    const auto period = periodFor(args.from, args.to, reader.today());
    if (!period)
        return refuse(period.error());
    return figuresJson(figuresOf(reader.connection, *period, {args.facility, args.type, args.region}, reader.sight(access::Right::ReportRead)));
}

void addQueries(command::Catalog &catalog)
{
    using access::Right;
    catalog.query("facility.list", {"Alle locaties, met wat er vrij is", "All facilities, with what is free"}, Right::PlaceRead, listFacilities);
    catalog.query("facility.show", {"Een locatie, zonder naam en adres", "A facility, without name and address"}, Right::PlaceRead, showFacility);
    catalog.query("facility.address",
        {"Naam en adres van een locatie, met de reden waarom je kijkt", "Name and address of a facility, with the reason for looking"},
        Right::PlaceSecret, showAddress);
    catalog.query("placement.match", {"Welke plekken passen, welke niet en waarom niet", "Which places fit, which do not and why not"},
        Right::PlacementRead, matchQuery);
    catalog.query("placement.board", {"Wie waar woont en wat er vrij is", "Who lives where and what is free"}, Right::PlacementRead, board);
    catalog.query("placement.of_case",
        {"Alle aanvragen, plaatsingen en wachttijden van een casus", "All requests, stays and waits of a case"}, Right::PlacementRead, ofCase);
    catalog.query("placement.waiting", {"Wie op een plek wacht, het langst eerst", "Who waits for a place, longest first"}, Right::PlacementRead, waitingQuery);
    catalog.query("placement.figures", {"Verblijfsduur en bezetting in een periode", "Length of stay and occupancy in a period"}, Right::ReportRead, figuresQuery);
    catalog.query("gaps.open", {"Wie wacht zonder plek, en hoe lang", "Who waits without a place, and how long"}, Right::PlacementRead, gapsQuery);
}

void addTo(command::Catalog &catalog)
{
    addRoom(catalog);
    addLaterSteps(catalog);
}

void addLaterSteps(command::Catalog &catalog)
{
    catalog.step("households and places over time", laterSchema());
}

void addRoom(command::Catalog &catalog)
{
    catalog.step("placement", schema());
    catalog.record<Facility>();
    catalog.record<Placement>();
    catalog.record<Gap>();
    catalog.record<HouseholdMember>();
    catalog.record<KeepApart>();
    catalog.record<PlaceClosure>();
    catalog.record<CapacityStep>();
    addFacilities(catalog);
    addRequests(catalog);
    addStays(catalog);
    addGaps(catalog);
    addHouseholds(catalog);
    addKeepingApart(catalog);
    addCapacity(catalog);
    addQueries(catalog);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

static const FieldInfo typeField{.name = "type", .nl = "Soort plek", .en = "Kind of place", .codes = "FACILITY_TYPE"};
static const FieldInfo regionField{.name = "region", .nl = "Regio", .en = "Region", .codes = "REGION"};

template<>
const Description<FacilityListArgs> &luwte::describe<FacilityListArgs>()
{
    static const Description<FacilityListArgs> description({},
        {
            field<&FacilityListArgs::type>(typeField),
            field<&FacilityListArgs::region>(regionField),
            field<&FacilityListArgs::stopped>({.name = "stopped", .nl = "Ook gestopte", .en = "Stopped ones too"}),
        });
    return description;
}

template<>
const Description<FacilityArgs> &luwte::describe<FacilityArgs>()
{
    static const Description<FacilityArgs> description({}, {field<&FacilityArgs::facility>(facilityField(true))});
    return description;
}

template<>
const Description<AddressArgs> &luwte::describe<AddressArgs>()
{
    static const Description<AddressArgs> description({},
        {
            field<&AddressArgs::facility>(facilityField(true)),
            field<&AddressArgs::reason>({.name = "reason", .nl = "Waarom je kijkt", .en = "Why you look", .required = true}),
        });
    return description;
}

template<>
const Description<BoardArgs> &luwte::describe<BoardArgs>()
{
    static const Description<BoardArgs> description({},
        {
            field<&BoardArgs::from>({.name = "from", .nl = "Vanaf", .en = "From"}),
            field<&BoardArgs::weeks>({.name = "weeks", .nl = "Aantal weken", .en = "Number of weeks"}),
            field<&BoardArgs::type>(typeField),
            field<&BoardArgs::region>(regionField),
        });
    return description;
}

template<>
const Description<CaseArgs> &luwte::describe<CaseArgs>()
{
    static const Description<CaseArgs> description({}, {field<&CaseArgs::caseId>(caseField())});
    return description;
}

template<>
const Description<GapsArgs> &luwte::describe<GapsArgs>()
{
    static const Description<GapsArgs> description(
        {}, {field<&GapsArgs::now>({.name = "now", .nl = "Op welk moment", .en = "At which moment"})});
    return description;
}

template<>
const Description<FiguresArgs> &luwte::describe<FiguresArgs>()
{
    static const Description<FiguresArgs> description({},
        {
            field<&FiguresArgs::from>({.name = "from", .nl = "Eerste dag", .en = "First day"}),
            field<&FiguresArgs::to>({.name = "to", .nl = "Laatste dag", .en = "Last day"}),
            field<&FiguresArgs::facility>(facilityField()),
            field<&FiguresArgs::type>(typeField),
            field<&FiguresArgs::region>(regionField),
        });
    return description;
}
