// The evaluation of agreements through the door (S11), and how often an expert by experience was there.

#include <catch2/catch_test_macros.hpp>

#include "core/command/verify.h"
#include "tests/care/ground.h"

using namespace luwte;
using namespace luwte::test;
using care::Plan;

static Id adoptedPlan(House &h, const Id &caseId, std::initializer_list<const char *> titles)
{
    const Id plan = draftPlan(h, caseId);
    const Id goal = goalOf(h, plan);
    for (const char *title : titles)
        action(h, goal, title);
    adopt(h, plan);
    return plan;
}

static void review(House &h, const Id &action, const char *verdict, const char *whose = "")
{
    h.do_("agreement.review", {{"action", action.toText()}, {"verdict", verdict}, {"whose_part", whose}});
}

TEST_CASE("S11: five agreements, first refused without an expert or a reason, then counted one by one")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = adoptedPlan(h, c.caseId, {"SCIL afnemen", "Tolk regelen", "Kookles", "Huisarts", "Bellen met zus"});
    const QString planText = plan.toText();
    const auto actions = care::actionsOf(h.connection(), plan);
    h.setNow("2027-03-04T10:00");

    CHECK(h.refused("agreement.review", {{"action", actions[0].id.toText()}, {"verdict", "gehouden"}}) == "plan.state");
    CHECK(h.refused("plan.finish_evaluation", {{"plan", planText}, {"client_view", "Goed."}}) == "plan.state");
    CHECK(h.refused("plan.start_evaluation", {{"plan", planText}}) == "plan.expert");
    CHECK(h.get<Plan>(plan).state == "adopted");
    h.do_("plan.start_evaluation", {{"plan", planText}, {"no_expert_reason", "niet_beschikbaar"}});
    CHECK(h.get<Plan>(plan).state == "in_evaluation");
    // An expert turns out to be there after all.
    const Id expert = Id::make(7);
    h.do_("plan.start_evaluation", {{"plan", planText}, {"expert", expert.toText()}});
    CHECK(care::evaluationOf(h.connection(), plan)->noExpertReason.isEmpty());

    review(h, actions[0].id, "gehouden");
    review(h, actions[1].id, "deels", "opvang");
    review(h, actions[2].id, "gehouden");
    review(h, actions[3].id, "gehouden");
    CHECK(h.refusedTexts("plan.finish_evaluation", {{"plan", planText}, {"client_view", "Ging goed."}}) == "Nog 1 afspraak zonder oordeel: Bellen met zus.");
    review(h, actions[4].id, "gehouden");
    review(h, actions[4].id, "niet"); // said again: the last one counts
    CHECK(h.refused("plan.finish_evaluation", {{"plan", planText}}) == "plan.client-view");
    const auto done = h.do_("plan.finish_evaluation", {{"plan", planText}, {"client_view", "Ging goed."}});
    CHECK(done.result["verdicts"]["gehouden"] == 3);
    CHECK(done.result["verdicts"]["deels"] == 1);
    CHECK(done.result["verdicts"]["niet"] == 1);
    CHECK(done.result["version"] == 2);
    CHECK(done.result["actions"] == 2);

    const auto old = care::planPage(h.connection(), plan, h.today());
    REQUIRE(old);
    CHECK(old->next->id == done.id);
    CHECK(old->agreements().size() == 5);
    CHECK(old->agreements()[1].review->whosePart == QStringLiteral("opvang"));
    CHECK(old->open.isEmpty());
    const auto next = care::planPage(h.connection(), done.id, h.today());
    REQUIRE(next);
    CHECK(next->previous->id == plan);
    CHECK(next->plan.ownAims == QStringLiteral("Ik wil zelf koken."));
    CHECK(next->plan.agreement.isEmpty());
    REQUIRE(next->agreements().size() == 2);
    CHECK(next->agreements()[0].action.title == QStringLiteral("Tolk regelen"));
    CHECK(next->agreements()[1].action.title == QStringLiteral("Bellen met zus"));
    CHECK_FALSE(next->goals[0].goal.measureOn.isValid()); // 1 March has passed

    CHECK(h.refused("plan.finish_evaluation", {{"plan", planText}, {"client_view", "Nog eens."}}) == "plan.evaluated");
    CHECK(h.refused("plan.start_evaluation", {{"plan", planText}, {"no_expert_reason", "acuut"}}) == "plan.evaluated");
    CHECK(h.refused("agreement.review", {{"action", actions[0].id.toText()}, {"verdict", "niet"}}) == "plan.evaluated");

    // The evaluated version counts until the new one is adopted.
    CHECK(care::currentPlan(h.connection(), c.caseId)->id == plan);
    h.do_("goal.change", {{"id", next->goals[0].goal.id.toText()}, {"measure_on", "2027-06-01"}});
    adopt(h, done.id);
    CHECK(h.get<Plan>(plan).state == "superseded");

    // A second evaluation without an expert: one of two.
    h.setNow("2027-05-27T10:00");
    h.do_("plan.start_evaluation", {{"plan", done.id.toText()}, {"no_expert_reason", "client_nee"}});
    for (const auto &part : next->agreements())
        review(h, part.action.id, "gehouden");
    h.do_("plan.finish_evaluation", {{"plan", done.id.toText()}, {"client_view", "Klaar."}});
    const QJsonValue coverage = h.ask("experts.coverage", {{"from", "2027-01-01"}, {"to", "2027-05-27"}});
    CHECK(coverage["evaluations"]["total"] == 2);
    CHECK(coverage["evaluations"]["with_expert"] == 1);
    CHECK(coverage["evaluations"]["percent"] == 50);
    CHECK(coverage["evaluations"]["reasons"]["client_nee"] == 1);
    CHECK(coverage["intakes"]["total"] == 0);
    CHECK(coverage["intakes"]["percent"].isNull());
    CHECK(coverage["percent"] == 50);
    CHECK(h.ask("experts.coverage", {{"from", "2027-01-01"}, {"to", "2027-05-26"}})["percent"] == 100);
    CHECK(command::verify(h.connection(), h.catalog(), {})["ok"] == true);
}

