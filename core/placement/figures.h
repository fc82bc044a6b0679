#pragma once
// Length of stay and occupancy of a period. One convention: the day of leaving does not count, and who is still there counts through the
// last day of the report.

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

#include "core/access/sight.h"
#include "core/base/result.h"
#include "core/placement/types.h"

namespace luwte::placement {

struct Period
{
    QDate from;
    QDate to; ///< the last day; counts
};

/// The period somebody asked for: without a first day from 1 January of the year of the last day, without a last day until today. A last
/// day that has not come yet becomes today: nobody knows who will still be there. Code "figures.period" when the first is after the last.
[[nodiscard]] Result<Period> periodFor(QDate from, QDate to, QDate today);

/// Days of a stay that counts through `last`: from its first day, without the day of leaving; 0 when somebody came and left on one day.
/// `left` is invalid for who is still there; who leaves after `last` is still there.
[[nodiscard]] int stayDays(QDate came, QDate left, QDate last);
/// Of those days, the ones within the period.
[[nodiscard]] int daysWithin(QDate came, QDate left, const Period &period);

struct LengthFigures
{
    int stays = 0;
    qint64 days = 0; ///< of all together
    double mean = 0;
    double median = 0; ///< of an even number the middle of the two in the middle
    bool operator==(const LengthFigures &) const = default;
};
[[nodiscard]] LengthFigures lengthFigures(std::vector<int> days);

/// One person at one facility without a day in between, whatever rooms they had.
struct StayRun
{
    Id person;
    Id facility;
    QDate came;
    QDate left; ///< invalid: still there
};
/// Joins stays that follow each other at the same moment in the same facility. `stays` by person, then start.
struct StaySpan
{
    Id person;
    Id facility;
    Instant startsAt;
    Instant endsAt; ///< null: still there
};
[[nodiscard]] std::vector<StayRun> joined(const std::vector<StaySpan> &stays);

struct TypeFigures
{
    Code type;
    LengthFigures all;
    LengthFigures ended;   ///< who left in the period
    LengthFigures present; ///< who was still there on its last day
};

struct OccupancyFigures
{
    Facility facility; ///< with the capacity of the last day
    int stays = 0;
    qint64 occupied = 0;  ///< days on which somebody had a place, all places together
    qint64 available = 0; ///< days on which a place was there and not out of use, all places together
    [[nodiscard]] double percent() const { return available == 0 ? 0 : 100.0 * double(occupied) / double(available); }
};

struct Figures
{
    Period period;
    std::vector<TypeFigures> lengths;        ///< by kind of place, in the order of the list; the total last, with an empty type
    std::vector<OccupancyFigures> occupancy; ///< by alias
    qint64 occupied = 0;
    qint64 available = 0;
};

struct FigureFilter
{
    Id facility = {};
    Code type = {};
    Code region = {};
};
/// Stays that had at least a day in the period, or came and left within it. Their length counts from their real start. Of people out of
/// `sight` the occupancy is counted, their length of stay is not. What a facility said it had out of use or given to others has no days, so
/// it is not taken off; places out of use by day are.
[[nodiscard]] Figures figuresOf(store::Connection &connection, const Period &period, const FigureFilter &filter = {}, const access::Sight &sight = {});
/// {"from","to","length_of_stay":{"stays","days","mean","median","ended","present","by_type"},"occupancy":{…,"facilities"}}
[[nodiscard]] QJsonObject figuresJson(const Figures &figures);

} // namespace luwte::placement
