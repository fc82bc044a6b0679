#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include "core/placement/occupancy.h"
#include "tests/support/text.h"

using namespace luwte;
using namespace luwte::placement;
using Kind = PlaceUse::Kind;

namespace {

Facility house(int capacity, int outOfUse = 0, int elsewhere = 0)
{
    Facility facility;
    facility.alias = QStringLiteral("Linde");
    facility.capacity = capacity;
    facility.outOfUse = outOfUse;
    facility.takenElsewhere = elsewhere;
    return facility;
}

Instant on(int day)
{
    return Instant::civil(QDate(2026, 3, day));
}

Id someone(int n)
{
    return *Id::fromBytes(QByteArray(15, '\0') + char(n));
}

PlaceUse placed(int number, int who)
{
    return {Kind::Placed, someone(who), number, {}, {}, {}};
}

PlaceUse reserved(int number, int who)
{
    return {Kind::Reserved, someone(who), number, {}, Instant::civil(QDate(2026, 3, 2), QTime(10, 12)), QStringLiteral("K. Oefen")};
}

PlaceUse past(int number, int who, int until)
{
    return {Kind::Past, someone(who), number, on(until), {}, {}};
}

PlaceUse closed(int number, int from, int until = 0)
{
    return {Kind::Closed, {}, number, until > 0 ? on(until) : Instant(), {}, {}, on(from)};
}

QString code(const Result<int> &result)
{
    return result ? QString::number(*result) : result.error().first().code;
}

} // namespace

TEST_CASE("which place somebody gets, or why not")
{
    struct Row
    {
        const char *what;
        Facility facility;
        std::vector<PlaceUse> uses;
        PlaceWish wish;
        const char *expected;
    };
    const std::vector<Row> rows{
        {"empty house", house(2), {}, {.at = on(5)}, "1"},
        {"lowest that is empty", house(3), {placed(1, 1), reserved(2, 2)}, {.at = on(5)}, "3"},
        {"full", house(2), {placed(1, 1), placed(2, 2)}, {.at = on(5)}, "placement.full"},
        {"no places at all", house(0), {}, {.at = on(5)}, "placement.full"},
        {"reserved counts", house(2), {placed(1, 1), reserved(2, 2)}, {.at = on(5)}, "placement.full"},
        {"own reservation does not", house(2), {placed(1, 1), reserved(2, 2)}, {.at = on(5), .self = someone(2)}, "2"},
        {"out of use counts", house(2, 1), {placed(2, 1)}, {.at = on(5)}, "placement.full"},
        {"taken by others counts", house(2, 0, 2), {}, {.at = on(5)}, "placement.full"},
        {"number", house(3), {placed(1, 1)}, {.number = 3, .at = on(5)}, "3"},
        {"number outside", house(3), {}, {.number = 4, .at = on(5)}, "placement.place_number"},
        {"negative number", house(3), {}, {.number = -1, .at = on(5)}, "placement.place_number"},
        {"number occupied", house(3), {placed(2, 1)}, {.number = 2, .at = on(5)}, "placement.occupied"},
        {"number reserved", house(3), {reserved(2, 1)}, {.number = 2, .at = on(5)}, "placement.reserved"},
        {"number empty, house full by others", house(3, 0, 2), {placed(1, 1)}, {.number = 2, .at = on(5)}, "placement.full"},
        {"somebody slept there then", house(1), {past(1, 1, 10)}, {.number = 1, .at = on(5)}, "placement.occupied"},
        {"any, but not where somebody slept then", house(2), {past(1, 1, 10)}, {.at = on(5)}, "2"},
        {"from the end of a stay on it is free", house(1), {past(1, 1, 5)}, {.at = on(5)}, "1"},
        {"held while somebody still lives there", house(1), {placed(1, 1)}, {.number = 1, .at = on(5), .hold = true}, "1"},
        {"held for one person only", house(1), {placed(1, 1), reserved(1, 2)}, {.number = 1, .at = on(5), .hold = true},
            "placement.reserved"},
        {"held for later takes no room now", house(2), {placed(1, 1), reserved(1, 2)}, {.at = on(5)}, "2"},
        {"recorded later, and a place went out of use since", house(4, 1), {placed(2, 1), placed(3, 2), closed(1, 6)}, {.at = on(5), .now = on(8)}, "placement.full"},
        {"recorded later, and out of use only from tomorrow", house(4, 1), {placed(2, 1), placed(3, 2), closed(1, 9)}, {.at = on(5), .until = on(9), .now = on(8)}, "1"},
        {"recorded later, the place was out of use for a day in between", house(4, 1), {placed(2, 1), placed(3, 2), closed(1, 6, 7)}, {.at = on(5), .now = on(8)}, "placement.full"},
        {"recorded after the expected end, and the place went out of use since", house(2), {closed(1, 7)}, {.number = 1, .at = on(5), .until = on(6), .now = on(8)}, "placement.closed"},
        {"more people than places", house(1, 1), {placed(1, 1)}, {.at = on(5)}, "placement.full"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(code(choosePlace(row.facility, row.uses, row.wish)) == QLatin1String(row.expected));
    }
}

TEST_CASE("the second one reads who was first, and when")
{
    const auto result = choosePlace(house(3), {reserved(2, 1)}, {.number = 2, .at = on(5)});
    REQUIRE_FALSE(result);
    CHECK(result.error().first().text == QStringLiteral("Net gereserveerd door K. Oefen om 10:12. Kies een andere plek."));
}

TEST_CASE("free places can be below zero")
{
    CHECK(freePlaces(house(3, 1), {placed(1, 1)}) == 1);
    CHECK(freePlaces(house(2, 2), {placed(1, 1), placed(2, 2)}) == -2);
    CHECK(freePlaces(house(3), {placed(1, 1), reserved(1, 2), past(3, 3, 9)}) == 2);
}

TEST_CASE("whatever the claims, a chosen place is within the house, unclaimed, and there was room")
{
    rc::check([] {
        const int capacity = *rc::gen::inRange(0, 6);
        const int outOfUse = *rc::gen::inRange(0, capacity + 1);
        const Facility facility = house(capacity, outOfUse);
        std::vector<PlaceUse> uses;
        const int claims = *rc::gen::inRange(0, 7);
        for (int i = 0; i < claims; ++i) {
            const int number = *rc::gen::inRange(1, 8);
            const int kind = *rc::gen::inRange(0, 3);
            uses.push_back(kind == 0 ? placed(number, i) : kind == 1 ? reserved(number, i) : past(number, i, *rc::gen::inRange(1, 28)));
        }
        const PlaceWish wish{
            .number = *rc::gen::inRange(-1, 8), .at = on(*rc::gen::inRange(1, 28)), .self = someone(*rc::gen::inRange(0, 9))};
        const auto chosen = choosePlace(facility, uses, wish);
        if (!chosen) {
            RC_ASSERT(!chosen.error().isEmpty());
            return;
        }
        RC_ASSERT(*chosen >= 1 && *chosen <= capacity);
        RC_ASSERT(wish.number == 0 || *chosen == wish.number);
        RC_ASSERT(freePlaces(facility, uses, wish.self) > 0);
        for (const PlaceUse &use : uses)
            RC_ASSERT(use.number != *chosen || use.placement == wish.self || (use.kind == Kind::Past && use.until <= wish.at));
    });
}
