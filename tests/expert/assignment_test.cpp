// Assignments through the door (S7, S11).

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include "core/command/history.h"
#include "core/command/verify.h"
#include "tests/expert/ground.h"

using namespace luwte;
using namespace luwte::test;
using expert::Assignment;

static QJsonObject row(House &h, const Client &c, const Id &expert)
{
    const QJsonArray rows = h.ask("expert.match", {{"case", c.text()}, {"moment", "evaluation"}}).toArray();
    for (const auto &value : rows)
        if (value.toObject().value(QStringLiteral("expert")) == expert.toText())
            return value.toObject();
    return {};
}

TEST_CASE("from request to debriefing")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id fatma = expertWith(h, {{"forms_lived", "seks"}});
    const Id id = requested(h, c);
    const QJsonObject self{{"assignment", id.toText()}};
    CHECK(h.refused("assignment.start", self) == "assignment.state");
    const auto matched = h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", fatma.toText()}, {"planned_minutes", 120}});
    CHECK(matched.result["words"] == QStringLiteral("Spaans · zelfde ervaring · 8 uur over per week"));
    CHECK(row(h, c, fatma)["text"] == QStringLiteral("past goed: Spaans · zelfde ervaring · 6 uur over per week"));
    h.do_("assignment.introduce", self);
    CHECK(h.refused("assignment.complete", {{"assignment", id.toText()}, {"minutes", 90}}) == "assignment.state");
    h.do_("assignment.start", self);
    CHECK(h.refused("assignment.complete", self) == "field.required");
    CHECK(h.refused("assignment.complete", {{"assignment", id.toText()}, {"minutes", 0}}) == "assignment.minutes");
    CHECK(h.refused("assignment.debrief", {{"assignment", id.toText()}, {"debrief", "Goed."}}) == "assignment.state");
    h.do_("assignment.complete", {{"assignment", id.toText()}, {"minutes", 100}});
    h.do_("assignment.debrief", {{"assignment", id.toText()}, {"debrief", "Goed gegaan."}});
    const auto done = h.get<Assignment>(id);
    CHECK(done.state == "debriefed");
    CHECK(done.person == c.person);
    CHECK(done.rateCents == 2500);
    const QJsonValue claim = h.ask("assignment.claim", {{"expert", fatma.toText()}, {"from", "2026-12-01"}, {"to", "2026-12-31"}});
    CHECK(claim["minutes"] == 100);
    CHECK(claim["cents"] == 4167);
    CHECK(h.ask("assignment.claim", {{"expert", fatma.toText()}, {"from", "2026-11-01"}, {"to", "2026-11-30"}})["lines"].toArray().isEmpty());
    CHECK(h.ask("assignment.of_case", {{"case", c.text()}})[0]["expert_code"] == "E-01");
    CHECK(command::verify(h.connection(), h.catalog(), {})["ok"] == true);
}

TEST_CASE("S11: a VOG that expired yesterday can with a bespoke decision")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id joris = expertWith(h, {{"vog_on", "2023-12-09"}});
    const QJsonObject shown = row(h, c, joris);
    CHECK(shown["fit"] == "bespoke");
    CHECK(shown["text"] == QStringLiteral("kan met maatwerk: VOG gisteren verlopen"));
    const Id id = requested(h, c);
    QJsonObject with{{"assignment", id.toText()}, {"expert", joris.toText()}};
    CHECK(h.refused("assignment.match", with) == "expert.block.vog_expired");
    with.insert("deviation_reason", "Nieuwe VOG is aangevraagd");
    CHECK(h.refused("assignment.match", with) == "deviation.review");
    with.insert("deviation_review_on", "2026-12-24");
    h.do_("assignment.match", with);
    CHECK(h.get<Assignment>(id).blocks == Codes{Code("vog_expired")});
    // What was decided stays decided; what comes up later does not.
    h.do_("assignment.introduce", {{"assignment", id.toText()}});
    h.do_("expert.change", {{"id", joris.toText()}, {"own_case_closed", false}});
    CHECK(h.refused("assignment.start", {{"assignment", id.toText()}}) == "expert.block.own_case_open");
    const auto checked = h.do_("assignment.recheck", {{"assignment", id.toText()}});
    CHECK(checked.result["state"] == "blocked");
    CHECK(checked.result["blocks"][0]["code"] == "own_case_open");
    QString reason;
    command::history(h.connection(), h.catalog(), id, [&](const QJsonObject &line) {
        if (line["command"] == "assignment.match")
            reason = line["reason"].toString();
        return true;
    });
    CHECK(reason == "Nieuwe VOG is aangevraagd (2026-12-24)");
}

