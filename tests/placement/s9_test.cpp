// Scenario S9 of domain.md, as far as it is about the place: a family home without end date. And S3: gender identity, not the document.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::objectWith;
using luwte::test::Region;
using luwte::test::texts;

TEST_CASE("S9: nobody is put out of a home because of a birthday")
{
    Region region("2026-03-02T09:00");
    const QString home = region.facility("GEZINSHUIS", QStringLiteral("Esdoorn"), 3, {{QStringLiteral("max_age"), 17}});
    const QString lotte = region.person(QStringLiteral("Lotte"),
        {{QStringLiteral("age"), QJsonValue()}, {QStringLiteral("birth_date"), QStringLiteral("2010-06-14")},
            {QStringLiteral("gender"), QStringLiteral("Feminine")}});
    const QString stay = region.place(lotte, home, {{QStringLiteral("open_ended"), true}});
    CHECK(
        region.refused("placement.change", {{QStringLiteral("id"), stay}, {QStringLiteral("planned_end"), QStringLiteral("2028-06-14")}}) ==
        QStringLiteral("placement.open_ended"));

    region.setNow("2028-06-14T10:00");
    const auto end = [&](const char *reason, QJsonObject more = {}) {
        more.insert(QStringLiteral("placement"), stay);
        more.insert(QStringLiteral("reason"), QLatin1String(reason));
        more.insert(QStringLiteral("destination"), QStringLiteral("own_home"));
        return more;
    };
    CHECK(region.refused("placement.end", end("leeftijd")) == QStringLiteral("code.unknown"));
    CHECK(region.refused("placement.end", end("door")) == QStringLiteral("placement.follow_on"));
    CHECK(region.refused("placement.end", end("gedrag")) == QStringLiteral("placement.follow_on"));
    // She is 18 and stays; another room in the same house asks nothing anew.
    const auto moved = region.do_("placement.move", {{QStringLiteral("placement"), stay}, {QStringLiteral("place_number"), 2}});
    const QJsonObject next =
        objectWith(region.ask("placement.of_case", {{QStringLiteral("case"), lotte}}).toObject().value(QLatin1String("placements")), "id",
            moved.id.toText());
    CHECK(next.value(QLatin1String("open_ended")).toBool());
    QJsonObject wish = end("wens");
    wish.insert(QStringLiteral("placement"), moved.id.toText());
    region.do_("placement.end", wish);
}

TEST_CASE("S9: a home without end date can be followed by something that is agreed")
{
    Region region;
    const QString home = region.facility("GEZINSHUIS", QStringLiteral("Esdoorn"), 3);
    const QString c =
        region.person(QStringLiteral("Lotte"), {{QStringLiteral("age"), 16}, {QStringLiteral("gender"), QStringLiteral("Feminine")}});
    const QString stay = region.place(c, home, {}, {{QStringLiteral("open_ended"), true}});
    region.do_("placement.end",
        {{QStringLiteral("placement"), stay}, {QStringLiteral("reason"), QStringLiteral("door")},
            {QStringLiteral("destination"), QStringLiteral("own_home")},
            {QStringLiteral("follow_on"), QStringLiteral("eigen flat, Esdoorn komt wekelijks langs")}});
    CHECK(region.refused("placement.request",
              {{QStringLiteral("case"), c}, {QStringLiteral("facility"), region.facility("CRISIS", QStringLiteral("Haven"), 1)},
                  {QStringLiteral("open_ended"), true}}) == QStringLiteral("placement.open_ended"));
}

TEST_CASE("S3: Valentina fits by who she is; the house that looks at documents says so")
{
    Region region;
    region.facility("VO", QStringLiteral("Linde"), 2, {{QStringLiteral("without_papers"), QStringLiteral("yes")}});
    region.facility("VO", QStringLiteral("Berk"), 2, {{QStringLiteral("document_sex_rule"), QStringLiteral("V")}});
    const QString valentina = region.person(QStringLiteral("Valentina"),
        {{QStringLiteral("gender"), QStringLiteral("TransgenderFeminine")}, {QStringLiteral("given_name"), QStringLiteral("Carlos")},
            {QStringLiteral("document_sex"), QStringLiteral("M")}, {QStringLiteral("residence"), QStringLiteral("ongedoc")},
            {QStringLiteral("main_form"), QStringLiteral("seks")}});
    const QJsonObject page = region.ask("placement.match", {{QStringLiteral("case"), valentina}}).toObject();
    CHECK(texts(page.value(QLatin1String("fits")), "alias") == QStringList{QStringLiteral("Linde")});
    const QJsonObject berk = objectWith(page.value(QLatin1String("misses")), "alias", QStringLiteral("Berk"));
    CHECK(texts(berk.value(QLatin1String("failed")), "code") == QStringList{QStringLiteral("document_sex")});
}
