#include "core/placement/figures.h"

#include <algorithm>
#include <numeric>

#include "core/codebook/book.h"
#include "core/placement/need.h"

namespace luwte::placement {

Result<Period> periodFor(QDate from, QDate to, QDate today)
{
    Period period{from, to.isValid() ? qMin(to, today) : today};
    if (!period.from.isValid())
        period.from = QDate(period.to.year(), 1, 1);
    if (period.from > period.to)
        return refuse(QStringLiteral("figures.period"), say("placement", "Kies een eerste dag die niet na de laatste dag ligt, en niet na vandaag."), QStringLiteral("from"));
    return period;
}

/// The first day that does not count.
static QDate endOf(QDate left, QDate last)
{
    return left.isValid() && left <= last ? left : last.addDays(1);
}

int stayDays(QDate came, QDate left, QDate last)
{
    return int(qMax(qint64(0), came.daysTo(endOf(left, last))));
}

int daysWithin(QDate came, QDate left, const Period &period)
{
    return int(qMax(qint64(0), qMax(came, period.from).daysTo(endOf(left, period.to))));
}

LengthFigures lengthFigures(std::vector<int> days)
{
    LengthFigures figures;
    figures.stays = int(days.size());
    if (days.empty())
        return figures;
    std::sort(days.begin(), days.end());
    figures.days = std::accumulate(days.begin(), days.end(), qint64(0));
    figures.mean = double(figures.days) / double(days.size());
    const std::size_t middle = days.size() / 2;
    figures.median = days.size() % 2 == 1 ? days[middle] : (double(days[middle - 1]) + double(days[middle])) / 2;
    return figures;
}

std::vector<StayRun> joined(const std::vector<StaySpan> &stays)
{
    std::vector<StayRun> runs;
    Instant lastEnd;
    for (const StaySpan &stay : stays) {
        const QDate left = stay.endsAt.isNull() ? QDate() : stay.endsAt.civilDate();
        const bool follows = !runs.empty() && runs.back().person == stay.person && runs.back().facility == stay.facility && !lastEnd.isNull() && lastEnd == stay.startsAt;
        if (follows)
            runs.back().left = left;
        else
            runs.push_back({stay.person, stay.facility, stay.startsAt.civilDate(), left});
        lastEnd = stay.endsAt;
    }
    return runs;
}

namespace {

std::vector<StaySpan> staysBefore(store::Connection &connection, QDate day)
{
    std::vector<StaySpan> stays;
    {
        store::Cursor row(connection.prepared("SELECT person, facility, starts_at, ends_at FROM placement WHERE starts_at < ?").bind(1, Instant::civil(day)));
        while (row.next())
            stays.push_back({row->id(0), row->id(1), row->instant(2), row->instant(3)});
    }
    std::sort(stays.begin(), stays.end(), [](const StaySpan &a, const StaySpan &b) { return std::pair(a.person, a.startsAt) < std::pair(b.person, b.startsAt); });
    return stays;
}

/// Days on which each of its places could be used. Without a day of opening the house counts from when it was added, or from its first
/// stay when that was before.
qint64 availableDays(const Facility &facility, QDate firstStay, const std::vector<CapacityStep> &steps, const std::vector<PlaceClosure> &closures, const Period &period)
{
    qint64 days = 0;
    QDate first = facility.opensOn.isValid() ? facility.opensOn : facility.madeAt.civilDate();
    if (firstStay.isValid())
        first = qMin(first, firstStay);
    for (QDate day = qMax(first, period.from); day <= period.to; day = day.addDays(1)) {
        if (facility.closesOn.isValid() && day >= facility.closesOn)
            break;
        const int capacity = capacityOn(facility, steps, day);
        const auto out = std::count_if(closures.begin(), closures.end(), [&](const PlaceClosure &closure) {
            return closure.placeNumber <= capacity && closure.startsOn <= day && (!closure.endsOn.isValid() || closure.endsOn > day);
        });
        days += qMax(0, capacity - int(out));
    }
    return days;
}

bool isIn(const StayRun &run, const Period &period)
{
    // Whoever came and left on one day of it was there too, for 0 days.
    return run.came <= period.to && (!run.left.isValid() || run.left > period.from || (run.left == period.from && run.came == period.from));
}

/// Lengths of stay, sorted out.
struct Sorted
{
    std::vector<int> all, ended, present;
    void add(int days, bool left)
    {
        all.push_back(days);
        (left ? ended : present).push_back(days);
    }
    [[nodiscard]] TypeFigures figures(const Code &type) const { return {type, lengthFigures(all), lengthFigures(ended), lengthFigures(present)}; }
};

} // namespace

Figures figuresOf(store::Connection &connection, const Period &period, const FigureFilter &filter, const access::Sight &sight)
{
    Figures figures;
    figures.period = period;
    QHash<Id, std::vector<CapacityStep>> steps;
    for (CapacityStep &step : capacitySteps(connection))
        steps[step.facility].push_back(std::move(step));
    QHash<Id, std::vector<PlaceClosure>> closures;
    for (PlaceClosure &closure : store::select<PlaceClosure>(connection, "WHERE withdrawn = 0 ORDER BY facility, place_number, starts_on"))
        closures[closure.facility].push_back(std::move(closure));
    const auto runs = joined(staysBefore(connection, period.to.addDays(1)));
    QHash<Id, QDate> firstStay;
    for (const StayRun &run : runs)
        if (const auto known = firstStay.constFind(run.facility); known == firstStay.constEnd() || run.came < *known)
            firstStay.insert(run.facility, run.came);
    QHash<Id, std::size_t> places;
    for (Facility &facility : facilities(connection, period.to, true)) {
        const bool wanted = (filter.facility.isNull() || facility.id == filter.facility) && (filter.type.isEmpty() || facility.type == filter.type) &&
            (filter.region.isEmpty() || facility.region == filter.region);
        if (!wanted)
            continue;
        places.insert(facility.id, figures.occupancy.size());
        OccupancyFigures line;
        line.available = availableDays(facility, firstStay.value(facility.id), steps.value(facility.id), closures.value(facility.id), period);
        line.facility = std::move(facility);
        figures.available += line.available;
        figures.occupancy.push_back(std::move(line));
    }

    QHash<QString, Sorted> byType;
    Sorted total;
    for (const StayRun &run : runs) {
        const auto place = places.constFind(run.facility);
        if (place == places.constEnd() || !isIn(run, period))
            continue;
        OccupancyFigures &line = figures.occupancy[*place];
        const int within = daysWithin(run.came, run.left, period);
        ++line.stays;
        line.occupied += within;
        figures.occupied += within;
        if (!sight.sees(connection, run.person))
            continue;
        const bool left = run.left.isValid() && run.left <= period.to;
        const int days = stayDays(run.came, run.left, period.to);
        byType[line.facility.type.value].add(days, left);
        total.add(days, left);
    }
    for (const auto &value : codebook::Book::standard().list("FACILITY_TYPE")->values())
        if (const auto found = byType.constFind(value.code); found != byType.constEnd())
            figures.lengths.push_back(found->figures(Code(value.code)));
    figures.lengths.push_back(total.figures({}));
    return figures;
}

static QJsonObject lengthJson(const LengthFigures &figures)
{
    return {{QStringLiteral("stays"), figures.stays}, {QStringLiteral("days"), figures.days}, {QStringLiteral("mean"), figures.mean}, {QStringLiteral("median"), figures.median}};
}

QJsonObject figuresJson(const Figures &figures)
{
    QJsonArray lengths;
    QJsonObject total;
    for (const TypeFigures &line : figures.lengths) {
        QJsonObject json = lengthJson(line.all);
        json.insert(QStringLiteral("ended"), lengthJson(line.ended));
        json.insert(QStringLiteral("present"), lengthJson(line.present));
        if (line.type.isEmpty()) {
            total = json;
            continue;
        }
        json.insert(QStringLiteral("type"), line.type.value);
        lengths.append(json);
    }
    total.insert(QStringLiteral("by_type"), lengths);
    QJsonArray facilities;
    for (const OccupancyFigures &line : figures.occupancy)
        facilities.append(QJsonObject{{QStringLiteral("facility"), line.facility.id.toText()}, {QStringLiteral("alias"), line.facility.alias}, {QStringLiteral("type"), line.facility.type.value},
            {QStringLiteral("stays"), line.stays}, {QStringLiteral("occupied_days"), line.occupied}, {QStringLiteral("available_days"), line.available}, {QStringLiteral("percent"), line.percent()}});
    return {{QStringLiteral("from"), figures.period.from.toString(Qt::ISODate)}, {QStringLiteral("to"), figures.period.to.toString(Qt::ISODate)}, {QStringLiteral("length_of_stay"), total},
        {QStringLiteral("occupancy"), QJsonObject{{QStringLiteral("occupied_days"), figures.occupied}, {QStringLiteral("available_days"), figures.available},
            {QStringLiteral("percent"), figures.available == 0 ? 0 : 100.0 * double(figures.occupied) / double(figures.available)}, {QStringLiteral("facilities"), facilities}}}};
}

} // namespace luwte::placement