TEST_CASE("S11: a running criminal case in a linked case can never, S7: the link blocks who was chosen")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id e = expertWith(h, {{"in_criminal_case", true}});
    CHECK(row(h, c, e)["fit"] == "fits");
    const Id id = requested(h, c);
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", e.toText()}});
    CHECK(h.refused("expert.bar", {{"case", c.text()}, {"expert", e.toText()}, {"reason", "vog_expired"}}) == "barrier.reason");
    CHECK(h.refused("expert.bar", {{"case", c.text()}, {"expert", c.text()}, {"reason", "same_network"}}) == "record.unknown");
    const Id barrier = h.do_("expert.bar", {{"case", c.text()}, {"expert", e.toText()}, {"reason", "confirmed_link"}, {"note", "Zelfde nummer als *78"}}).id;
    CHECK(h.get<Assignment>(id).state == "blocked");
    const QJsonObject shown = row(h, c, e);
    CHECK(shown["fit"] == "cannot");
    CHECK(shown["text"].toString().startsWith(QStringLiteral("kan niet: ")));
    CHECK(shown["blocks"].toArray().size() == 2);
    CHECK_FALSE(QJsonDocument(shown).toJson().contains("*78"));
    CHECK(shown["good"].toArray().isEmpty());
    CHECK(h.refused("assignment.match", {{"assignment", id.toText()}, {"expert", e.toText()}, {"deviation_reason", "Toch"}, {"deviation_review_on", "2027-01-01"}})
        == "expert.block.confirmed_link expert.block.criminal_case");
    // A later case of the same person is barred as well.
    auto old = h.get<victim::Case>(c.caseId);
    victim::Case later;
    later.person = c.person;
    later.number = QStringLiteral("2026-9999-TEST");
    later.state = Code("intake");
    later.coordinator = old.coordinator;
    h.put(later);
    CHECK(row(h, {c.person, later.id}, e)["fit"] == "cannot");
    h.do_("expert.unbar", {{"barrier", barrier.toText()}, {"reason", "Verband weerlegd"}});
    CHECK(h.refused("expert.unbar", {{"barrier", barrier.toText()}, {"reason", "Nog eens"}}) == "record.unknown");
    CHECK(row(h, c, e)["fit"] == "fits");
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", e.toText()}});
}

TEST_CASE("an expert is never proposed to themselves as a client, nor in the same municipality without a decision")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id self = expertWith(h, {{"own_case", c.text()}});
    const Id neighbour = expertWith(h, {{"exploitation_municipality", "Tilburg"}});
    victim::Exploitation exploitation;
    exploitation.person = c.person;
    exploitation.caseId = c.caseId;
    exploitation.place = QStringLiteral("Hotel in Tilburg");
    h.put(exploitation);
    CHECK(row(h, c, self)["blocks"][0]["code"] == "same_network");
    CHECK(row(h, c, neighbour)["blocks"][0]["code"] == "same_municipality");
    CHECK_FALSE(row(h, c, neighbour)["text"].toString().contains(QStringLiteral("Tilburg")));
}

TEST_CASE("those who fit come first, then with a bespoke decision, then who cannot")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id cannot = expertWith(h);
    h.do_("expert.bar", {{"case", c.text()}, {"expert", cannot.toText()}, {"reason", "same_network"}});
    const Id bespoke = expertWith(h, {{"vog_on", QJsonValue::Null}});
    const Id interpreter = expertWith(h, {{"languages", "nl"}});
    const Id good = expertWith(h, {{"forms_lived", "seks"}});
    const Id stopped = expertWith(h, {{"stopped", true}});
    const QJsonValue rows = h.ask("expert.match", {{"case", c.text()}, {"moment", "evaluation"}});
    REQUIRE(rows.toArray().size() == 4);
    CHECK(rows[0]["expert"] == good.toText());
    CHECK(rows[1]["expert"] == interpreter.toText());
    CHECK(rows[1]["text"].toString().startsWith(QStringLiteral("kan: ")));
    CHECK(rows[2]["expert"] == bespoke.toText());
    CHECK(rows[3]["expert"] == cannot.toText());
    CHECK(rows[3]["text"] == QStringLiteral("kan niet: zelfde netwerk"));
    const Id id = requested(h, c);
    CHECK(h.refused("assignment.match", {{"assignment", id.toText()}, {"expert", stopped.toText()}}) == "expert.stopped");
}

