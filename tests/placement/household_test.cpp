// A family moves together or not at all.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::objectWith;
using luwte::test::Region;

namespace {

/// A mother and two children, made up, on one form of life: no places yet.
struct Family
{
    explicit Family(Region &region)
        : mother(region.person(QStringLiteral("Grace Oefen"), {{QStringLiteral("gender"), QStringLiteral("Feminine")}})),
          son(region.person(QStringLiteral("Kofi Oefen"), {{QStringLiteral("age"), 9}})),
          daughter(region.person(QStringLiteral("Ama Oefen"), {{QStringLiteral("age"), 6}, {QStringLiteral("gender"), QStringLiteral("Feminine")}}))
    {
        region.do_("household.join", with(son, {{QStringLiteral("with"), mother}, {QStringLiteral("role"), QStringLiteral("child")}, {QStringLiteral("with_role"), QStringLiteral("parent")}}));
        region.do_("household.join", with(daughter, {{QStringLiteral("with"), son}, {QStringLiteral("role"), QStringLiteral("child")}}));
    }

    static QJsonObject with(const QString &caseId, QJsonObject more = {})
    {
        more.insert(QStringLiteral("case"), caseId);
        return more;
    }

    void live(Region &region, const QString &house) const
    {
        region.do_("household.request", with(mother, {{QStringLiteral("facility"), house}}));
        region.do_("household.offer", with(son, {{QStringLiteral("facility"), house}}));
        region.do_("household.accept", with(mother));
        region.do_("household.start", with(daughter));
    }

    QString mother, son, daughter;
};

QJsonObject shown(Region &region, const QString &caseId)
{
    return region.ask("household.of_case", {{QStringLiteral("case"), caseId}}).toObject();
}

QString stayOf(Region &region, const QString &caseId)
{
    const auto placements = region.ask("placement.of_case", {{QStringLiteral("case"), caseId}}).toObject().value(QLatin1String("placements"));
    return objectWith(placements, "state", QStringLiteral("placed")).value(QLatin1String("id")).toString();
}

int freeIn(Region &region, const QString &house)
{
    return region.ask("facility.show", {{QStringLiteral("facility"), house}}).toObject().value(QLatin1String("free")).toInt();
}

} // namespace

TEST_CASE("household: who belongs to it")
{
    Region region;
    const Family family(region);
    const QJsonObject all = shown(region, family.daughter);
    CHECK(luwte::test::texts(all.value(QLatin1String("members")), "name") == QStringList{QStringLiteral("Grace Oefen"), QStringLiteral("Kofi Oefen"), QStringLiteral("Ama Oefen")});
    CHECK(luwte::test::texts(all.value(QLatin1String("members")), "role") == QStringList{QStringLiteral("parent"), QStringLiteral("child"), QStringLiteral("child")});
    CHECK_FALSE(all.value(QLatin1String("together")).toBool());
    CHECK(region.refused("household.join", Family::with(family.mother, {{QStringLiteral("with"), family.mother}})) == QStringLiteral("household.self"));
    CHECK(region.refused("household.join", Family::with(family.son, {{QStringLiteral("with"), family.mother}})) == QStringLiteral("household.already"));
    const QString alone = region.person(QStringLiteral("Tomas Oefen"));
    CHECK(shown(region, alone).value(QLatin1String("household")).isNull());
    CHECK(region.refused("household.leave", Family::with(alone, {{QStringLiteral("reason"), QStringLiteral("woont apart")}})) == QStringLiteral("household.none"));
    CHECK(region.refused("household.request", Family::with(alone)) == QStringLiteral("household.none"));
    region.do_("household.leave", Family::with(family.son, {{QStringLiteral("reason"), QStringLiteral("woont bij opa")}}));
    CHECK(shown(region, family.mother).value(QLatin1String("members")).toArray().size() == 2);
    // Whoever is left alone is no household any more.
    region.do_("household.leave", Family::with(family.daughter, {{QStringLiteral("reason"), QStringLiteral("woont bij opa")}}));
    CHECK(shown(region, family.mother).value(QLatin1String("household")).isNull());
    CHECK(region.connection().number("SELECT count(*) FROM household_member WHERE left_at IS NULL") == 0);
}

