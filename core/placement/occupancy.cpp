#include "core/placement/occupancy.h"

#include <QSet>

namespace luwte::placement {

int usablePlaces(const Facility &facility)
{
    return facility.capacity - facility.outOfUse - facility.takenElsewhere;
}

int freePlaces(const Facility &facility, const std::vector<PlaceUse> &uses, const Id &self)
{
    QSet<int> held;
    for (const PlaceUse &use : uses)
        if (use.kind != PlaceUse::Kind::Past && use.placement != self)
            held.insert(use.number);
    return usablePlaces(facility) - int(held.size());
}

static const PlaceUse *claimOn(int number, const std::vector<PlaceUse> &uses, const PlaceWish &wish, PlaceUse::Kind kind)
{
    for (const PlaceUse &use : uses)
        if (use.kind == kind && use.number == number && use.placement != wish.self && (kind != PlaceUse::Kind::Past || use.until > wish.at))
            return &use;
    return nullptr;
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

Result<int> choosePlace(const Facility &facility, const std::vector<PlaceUse> &uses, const PlaceWish &wish)
{
    using Kind = PlaceUse::Kind;
    const bool roomLeft = freePlaces(facility, uses, wish.self) > 0;
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
            !claimOn(number, uses, wish, Kind::Past))
            return number;
    return refuse({full(facility)});
}

} // namespace luwte::placement
