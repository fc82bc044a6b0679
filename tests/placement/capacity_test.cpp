// Places over time: out of use for a while, planned beds, a house that opens and closes, reservations that run out.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/placement/views.h"
#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::Region;

namespace {

QJsonObject out(const QString &house, int place, const char *from, const char *until = nullptr)
{
    QJsonObject with{{QStringLiteral("facility"), house}, {QStringLiteral("place_number"), place}, {QStringLiteral("starts_on"), QLatin1String(from)}, {QStringLiteral("reason"), QStringLiteral("repair")}};
    if (until)
        with.insert(QStringLiteral("ends_on"), QLatin1String(until));
    return with;
}

QJsonObject house(Region &region, const QString &id)
{
    return region.ask("facility.show", {{QStringLiteral("facility"), id}}).toObject();
}

int freeIn(Region &region, const QString &id)
{
    return house(region, id).value(QLatin1String("free")).toInt();
}

QString start(Region &region, const QString &placement, QJsonObject more = {})
{
    more.insert(QStringLiteral("placement"), placement);
    return region.refused("placement.start", more);
}

QStringList boardLines(Region &region, const char *from = nullptr)
{
    QStringList lines;
    const auto board = placement::placeBoard(region.connection(), {.from = from ? QDate::fromString(QLatin1String(from), Qt::ISODate) : QDate()}, region.now());
    for (const auto &row : board.rows) {
        QString line = QStringLiteral("%1 %2 %3").arg(row.alias).arg(row.place).arg(row.word);
        for (const auto &closure : row.closures)
            line += QStringLiteral(" [%1 %2 %3]").arg(closure.from.toString(Qt::ISODate), closure.until.toString(Qt::ISODate), closure.word);
        lines.append(line.simplified());
    }
    return lines;
}

} // namespace

TEST_CASE("a place out of use takes nobody on those days, and counts as long as it lasts")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 2);
    const QString closure = region.do_("facility.place_out", out(dijk, 1, "2026-03-02", "2026-03-09")).id.toText();
    CHECK(freeIn(region, dijk) == 1);
    CHECK(house(region, dijk).value(QLatin1String("closed_now")).toInt() == 1);
    const QString anton = region.accepted(region.person(QStringLiteral("Anton Oefen")), dijk); // gets place 2
    CHECK(start(region, anton, {{QStringLiteral("place_number"), 1}}) == QStringLiteral("placement.closed"));
    region.do_("placement.start", {{QStringLiteral("placement"), anton}});
    const QString bram = region.person(QStringLiteral("Bram Oefen"));
    const QString asked = region.do_("placement.request", {{QStringLiteral("case"), bram}, {QStringLiteral("facility"), dijk}}).id.toText();
    CHECK(region.refused("placement.offer", {{QStringLiteral("placement"), asked}}) == QStringLiteral("placement.full"));
    CHECK(boardLines(region) == QStringList{QStringLiteral("Dijk 1 buiten gebruik: onderhoud of reparatie [2026-03-02 2026-03-09 buiten gebruik: onderhoud of reparatie]"), QStringLiteral("Dijk 2")});
    region.setNow("2026-03-09T08:00"); // the day it can be used again
    CHECK(freeIn(region, dijk) == 1);
    CHECK(region.refused("facility.place_back", {{QStringLiteral("closure"), closure}}) == QStringLiteral("closure.ended"));
    region.do_("placement.offer", {{QStringLiteral("placement"), asked}});
    CHECK(freeIn(region, dijk) == 0);
}

TEST_CASE("a closure that comes later: only a stay that ends before it")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 1);
    region.do_("facility.place_out", out(dijk, 1, "2026-04-01"));
    CHECK(freeIn(region, dijk) == 1);
    const QString anton = region.do_("placement.request", {{QStringLiteral("case"), region.person(QStringLiteral("Anton Oefen"))}, {QStringLiteral("facility"), dijk}}).id.toText();
    CHECK(region.refused("placement.offer", {{QStringLiteral("placement"), anton}}) == QStringLiteral("placement.full"));
    CHECK(region.refused("placement.offer", {{QStringLiteral("placement"), anton}, {QStringLiteral("place_number"), 1}}) == QStringLiteral("placement.closed"));
    region.do_("placement.change", {{QStringLiteral("id"), anton}, {QStringLiteral("planned_end"), QStringLiteral("2026-04-01T00:00")}});
    region.do_("placement.offer", {{QStringLiteral("placement"), anton}});
    region.do_("placement.accept", {{QStringLiteral("placement"), anton}});
    region.do_("placement.start", {{QStringLiteral("placement"), anton}});
}