TEST_CASE("intakes count in the coverage")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    for (int i = 0; i < 3; ++i) {
        auto c = h.get<victim::Case>(client(h).caseId);
        c.activeSince = *Instant::fromText(QStringLiteral("2026-06-30T23:59"));
        if (i == 0)
            c.intakeExpert = Id::make(7);
        else
            c.noExpertReason = Code("geen_match");
        h.put(c);
    }
    const QJsonValue coverage = h.ask("experts.coverage", {{"from", "2026-06-01"}, {"to", "2026-06-30"}});
    CHECK(coverage["intakes"]["total"] == 3);
    CHECK(coverage["intakes"]["reasons"]["geen_match"] == 2);
    CHECK(coverage["percent"] == 33);
    CHECK(h.ask("experts.coverage", {{"from", "2026-07-01"}})["total"] == 0);
    const auto backwards = h.door().ask(QStringLiteral("experts.coverage"), {{"from", "2026-07-02"}, {"to", "2026-07-01"}});
    REQUIRE_FALSE(backwards);
    CHECK(backwards.error().first().code == QStringLiteral("period.order"));
    CHECK_FALSE(h.door().ask(QStringLiteral("experts.coverage"), {{"from", "2026-07-01"}, {"to", "2026-06-01"}}).has_value());
}

TEST_CASE("a version made meanwhile takes over from the evaluation")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = adoptedPlan(h, c.caseId, {"Tolk regelen"});
    const Id draft = h.do_("plan.revise", {{"plan", plan.toText()}}).id;
    h.do_("plan.start_evaluation", {{"plan", plan.toText()}, {"no_expert_reason", "acuut"}});
    h.do_("plan.discuss", {{"plan", draft.toText()}, {"client_view", "Goed."}});
    CHECK(h.refused("plan.adopt", {{"plan", draft.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}}) == "plan.previous-evaluation");
    review(h, care::actionsOf(h.connection(), plan)[0].id, "vervallen");
    CHECK(h.do_("plan.finish_evaluation", {{"plan", plan.toText()}, {"client_view", "Goed."}}).id == draft);
    h.do_("plan.adopt", {{"plan", draft.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}});
    CHECK(care::plansOfCase(h.connection(), c.caseId).size() == 2);
}

TEST_CASE("verdicts are for agreements of the plan that is evaluated")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Id one = adoptedPlan(h, client(h).caseId, {"Tolk regelen"});
    const Id other = adoptedPlan(h, client(h).caseId, {"Huisarts"});
    h.do_("plan.start_evaluation", {{"plan", one.toText()}, {"no_expert_reason", "acuut"}});
    const Id foreign = care::actionsOf(h.connection(), other)[0].id;
    const Id own = care::actionsOf(h.connection(), one)[0].id;
    CHECK(h.refused("agreement.review", {{"plan", one.toText()}, {"action", foreign.toText()}, {"verdict", "niet"}}) == "agreement.plan");
    CHECK(h.refused("agreement.review", {{"action", own.toText()}, {"verdict", "ander"}}) == "agreement.whose-part");
    CHECK(h.refused("agreement.review", {{"action", own.toText()}}) == "field.required");
    CHECK(h.refused("agreement.review", {{"action", one.toText()}, {"verdict", "niet"}}) == "record.unknown");
    CHECK(h.do_("agreement.review", {{"plan", one.toText()}, {"action", own.toText()}, {"verdict", "ander"}, {"whose_part", "gemeente"}}).result["left"] == 0);
}
