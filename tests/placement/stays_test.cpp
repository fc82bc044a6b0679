#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::Region;

namespace {

QJsonObject of(const QString &placement, QJsonObject more = {})
{
    more.insert(QStringLiteral("placement"), placement);
    return more;
}

QJsonObject ending(const QString &placement, const char *reason = "door", const char *destination = "own_home", QJsonObject more = {})
{
    more.insert(QStringLiteral("reason"), QLatin1String(reason));
    more.insert(QStringLiteral("destination"), QLatin1String(destination));
    return of(placement, more);
}

QJsonObject shown(Region &region, const QString &caseId, const QString &placement)
{
    return luwte::test::objectWith(
        region.ask("placement.of_case", {{QStringLiteral("case"), caseId}}).toObject().value(QLatin1String("placements")), "id", placement);
}

} // namespace

TEST_CASE("start: what happened between the offer and the door counts")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString p = region.accepted(c, house);
    CHECK(region.refused("placement.start", of(p, {{QStringLiteral("at"), QStringLiteral("2026-03-03T09:00")}})) ==
        QStringLiteral("placement.future"));
    region.do_("facility.change", {{QStringLiteral("id"), house}, {QStringLiteral("out_of_use"), 1}});
    CHECK(region.refused("placement.start", of(p)) == QStringLiteral("placement.full"));
    region.do_("facility.change", {{QStringLiteral("id"), house}, {QStringLiteral("out_of_use"), 0}, {QStringLiteral("stopped"), true}});
    CHECK(region.refused("placement.start", of(p)) == QStringLiteral("placement.stopped"));
    region.do_(
        "facility.change", {{QStringLiteral("id"), house}, {QStringLiteral("stopped"), false}, {QStringLiteral("security_level"), 1}});
    region.do_("safety.assess",
        {{QStringLiteral("case"), c}, {QStringLiteral("level"), 3}, {QStringLiteral("reason"), QStringLiteral("eigen inschatting")}});
    CHECK(region.refused("placement.start", of(p)) == QStringLiteral("placement.security"));
    region.do_("placement.start",
        of(p,
            {{QStringLiteral("deviation_reason"), QStringLiteral("alleen hier is nu plek")},
                {QStringLiteral("deviation_review_on"), QStringLiteral("2026-03-03")}}));
    CHECK(shown(region, c, p).value(QLatin1String("deviation_review_on")).toString() == QStringLiteral("2026-03-03"));
    CHECK(region.refused("placement.start", of(p)) == QStringLiteral("placement.state"));
}

TEST_CASE("a 72-hour place ends after 72 exact hours, also when the clock changes")
{
    Region region("2026-03-27T22:30");
    const QString house = region.facility("72U", QStringLiteral("Esdoorn"), 1);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString p = region.place(c, house);
    CHECK(shown(region, c, p).value(QLatin1String("planned_end")).toString() == QStringLiteral("2026-03-30T23:30:00+02:00"));
}

TEST_CASE("one active stay for one person")
{
    Region region;
    const QString a = region.facility("MO", QStringLiteral("Dijk"), 2);
    const QString b = region.facility("MO", QStringLiteral("Duin"), 2);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString first = region.place(c, a);
    const QString second = region.accepted(c, b);
    CHECK(region.refused("placement.start", of(second)) == QStringLiteral("placement.already_placed"));
    region.setNow("2026-03-10T12:00");
    region.do_("placement.end", ending(first, "door", "other_shelter", {{QStringLiteral("at"), QStringLiteral("2026-03-09T12:00")}}));
    CHECK(region.refused("placement.start", of(second, {{QStringLiteral("at"), QStringLiteral("2026-03-08T12:00")}})) ==
        QStringLiteral("placement.overlap"));
    region.do_("placement.start", of(second, {{QStringLiteral("at"), QStringLiteral("2026-03-09T12:00")}}));
    // Behind the guards the store itself has the last word.
    CHECK_THROWS(region.connection().execute("UPDATE placement SET state = 'placed'"));
}