TEST_CASE("closures have sound dates, do not overlap, and never come over somebody's head")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 2);
    region.place(region.person(QStringLiteral("Anton Oefen")), dijk, {{QStringLiteral("planned_end"), QStringLiteral("2026-03-20T12:00")}});
    CHECK(region.refused("facility.place_out", out(dijk, 3, "2026-03-02")) == QStringLiteral("closure.place"));
    CHECK(region.refused("facility.place_out", out(dijk, 2, "2026-03-09", "2026-03-09")) == QStringLiteral("closure.dates"));
    CHECK(region.refused("facility.place_out", out(dijk, 1, "2026-03-20")) == QStringLiteral("closure.taken"));
    region.do_("facility.place_out", out(dijk, 1, "2026-03-21", "2026-03-25"));
    CHECK(region.refused("facility.place_out", out(dijk, 1, "2026-03-24", "2026-04-02")) == QStringLiteral("closure.overlap"));
    const QString second = region.do_("facility.place_out", out(dijk, 1, "2026-03-25")).id.toText();
    // He stays longer than expected: nobody knows until when, so no new closure, and the bed is counted once.
    region.setNow("2026-03-22T09:00");
    CHECK(freeIn(region, dijk) == 1);
    region.do_("facility.place_back", {{QStringLiteral("closure"), second}, {QStringLiteral("on"), QStringLiteral("2026-03-25")}}); // withdrawn before it began
    CHECK(region.refused("facility.place_back", {{QStringLiteral("closure"), second}}) == QStringLiteral("record.unknown"));
    CHECK(region.refused("facility.place_out", out(dijk, 1, "2026-03-25")) == QStringLiteral("closure.taken"));
    CHECK(region.ask("facility.over_time", {{QStringLiteral("facility"), dijk}}).toObject().value(QLatin1String("out_of_use")).toArray().size() == 1);
}

TEST_CASE("planned beds are there from their day on, and the days before stay what they were")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QJsonObject more{{QStringLiteral("facility"), dijk}, {QStringLiteral("starts_on"), QStringLiteral("2026-03-16")}, {QStringLiteral("places"), 3}};
    CHECK(region.refused("facility.plan", {{QStringLiteral("facility"), dijk}, {QStringLiteral("starts_on"), QStringLiteral("2026-03-02")}, {QStringLiteral("places"), 3}}) == QStringLiteral("capacity.past"));
    CHECK(region.refused("facility.plan", {{QStringLiteral("facility"), dijk}, {QStringLiteral("starts_on"), QStringLiteral("2026-03-16")}, {QStringLiteral("places"), -1}}) == QStringLiteral("facility.capacity"));
    const QString step = region.do_("facility.plan", more).id.toText();
    CHECK(freeIn(region, dijk) == 1);
    CHECK(boardLines(region) == QStringList{QStringLiteral("Dijk 1 vrij"), QStringLiteral("Dijk 2 plek komt nog [2026-03-02 2026-03-16 plek komt nog]"),
                                    QStringLiteral("Dijk 3 plek komt nog [2026-03-02 2026-03-16 plek komt nog]")});
    region.do_("facility.unplan", {{QStringLiteral("step"), step}});
    CHECK(boardLines(region) == QStringList{QStringLiteral("Dijk 1 vrij")});
    const QString again = region.do_("facility.plan", more).id.toText();
    region.setNow("2026-03-16T00:30");
    CHECK(freeIn(region, dijk) == 3);
    CHECK(region.refused("facility.unplan", {{QStringLiteral("step"), again}}) == QStringLiteral("capacity.past"));
    // Whoever changes something else takes over the number that holds now; a number by hand counts from today.
    region.do_("facility.change", {{QStringLiteral("id"), dijk}, {QStringLiteral("notes"), QStringLiteral("nieuwe vleugel")}});
    CHECK(house(region, dijk).value(QLatin1String("capacity")).toInt() == 3);
    region.do_("facility.change", {{QStringLiteral("id"), dijk}, {QStringLiteral("capacity"), 2}});
    CHECK(freeIn(region, dijk) == 2);
    const auto steps = region.ask("facility.over_time", {{QStringLiteral("facility"), dijk}}).toObject().value(QLatin1String("capacity")).toArray();
    REQUIRE(steps.size() == 3);
    CHECK(steps.at(0).toObject().value(QLatin1String("places")).toInt() == 1);
    CHECK(steps.at(1).toObject().value(QLatin1String("places")).toInt() == 3);
    CHECK(steps.at(2).toObject().value(QLatin1String("places")).toInt() == 2);
}

