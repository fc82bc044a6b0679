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
    House h({victim::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    CHECK(h.get<Plan>(plan).version == 1);
    CHECK(h.get<Plan>(plan).state == "draft");
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}}) == QStringList{"plan.state"});
    CHECK(h.refused("plan.discuss", {{"plan", plan.toText()}}) == QStringList{"plan.client-view"});
    CHECK(h.refused("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}, {"discussed_on", "2026-12-11"}}) == QStringList{"plan.discussed-on"});
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}, {"discussed_on", "2026-12-08"}});
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}, {"agreement", "yes"}}) == QStringList{"plan.agreement-how"});
    const auto done = h.do_("plan.adopt", {{"plan", plan.toText()}, {"agreement", "no"}, {"agreement_how", "Gezegd"}});
    CHECK(done.result["warnings"][0]["code"] == "plan.agreement-no");
    const Plan adopted = h.get<Plan>(plan);
    CHECK(adopted.state == "adopted");
    CHECK(adopted.discussedOn == QDate(2026, 12, 8));
    CHECK(adopted.adoptedOn == QDate(2026, 12, 10));
    CHECK(adopted.evaluateOn == QDate(2027, 3, 4));
    CHECK(command::verify(h.connection(), h.catalog(), {})["ok"] == true);
}

TEST_CASE("in COSM the plan is due in six weeks")
{
    House h({victim::addTo, care::addTo});
    const Id plan = draftPlan(h, client(h).caseId);
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    h.do_("plan.adopt", {{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}, {"evaluate_weeks", 6}});
    CHECK(h.get<Plan>(plan).evaluateOn == QDate(2027, 1, 21));
}

TEST_CASE("a reopened case gets no plan until its causes are given (S6)")
{
    House h({victim::addTo, care::addTo});
    const Client old = client(h, "closed");
    const Client c = client(h);
    auto reopened = h.get<victim::Case>(c.caseId);
    reopened.reopenedFrom = old.caseId;
    h.put(reopened);
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}) == QStringList{"plan.recidivism"});
    CHECK(h.refusedTexts("plan.make", {{"case", c.caseText()}}).first().startsWith(QStringLiteral("Eerst oorzaken invullen")));
    h.do_("case.change", {{"id", c.caseText()}, {"recidivism_causes", QJsonArray{"geen_woonplek"}}});
    h.do_("plan.make", {{"case", c.caseText()}});
    CHECK(h.refused("plan.make", {{"case", old.caseText()}}) == QStringList{"case.closed"});
}

TEST_CASE("a minor's plan needs the child's voice")
{
    House h({victim::addTo, care::addTo});
    const Id plan = draftPlan(h, client(h, "active", QDate(2008, 12, 11)).caseId); // 18 tomorrow
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    const QJsonObject with{{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}};
    CHECK(h.refused("plan.adopt", with) == QStringList{"plan.client-voice"});
    h.setNow("2026-12-11T09:00");
    h.do_("plan.adopt", with);
}

TEST_CASE("one draft at a time, and no second plan beside an adopted one")
{
    House h({victim::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}) == QStringList{"plan.draft-open"});
    CHECK(h.refused("plan.revise", {{"plan", plan.toText()}}) == QStringList{"plan.draft-open", "plan.state"});
    adopt(h, plan);
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}) == QStringList{"plan.exists"});
    h.do_("plan.close", {{"plan", plan.toText()}, {"closed_reason", "Nieuw begin"}});
    CHECK(h.refused("plan.close", {{"plan", plan.toText()}, {"closed_reason", "Nog eens"}}) == QStringList{"plan.state"});
    const Id second = draftPlan(h, c.caseId);
    CHECK(h.get<Plan>(second).version == 2);
}

TEST_CASE("an adopted plan is never overwritten")
{
    House h({victim::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    const Id goal = goalOf(h, plan);
    const Id call = action(h, goal, "Bellen");
    const Id cook = action(h, goal, "Kookles");
    adopt(h, plan);
    const QString planText = plan.toText(), goalText = goal.toText(), callText = call.toText();
    CHECK(h.refused("plan.change", {{"id", planText}, {"own_aims", "Anders"}}) == QStringList{"plan.state"});
    CHECK(h.refused("plan.discuss", {{"plan", planText}, {"client_view", "Anders"}}) == QStringList{"plan.state"});
    CHECK(h.refused("plan.adopt", {{"plan", planText}}) == QStringList{"plan.state"});
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "psych"}, {"title", "Rust"}}) == QStringList{"plan.state"});
    CHECK(h.refused("goal.change", {{"id", goalText}, {"title", "Anders"}}) == QStringList{"plan.state"});
    CHECK(h.refused("goal.drop", {{"goal", goalText}}) == QStringList{"plan.state"});
    CHECK(h.refused("action.add", {{"goal", goalText}, {"title", "Nog iets"}, {"who", "S."}, {"funding", "wmo"}}) == QStringList{"plan.state"});
    CHECK(h.refused("action.change", {{"id", callText}, {"who", "Iemand anders"}}) == QStringList{"plan.state"});
    CHECK(h.refused("action.drop", {{"action", callText}}) == QStringList{"plan.state"});
    // What happens is recorded all the same.
    CHECK(h.do_("goal.measure", {{"goal", goalText}, {"value", 3}}).result["reached"] == false);
    h.do_("action.done", {{"action", callText}});
    CHECK(h.refused("action.done", {{"action", callText}, {"done_on", "2026-12-11"}}) == QStringList{"action.done-on"});
    CHECK(h.refused("goal.measure", {{"goal", goalText}, {"value", 6}}) == QStringList{"goal.value"});

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
    CHECK(h.refused("action.done", {{"action", cook.toText()}}) == QStringList{"plan.state"});
    CHECK(care::actionsOf(h.connection(), plan).size() == 2);
    CHECK(care::currentPlan(h.connection(), c.caseId)->id == revised.id);
}