TEST_CASE("one person for one place, also in the past")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 2);
    const QString anton = region.place(region.person(QStringLiteral("Anton Oefen")), house, {{QStringLiteral("place_number"), 2}});
    const QString bram = region.accepted(region.person(QStringLiteral("Bram Oefen")), house);
    CHECK(region.refused("placement.start", of(bram, {{QStringLiteral("place_number"), 2}})) == QStringLiteral("placement.occupied"));
    region.setNow("2026-03-10T12:00");
    region.do_("placement.end", ending(anton));
    CHECK(region.refused("placement.start",
              of(bram, {{QStringLiteral("place_number"), 2}, {QStringLiteral("at"), QStringLiteral("2026-03-05T12:00")}})) ==
        QStringLiteral("placement.occupied"));
    region.do_("placement.start", of(bram, {{QStringLiteral("place_number"), 2}}));
}

TEST_CASE("end: reason and destination; some follow by themselves")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 4);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString p = region.place(c, house);
    CHECK(region.refused("placement.end", of(p)) == QStringLiteral("placement.destination placement.end_reason"));
    CHECK(region.refused("placement.end", ending(p, "leeftijd")) == QStringLiteral("code.unknown")); // not offered
    CHECK(region.refused("placement.end", ending(p, "door", "not_known")) == QStringLiteral("placement.destination_unknown"));
    CHECK(region.refused("placement.end", ending(p, "door", "own_home", {{QStringLiteral("at"), QStringLiteral("2026-03-01T09:00")}})) ==
        QStringLiteral("placement.end_before_start"));
    CHECK(region.refused("placement.end", ending(p, "door", "own_home", {{QStringLiteral("at"), QStringLiteral("2026-03-03T09:00")}})) ==
        QStringLiteral("placement.future"));
    region.do_("placement.end", of(p, {{QStringLiteral("reason"), QStringLiteral("mob")}}));
    CHECK(shown(region, c, p).value(QLatin1String("destination")).toString() == QStringLiteral("not_known"));
    CHECK(region.refused("placement.end", ending(p)) == QStringLiteral("placement.state"));
    CHECK(region.ask("facility.show", {{QStringLiteral("facility"), house}}).toObject().value(QLatin1String("free")).toInt() == 4);
}

TEST_CASE("move: one entry, both stays, nothing in between")
{
    Region region;
    const QString from = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QString to = region.facility("BW", QStringLiteral("Duin"), 1);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString old = region.place(c, from, {}, {{QStringLiteral("wishes"), QStringLiteral("eigen kamer")}});
    region.setNow("2026-03-20T14:00");
    const auto done = region.do_("placement.move", of(old, {{QStringLiteral("facility"), to}}));
    REQUIRE(done.entry);
    int changes = 0;
    store::readJournal(region.connection(), {}, [&](const store::JournalEntry &entry, const store::RecordChange &) {
        changes += entry.n == done.entry->n ? 1 : 0;
        return true;
    });
    CHECK(changes == 2);
    const QJsonObject ended = shown(region, c, old);
    const QJsonObject next = shown(region, c, done.id.toText());
    CHECK(ended.value(QLatin1String("state")).toString() == QStringLiteral("ended"));
    CHECK(ended.value(QLatin1String("end_reason")).toString() == QStringLiteral("door"));
    CHECK(ended.value(QLatin1String("destination")).toString() == QStringLiteral("follow_on"));
    CHECK(ended.value(QLatin1String("next_placement")).toString() == done.id.toText());
    CHECK(ended.value(QLatin1String("ends_at")) == next.value(QLatin1String("starts_at")));
    CHECK(next.value(QLatin1String("state")).toString() == QStringLiteral("placed"));
    CHECK(next.value(QLatin1String("wishes")).toString() == QStringLiteral("eigen kamer"));
}