TEST_CASE("a client swaps without a reason and meets the same expert no more")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id first = expertWith(h);
    const Id second = expertWith(h);
    const Id id = requested(h, c);
    const QJsonObject self{{"assignment", id.toText()}};
    CHECK(h.refused("assignment.decline_by_client", self) == "assignment.state");
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", first.toText()}});
    CHECK(h.do_("assignment.decline_by_client", self).result["state"] == "requested");
    CHECK(h.get<Assignment>(id).expert.isNull());
    CHECK(h.refused("assignment.match", {{"assignment", id.toText()}, {"expert", first.toText()}}) == "expert.block.client_refused");
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", second.toText()}});
    h.do_("assignment.introduce", self);
    h.do_("assignment.start", self);
    CHECK(h.do_("assignment.decline_by_client", self).result["state"] == "stopped");
    CHECK(row(h, c, second)["fit"] == "cannot");
    CHECK(command::verify(h.connection(), h.catalog(), {})["ok"] == true);
}

TEST_CASE("an expert stops their own assignment at any time, and sees only the match card")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    h.account("fatma", {"expert"});
    h.account("joris", {"expert"});
    const command::Circumstance fatma{.at = {}, .as = QStringLiteral("fatma")};
    const command::Circumstance joris{.at = {}, .as = QStringLiteral("joris")};
    const Client c = client(h);
    const Id expert = expertWith(h, {{"account", "fatma"}});
    const Id id = h.do_("assignment.request", {{"case", c.text()}, {"moment", "report_preparation"}, {"wish_language", "es"}, {"wishes", "Rustig tempo"}}).id;
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", expert.toText()}});
    const QJsonObject self{{"assignment", id.toText()}};
    const QJsonValue card = h.ask("assignment.card", self, fatma);
    CHECK(card["wishes"] == "Rustig tempo");
    CHECK(card["contact"] == "Noor Oefen");
    CHECK_FALSE(card["reminder"].toString().isEmpty());
    const QByteArray all = QJsonDocument(card.toObject()).toJson();
    CHECK_FALSE(all.contains("Valentina"));
    CHECK_FALSE(all.contains(c.text().toUtf8()));
    CHECK(h.ask("assignments.mine", {}, fatma).toArray().size() == 1);
    CHECK(h.ask("assignments.mine", {}, joris).toArray().isEmpty());
    CHECK_FALSE(h.door().ask(QStringLiteral("assignment.card"), self, joris).has_value());
    for (const char *query : {"expert.list", "expert.match", "assignment.of_case", "plan.show", "person.show"})
        CHECK_FALSE(h.door().ask(QLatin1String(query), {}, fatma).has_value());

    QJsonObject stop{{"assignment", id.toText()}, {"by", "expert"}};
    CHECK(h.refused("assignment.stop", stop, joris) == "assignment.own");
    stop.insert("by", "client");
    CHECK(h.refused("assignment.stop", stop, fatma) == "assignment.by");
    stop.insert("by", "expert");
    h.do_("assignment.stop", stop, fatma);
    CHECK(h.get<Assignment>(id).state == "stopped");
    CHECK(h.refused("assignment.stop", {{"assignment", requested(h, c).toText()}, {"by", "office"}}) == "assignment.reason");
}

TEST_CASE("work about no client needs no case")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Id expert = expertWith(h);
    CHECK(h.refused("assignment.request", {{"moment", "evaluation"}}) == "field.required");
    CHECK(h.refused("assignment.request", {}) == "field.required");
    const Id id = h.do_("assignment.request", {{"moment", "policy_training"}, {"wishes", "Gastles"}}).id;
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", expert.toText()}});
    h.do_("assignment.introduce", {{"assignment", id.toText()}});
    h.do_("assignment.start", {{"assignment", id.toText()}});
    h.do_("assignment.complete", {{"assignment", id.toText()}, {"minutes", 60}});
    int lines = 0;
    command::history(h.connection(), h.catalog(), id, [&](const QJsonObject &line) {
        ++lines;
        CHECK(line["record"] == id.toText());
        return true;
    });
    CHECK(lines == 5);
}

TEST_CASE("a closed case asks for nobody, but what was worked is still written down")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id expert = expertWith(h);
    const Id id = requested(h, c, "aftercare");
    h.do_("assignment.match", {{"assignment", id.toText()}, {"expert", expert.toText()}});
    h.do_("assignment.introduce", {{"assignment", id.toText()}});
    h.do_("assignment.start", {{"assignment", id.toText()}});
    auto closed = h.get<victim::Case>(c.caseId);
    closed.state = Code("closed");
    h.put(closed);
    CHECK(h.refused("assignment.request", {{"case", c.text()}, {"moment", "intake"}}) == "case.closed");
    h.do_("assignment.complete", {{"assignment", id.toText()}, {"minutes", 60}});
    h.do_("assignment.debrief", {{"assignment", id.toText()}, {"debrief", "Klaar."}});
}