TEST_CASE("goals and agreements ask what they need")
{
    House h({victim::addTo, care::addTo});
    const Id plan = draftPlan(h, client(h).caseId);
    const Id goal = goalOf(h, plan);
    const QString planText = plan.toText(), goalText = goal.toText();
    CHECK(h.refused("goal.add", {{"plan", planText}}) == QStringList{"field.required", "field.required"});
    CHECK(h.refused("goal.add", {{"domain", "psych"}, {"title", "Rust"}}) == QStringList{"record.unknown"});
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "nergens"}, {"title", "Rust"}}) == QStringList{"code.unknown"});
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "psych"}, {"title", "Rust"}, {"dropped", true}}) == QStringList{"field.unknown"});
    CHECK(h.refused("goal.add", {{"plan", planText}, {"domain", "psych"}, {"title", "Rust"}, {"start_value", 7}}) == QStringList{"goal.value"});
    CHECK(h.refused("action.add", {{"goal", goalText}}) == QStringList{"field.required", "field.required", "field.required"});
    CHECK(h.refused("action.add", {{"goal", goalText}, {"title", "Bellen"}, {"who", "S."}, {"funding", "goud"}}) == QStringList{"code.unknown"});
    CHECK(h.refused("action.add", {{"goal", planText}, {"title", "Bellen"}, {"who", "S."}, {"funding", "wmo"}}) == QStringList{"record.unknown"});
    const Id call = action(h, goal, "Bellen");
    h.do_("action.change", {{"id", call.toText()}, {"intervention", "emdr"}});
    CHECK(h.refused("action.change", {{"id", call.toText()}, {"who", QJsonValue::Null}}) == QStringList{"field.required"});
    h.do_("goal.drop", {{"goal", goalText}});
    CHECK(h.get<care::Action>(call).dropped);
    CHECK(h.refused("action.add", {{"goal", goalText}, {"title", "Bellen"}, {"who", "S."}, {"funding", "wmo"}}) == QStringList{"goal.dropped"});
    CHECK(h.refused("action.done", {{"action", call.toText()}}) == QStringList{"action.dropped"});
}

TEST_CASE("a fourth goal is saved with a warning (W08)")
{
    House h({victim::addTo, care::addTo});
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
    House h({victim::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    h.do_("plan.change", {{"id", plan.toText()}, {"causes", QJsonArray()}});
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    QJsonObject with{{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}};
    CHECK(h.refused("plan.adopt", with) == QStringList{"plan.causes"});
    with.insert("deviation_reason", "Geen oorzaak aan te wijzen");
    CHECK(h.refused("plan.adopt", with) == QStringList{"deviation.review"});
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
    House h({victim::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = draftPlan(h, c.caseId);
    const QString huge(100'001, u'x');
    CHECK(h.refused("plan.make", {}) == QStringList{"record.unknown"});
    CHECK(h.refused("plan.make", {{"case", 12}}) == QStringList{"record.unknown"});
    CHECK(h.refused("plan.change", {{"id", plan.toText()}, {"own_aims", huge}}) == QStringList{"value.long"});
    CHECK(h.refused("plan.change", {{"id", plan.toText()}, {"state", "adopted"}}) == QStringList{"field.unknown"});
    CHECK(h.refused("plan.change", {{"id", plan.toText()}, {"version", 7}}) == QStringList{"field.unknown"});
    CHECK(h.refused("plan.show'; DROP TABLE care_plan", {}) == QStringList{"verb.unknown"});
    CHECK(h.refused("plan.adopt", {{"plan", plan.toText()}, {"evaluate_weeks", 2000000000}}) == QStringList{"plan.state"});
    CHECK(h.refused("goal.measure", {{"goal", goalOf(h, plan).toText()}}) == QStringList{"field.required"});
    h.account("balie", {"desk"});
    CHECK(h.refused("plan.make", {{"case", c.caseText()}}, {.at = {}, .as = QStringLiteral("balie")}) == QStringList{"access.role"});
    CHECK(h.get<Plan>(plan).ownAims == QStringLiteral("Ik wil zelf koken."));
}