TEST_CASE("household: a place for all, in one entry each time, or for nobody")
{
    Region region;
    const QString small = region.facility("MO", QStringLiteral("Dijk"), 2, {{QStringLiteral("min_age"), QJsonValue()}});
    const QString house = region.facility("AANPAK", QStringLiteral("Haven"), 4);
    const Family family(region);
    region.do_("facility.change", {{QStringLiteral("id"), small}, {QStringLiteral("min_age"), 0}});

    region.do_("household.request", Family::with(family.mother, {{QStringLiteral("facility"), small}}));
    CHECK(region.refused("household.request", Family::with(family.mother, {{QStringLiteral("facility"), small}})) == QStringLiteral("household.nothing"));
    // Two places for three people: nothing is held, and it says for whom there was none.
    const auto refused = region.door().execute(QStringLiteral("household.reserve"), Family::with(family.mother, {{QStringLiteral("facility"), small}}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().code == QStringLiteral("placement.full"));
    CHECK(refused.error().first().text.startsWith(QStringLiteral("Ama Oefen: Dijk heeft geen vrije plek.")));
    CHECK(freeIn(region, small) == 2);
    CHECK(region.refused("household.offer", Family::with(family.mother, {{QStringLiteral("facility"), house}})) ==
        QStringLiteral("household.request household.request household.request"));
    CHECK(region.refused("household.start", Family::with(family.mother)) == QStringLiteral("household.request household.request household.request"));
    region.do_("household.refuse_by_facility", Family::with(family.mother, {{QStringLiteral("reason"), QStringLiteral("te klein")}}));
    CHECK(region.refused("household.refuse_by_client", Family::with(family.mother)) == QStringLiteral("household.nothing"));

    const qint64 entries = region.connection().number("SELECT count(*) FROM journal");
    family.live(region, house);
    CHECK(region.connection().number("SELECT count(*) FROM journal") == entries + 4);
    CHECK(freeIn(region, house) == 1);
    CHECK(shown(region, family.mother).value(QLatin1String("together")).toBool());
}

TEST_CASE("household: an offer that is let go or turned down gives all places back")
{
    Region region;
    const QString house = region.facility("AANPAK", QStringLiteral("Haven"), 3);
    const Family family(region);
    region.do_("household.request", Family::with(family.mother, {{QStringLiteral("facility"), house}}));
    region.do_("household.reserve", Family::with(family.mother, {{QStringLiteral("facility"), house}}));
    CHECK(freeIn(region, house) == 0);
    region.do_("household.release", Family::with(family.son));
    CHECK(freeIn(region, house) == 3);
    CHECK(region.refused("household.release", Family::with(family.son)) == QStringLiteral("household.nothing"));
    region.do_("household.offer", Family::with(family.mother, {{QStringLiteral("facility"), house}}));
    region.do_("household.refuse_by_client", Family::with(family.mother, {{QStringLiteral("reason"), QStringLiteral("te ver van school")}}));
    CHECK(freeIn(region, house) == 3);
}

TEST_CASE("household: nobody is moved, started or ended alone")
{
    Region region;
    const QString house = region.facility("AANPAK", QStringLiteral("Haven"), 4);
    const QString other = region.facility("AANPAK", QStringLiteral("Duin"), 3);
    const Family family(region);
    const QString alone = region.accepted(family.mother, house);
    CHECK(region.refused("placement.start", {{QStringLiteral("placement"), alone}}) == QStringLiteral("placement.household"));
    region.do_("placement.refuse_by_client", {{QStringLiteral("placement"), alone}});
    family.live(region, house);

    const QString son = stayOf(region, family.son);
    CHECK(region.refused("placement.move", {{QStringLiteral("placement"), son}, {QStringLiteral("facility"), other}}) == QStringLiteral("placement.household"));
    CHECK(region.refused("placement.end",
              {{QStringLiteral("placement"), son}, {QStringLiteral("reason"), QStringLiteral("wens")}, {QStringLiteral("destination"), QStringLiteral("own_home")}}) == QStringLiteral("placement.household"));
    region.do_("placement.move", {{QStringLiteral("placement"), son}, {QStringLiteral("place_number"), 4}}); // another room of the same house

    // The next day somebody else takes one of the three places they would need.
    region.setNow("2026-03-03T09:00");
    const QString guest = region.place(region.person(QStringLiteral("Tomas Oefen")), other);
    const QByteArray before = region.rows("placement");
    CHECK(region.refused("household.move", Family::with(family.mother, {{QStringLiteral("facility"), other}})) == QStringLiteral("placement.full"));
    CHECK(region.rows("placement") == before);
    region.do_("placement.end",
        {{QStringLiteral("placement"), guest}, {QStringLiteral("reason"), QStringLiteral("wens")}, {QStringLiteral("destination"), QStringLiteral("own_home")}});
    region.do_("household.move", Family::with(family.mother, {{QStringLiteral("facility"), other}, {QStringLiteral("reason"), QStringLiteral("veilig")}}));
    CHECK(freeIn(region, house) == 4);
    CHECK(freeIn(region, other) == 0);
    CHECK(region.refused("household.move", Family::with(family.mother, {{QStringLiteral("facility"), other}})) == QStringLiteral("household.nothing"));

    region.setNow("2026-03-09T09:00");
    CHECK(region.refused("household.end", Family::with(family.mother)) ==
        QStringLiteral("placement.destination placement.destination placement.destination placement.end_reason placement.end_reason placement.end_reason"));
    region.do_("household.end",
        Family::with(family.mother, {{QStringLiteral("reason"), QStringLiteral("door")}, {QStringLiteral("destination"), QStringLiteral("own_home")}}));
    CHECK(region.connection().number("SELECT count(*) FROM placement WHERE state = 'placed'") == 0);
    CHECK(region.refused("household.move", Family::with(family.mother, {{QStringLiteral("facility"), house}})) ==
        QStringLiteral("placement.state placement.state placement.state"));
}

TEST_CASE("household: requests for two houses do not take a family apart")
{
    Region region;
    const QString house = region.facility("AANPAK", QStringLiteral("Haven"), 4);
    const QString other = region.facility("AANPAK", QStringLiteral("Duin"), 4);
    const Family family(region);
    region.accepted(family.mother, house);
    region.accepted(family.son, house);
    region.accepted(family.daughter, other);
    CHECK(region.refused("household.start", Family::with(family.mother)) == QStringLiteral("household.split"));
    CHECK(region.connection().number("SELECT count(*) FROM placement WHERE state = 'placed'") == 0);
}

TEST_CASE("household: what comes to one of them alone takes that one out")
{
    Region region;
    const QString house = region.facility("AANPAK", QStringLiteral("Haven"), 3);
    const QString other = region.facility("AANPAK", QStringLiteral("Duin"), 2);
    const Family family(region);
    family.live(region, house);
    region.setNow("2026-03-04T09:00");
    region.do_("placement.end", {{QStringLiteral("placement"), stayOf(region, family.son)}, {QStringLiteral("reason"), QStringLiteral("mob")}});
    CHECK(shown(region, family.mother).value(QLatin1String("members")).toArray().size() == 2);
    region.do_("household.move", Family::with(family.mother, {{QStringLiteral("facility"), other}}));
    CHECK(freeIn(region, other) == 0);
}

TEST_CASE("household: matching asks for places for all, and says whom it does not fit")
{
    Region region;
    region.facility("MO", QStringLiteral("Dijk"), 4); // from 18 on
    region.facility("AANPAK", QStringLiteral("Haven"), 2);
    region.facility("AANPAK", QStringLiteral("Duin"), 3);
    const Family family(region);
    const QJsonObject page = region.ask("placement.match", Family::with(family.mother)).toObject();
    CHECK(page.value(QLatin1String("need")).toObject().value(QLatin1String("places")).toInt() == 3);
    CHECK(luwte::test::texts(page.value(QLatin1String("fits")), "alias") == QStringList{QStringLiteral("Duin")});
    const auto failed = [&](const char *alias) {
        return luwte::test::texts(objectWith(page.value(QLatin1String("misses")), "alias", QLatin1String(alias)).value(QLatin1String("failed")), "text");
    };
    CHECK(failed("Dijk") == QStringList{QStringLiteral("Kofi Oefen: vanaf 18 jaar"), QStringLiteral("Ama Oefen: vanaf 18 jaar")});
    CHECK(failed("Haven") == QStringList{QStringLiteral("vol (2 vrij, 3 nodig)")});
}

TEST_CASE("household: whoever may not work for all of them works for none")
{
    Region region;
    const QString house = region.facility("AANPAK", QStringLiteral("Haven"), 4);
    const Family family(region);
    region.do_("case.change", {{QStringLiteral("id"), family.daughter}, {QStringLiteral("region"), QStringLiteral("amsterdam")}});
    access::Account worker;
    worker.name = QStringLiteral("teun");
    worker.roles = {Code("coordinator")};
    worker.region = Code("limburg");
    REQUIRE(region.door().carryOut(QStringLiteral("test.account"), {}, [&](command::Call &call) -> Result<command::Outcome> {
        call.unit.save(worker);
        return command::Outcome{worker.id, {}};
    }));
    const command::Circumstance teun{.at = {}, .as = QStringLiteral("teun")};
    const auto asked = region.door().execute(QStringLiteral("household.request"), Family::with(family.mother, {{QStringLiteral("facility"), house}}), teun);
    REQUIRE_FALSE(asked);
    CHECK(asked.error().first().code == QStringLiteral("access.scope"));
    const auto seen = region.door().ask(QStringLiteral("household.of_case"), Family::with(family.mother), teun);
    REQUIRE(seen);
    CHECK(luwte::test::texts(seen->toObject().value(QLatin1String("members")), "name") == QStringList{QStringLiteral("Grace Oefen"), QStringLiteral("Kofi Oefen"), QString()});
}
