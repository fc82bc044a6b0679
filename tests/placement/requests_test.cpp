#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::objectWith;
using luwte::test::Region;
using luwte::test::texts;

namespace {

QJsonObject of(const QString &placement, QJsonObject more = {})
{
    more.insert(QStringLiteral("placement"), placement);
    return more;
}

QString stateOf(Region &region, const QString &caseId)
{
    return texts(region.ask("placement.of_case", {{QStringLiteral("case"), caseId}}).toObject().value(QLatin1String("placements")), "state")
        .join(u' ');
}

} // namespace

TEST_CASE("facility: rules of its type, unless said otherwise")
{
    Region region;
    const auto show = [&](const QString &id) { return region.ask("facility.show", {{QStringLiteral("facility"), id}}).toObject(); };
    QJsonObject vo = show(region.facility("VO", QStringLiteral("Linde"), 4));
    CHECK(vo.value(QLatin1String("min_age")).toInt() == 18);
    CHECK(vo.value(QLatin1String("genders")).toArray().size() == 2);
    CHECK(vo.value(QLatin1String("updated_on")).toString() == QStringLiteral("2026-03-02"));
    CHECK(vo.value(QLatin1String("free")).toInt() == 4);
    vo = show(
        region.facility("VO", QStringLiteral("Berk"), 4, {{QStringLiteral("min_age"), 16}, {QStringLiteral("genders"), QJsonArray()}}));
    CHECK(vo.value(QLatin1String("min_age")).toInt() == 16);
    CHECK_FALSE(vo.contains(QLatin1String("genders")));
    CHECK(show(region.facility("COSM", QStringLiteral("Beuk"), 4)).value(QLatin1String("via_comensha")).toBool());
}

