// The plan through the door: from draft to adopted, and what an adopted plan no longer allows.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/command/history.h"
#include "core/command/verify.h"
#include "tests/care/ground.h"

using namespace luwte;
using namespace luwte::test;
using care::Plan;


TEST_CASE("a plan goes from draft to adopted and is due again in twelve weeks")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    CHECK(h.get<Plan>(plan).version == 1);
    CHECK(h.get<Plan>(plan).state == "draft");
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}}) == "plan.state");
    CHECK(h.refused("plan.discuss", {{"plan", plan.toText()}}) == "plan.client-view");
    CHECK(h.refused("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}, {"discussed_on", "2026-12-11"}}) == "plan.discussed-on");
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}, {"discussed_on", "2026-12-08"}});
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}, {"agreement", "yes"}}) == "plan.agreement-how");
    const auto done = h.do_("plan.adopt", {{"plan", plan.toText()}, {"agreement", "no"}, {"agreement_how", "Gezegd"}});
    CHECK(done.result["warnings"][0]["code"] == "plan.agreement-no");
    const Plan adopted = h.get<Plan>(plan);
    CHECK(adopted.state == "adopted");
    CHECK(adopted.discussedOn == QDate(2026, 12, 8));
    CHECK(adopted.adoptedOn == QDate(2026, 12, 10));
    CHECK(adopted.evaluateOn == QDate(2027, 3, 4));
    CHECK(command::verify(h.connection(), h.catalog(), {})["ok"] == true);
}

/// The client lives in a place of that type.
static void live(House &h, const Client &c, const char *type, bool openEnded = false)
{
    placement::Facility facility;
    facility.alias = QLatin1String(type);
    facility.type = Code(type);
    h.put(facility);
    placement::Placement stay;
    stay.person = c.person;
    stay.caseId = c.caseId;
    stay.facility = facility.id;
    stay.state = Code(placement::state::placed);
    stay.startsAt = h.now();
    stay.openEnded = openEnded;
    h.put(stay);
}

TEST_CASE("in COSM the plan is due in six weeks, elsewhere in twelve")
{
    struct Row
    {
        const char *type;
        QDate due;
    };
    for (const Row &row : {Row{"COSM", QDate(2027, 1, 21)}, Row{"VO", QDate(2027, 3, 4)}, Row{"", QDate(2027, 3, 4)}}) {
        INFO(row.type);
        House h({victim::addTo, placement::addTo, care::addTo});
        const Client c = client(h);
        if (row.type[0] != '\0')
            live(h, c, row.type);
        const Id plan = draftPlan(h, c.caseId);
        adopt(h, plan);
        CHECK(h.get<Plan>(plan).evaluateOn == row.due);
    }
}

TEST_CASE("later than the place asks takes a bespoke decision")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    live(h, c, "COSM");
    const Id plan = draftPlan(h, c.caseId);
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    QJsonObject with{{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}, {"evaluate_weeks", 8}};
    CHECK(h.refused("plan.adopt", with) == "plan.evaluate-weeks");
    CHECK(h.refusedTexts("plan.adopt", with) == "Evalueer binnen 6 weken.");
    with.insert("deviation_reason", "Ze is drie weken bij haar zus");
    with.insert("deviation_review_on", "2027-01-15");
    h.do_("plan.adopt", with);
    CHECK(h.get<Plan>(plan).evaluateOn == QDate(2027, 2, 4));
}

TEST_CASE("a place without an end date asks more of the plan, whatever the caller says (W58)")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    live(h, c, "GEZINSHUIS", true);
    const Id plan = draftPlan(h, c.caseId);
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}}) ==
        "plan.open-ended.education plan.open-ended.network plan.open-ended.trauma plan.open-ended.work");
}

TEST_CASE("a reopened case gets no plan until its causes are given (S6)")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client old = client(h, "closed");
    const Client c = client(h);
    auto reopened = h.get<victim::Case>(c.caseId);
    reopened.reopenedFrom = old.caseId;
    h.put(reopened);
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}) == "plan.recidivism");
    CHECK(h.refusedTexts("plan.make", {{"case", c.caseText()}}).startsWith(QStringLiteral("Eerst oorzaken invullen")));
    h.do_("case.change", {{"id", c.caseText()}, {"recidivism_causes", QJsonArray{"geen_woonplek"}}});
    h.do_("plan.make", {{"case", c.caseText()}});
    CHECK(h.refused("plan.make", {{"case", old.caseText()}}) == "case.closed");
}