TEST_CASE("a house closes: who is there has to move, who only waits gets the place back")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 3);
    const QString living = region.place(region.person(QStringLiteral("Anton Oefen")), dijk);
    const QString held = region.accepted(region.person(QStringLiteral("Bram Oefen")), dijk, {{QStringLiteral("needed_from"), QStringLiteral("2026-04-02")}});
    const QString soon = region.accepted(region.person(QStringLiteral("Cas Oefen")), dijk, {{QStringLiteral("needed_from"), QStringLiteral("2026-03-05")}});
    const auto close = [&](const char *on) { return QJsonObject{{QStringLiteral("facility"), dijk}, {QStringLiteral("on"), QLatin1String(on)}, {QStringLiteral("reason"), QStringLiteral("verbouwing")}}; };
    CHECK(region.refused("facility.close", close("2026-03-01")) == QStringLiteral("facility.close_past"));
    CHECK(region.refused("facility.close", close("2026-03-02")) == QStringLiteral("facility.occupied"));
    const QJsonObject result = region.do_("facility.close", close("2026-04-01")).result.toObject();
    CHECK(luwte::test::texts(result.value(QLatin1String("to_move")), "placement") == QStringList{living});
    CHECK(result.value(QLatin1String("released")).toInt() == 1);
    CHECK(start(region, held) == QStringLiteral("placement.state"));
    CHECK(start(region, soon) == QStringLiteral("placement.closing"));
    region.do_("placement.start", {{QStringLiteral("placement"), soon}, {QStringLiteral("planned_end"), QStringLiteral("2026-03-31T12:00")}});
    CHECK(freeIn(region, dijk) == 1);
    region.setNow("2026-04-01T09:00");
    CHECK(freeIn(region, dijk) == 0);
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), region.person(QStringLiteral("Dirk Oefen"))}, {QStringLiteral("facility"), dijk}}) == QStringLiteral("placement.stopped"));
    CHECK(boardLines(region).at(1) == QStringLiteral("Dijk 2 gesloten [2026-04-01 gesloten]"));
    region.do_("facility.reopen", {{QStringLiteral("facility"), dijk}});
    CHECK(freeIn(region, dijk) == 1);
    // A house that opens later.
    region.do_("facility.change", {{QStringLiteral("id"), dijk}, {QStringLiteral("opens_on"), QStringLiteral("2026-05-01")}});
    CHECK(region.refused("facility.close", close("2026-04-20")) == QStringLiteral("facility.dates"));
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), region.person(QStringLiteral("Ed Oefen"))}, {QStringLiteral("facility"), dijk}}) == QStringLiteral("placement.not_open"));
}

TEST_CASE("a reservation can run out: then the place is free, and whoever takes it sends the other back to asking")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 1);
    const auto ask = [&](const char *name) {
        return region.do_("placement.request", {{QStringLiteral("case"), region.person(QLatin1String(name))}, {QStringLiteral("facility"), dijk}}).id.toText();
    };
    const QString anton = ask("Anton Oefen");
    const QString bram = ask("Bram Oefen");
    CHECK(region.refused("placement.offer", {{QStringLiteral("placement"), anton}, {QStringLiteral("until"), QStringLiteral("2026-03-02T09:00")}}) == QStringLiteral("placement.reserved_until"));
    region.do_("placement.offer", {{QStringLiteral("placement"), anton}, {QStringLiteral("until"), QStringLiteral("2026-03-03T17:00")}});
    region.setNow("2026-03-03T16:59");
    CHECK(freeIn(region, dijk) == 0);
    CHECK(region.refused("placement.offer", {{QStringLiteral("placement"), bram}}) == QStringLiteral("placement.full"));
    region.setNow("2026-03-03T17:00");
    CHECK(freeIn(region, dijk) == 1);
    CHECK(region.refused("placement.accept", {{QStringLiteral("placement"), anton}}) == QStringLiteral("placement.expired"));
    // Nobody came in between: the offer is made anew. A yes does not run out.
    region.do_("placement.offer", {{QStringLiteral("placement"), anton}, {QStringLiteral("until"), QStringLiteral("2026-03-04T17:00")}});
    region.setNow("2026-03-04T18:00");
    region.do_("placement.offer", {{QStringLiteral("placement"), bram}, {QStringLiteral("until"), QStringLiteral("2026-03-05T17:00")}});
    CHECK(region.refused("placement.accept", {{QStringLiteral("placement"), anton}}) == QStringLiteral("placement.state"));
    region.do_("placement.accept", {{QStringLiteral("placement"), bram}});
    region.setNow("2026-03-09T09:00");
    CHECK(freeIn(region, dijk) == 0);
    region.do_("placement.start", {{QStringLiteral("placement"), bram}});
}

TEST_CASE("the waiting list: one line a person, longest first")
{
    Region region;
    const QString dijk = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QString anton = region.person(QStringLiteral("Anton Oefen"));
    region.do_("placement.request", {{QStringLiteral("case"), anton}, {QStringLiteral("facility"), dijk}});
    region.setNow("2026-03-04T09:00");
    region.place(region.person(QStringLiteral("Bram Oefen")), dijk);
    region.do_("placement.search", {{QStringLiteral("case"), anton}}); // full now: a gap besides the request
    region.do_("placement.search", {{QStringLiteral("case"), region.person(QStringLiteral("Cas Oefen"))}});
    region.setNow("2026-03-05T09:00");
    const auto list = region.ask("placement.waiting").toArray();
    REQUIRE(list.size() == 2);
    CHECK(luwte::test::texts(list, "name") == QStringList{QStringLiteral("Anton Oefen"), QStringLiteral("Cas Oefen")});
    CHECK(list.at(0).toObject().value(QLatin1String("days")).toInt() == 3);
    CHECK(list.at(0).toObject().value(QLatin1String("stage")).toString() == QStringLiteral("wal_en_schip"));
    CHECK(list.at(0).toObject().value(QLatin1String("alias")).toString() == QStringLiteral("Dijk"));
    CHECK(list.at(1).toObject().value(QLatin1String("word")).toString() == QStringLiteral("MO: vol"));
}