TEST_CASE("facility: name and address are for those who say why")
{
    Region region;
    const QString id = region.facility("VO", QStringLiteral("Linde"), 4,
        {{QStringLiteral("name"), QStringLiteral("Huis Verzonnen")}, {QStringLiteral("street"), QStringLiteral("Oefenstraat 1")},
            {QStringLiteral("postcode"), QStringLiteral("1234 AB")}, {QStringLiteral("city"), QStringLiteral("Oefendam")}});
    for (const QJsonValue &json :
        {region.ask("facility.show", {{QStringLiteral("facility"), id}}), region.ask("facility.list").toArray().first()})
        for (const char *secret : {"name", "street", "postcode", "city"})
            CHECK_FALSE(json.toObject().contains(QLatin1String(secret)));
    const auto refused = region.door().ask(QStringLiteral("facility.address"), {{QStringLiteral("facility"), id}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().code == QStringLiteral("field.required"));
    CHECK(region.ask("facility.address", {{QStringLiteral("facility"), id}, {QStringLiteral("reason"), QStringLiteral("brengen")}})
              .toObject()
              .value(QLatin1String("street"))
              .toString() == QStringLiteral("Oefenstraat 1"));
    store::HeadFilter byAlias{QStringLiteral("facility"), QStringLiteral("lind"), {}};
    CHECK(store::readHeads(region.connection(), byAlias, 5).size() == 1);
    for (const char *secret : {"verzonnen", "oefenstraat", "oefendam"}) {
        store::HeadFilter filter{{}, QLatin1String(secret), {}};
        CHECK(store::readHeads(region.connection(), filter, 5).empty());
    }
}

TEST_CASE("facility: guards, and the date of its data")
{
    Region region;
    const QString id = region.facility("VO", QStringLiteral("Linde"), 4);
    CHECK(region.refused("facility.add", {{QStringLiteral("alias"), QStringLiteral("x")}}) == QStringLiteral("field.required"));
    CHECK(region.refused(
              "facility.add", {{QStringLiteral("type"), QStringLiteral("KASTEEL")}, {QStringLiteral("alias"), QStringLiteral("x")}}) ==
        QStringLiteral("code.unknown"));
    CHECK(region.refused(
              "facility.add", {{QStringLiteral("type"), QStringLiteral("VO")}, {QStringLiteral("alias"), QStringLiteral("linde")}}) ==
        QStringLiteral("facility.alias"));
    CHECK(region.refused("facility.add",
              {{QStringLiteral("type"), QStringLiteral("VO")}, {QStringLiteral("alias"), QStringLiteral("x")},
                  {QStringLiteral("capacity"), QStringLiteral("vier")}}) == QStringLiteral("value.number"));
    CHECK(region.refused("facility.change", {{QStringLiteral("id"), id}, {QStringLiteral("out_of_use"), 5}}) ==
        QStringLiteral("facility.out_of_use"));
    CHECK(region.refused("facility.change", {{QStringLiteral("id"), Id::make(1).toText()}}) == QStringLiteral("record.unknown"));
    region.setNow("2026-03-20T09:00");
    const auto show = [&] { return region.ask("facility.show", {{QStringLiteral("facility"), id}}).toObject(); };
    CHECK(show().value(QLatin1String("call_first")).toBool());
    region.do_("facility.change", {{QStringLiteral("id"), id}, {QStringLiteral("notes"), QStringLiteral("belt liever na 10 uur")}});
    CHECK(show().value(QLatin1String("updated_on")).toString() == QStringLiteral("2026-03-02"));
    region.do_("facility.change", {{QStringLiteral("id"), id}, {QStringLiteral("taken_elsewhere"), 1}});
    CHECK(show().value(QLatin1String("updated_on")).toString() == QStringLiteral("2026-03-20"));
    CHECK_FALSE(show().value(QLatin1String("call_first")).toBool());
}

TEST_CASE("request: to one house or to any, once")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 2);
    const QString open = region.do_("placement.request", {{QStringLiteral("case"), c}}).id.toText();
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), c}}) == QStringLiteral("placement.asked"));
    region.do_("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), house}});
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), house}}) ==
        QStringLiteral("placement.asked"));
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), c}}) ==
        QStringLiteral("record.unknown"));
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("state"), QStringLiteral("placed")}})
              .contains(QStringLiteral("field.unknown")));
    CHECK(region.refused("placement.offer", of(open)) == QStringLiteral("placement.facility"));
    region.do_("placement.offer", of(open, {{QStringLiteral("facility"), house}}));
    CHECK(stateOf(region, c) == QStringLiteral("offered requested"));
}

TEST_CASE("the road to a place: no step is skipped, each refusal ends it")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 1);
    const auto asked = [&] {
        return region.do_("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), house}}).id.toText();
    };
    const auto free = [&] {
        return region.ask("facility.show", {{QStringLiteral("facility"), house}}).toObject().value(QLatin1String("free")).toInt();
    };

    const QString first = asked();
    CHECK(region.refused("placement.accept", of(first)) == QStringLiteral("placement.state"));
    CHECK(region.refused("placement.start", of(first)) == QStringLiteral("placement.state"));
    CHECK(
        region.refused("placement.end",
            of(first, {{QStringLiteral("reason"), QStringLiteral("wens")}, {QStringLiteral("destination"), QStringLiteral("own_home")}})) ==
        QStringLiteral("placement.state"));
    CHECK(region.refused("placement.release", of(first)) == QStringLiteral("placement.state"));
    region.do_("placement.reserve", of(first));
    CHECK(free() == 0);
    region.do_("placement.release", of(first));
    CHECK(free() == 1);
    CHECK(stateOf(region, c) == QStringLiteral("requested"));
    region.do_("placement.offer", of(first));
    CHECK(free() == 0);
    CHECK(region.refused("placement.reserve", of(first)) == QStringLiteral("placement.state"));
    CHECK(region.refused("placement.refuse_by_facility", of(first)) == QStringLiteral("placement.refusal_reason"));
    region.do_("placement.refuse_by_facility", of(first, {{QStringLiteral("reason"), QStringLiteral("kamer is nat geworden")}}));
    CHECK(free() == 1);
    CHECK(region.refused("placement.accept", of(first)) == QStringLiteral("placement.state"));

    const QString second = asked();
    region.do_("placement.offer", of(second));
    region.do_("placement.accept", of(second));
    region.do_("placement.refuse_by_client", of(second));
    CHECK(free() == 1);
    CHECK(stateOf(region, c) == QStringLiteral("refused_by_facility refused_by_client"));
}

