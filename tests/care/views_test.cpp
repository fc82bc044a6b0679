#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/care/ground.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("a page holds the goals with their agreements and says what is left to do")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id plan = h.do_("plan.make", {{"case", c.caseText()}}).id;
    auto page = care::planPage(h.connection(), plan, h.today());
    REQUIRE(page);
    CHECK(page->open.size() == 3);
    CHECK_FALSE(care::planPage(h.connection(), c.caseId, h.today()));
    h.do_("plan.change", {{"id", plan.toText()}, {"own_aims", "Ik wil\nzelf koken."}, {"phases", QJsonArray{"verwerking", "stabilisatie"}}});
    const Id second = h.do_("goal.add", {{"plan", plan.toText()}, {"domain", "psych"}, {"title", "Slapen"}, {"position", 2}}).id;
    const Id first = h.do_("goal.add", {{"plan", plan.toText()}, {"domain", "housing"}, {"title", "Sleutel"}, {"position", 1}}).id;
    action(h, second, "EMDR aanmelden");
    page = care::planPage(h.connection(), plan, h.today());
    REQUIRE(page->goals.size() == 2);
    CHECK(page->goals[0].goal.id == first);
    CHECK(page->goals[1].actions.size() == 1);
    CHECK(page->warnings.size() == 2);
    CHECK(page->open.size() == 1);

    const QJsonValue json = h.ask("plan.show", {{"plan", plan.toText()}});
    CHECK(json["plan"]["own_aims"] == "Ik wil\nzelf koken.");
    CHECK(json["plan"]["phases"] == QJsonArray{"verwerking", "stabilisatie"});
    CHECK(json["goals"][1]["actions"][0]["title"] == "EMDR aanmelden");
    CHECK(json["open"][0]["code"] == "plan.client-view");
    CHECK_FALSE(h.door().ask(QStringLiteral("plan.show"), {{"plan", c.caseText()}}).has_value());
}

TEST_CASE("versions of a case, oldest first, with the one that counts")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    auto record = h.get<victim::Case>(c.caseId);
    record.activeSince = *Instant::fromText(QStringLiteral("2026-12-01T09:00"));
    h.put(record);
    CHECK_FALSE(care::currentPlan(h.connection(), c.caseId));
    const Id plan = draftPlan(h, c.caseId);
    adopt(h, plan);
    h.do_("plan.revise", {{"plan", plan.toText()}});
    const QJsonValue json = h.ask("plans.of_case", {{"case", c.caseText()}});
    CHECK(json["plans"].toArray().size() == 2);
    CHECK(json["plans"][0]["evaluate_on"] == "2027-03-04");
    CHECK(json["current"] == plan.toText());
    CHECK(json["first_due"] == "2027-01-12");
}

TEST_CASE("lists of plans to evaluate and of first plans")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    auto record = h.get<victim::Case>(c.caseId);
    record.activeSince = *Instant::fromText(QStringLiteral("2026-12-01T09:00"));
    h.put(record);
    CHECK(h.ask("plans.first_due", {{"until", "2027-01-11"}}).toArray().isEmpty());
    const QJsonValue first = h.ask("plans.first_due", {{"until", "2027-01-12"}});
    REQUIRE(first.toArray().size() == 1);
    CHECK(first[0]["due"] == "2027-01-12");
    CHECK(first[0]["plan"].isNull());
    CHECK(first[0]["title"] == "Verzonnen Valentina");

    const Id plan = draftPlan(h, c.caseId);
    adopt(h, plan);
    CHECK(h.ask("plans.first_due", {{"until", "2027-01-12"}}).toArray().isEmpty());
    CHECK(h.ask("plans.to_evaluate", {{"until", "2027-03-03"}}).toArray().isEmpty());
    const QJsonValue due = h.ask("plans.to_evaluate", {{"until", "2027-03-04"}});
    REQUIRE(due.toArray().size() == 1);
    CHECK(due[0]["plan"] == plan.toText());
    CHECK(due[0]["coordinator"] == "noor");
    CHECK(h.ask("plans.to_evaluate", {{"until", "2027-03-04"}, {"coordinator", "iemand"}}).toArray().isEmpty());
    CHECK(h.ask("plans.to_evaluate", {{"until", "2027-03-04"}, {"coordinator", "noor"}}).toArray().size() == 1);
    h.do_("plan.start_evaluation", {{"plan", plan.toText()}, {"no_expert_reason", "acuut"}});
    CHECK(h.ask("plans.to_evaluate", {{"until", "2027-03-04"}}).toArray().size() == 1); // half done is not done
    h.do_("plan.finish_evaluation", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    CHECK(h.ask("plans.to_evaluate", {{"until", "2027-03-04"}}).toArray().isEmpty());
}