TEST_CASE("a minor's plan needs the child's voice")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Id plan = draftPlan(h, client(h, "active", QDate(2008, 12, 11)).caseId); // 18 tomorrow
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    const QJsonObject with{{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}};
    CHECK(h.refused("plan.adopt", with) == "plan.client-voice");
    h.setNow("2026-12-11T09:00");
    h.do_("plan.adopt", with);
}

TEST_CASE("one draft at a time, and no second plan beside an adopted one")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}) == "plan.draft-open");
    CHECK(h.refused("plan.revise", {{"plan", plan.toText()}}) == "plan.draft-open plan.state");
    adopt(h, plan);
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}) == "plan.exists");
    h.do_("plan.close", {{"plan", plan.toText()}, {"closed_reason", "Nieuw begin"}});
    CHECK(h.refused("plan.close", {{"plan", plan.toText()}, {"closed_reason", "Nog eens"}}) == "plan.state");
    const Id second = draftPlan(h, c.caseId);
    CHECK(h.get<Plan>(second).version == 2);
}

TEST_CASE("an adopted plan is never overwritten")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    const Id goal = goalOf(h, plan);
    const Id call = action(h, goal, "Bellen");
    const Id cook = action(h, goal, "Kookles");
    adopt(h, plan);
    const QString planText = plan.toText(), goalText = goal.toText(), callText = call.toText();
    CHECK(h.refused("plan.change", {{"id", planText}, {"own_aims", "Anders"}}) == "plan.state");
    CHECK(h.refused("plan.discuss", {{"plan", planText}, {"client_view", "Anders"}}) == "plan.state");
    CHECK(h.refused("plan.adopt", {{"plan", planText}}) == "plan.state");
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "psych"}, {"title", "Rust"}}) == "plan.state");
    CHECK(h.refused("goal.change", {{"id", goalText}, {"title", "Anders"}}) == "plan.state");
    CHECK(h.refused("goal.drop", {{"goal", goalText}}) == "plan.state");
    CHECK(h.refused("action.add", {{"goal", goalText}, {"title", "Nog iets"}, {"who", "S."}, {"funding", "wmo"}}) == "plan.state");
    CHECK(h.refused("action.change", {{"id", callText}, {"who", "Iemand anders"}}) == "plan.state");
    CHECK(h.refused("action.drop", {{"action", callText}}) == "plan.state");
    // What happens is recorded all the same.
    CHECK(h.do_("goal.measure", {{"goal", goalText}, {"value", 3}}).result["reached"] == false);
    h.do_("action.done", {{"action", callText}});
    CHECK(h.refused("action.done", {{"action", callText}, {"done_on", "2026-12-11"}}) == "action.done-on");
    CHECK(h.refused("goal.measure", {{"goal", goalText}, {"value", 6}}) == "goal.value");

    // A new version copies what is open and takes over when it is adopted.
    const auto revised = h.do_("plan.revise", {{"plan", planText}});
    CHECK(revised.result["version"] == 2);
    CHECK(revised.result["goals"] == 1);
    CHECK(revised.result["actions"] == 1);
    const auto copies = care::actionsOf(h.connection(), revised.id);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].fromAction == cook);
    CHECK(care::goalsOf(h.connection(), revised.id)[0].fromGoal == goal);
    CHECK(h.get<Plan>(plan).state == "adopted");
    adopt(h, revised.id);
    CHECK(h.get<Plan>(plan).state == "superseded");
    CHECK(h.refused("action.done", {{"action", cook.toText()}}) == "plan.state");
    CHECK(care::actionsOf(h.connection(), plan).size() == 2);
    CHECK(care::currentPlan(h.connection(), c.caseId)->id == revised.id);
}