TEST_CASE("a place is held for one person; the next reads by whom")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 3);
    const QString a = region
                          .do_("placement.request",
                              {{QStringLiteral("case"), region.person(QStringLiteral("Anton Oefen"))}, {QStringLiteral("facility"), house}})
                          .id.toText();
    const QString b = region
                          .do_("placement.request",
                              {{QStringLiteral("case"), region.person(QStringLiteral("Bram Oefen"))}, {QStringLiteral("facility"), house}})
                          .id.toText();
    region.setNow("2026-03-02T10:12");
    region.do_("placement.reserve", of(a, {{QStringLiteral("place_number"), 2}}));
    region.setNow("2026-03-02T10:13");
    const auto second = region.door().execute(QStringLiteral("placement.reserve"), of(b, {{QStringLiteral("place_number"), 2}}));
    REQUIRE_FALSE(second);
    CHECK(second.error().first().code == QStringLiteral("placement.reserved"));
    CHECK(second.error().first().text == QStringLiteral("Net gereserveerd door Noor Oefen om 10:12. Kies een andere plek."));
    CHECK(region.do_("placement.reserve", of(b)).result.toObject().value(QLatin1String("place_number")).toInt() == 1);
    CHECK(region.do_("placement.offer", of(a)).result.toObject().value(QLatin1String("place_number")).toInt() == 2); // keeps what was held
    CHECK(region.refused("placement.offer", of(b, {{QStringLiteral("place_number"), 2}})) == QStringLiteral("placement.reserved"));
    CHECK(region.refused("placement.offer", of(b, {{QStringLiteral("place_number"), 9}})) == QStringLiteral("placement.place_number"));
}

TEST_CASE("soft rules give way to a bespoke decision, hard ones do not")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString house = region.facility("VO", QStringLiteral("Linde"), 2, {{QStringLiteral("pet"), QStringLiteral("no")}});
    const QString mo = region.facility("MO", QStringLiteral("Dijk"), 2, {{QStringLiteral("pet"), QStringLiteral("no")}});
    QJsonObject with{{QStringLiteral("case"), c}, {QStringLiteral("facility"), mo}, {QStringLiteral("pet"), QStringLiteral("yes")}};
    CHECK(region.refused("placement.request", with) == QStringLiteral("placement.pet"));
    with.insert(QStringLiteral("deviation_reason"), QStringLiteral("de hond is zijn houvast"));
    CHECK(region.refused("placement.request", with) == QStringLiteral("deviation.review"));
    with.insert(QStringLiteral("deviation_review_on"), QStringLiteral("2026-03-16"));
    const auto done = region.do_("placement.request", with);
    QString reason;
    store::readJournal(region.connection(), {}, [&](const store::JournalEntry &entry, const store::RecordChange &change) {
        if (done.entry && entry.n == done.entry->n && !change.reason.isEmpty())
            reason = change.reason;
        return true;
    });
    CHECK(reason == QStringLiteral("de hond is zijn houvast (2026-03-16)"));
    region.do_("placement.offer", of(done.id.toText())); // the decision holds for the steps that follow
    with.insert(QStringLiteral("facility"), house);
    CHECK(region.refused("placement.request", with) == QStringLiteral("placement.women"));
}

