// Length of stay and occupancy: the day of leaving does not count; who is still there counts through the last day.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/placement/views.h"
#include "tests/placement/region.h"

using namespace luwte;
using namespace luwte::placement;
using luwte::test::objectWith;
using luwte::test::Region;

namespace {

QDate d(int month, int day, int year = 2026)
{
    return QDate(year, month, day);
}

QJsonObject figures(Region &region, const char *from, const char *to, QJsonObject more = {})
{
    more.insert(QStringLiteral("from"), QLatin1String(from));
    more.insert(QStringLiteral("to"), QLatin1String(to));
    return region.ask("placement.figures", more).toObject();
}

int number(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInt(-1);
}

/// Came, and left unless `left` is null.
QString stay(Region &region, const QString &house, int place, const char *name, const char *came, const char *left)
{
    region.setNow(came);
    const QString c = region.person(QLatin1String(name));
    const QString p = region.place(c, house, {{QStringLiteral("place_number"), place}});
    if (left) {
        region.setNow(left);
        region.do_("placement.end", {{QStringLiteral("placement"), p}, {QStringLiteral("reason"), QStringLiteral("wens")}, {QStringLiteral("destination"), QStringLiteral("own_home")}});
    }
    return c;
}

} // namespace

TEST_CASE("days of a stay")
{
    struct Row
    {
        const char *what;
        QDate came, left, last;
        int days;
    };
    const std::vector<Row> rows{
        {"one night", d(3, 2), d(3, 3), d(3, 31), 1},
        {"came and left on one day", d(3, 2), d(3, 2), d(3, 31), 0},
        {"still there", d(3, 2), {}, d(3, 31), 30},
        {"came on the last day", d(3, 31), {}, d(3, 31), 1},
        {"left on the last day", d(3, 2), d(3, 31), d(3, 31), 29},
        {"left after it: still there then", d(3, 2), d(4, 9), d(3, 31), 30},
        {"through a leap day", d(2, 28, 2028), d(3, 1, 2028), d(3, 31, 2028), 2},
        {"through a change of the clock", d(3, 28), d(3, 30), d(3, 31), 2},
        {"a year", d(1, 1, 2025), d(1, 1, 2026), d(12, 31, 2026), 365},
        {"after the report", d(4, 2), {}, d(3, 31), 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(stayDays(row.came, row.left, row.last) == row.days);
    }
    const Period march{d(3, 1), d(3, 31)};
    CHECK(daysWithin(d(2, 20), d(3, 3), march) == 2);
    CHECK(daysWithin(d(2, 20), {}, march) == 31);
    CHECK(daysWithin(d(2, 20), d(3, 1), march) == 0);
    CHECK(daysWithin(d(3, 30), d(4, 5), march) == 2);
}

TEST_CASE("total, mean and median")
{
    CHECK(lengthFigures({}) == LengthFigures{});
    CHECK(lengthFigures({7}) == LengthFigures{1, 7, 7, 7});
    CHECK(lengthFigures({1, 30}) == LengthFigures{2, 31, 15.5, 15.5});
    CHECK(lengthFigures({30, 0, 3}) == LengthFigures{3, 33, 11, 3});
    CHECK(lengthFigures({10, 2, 4, 90}) == LengthFigures{4, 106, 26.5, 7});
}

TEST_CASE("the period: until today at most, from January on")
{
    const QDate today = d(5, 10);
    CHECK(periodFor({}, {}, today)->from == d(1, 1));
    CHECK(periodFor({}, {}, today)->to == today);
    CHECK(periodFor({}, d(12, 31, 2025), today)->from == d(1, 1, 2025));
    CHECK(periodFor(d(1, 1), d(12, 31), today)->to == today);
    CHECK(periodFor(d(6, 1), d(12, 31), today).error().first().code == QStringLiteral("figures.period"));
}

TEST_CASE("figures of made-up stays")
{
    Region region("2026-01-05T09:00");
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 3);
    const QString duin = region.facility("BW", QStringLiteral("Duin"), 2);
    stay(region, dijk, 1, "Anton Oefen", "2026-01-10T12:00", "2026-03-03T10:00");  // 52 days, 2 in March
    stay(region, dijk, 2, "Bram Oefen", "2026-03-01T23:30", "2026-03-11T08:00");   // 10 days
    stay(region, dijk, 3, "Cas Oefen", "2026-03-05T09:00", "2026-03-05T21:00");    // 0 days
    const QString dirk = stay(region, dijk, 1, "Dirk Oefen", "2026-03-20T09:00", nullptr); // still there: 12 days
    stay(region, duin, 1, "Ed Oefen", "2026-03-12T09:00", "2026-04-02T09:00");     // leaves after the report: 20 days

    region.setNow("2026-04-10T09:00");
    QJsonObject march = figures(region, "2026-03-01", "2026-03-31");
    const QJsonObject length = march.value(QLatin1String("length_of_stay")).toObject();
    CHECK(number(length, "stays") == 5);
    CHECK(number(length, "days") == 94);
    CHECK(length.value(QLatin1String("mean")).toDouble() == 18.8);
    CHECK(length.value(QLatin1String("median")).toDouble() == 12);
    CHECK(number(length.value(QLatin1String("ended")).toObject(), "days") == 62);
    CHECK(length.value(QLatin1String("ended")).toObject().value(QLatin1String("median")).toDouble() == 10);
    CHECK(number(length.value(QLatin1String("present")).toObject(), "stays") == 2);
    CHECK(length.value(QLatin1String("present")).toObject().value(QLatin1String("mean")).toDouble() == 16);
    const QJsonObject mo = objectWith(length.value(QLatin1String("by_type")), "type", QStringLiteral("MO"));
    CHECK(number(mo, "days") == 74);
    CHECK(mo.value(QLatin1String("median")).toDouble() == 11);

    const QJsonObject occupancy = march.value(QLatin1String("occupancy")).toObject();
    CHECK(number(occupancy, "occupied_days") == 2 + 10 + 0 + 12 + 20);
    CHECK(number(occupancy, "available_days") == 5 * 31);
    const QJsonObject line = objectWith(occupancy.value(QLatin1String("facilities")), "alias", QStringLiteral("Dijk"));
    CHECK(number(line, "stays") == 4);
    CHECK(number(line, "occupied_days") == 24);
    CHECK(line.value(QLatin1String("percent")).toDouble() == 100.0 * 24 / 93);
    CHECK(number(figures(region, "2026-03-01", "2026-03-31", {{QStringLiteral("type"), QStringLiteral("BW")}}).value(QLatin1String("occupancy")).toObject(), "occupied_days") == 20);

    // A move to another room is the same stay; a move to another house is not.
    const auto placements = region.ask("placement.of_case", {{QStringLiteral("case"), dirk}}).toObject().value(QLatin1String("placements"));
    const QString p = objectWith(placements, "state", QStringLiteral("placed")).value(QLatin1String("id")).toString();
    const QString room = region.do_("placement.move", {{QStringLiteral("placement"), p}, {QStringLiteral("place_number"), 3}}).id.toText();
    region.setNow("2026-04-12T09:00");
    region.do_("placement.move", {{QStringLiteral("placement"), room}, {QStringLiteral("facility"), duin}});
    region.setNow("2026-04-20T09:00");
    const QJsonObject april = figures(region, "2026-04-01", "2026-04-20").value(QLatin1String("length_of_stay")).toObject();
    CHECK(number(objectWith(april.value(QLatin1String("by_type")), "type", QStringLiteral("MO")), "days") == 23); // 20 March to 12 April
    CHECK(number(objectWith(april.value(QLatin1String("by_type")), "type", QStringLiteral("BW")), "days") == 21 + 9);
    CHECK(region.ask("placement.figures", {{QStringLiteral("from"), QStringLiteral("2026-03-01")}}).toObject().value(QLatin1String("to")).toString() == QStringLiteral("2026-04-20"));
}