TEST_CASE("move: a refused one leaves everything as it was, and says all that is in the way")
{
    Region region;
    const QString from = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QString full = region.facility("MO", QStringLiteral("Duin"), 1, {{QStringLiteral("out_of_use"), 1}});
    const QString women = region.facility("VO", QStringLiteral("Linde"), 0);
    const QString cosm = region.facility("COSM", QStringLiteral("Beuk"), 1);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString old = region.place(c, from);
    const auto all = [&] { return region.rows("placement") + region.rows("gap") + region.rows("facility"); };
    const QByteArray before = all();
    const qint64 entries = region.connection().number("SELECT count(*) FROM journal");
    CHECK(region.refused("placement.move", of(old, {{QStringLiteral("facility"), full}})) == QStringLiteral("placement.full"));
    CHECK(region.refused("placement.move", of(old, {{QStringLiteral("facility"), women}})) ==
        QStringLiteral("placement.full placement.women"));
    CHECK(region.refused("placement.move", of(old, {{QStringLiteral("facility"), cosm}})) ==
        QStringLiteral("placement.comensha placement.reflection"));
    CHECK(region.refused("placement.move",
              of(old, {{QStringLiteral("facility"), cosm}, {QStringLiteral("comensha_reference"), QStringLiteral("CM-1")}})) ==
        QStringLiteral("placement.reflection"));
    CHECK(region.refused("placement.move", of(old)) == QStringLiteral("placement.facility"));
    CHECK(region.refused("placement.move", of(old, {{QStringLiteral("place_number"), 7}})) == QStringLiteral("placement.place_number"));
    CHECK(region.refused("placement.move",
              of(old, {{QStringLiteral("place_number"), 1}, {QStringLiteral("at"), QStringLiteral("2026-03-01T09:00")}})) ==
        QStringLiteral("placement.end_before_start placement.same_place"));
    CHECK(region.refused(
              "placement.move", of(old, {{QStringLiteral("place_number"), 1}, {QStringLiteral("reason"), QStringLiteral("mob")}})) ==
        QStringLiteral("placement.move_reason placement.same_place"));
    CHECK(region.refused("placement.move", of(old, {{QStringLiteral("facility"), from}})) == QStringLiteral("placement.same_place"));
    CHECK(region.refused("placement.move", of(old, {{QStringLiteral("next"), old}, {QStringLiteral("facility"), full}})) ==
        QStringLiteral("record.unknown"));
    CHECK(all() == before);
    CHECK(region.connection().number("SELECT count(*) FROM journal") == entries);
}

TEST_CASE("move: inside one full house, to another room")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 2);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString old = region.place(c, house);
    const auto done =
        region.do_("placement.move", of(old, {{QStringLiteral("place_number"), 2}, {QStringLiteral("reason"), QStringLiteral("veilig")}}));
    CHECK(done.result.toObject().value(QLatin1String("place_number")).toInt() == 2);
    region.place(region.person(QStringLiteral("Bram Oefen")), house);
    CHECK(region.refused("placement.move", of(done.id.toText(), {{QStringLiteral("place_number"), 1}})) ==
        QStringLiteral("placement.occupied"));
}

TEST_CASE("a house that stopped takes nobody new, and who lives there keeps living there")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 3);
    const QString old = region.place(region.person(QStringLiteral("Tomas Oefen")), house);
    region.do_("facility.change", {{QStringLiteral("id"), house}, {QStringLiteral("stopped"), true}});
    region.do_("placement.change", {{QStringLiteral("id"), old}, {QStringLiteral("planned_end"), QStringLiteral("2026-04-01T12:00")}});
    region.do_("placement.move", of(old, {{QStringLiteral("place_number"), 2}}));
    CHECK(region.refused("placement.request",
              {{QStringLiteral("case"), region.person(QStringLiteral("Bram Oefen"))}, {QStringLiteral("facility"), house}}) ==
        QStringLiteral("placement.stopped"));
}

TEST_CASE("move: along a request that was accepted")
{
    Region region;
    const QString from = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QString to = region.facility("MO", QStringLiteral("Duin"), 1);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString old = region.place(c, from);
    const QString next = region.accepted(c, to);
    region.setNow("2026-03-05T09:00");
    const auto done =
        region.do_("placement.move", of(old, {{QStringLiteral("next"), next}, {QStringLiteral("reason"), QStringLiteral("veilig")}}));
    CHECK(done.id.toText() == next);
    CHECK(shown(region, c, next).value(QLatin1String("reserved_at")).isUndefined());
    CHECK(region.connection().number("SELECT count(*) FROM placement WHERE reserved_at IS NOT NULL") == 0);
}

TEST_CASE("a desk worker sees no places")
{
    Region region;
    access::Account desk;
    desk.name = QStringLiteral("balie");
    desk.roles = {Code("desk")};
    const auto made = region.door().carryOut(QStringLiteral("test.account"), {}, [&](command::Call &call) -> Result<command::Outcome> {
        call.unit.save(desk);
        return command::Outcome{desk.id, {}};
    });
    REQUIRE(made);
    const auto board = region.door().ask(QStringLiteral("placement.board"), {}, {.at = {}, .as = QStringLiteral("balie")});
    REQUIRE_FALSE(board);
    CHECK(board.error().first().code == QStringLiteral("access.role"));
}