TEST_CASE("a request changes while it is open")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString cosm = region.facility("COSM", QStringLiteral("Beuk"), 2);
    region.do_("case.change", {{QStringLiteral("id"), c}, {QStringLiteral("residence"), QStringLiteral("b8_bed")}});
    const QString open = region.do_("placement.request", {{QStringLiteral("case"), c}}).id.toText();
    CHECK(region.refused("placement.offer", of(open, {{QStringLiteral("facility"), cosm}})) == QStringLiteral("placement.comensha"));
    region.do_("placement.change",
        {{QStringLiteral("id"), open}, {QStringLiteral("comensha_reference"), QStringLiteral("CM-OEFEN-1")},
            {QStringLiteral("wishes"), QStringLiteral("eigen kamer")}});
    region.do_("placement.offer", of(open, {{QStringLiteral("facility"), cosm}}));
    CHECK(region.refused("placement.change", {{QStringLiteral("id"), open}, {QStringLiteral("comensha_reference"), QJsonValue()}}) ==
        QStringLiteral("placement.comensha"));
    CHECK(region.refused("placement.change", {{QStringLiteral("id"), open}, {QStringLiteral("security_needed"), 7}}) ==
        QStringLiteral("placement.security_needed"));
    CHECK(region.refused("placement.change", {{QStringLiteral("id"), open}, {QStringLiteral("place_number"), 1}}) ==
        QStringLiteral("field.unknown"));
    region.do_("placement.refuse_by_client", of(open));
    CHECK(region.refused("placement.change", {{QStringLiteral("id"), open}, {QStringLiteral("wishes"), QStringLiteral("x")}}) ==
        QStringLiteral("placement.state"));
}

TEST_CASE("hostile values are refused and change nothing")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 2);
    const QString open = region.do_("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), house}}).id.toText();
    const QByteArray before = region.rows("placement") + region.rows("facility");
    const QString longText(200'000, u'x');
    for (const auto &[verb, with] :
        std::vector<std::pair<const char *, QJsonObject>>{{"placement.offer", of(QStringLiteral("'; DROP TABLE placement; --"))},
            {"placement.offer", of(open, {{QStringLiteral("place_number"), 2.5}})},
            {"placement.offer", of(open, {{QStringLiteral("place_number"), 2e18}})},
            {"placement.offer", of(open, {{QStringLiteral("place_number"), -3}})},
            {"placement.offer", of(open, {{QStringLiteral("facility"), QJsonArray{1, 2}}})},
            {"placement.offer", of(open, {{QStringLiteral("surprise"), true}})},
            {"placement.change", {{QStringLiteral("id"), open}, {QStringLiteral("wishes"), longText}}},
            {"placement.change", {{QStringLiteral("id"), open}, {QStringLiteral("needed_from"), QStringLiteral("9999-99-99")}}},
            {"placement.refuse_by_facility", of(open, {{QStringLiteral("reason"), QJsonObject()}})},
            {"facility.add", {{QStringLiteral("type"), QStringLiteral("VO")}, {QStringLiteral("alias"), QString(longText)}}},
            {"facility.add", {{QStringLiteral("type"), QJsonArray()}, {QStringLiteral("alias"), QStringLiteral("x")}}},
            {"facility.add", {}}}) {
        CAPTURE(verb);
        CHECK_FALSE(region.refused(verb, with).isEmpty());
    }
    CHECK(region.rows("placement") + region.rows("facility") == before);
}

TEST_CASE("somebody who is deaf: only a house that says no is no, and a bespoke decision may pass it")
{
    Region region;
    const QString no = region.facility("MO", QStringLiteral("Dijk"), 1, {{QStringLiteral("deaf"), QStringLiteral("no")}});
    const QString open = region.facility("MO", QStringLiteral("Duin"), 1);
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    QJsonObject with{{QStringLiteral("case"), c}, {QStringLiteral("facility"), no}, {QStringLiteral("deaf"), QStringLiteral("yes")}};
    CHECK(region.refused("placement.request", with) == QStringLiteral("placement.deaf"));
    with.insert(QStringLiteral("deviation_reason"), QStringLiteral("de eigen tolk komt mee"));
    with.insert(QStringLiteral("deviation_review_on"), QStringLiteral("2026-03-09"));
    region.do_("placement.request", with);
    region.do_("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("facility"), open}, {QStringLiteral("deaf"), QStringLiteral("yes")}});
}
