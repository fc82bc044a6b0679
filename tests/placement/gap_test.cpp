#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/placement/gap.h"
#include "tests/placement/region.h"

using namespace luwte;
using namespace luwte::placement;
using luwte::test::Region;

static Instant at(const char *text)
{
    return *Instant::fromText(QLatin1String(text));
}

TEST_CASE("a gap's stage goes by exact hours, also when the clock changes")
{
    struct Row
    {
        const char *since;
        const char *now;
        GapStage stage;
    };
    for (const Row &row : {Row{"2026-03-02T09:00", "2026-03-02T09:00", GapStage::None},
             Row{"2026-03-02T09:00", "2026-03-05T08:59", GapStage::None}, Row{"2026-03-02T09:00", "2026-03-05T09:00", GapStage::WalEnSchip},
             Row{"2026-03-02T09:00", "2026-03-09T08:59", GapStage::WalEnSchip},
             Row{"2026-03-02T09:00", "2026-03-09T09:00", GapStage::Escalated}, Row{"2026-03-02T09:00", "2026-03-01T09:00", GapStage::None},
             Row{"2026-03-27T09:00", "2026-03-30T09:00", GapStage::None},
             Row{"2026-03-27T09:00", "2026-03-30T10:00", GapStage::WalEnSchip}}) {
        CAPTURE(row.since, row.now);
        CHECK(gapStage(at(row.since), at(row.now)) == row.stage);
    }
    CHECK(gapStage({}, at("2026-03-05T09:00")) == GapStage::None);
}

TEST_CASE("a gap is counted by who and what")
{
    Gap gap;
    CHECK(gapWhat(gap) == QStringLiteral("gender onbekend, vorm onbekend"));
    gap.gender = Code("Masculine");
    gap.form = Code("seks");
    CHECK(gapWhat(gap) == QStringLiteral("man, seksueel")); // W55
    gap.age = 16;
    gap.form = Code("crim");
    CHECK(gapWhat(gap) == QStringLiteral("jongen, crimineel"));
    gap.gender = Code("TransgenderFeminine");
    gap.age = 22;
    CHECK(gapTitle(gap) == QStringLiteral("geen plek: trans vrouw, crimineel"));
    CHECK(gapReason(gap) == QStringLiteral("er zijn nog geen locaties"));
    gap.criteria = {Code("COSM.reflection"), Code("VO.min_age"), Code("VO.full"), Code("NEW.something")};
    CHECK(gapReason(gap) == QStringLiteral("COSM: geen bedenktijd; VO: te jong voor deze plek, vol; NEW: something"));
}

TEST_CASE("gap: searched without facilities, noted, closed")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString gap = region.do_("placement.search", {{QStringLiteral("case"), c}}).id.toText();
    region.do_("gap.note", {{QStringLiteral("gap"), gap}, {QStringLiteral("note"), QStringLiteral("slaapt bij een vriend")}});
    CHECK(region.refused("gap.note", {{QStringLiteral("gap"), c}, {QStringLiteral("note"), QStringLiteral("x")}}) ==
        QStringLiteral("record.unknown"));
    region.setNow("2026-03-04T10:00");
    const QJsonObject closing{{QStringLiteral("gap"), gap}, {QStringLiteral("reason"), QStringLiteral("woont bij zijn zus")}};
    QJsonObject early = closing;
    early.insert(QStringLiteral("at"), QStringLiteral("2026-03-01T09:00"));
    CHECK(region.refused("gap.close", early) == QStringLiteral("gap.until"));
    early.insert(QStringLiteral("at"), QStringLiteral("2026-03-05T09:00"));
    CHECK(region.refused("gap.close", early) == QStringLiteral("gap.until"));
    CHECK(region.do_("gap.close", closing).result.toObject().value(QLatin1String("days_waited")).toInt() == 2);
    CHECK(region.refused("gap.close", closing) == QStringLiteral("gap.closed"));
    CHECK(region.ask("gaps.open").toArray().isEmpty());
    CHECK(region.do_("placement.search", {{QStringLiteral("case"), c}}).id.toText() != gap); // waits anew
}

TEST_CASE("gap: nobody who has a place waits for one")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 1);
    region.place(c, house);
    const auto done = region.do_("placement.search", {{QStringLiteral("case"), c}});
    CHECK(done.result.toObject().value(QLatin1String("fits")).toArray().isEmpty());
    CHECK(done.result.toObject().value(QLatin1String("gap")).isNull());
    CHECK(region.ask("gaps.open").toArray().isEmpty());
}

TEST_CASE("gap: a closed case is not searched for")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    region.connection().execute("UPDATE cases SET state = 'closed'");
    CHECK(region.refused("placement.search", {{QStringLiteral("case"), c}}) == QStringLiteral("placement.case_closed"));
    CHECK(region.refused("placement.request", {{QStringLiteral("case"), c}}) == QStringLiteral("placement.case_closed"));
    CHECK(region.refused("placement.search", {{QStringLiteral("case"), Id::make(1).toText()}}) == QStringLiteral("record.unknown"));
}

TEST_CASE("what the request says counts in the search")
{
    Region region;
    const QString c = region.person(QStringLiteral("Tomas Oefen"));
    region.facility("MO", QStringLiteral("Dijk"), 1,
        {{QStringLiteral("pet"), QStringLiteral("no")}, {QStringLiteral("region"), QStringLiteral("limburg")}});
    region.facility("MO", QStringLiteral("Duin"), 1, {{QStringLiteral("region"), QStringLiteral("amsterdam")}});
    const auto fitting = [&](const QJsonObject &more) {
        QJsonObject with = more;
        with.insert(QStringLiteral("case"), c);
        return test::texts(region.ask("placement.match", with).toObject().value(QLatin1String("fits")), "alias").join(u' ');
    };
    CHECK(fitting({}) == QStringLiteral("Dijk Duin")); // own region first
    CHECK(fitting({{QStringLiteral("near_region"), QStringLiteral("amsterdam")}}) == QStringLiteral("Duin Dijk"));
    CHECK(fitting({{QStringLiteral("not_in_regions"), QJsonArray{QStringLiteral("limburg")}}}) == QStringLiteral("Duin"));
    region.do_("placement.request", {{QStringLiteral("case"), c}, {QStringLiteral("pet"), QStringLiteral("yes")}});
    CHECK(fitting({}) == QStringLiteral("Duin"));
    CHECK(fitting({{QStringLiteral("pet"), QStringLiteral("no")}}) == QStringLiteral("Dijk Duin"));
    CHECK(region.door()
              .ask(QStringLiteral("placement.match"), {{QStringLiteral("case"), c}, {QStringLiteral("security_needed"), 9}})
              .error()
              .first()
              .code == QStringLiteral("placement.security_needed"));
}
