// Scenario S1 of domain.md: a man, labour exploitation, no place.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::objectWith;
using luwte::test::Region;
using luwte::test::texts;

namespace {

struct S1 : Region
{
    S1()
    {
        facility("COSM", QStringLiteral("Beuk"), 8);
        facility("VO", QStringLiteral("Linde"), 4);
        for (const char *name : {"Noord", "Oost", "Zuid", "West", "Midden", "Haven"})
            full.append(
                facility("MANO", QLatin1String(name), 10, {{QStringLiteral("taken_elsewhere"), 9}, {QStringLiteral("out_of_use"), 1}}));
        facility("OMM", QStringLiteral("Wilg"), 6);
        marek = person(QStringLiteral("Marek"),
            {{QStringLiteral("residence"), QStringLiteral("eu_recht")}, {QStringLiteral("citizenship"), QJsonArray{QStringLiteral("PL")}}});
    }
    QStringList full;
    QString marek;
};

QStringList reasons(const QJsonObject &page, const QString &alias)
{
    return texts(objectWith(page.value(QLatin1String("misses")), "alias", alias).value(QLatin1String("failed")), "text");
}

} // namespace

TEST_CASE("S1: nine facilities, none fits, each says why")
{
    S1 s;
    const QJsonObject page = s.ask("placement.match", {{QStringLiteral("case"), s.marek}}).toObject();
    CHECK(page.value(QLatin1String("fits")).toArray().isEmpty());
    CHECK(page.value(QLatin1String("misses")).toArray().size() == 9);
    CHECK(reasons(page, QStringLiteral("Beuk")) == QStringList{QStringLiteral("geen bedenktijd")});
    CHECK(reasons(page, QStringLiteral("Linde")) == QStringList{QStringLiteral("alleen vrouwen")});
    CHECK(reasons(page, QStringLiteral("Wilg")) == QStringList{QStringLiteral("geen complexe zorg")});
    for (const char *name : {"Noord", "Oost", "Zuid", "West", "Midden", "Haven"})
        CHECK(reasons(page, QLatin1String(name)) == QStringList{QStringLiteral("vol (0 vrij)")});
    const QJsonObject most = page.value(QLatin1String("most_in_the_way")).toObject();
    CHECK(most.value(QLatin1String("text")).toString() == QStringLiteral("vol"));
    CHECK(most.value(QLatin1String("count")).toInt() == 6);
    CHECK(s.ask("gaps.open").toArray().isEmpty());
}

TEST_CASE("S1: the gap counts 72 hours, 7 days, and 9 days when a place is found")
{
    S1 s;
    const auto done = s.do_("placement.search", {{QStringLiteral("case"), s.marek}});
    REQUIRE(done.entry);
    const QString gap = done.id.toText();

    const auto at = [&](const char *now) {
        s.setNow(now);
        return objectWith(s.ask("gaps.open"), "gap", gap);
    };
    QJsonObject open = at("2026-03-02T09:00");
    CHECK(open.value(QLatin1String("text")).toString() == QStringLiteral("geen plek: man, arbeid"));
    CHECK(open.value(QLatin1String("what")).toString() == QStringLiteral("man, arbeid"));
    CHECK(open.value(QLatin1String("why")).toString() ==
        QStringLiteral("COSM: geen bedenktijd; MANO: vol; VO: alleen vrouwen; OMM: geen complexe zorg"));
    CHECK(open.value(QLatin1String("days")).toInt() == 0);
    CHECK(open.value(QLatin1String("stage")).toString() == QStringLiteral("none"));
    CHECK(at("2026-03-05T08:59").value(QLatin1String("stage")).toString() == QStringLiteral("none"));
    CHECK(at("2026-03-05T09:00").value(QLatin1String("stage")).toString() == QStringLiteral("wal_en_schip"));
    CHECK(at("2026-03-05T09:00").value(QLatin1String("days")).toInt() == 3);
    CHECK(at("2026-03-09T08:59").value(QLatin1String("stage")).toString() == QStringLiteral("wal_en_schip"));
    CHECK(at("2026-03-09T09:00").value(QLatin1String("stage")).toString() == QStringLiteral("escalated"));

    s.setNow("2026-03-11T09:00");
    s.do_("facility.change", {{QStringLiteral("id"), s.full.first()}, {QStringLiteral("taken_elsewhere"), 8}});
    const QJsonObject page = s.ask("placement.match", {{QStringLiteral("case"), s.marek}}).toObject();
    CHECK(texts(page.value(QLatin1String("fits")), "alias") == QStringList{QStringLiteral("Noord")});
    const QString placement = s.accepted(s.marek, s.full.first());
    const auto started = s.do_("placement.start", {{QStringLiteral("placement"), placement}});
    CHECK(started.result.toObject().value(QLatin1String("days_waited")).toInt() == 9);
    CHECK(s.ask("gaps.open").toArray().isEmpty());

    s.setNow("2026-04-20T09:00");
    const QJsonObject ofCase = s.ask("placement.of_case", {{QStringLiteral("case"), s.marek}}).toObject();
    const QJsonObject closed = ofCase.value(QLatin1String("gaps")).toArray().first().toObject();
    CHECK(closed.value(QLatin1String("days")).toInt() == 9);
    CHECK(closed.value(QLatin1String("closed_by")).toString() == placement);
}

TEST_CASE("S1: searching twice keeps one gap, and brings up to date what clashes")
{
    S1 s;
    const QString first = s.do_("placement.search", {{QStringLiteral("case"), s.marek}}).id.toText();
    s.setNow("2026-03-03T09:00");
    const auto again = s.do_("placement.search", {{QStringLiteral("case"), s.marek}});
    CHECK(again.id.toText() == first);
    CHECK_FALSE(again.entry); // nothing changed
    s.do_("case.change",
        {{QStringLiteral("id"), s.marek}, {QStringLiteral("complex_care"), QStringLiteral("yes")},
            {QStringLiteral("residence"), QStringLiteral("b8_bed")}});
    s.do_("facility.add", {{QStringLiteral("type"), QStringLiteral("MO")}, {QStringLiteral("alias"), QStringLiteral("Dijk")}});
    const auto fits = s.do_("placement.search", {{QStringLiteral("case"), s.marek}});
    CHECK(fits.result.toObject().value(QLatin1String("fits")).toArray().size() == 2);
    CHECK_FALSE(fits.entry);
    CHECK(s.ask("gaps.open").toArray().size() == 1); // waits until the stay begins
}

TEST_CASE("S1: the guards refuse with the same reasons")
{
    S1 s;
    const QString cosm = objectWith(s.ask("facility.list"), "alias", QStringLiteral("Beuk")).value(QLatin1String("id")).toString();
    const QString vo = objectWith(s.ask("facility.list"), "alias", QStringLiteral("Linde")).value(QLatin1String("id")).toString();
    CHECK(s.refused("placement.request", {{QStringLiteral("case"), s.marek}, {QStringLiteral("facility"), cosm}}) ==
        QStringLiteral("placement.comensha placement.reflection"));
    CHECK(s.refused("placement.request", {{QStringLiteral("case"), s.marek}, {QStringLiteral("facility"), vo}}) ==
        QStringLiteral("placement.women"));
    const QString waiting =
        s.do_("placement.request", {{QStringLiteral("case"), s.marek}, {QStringLiteral("facility"), s.full.first()}}).id.toText();
    CHECK(s.refused("placement.offer", {{QStringLiteral("placement"), waiting}}) == QStringLiteral("placement.full"));
}
