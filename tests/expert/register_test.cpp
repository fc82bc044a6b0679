#include <catch2/catch_test_macros.hpp>

#include "core/command/verify.h"
#include "tests/expert/ground.h"

using namespace luwte;
using namespace luwte::test;
using expert::Expert;

TEST_CASE("an expert is a code, given or the next one")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    CHECK(h.do_("expert.add", {}).result["code"] == "E-01");
    h.do_("expert.add", {{"code", "E-07"}});
    CHECK(h.do_("expert.add", {}).result["code"] == "E-08");
    CHECK(h.refused("expert.add", {{"code", "e-07"}}) == "expert.code.taken");
    CHECK(h.refused("expert.add", {{"code", "E 07; DROP"}}) == "expert.code");
    CHECK(h.refused("expert.add", {{"vog_on", "2026-12-11"}, {"birth_year", 1800}, {"hours_per_week", 99}}) == "expert.birth-year expert.date expert.hours");
    CHECK(h.refused("expert.add", {{"languages", "klingon"}}) == "code.unknown");
    CHECK(h.refused("expert.add", {{"account", "niemand"}, {"own_case", Id::make(1).toText()}}) == "expert.account record.unknown");
    const Id id = expertWith(h);
    h.do_("expert.change", {{"id", id.toText()}, {"supervision_on", "2026-12-09"}});
    CHECK(h.refused("expert.change", {{"id", id.toText()}, {"code", "E-99"}}) == "field.unknown");
    CHECK(h.refused("expert.change", {{"id", id.toText()}, {"travel_km", -1}}) == "expert.travel");
    CHECK(command::verify(h.connection(), h.catalog(), {})["ok"] == true);
}

TEST_CASE("search finds an expert by code and language, never by name")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Id id = expertWith(h, {{"code", "E-42"}});
    for (const char *typed : {"E-42", "e42", "spaans", "Spanish"}) {
        const auto rows = store::readHeads(h.connection(), {.kind = {}, .text = QLatin1String(typed), .coordinator = {}}, 10);
        INFO(typed);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].record == id);
        CHECK(rows[0].kind == "expert");
        CHECK(rows[0].title == "E-42");
        CHECK(rows[0].subtitle == "Spaans, Nederlands");
    }
    CHECK(store::readHeads(h.connection(), {.kind = {}, .text = QStringLiteral("Fatma"), .coordinator = {}}, 10).empty());
}

TEST_CASE("what is secret does not come out of the register's queries")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id id = expertWith(h, {{"own_case", c.text()}, {"exploitation_municipality", "Tilburg"}, {"network_note", "Zelfde straat"}});
    const QJsonValue shown = h.ask("expert.show", {{"expert", id.toText()}});
    for (const char *name : {"name", "own_case", "exploitation_municipality", "network_note"}) {
        CHECK(shown[QLatin1String(name)].isUndefined());
        CHECK(shown["secret"].toArray().contains(QLatin1String(name)));
    }
    CHECK(shown["vog_until"] == "2028-06-01");
    CHECK(shown["supervision_until"] == "2027-01-15");
    CHECK(shown["attention"].toArray().isEmpty());
    const QJsonValue list = h.ask("expert.list");
    REQUIRE(list.toArray().size() == 1);
    CHECK(list[0]["name"].isUndefined());
    h.do_("expert.change", {{"id", id.toText()}, {"stopped", true}});
    CHECK(h.ask("expert.list").toArray().isEmpty());
    CHECK(h.ask("expert.list", {{"stopped", true}}).toArray().size() == 1);
    h.account("opvang", {"shelter_worker"});
    CHECK_FALSE(h.door().ask(QStringLiteral("expert.list"), {}, {.at = {}, .as = QStringLiteral("opvang")}).has_value());
}

TEST_CASE("certificates and supervision that run out (D18)")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    expertWith(h, {{"code", "E-01"}, {"vog_on", "2024-01-05"}});       // until 5 January 2027
    expertWith(h, {{"code", "E-02"}, {"supervision_on", "2026-10-20"}}); // until 15 December
    expertWith(h, {{"code", "E-03"}});
    CHECK(h.ask("experts.due", {{"until", "2026-12-14"}}).toArray().isEmpty());
    const QJsonValue due = h.ask("experts.due", {{"until", "2027-01-05"}});
    REQUIRE(due.toArray().size() == 2);
    CHECK(due[0]["code"] == "E-02");
    CHECK(due[0]["what"] == "supervision");
    CHECK(due[0]["until"] == "2026-12-15");
    CHECK(due[1]["code"] == "E-01");
    CHECK(due[1]["what"] == "vog");
}