TEST_CASE("places that were not there were not free either")
{
    Region region("2026-03-01T09:00");
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 2);
    region.do_("facility.place_out",
        {{QStringLiteral("facility"), dijk}, {QStringLiteral("place_number"), 2}, {QStringLiteral("starts_on"), QStringLiteral("2026-03-10")}, {QStringLiteral("ends_on"), QStringLiteral("2026-03-15")},
            {QStringLiteral("reason"), QStringLiteral("cleaning")}});
    region.do_("facility.plan", {{QStringLiteral("facility"), dijk}, {QStringLiteral("starts_on"), QStringLiteral("2026-03-21")}, {QStringLiteral("places"), 3}});
    region.do_("facility.close", {{QStringLiteral("facility"), dijk}, {QStringLiteral("on"), QStringLiteral("2026-03-30")}, {QStringLiteral("reason"), QStringLiteral("verbouwing")}});
    region.facility("MO", QStringLiteral("Later"), 1, {{QStringLiteral("opens_on"), QStringLiteral("2026-03-28")}});
    region.setNow("2026-03-31T20:00");
    const QJsonObject all = figures(region, "2026-02-01", "2026-03-31").value(QLatin1String("occupancy")).toObject();
    const auto line = [&](const char *alias) { return number(objectWith(all.value(QLatin1String("facilities")), "alias", QLatin1String(alias)), "available_days"); };
    CHECK(line("Dijk") == 29 * 2 - 5 + 9); // 1–29 March, five days one place less, from the 21st one more; not before it was there
    CHECK(line("Later") == 4);
}