TEST_CASE("goals and agreements ask what they need")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Id plan = draftPlan(h, client(h).caseId);
    const Id goal = goalOf(h, plan);
    const QString planText = plan.toText(), goalText = goal.toText();
    CHECK(h.refused("goal.add", {{"plan", planText}}) == "field.required field.required");
    CHECK(h.refused("goal.add", {{"domain", "psych"}, {"title", "Rust"}}) == "record.unknown");
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "nergens"}, {"title", "Rust"}}) == "code.unknown");
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "psych"}, {"title", "Rust"}, {"dropped", true}}) == "field.unknown");
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "psych"}, {"title", "Rust"}, {"start_value", 7}}) == "goal.value");
    CHECK(h.refused("action.add", {{"goal", goalText}}) == "field.required field.required field.required");
    CHECK(h.refused("action.add", {{"goal", goalText}, {"title", "Bellen"}, {"who", "S."}, {"funding", "goud"}}) == "code.unknown");
    CHECK(h.refused("action.add", {{"goal", planText}, {"title", "Bellen"}, {"who", "S."}, {"funding", "wmo"}}) == "record.unknown");
    const Id call = action(h, goal, "Bellen");
    h.do_("action.change", {{"id", call.toText()}, {"intervention", "emdr"}});
    CHECK(h.refused("action.change", {{"id", call.toText()}, {"who", QJsonValue::Null}}) == "field.required");
    h.do_("goal.drop", {{"goal", goalText}});
    CHECK(h.get<care::Action>(call).dropped);
    CHECK(h.refused("action.add", {{"goal", goalText}, {"title", "Bellen"}, {"who", "S."}, {"funding", "wmo"}}) == "goal.dropped");
    CHECK(h.refused("action.done", {{"action", call.toText()}}) == "action.dropped");
}

TEST_CASE("a fourth goal is saved with a warning (W08)")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Id plan = draftPlan(h, client(h).caseId);
    QJsonObject with{{"plan", plan.toText()}, {"domain", "psych"}, {"title", "Rust"}};
    CHECK(h.do_("goal.add", with).result.isNull());
    CHECK(h.do_("goal.add", with).result.isNull());
    const auto fourth = h.do_("goal.add", with);
    CHECK(fourth.result["warnings"][0]["code"] == "plan.many-goals");
    CHECK(care::goalsOf(h.connection(), plan).back().position == 4);
}

TEST_CASE("a bespoke decision stands in the journal with its reason")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    h.do_("plan.change", {{"id", plan.toText()}, {"causes", QJsonArray()}});
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    QJsonObject with{{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}};
    CHECK(h.refused("plan.adopt", with) == "plan.causes");
    with.insert("deviation_reason", "Geen oorzaak aan te wijzen");
    CHECK(h.refused("plan.adopt", with) == "deviation.review");
    with.insert("deviation_review_on", "2027-01-10");
    h.do_("plan.adopt", with);
    QString reason;
    command::history(h.connection(), h.catalog(), plan, [&](const QJsonObject &line) {
        if (line["command"] == "plan.adopt")
            reason = line["reason"].toString();
        return true;
    });
    CHECK(reason == QStringLiteral("Geen oorzaak aan te wijzen (2027-01-10)"));
}

TEST_CASE("hostile arguments are refused and change nothing")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    const QString huge(100'001, u'x');
    CHECK(h.refused("plan.make", {}) == "record.unknown");
    CHECK(h.refused("plan.make", {{"case", 12}}) == "record.unknown");
    CHECK(h.refused("plan.change", {{"id", plan.toText()}, {"own_aims", huge}}) == "value.long");
    CHECK(h.refused("plan.change", {{"id", plan.toText()}, {"state", "adopted"}}) == "field.unknown");
    CHECK(h.refused("plan.change", {{"id", plan.toText()}, {"version", 7}}) == "field.unknown");
    CHECK(h.refused("plan.show'; DROP TABLE care_plan", {}) == "verb.unknown");
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}, {"evaluate_weeks", 2000000000}}) == "plan.state");
    CHECK(h.refused("goal.measure", {{"goal", goalOf(h, plan).toText()}}) == "field.required");
    h.account("balie", {"desk"});
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}, {.at = {}, .as = QStringLiteral("balie")}) == "access.role");
    CHECK(h.get<Plan>(plan).ownAims == QStringLiteral("Ik wil zelf koken."));
}