TEST_CASE("interactive queries go by an index")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    for (const char *sql : {"SELECT * FROM care_plan WHERE case_id = x'00' ORDER BY version, id", "SELECT * FROM care_goal WHERE plan_id = x'00' ORDER BY position, id",
             "SELECT * FROM care_action WHERE plan_id = x'00' ORDER BY position, id", "SELECT * FROM care_review WHERE plan_id = x'00' ORDER BY action_id, id",
             "SELECT * FROM care_evaluation WHERE plan_id = x'00' ORDER BY id DESC LIMIT 1",
             "SELECT 1 FROM care_plan WHERE state IN ('adopted', 'in_evaluation') AND evaluate_on <= '2027-01-01'",
             "SELECT 1 FROM care_evaluation WHERE finished_at >= 1 AND finished_at < 2"}) {
        store::Statement plan = h.connection().prepare(QByteArray("EXPLAIN QUERY PLAN ") + sql);
        QString text;
        while (plan.step())
            text += plan.text(3) + u'\n';
        INFO(sql << "\n" << text.toStdString());
        CHECK_FALSE(text.contains(QStringLiteral("SCAN")));
    }
}

TEST_CASE("recognised interventions come first")
{
    const auto choices = care::interventionChoices(QDate(2026, 12, 10));
    REQUIRE(choices.size() > 5);
    CHECK(choices.front().code == "emdr");
    CHECK(choices.front().trauma);
    bool over = false;
    for (const auto &choice : choices) {
        CHECK_FALSE((over && choice.recognised));
        over = over || !choice.recognised;
        CHECK_FALSE(choice.label.isEmpty());
        CHECK_FALSE(choice.evidenceLabel.isEmpty());
    }
    CHECK(over);
}

TEST_CASE("what changed since the version before: goals and agreements that came, went, changed; fields of the plan")
{
    House h({victim::addTo, placement::addTo, care::addTo});
    const Client c = client(h);
    const Id first = draftPlan(h, c.caseId);
    action(h, goalOf(h, first), "Sleutel aanvragen");
    action(h, goalOf(h, first), "Kast kopen");
    adopt(h, first);
    const Id second = h.do_("plan.revise", {{"plan", first.toText()}}).id;
    const auto changes = [&] { return care::changesSince(*care::planPage(h.connection(), first, h.today()), *care::planPage(h.connection(), second, h.today())); };
    CHECK(changes().isEmpty());
    h.do_("plan.change", {{"id", second.toText()}, {"own_aims", "Ik wil een hond."}, {"phases", QJsonArray{"stabilisatie", "verwerking"}}});
    const auto kept = care::actionsOf(h.connection(), second);
    REQUIRE(kept.size() == 2);
    h.do_("action.drop", {{"action", kept[1].id.toText()}});
    h.do_("action.change", {{"id", kept[0].id.toText()}, {"who", "Noor"}});
    action(h, goalOf(h, second), "Hond zoeken");
    h.do_("goal.change", {{"id", goalOf(h, second).toText()}, {"target_value", 5}});
    h.do_("goal.add", {{"plan", second.toText()}, {"domain", "relations"}, {"title", "Oma vaker zien"}});
    CHECK(changes() == QStringList{"Veranderd: wat de cliënt zelf wil, fasen", "Doel veranderd: Eigen sleutel, van 2 naar 5, meten op 1 mrt 2027", "Afspraak veranderd: Sleutel aanvragen", "Nieuwe afspraak: Hond zoeken",
        "Afspraak loopt niet door: Kast kopen", "Nieuw doel: Oma vaker zien"});
    h.do_("goal.drop", {{"goal", goalOf(h, second).toText()}});
    CHECK(changes().contains("Doel vervallen: Eigen sleutel"));
    CHECK(h.ask("plan.changes", {{"plan", first.toText()}}).toArray().isEmpty());
}
