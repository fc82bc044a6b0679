#include "core/placement/occupancy.h"

#include <QSet>
#include <algorithm>

#include "core/base/day_text.h"

namespace luwte::placement {

int capacityOn(const Facility &facility, const std::vector<CapacityStep> &steps, QDate day)
{
    int capacity = steps.empty() ? facility.capacity : steps.front().places;
    for (const CapacityStep &step : steps)
        if (step.startsOn <= day)
            capacity = step.places;
    return capacity;
}

int usablePlaces(const Facility &facility)
{
    return facility.capacity - facility.outOfUse - facility.takenElsewhere;
}

bool closedDuring(const PlaceUse &use, Instant at, Instant until)
{
    return use.kind == PlaceUse::Kind::Closed && (use.until.isNull() || use.until > at) && (until.isNull() || use.from < until);
}

/// Whether the use takes its place away at this moment.
static bool takes(const PlaceUse &use, Instant at)
{
    if (use.kind == PlaceUse::Kind::Closed)
        return closedDuring(use, at, at.plusMs(1));
    return use.kind != PlaceUse::Kind::Past;
}

int freePlaces(const Facility &facility, const std::vector<PlaceUse> &uses, const Id &self, Instant at)
{
    QSet<int> taken;
    for (const PlaceUse &use : uses)
        if (takes(use, at) && (use.kind == PlaceUse::Kind::Closed ? use.number <= facility.capacity : use.placement != self))
            taken.insert(use.number);
    return usablePlaces(facility) - int(taken.size());
}

static const PlaceUse *claimOn(int number, const std::vector<PlaceUse> &uses, const PlaceWish &wish, PlaceUse::Kind kind)
{
    for (const PlaceUse &use : uses) {
        if (use.kind != kind || use.number != number)
            continue;
        if (kind == PlaceUse::Kind::Closed ? closedDuring(use, wish.at, wish.until)
                                           : use.placement != wish.self && (kind != PlaceUse::Kind::Past || use.until > wish.at))
            return &use;
    }
    return nullptr;
}

/// "vanaf 1 jun 2026", and until when if that is known.
static QString closedText(const Facility &facility, const PlaceUse &use)
{
    const QString from = dayText(use.from.civilDate());
    if (use.until.isNull())
        return say("placement", "Plek %1 van %2 is buiten gebruik vanaf %3. Kies een andere plek, of een verwacht einde daarvoor.")
            .arg(QString::number(use.number), facility.alias, from);
    return say("placement", "Plek %1 van %2 is buiten gebruik van %3 tot %4. Kies een andere plek, of andere dagen.")
        .arg(QString::number(use.number), facility.alias, from, dayText(use.until.civilDate()));
}

static Refusal full(const Facility &facility)
{
    return {QStringLiteral("placement.full"),
        say("placement", "%1 heeft geen vrije plek. Kies een andere locatie, of laat de aanvraag wachten.").arg(facility.alias),
        QStringLiteral("facility")};
}

static Refusals checkWished(const Facility &facility, const std::vector<PlaceUse> &uses, const PlaceWish &wish)
{
    const QString field = QStringLiteral("place_number");
    if (wish.number < 1 || wish.number > facility.capacity)
        return {{QStringLiteral("placement.place_number"),
            say("placement", "%1 heeft plek 1 tot en met %2. Kies een van die plekken.").arg(facility.alias).arg(facility.capacity),
            field}};
    if (const PlaceUse *other = claimOn(wish.number, uses, wish, PlaceUse::Kind::Reserved))
        return {{QStringLiteral("placement.reserved"),
            say("placement", "Net gereserveerd door %1 om %2. Kies een andere plek.")
                .arg(other->by, other->reservedAt.civilTime().toString(QStringLiteral("HH:mm"))),
            field}};
    if (const PlaceUse *closed = claimOn(wish.number, uses, wish, PlaceUse::Kind::Closed))
        return {{QStringLiteral("placement.closed"), closedText(facility, *closed), field}};
    if (!wish.hold && claimOn(wish.number, uses, wish, PlaceUse::Kind::Placed))
        return {{QStringLiteral("placement.occupied"),
            say("placement", "Op plek %1 van %2 slaapt al iemand. Kies een andere plek.").arg(wish.number).arg(facility.alias), field}};
    if (!wish.hold && claimOn(wish.number, uses, wish, PlaceUse::Kind::Past))
        return {{QStringLiteral("placement.occupied"),
            say("placement", "Op plek %1 van %2 sliep toen nog iemand. Kies een andere plek of een later begin.")
                .arg(wish.number)
                .arg(facility.alias),
            field}};
    return {};
}

/// Whether one more person fits from the moment that is asked for until now: a stay that began yesterday also needs room today, and a place
/// may have gone out of use in between.
static bool hasRoom(const Facility &facility, const std::vector<PlaceUse> &uses, const PlaceWish &wish)
{
    if (freePlaces(facility, uses, wish.self, wish.at) <= 0)
        return false;
    return std::none_of(uses.begin(), uses.end(), [&](const PlaceUse &use) {
        return use.kind == PlaceUse::Kind::Closed && use.from > wish.at && use.from <= wish.now && freePlaces(facility, uses, wish.self, use.from) <= 0;
    });
}

Result<int> choosePlace(const Facility &facility, const std::vector<PlaceUse> &uses, const PlaceWish &asked)
{
    using Kind = PlaceUse::Kind;
    PlaceWish wish = asked;
    if (!wish.until.isNull() && wish.until <= wish.now)
        wish.until = wish.now.plusMs(1); // later than was expected: still there
    const bool roomLeft = hasRoom(facility, uses, wish);
    if (wish.number != 0) {
        Refusals refusals = checkWished(facility, uses, wish);
        // Keeping a place that somebody still has takes no room; its number is counted once.
        const bool waits = wish.hold && claimOn(wish.number, uses, wish, Kind::Placed);
        if (refusals.isEmpty() && !roomLeft && !waits)
            refusals.append(full(facility));
        return refusals.isEmpty() ? Result<int>(wish.number) : refuse(refusals);
    }
    for (int number = 1; roomLeft && number <= facility.capacity; ++number)
        if (!claimOn(number, uses, wish, Kind::Placed) && !claimOn(number, uses, wish, Kind::Reserved) &&
            !claimOn(number, uses, wish, Kind::Past) && !claimOn(number, uses, wish, Kind::Closed))
            return number;
    return refuse({full(facility)});
}

} // namespace luwte::placement
