// Reports about places: how long people stay, how full houses are, who waits (W44, W56).

#include <algorithm>
#include <map>

#include "core/base/calendar.h"
#include "core/placement/views.h"
#include "core/report/report.h"

namespace luwte::report {

using command::Reader;
using namespace placement;

static QString convention()
{
    return say("report", "De dag van vertrek telt niet mee. Wie er nog is, telt mee tot en met de laatste dag van het rapport.");
}

static void addLengths(Row &row, const LengthFigures &figures)
{
    row.emplace_back(figures.stays);
    row.emplace_back(figures.days);
    row.emplace_back(figures.stays > 0 ? QJsonValue(figures.mean) : QJsonValue());
    row.emplace_back(figures.stays > 0 ? QJsonValue(figures.median) : QJsonValue());
}

static Table lengthOfStay(const Reader &reader, const Days &days)
{
    Table table;
    for (const TypeFigures &line : figuresOf(reader.connection, {days.from, days.to}, {}, reader.sight(access::Right::ReportRead)).lengths) {
        Row row{line.type.isEmpty() ? QJsonValue() : QJsonValue(line.type.value)};
        addLengths(row, line.all);
        addLengths(row, line.ended);
        addLengths(row, line.present);
        table.rows.push_back(std::move(row));
    }
    table.notes = {convention(), say("report", "De laatste regel is het totaal. De duur telt vanaf het echte begin, ook als dat voor de eerste dag ligt."),
        say("report", "Wie binnen een huis van kamer wisselt, blijft; wie naar een ander huis gaat, telt daar opnieuw.")};
    return table;
}

static Table occupancy(const Reader &reader, const Days &days)
{
    Table table;
    const Figures figures = figuresOf(reader.connection, {days.from, days.to});
    int stays = 0;
    for (const OccupancyFigures &line : figures.occupancy) {
        const QJsonValue percent = line.available > 0 ? QJsonValue(line.percent()) : QJsonValue();
        table.rows.push_back({line.facility.alias, line.facility.type.value, line.facility.region.value, line.facility.capacity, line.stays, line.occupied, line.available, percent});
        stays += line.stays;
    }
    const QJsonValue percent = figures.available > 0 ? QJsonValue(100.0 * double(figures.occupied) / double(figures.available)) : QJsonValue();
    table.rows.push_back({QJsonValue(), QJsonValue(), QJsonValue(), QJsonValue(), stays, figures.occupied, figures.available, percent});
    table.notes = {convention(), say("report", "De laatste regel is het totaal. Plekken die op een dag buiten gebruik waren, tellen die dag niet als beschikbaar.")};
    return table;
}

namespace {

/// Everybody of one target group who waited.
struct Group
{
    std::vector<int> days;
    int open = 0, overThree = 0, overSeven = 0;
    std::map<QString, int> reasons;
};

} // namespace

static Table waiting(const Reader &reader, const Days &days)
{
    const access::Sight sight = reader.sight(access::Right::ReportRead);
    const Instant end = qMin(Instant::civil(days.to.addDays(1)), reader.now);
    std::map<QString, Group> groups;
    for (const Gap &gap : gapsBetween(reader.connection, Instant::civil(days.from), end)) {
        if (!sight.sees(reader.connection, gap.person))
            continue;
        Group &group = groups[gapWhat(gap)];
        const bool open = gap.until.isNull() || gap.until > end;
        const Instant until = open ? end : gap.until;
        group.days.push_back(calendar::daysWaiting(gap.since, until));
        group.open += open ? 1 : 0;
        const GapStage stage = gapStage(gap.since, until);
        group.overThree += stage == GapStage::None ? 0 : 1;
        group.overSeven += stage == GapStage::Escalated ? 1 : 0;
        for (const Code &clash : gap.criteria)
            ++group.reasons[criterionLabel(clash.value.section(u'.', 1))];
    }
    Table table;
    for (const auto &[what, group] : groups) {
        const LengthFigures length = lengthFigures(group.days);
        const auto most = std::max_element(group.reasons.begin(), group.reasons.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        table.rows.push_back({what, length.stays, group.open, length.days, length.mean, length.median, group.overThree, group.overSeven,
            most == group.reasons.end() ? QJsonValue() : QJsonValue(most->first)});
    }
    table.notes = {say("report", "Wachten telt in hele etmalen, tot de plek er was of tot het einde van het rapport.")};
    return table;
}

std::vector<Spec> placeReports()
{
    return {
        {"length-of-stay", {"Verblijfsduur per soort plek", "Length of stay by kind of place"}, access::Right::ReportRead,
            {{"type", "Soort plek", "Kind of place", Kind::Code, "FACILITY_TYPE"}, {"stays", "Verblijven", "Stays"}, {"days", "Dagen samen", "Days in all"},
                {"mean", "Gemiddeld", "Mean", Kind::Decimal}, {"median", "Mediaan", "Median", Kind::Decimal}, {"ended_stays", "Vertrokken", "Left"},
                {"ended_days", "Vertrokken: dagen", "Left: days"}, {"ended_mean", "Vertrokken: gemiddeld", "Left: mean", Kind::Decimal}, {"ended_median", "Vertrokken: mediaan", "Left: median", Kind::Decimal},
                {"present_stays", "Nog aanwezig", "Still there"}, {"present_days", "Nog aanwezig: dagen", "Still there: days"}, {"present_mean", "Nog aanwezig: gemiddeld", "Still there: mean", Kind::Decimal},
                {"present_median", "Nog aanwezig: mediaan", "Still there: median", Kind::Decimal}},
            lengthOfStay},
        {"occupancy", {"Bezetting per locatie", "Occupancy by facility"}, access::Right::ReportRead,
            {{"alias", "Locatie", "Facility", Kind::Text}, {"type", "Soort plek", "Kind of place", Kind::Code, "FACILITY_TYPE"}, {"region", "Regio", "Region", Kind::Code, "REGION"},
                {"places", "Plekken", "Places"}, {"stays", "Verblijven", "Stays"}, {"occupied_days", "Bezette dagen", "Days occupied"}, {"available_days", "Beschikbare dagen", "Days available"},
                {"percent", "Bezetting (%)", "Occupancy (%)", Kind::Percent}},
            occupancy},
        {"waiting", {"Wachten op een plek, per doelgroep", "Waiting for a place, by target group"}, access::Right::ReportRead,
            {{"who", "Doelgroep", "Target group", Kind::Text}, {"people", "Keer gewacht", "Waits"}, {"open", "Wacht nog", "Still waiting"}, {"days", "Dagen samen", "Days in all"},
                {"mean", "Gemiddeld", "Mean", Kind::Decimal}, {"median", "Mediaan", "Median", Kind::Decimal}, {"over_72_hours", "72 uur of langer", "72 hours or longer"},
                {"over_7_days", "7 dagen of langer", "7 days or longer"}, {"most_in_the_way", "Vaakst in de weg", "Most often in the way", Kind::Text}},
            waiting},
    };
}

} // namespace luwte::report
