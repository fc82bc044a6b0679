#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/care/rules.h"

using namespace luwte;
using namespace luwte::care;

static const QDate today(2026, 12, 10);

static QStringList codes(const Refusals &refusals)
{
    QStringList list;
    for (const Refusal &refusal : refusals) {
        CHECK_FALSE(refusal.text.isEmpty());
        list.append(refusal.code);
    }
    return list;
}

static Goal goal(const char *title = "Eigen sleutel", const char *domain = "housing")
{
    Goal g;
    g.id = Id::make(1);
    g.title = QString::fromUtf8(title);
    g.domain = Code(domain);
    g.startValue = 2;
    g.targetValue = 4;
    g.measureOn = today.addDays(60);
    return g;
}

static Plan discussed()
{
    Plan plan;
    plan.id = Id::make(1);
    plan.state = Code("discussed");
    plan.ownAims = QStringLiteral("Ik wil zelf koken.");
    plan.clientView = QStringLiteral("Goed zo.");
    plan.causes = {Code("armoede")};
    plan.agreement = Code("partly");
    plan.agreementHow = QStringLiteral("Gezegd");
    return plan;
}

TEST_CASE("a plan starts in an open case, and after a reopening with its causes")
{
    struct Row
    {
        const char *state;
        bool reopened;
        bool causes;
        QStringList refused;
    };
    const Row rows[] = {
        {"intake", false, false, {}},
        {"active", false, false, {}},
        {"out_of_sight", false, false, {}},
        {"aftercare", false, false, {}},
        {"handover_offered", false, false, {}},
        {"registered", false, false, {"plan.case-state"}},
        {"closed", false, false, {"case.closed"}},
        {"handed_over", false, false, {"case.closed"}},
        {"active", true, true, {}},
        {"active", true, false, {"plan.recidivism"}},
        {"registered", true, false, {"plan.case-state", "plan.recidivism"}},
    };
    for (const Row &row : rows) {
        victim::Case c;
        c.state = Code(row.state);
        if (row.reopened)
            c.reopenedFrom = Id::make(1);
        if (row.causes)
            c.recidivismCauses = {Code("geen_woonplek")};
        INFO(row.state);
        CHECK(codes(rules::make(c)) == row.refused);
    }
}

TEST_CASE("the first plan is due six weeks after the case became active")
{
    victim::Case c;
    CHECK_FALSE(rules::firstPlanDue(c).isValid());
    c.activeSince = *Instant::fromText(QStringLiteral("2026-03-02T23:30"));
    CHECK(rules::firstPlanDue(c) == QDate(2026, 4, 13));
}

TEST_CASE("only drafts and discussed plans change")
{
    for (const char *state : {"draft", "discussed", "adopted", "in_evaluation", "superseded", "closed"}) {
        Plan plan;
        plan.state = Code(state);
        INFO(state);
        CHECK(rules::checkOpen(plan).isEmpty() == (plan.state == "draft" || plan.state == "discussed"));
    }
}

TEST_CASE("values of a goal lie between 1 and 5 and the target is not below the start")
{
    struct Row
    {
        std::optional<int> start, target, current;
        QStringList refused;
    };
    const Row rows[] = {
        {{}, {}, {}, {}},
        {1, 5, 3, {}},
        {3, 3, {}, {}},
        {0, 4, {}, {"goal.value"}},
        {2, 6, {}, {"goal.value"}},
        {2, 4, -1, {"goal.value"}},
        {0, 6, 9, {"goal.value", "goal.value", "goal.value"}},
        {4, 2, {}, {"goal.target"}},
        {{}, 2, {}, {}},
    };
    for (const Row &row : rows) {
        Goal g = goal();
        g.startValue = row.start;
        g.targetValue = row.target;
        g.currentValue = row.current;
        CHECK(codes(rules::checkGoal(g)) == row.refused);
    }
}

TEST_CASE("a goal is measurable with start, target and date")
{
    Goal g = goal();
    CHECK(rules::measurable(g));
    CHECK_FALSE(rules::measurable([&] { Goal x = g; x.startValue.reset(); return x; }()));
    CHECK_FALSE(rules::measurable([&] { Goal x = g; x.targetValue.reset(); return x; }()));
    CHECK_FALSE(rules::measurable([&] { Goal x = g; x.measureOn = {}; return x; }()));
    CHECK_FALSE(g.reached());
    g.currentValue = 4;
    CHECK(g.reached());
}

TEST_CASE("a fourth goal warns and never refuses")
{
    std::vector<Goal> goals(3, goal());
    CHECK(rules::checkGoals(goals, today).isEmpty());
    goals.push_back(goal());
    CHECK(codes(rules::checkGoals(goals, today)) == QStringList{"plan.many-goals"});
    goals.back().dropped = true;
    CHECK(rules::checkGoals(goals, today).isEmpty());
    goals[0].measureOn = {};
    goals[1].measureOn = today.addDays(-1);
    goals[2].measureOn = today;
    CHECK(codes(rules::checkGoals(goals, today)) == QStringList{"goal.not-measurable", "goal.measure-date"});
}

TEST_CASE("discussing asks own aims, a goal and the client's view")
{
    Plan plan;
    plan.state = Code("draft");
    CHECK(codes(rules::discuss(plan, {})) == QStringList{"plan.own-aims", "plan.goal", "plan.client-view"});
    plan.ownAims = QStringLiteral("Ik wil zelf koken.");
    plan.clientView = QStringLiteral("Goed zo.");
    Goal dropped = goal();
    dropped.dropped = true;
    CHECK(codes(rules::discuss(plan, {dropped})) == QStringList{"plan.goal"});
    CHECK(rules::discuss(plan, {goal()}).isEmpty());
    for (const char *state : {"discussed", "adopted", "in_evaluation", "superseded", "closed"}) {
        plan.state = Code(state);
        CHECK(codes(rules::discuss(plan, {goal()})) == QStringList{"plan.state"});
    }
}

TEST_CASE("adopting asks each of its parts")
{
    struct Row
    {
        const char *name;
        void (*spoil)(Plan &, rules::Adoption &);
        QStringList refused;
    };
    const Row rows[] = {
        {"complete", [](Plan &, rules::Adoption &) {}, {}},
        {"draft", [](Plan &p, rules::Adoption &) { p.state = Code("draft"); }, {"plan.state"}},
        {"adopted", [](Plan &p, rules::Adoption &) { p.state = Code("adopted"); }, {"plan.state"}},
        {"no aims", [](Plan &p, rules::Adoption &) { p.ownAims.clear(); }, {"plan.own-aims"}},
        {"no goal", [](Plan &, rules::Adoption &a) { a.goals.clear(); }, {"plan.measurable"}},
        {"no target", [](Plan &, rules::Adoption &a) { a.goals[0].targetValue.reset(); }, {"plan.measurable"}},
        {"only a dropped goal", [](Plan &, rules::Adoption &a) { a.goals[0].dropped = true; }, {"plan.measurable"}},
        {"one of two measurable", [](Plan &, rules::Adoption &a) { a.goals.push_back(goal()); a.goals[0].measureOn = {}; }, {}},
        {"no answer", [](Plan &p, rules::Adoption &) { p.agreement = {}; }, {"plan.agreement"}},
        {"not how", [](Plan &p, rules::Adoption &) { p.agreementHow.clear(); }, {"plan.agreement-how"}},
        {"minor without voice", [](Plan &, rules::Adoption &a) { a.minor = true; }, {"plan.client-voice"}},
        {"minor with voice", [](Plan &p, rules::Adoption &a) { a.minor = true; p.clientVoice = QStringLiteral("Ik wil naar school."); }, {}},
        {"evaluation before open", [](Plan &, rules::Adoption &a) { a.previousInEvaluation = true; }, {"plan.previous-evaluation"}},
        {"6 weeks", [](Plan &, rules::Adoption &a) { a.evaluateWeeks = 6; }, {}},
        {"0 weeks", [](Plan &, rules::Adoption &a) { a.evaluateWeeks = 0; }, {"plan.evaluate-weeks"}},
        {"13 weeks", [](Plan &, rules::Adoption &a) { a.evaluateWeeks = 13; }, {"plan.evaluate-weeks"}},
        {"27 weeks", [](Plan &, rules::Adoption &a) { a.evaluateWeeks = 27; }, {"plan.evaluate-weeks"}},
        {"no causes", [](Plan &p, rules::Adoption &) { p.causes.clear(); }, {"plan.causes"}},
        {"everything", [](Plan &p, rules::Adoption &a) { p = {}; p.state = Code("discussed"); a.goals.clear(); a.minor = true; },
            {"plan.own-aims", "plan.measurable", "plan.agreement", "plan.agreement-how", "plan.client-voice", "plan.causes"}},
    };
    for (const Row &row : rows) {
        Plan plan = discussed();
        rules::Adoption adoption{.goals = {goal()}};
        row.spoil(plan, adoption);
        INFO(row.name);
        CHECK(codes(rules::adopt(plan, adoption, {}, today)) == row.refused);
    }
}

TEST_CASE("a bespoke decision passes soft rules only, with a day to look again")
{
    Plan plan = discussed();
    plan.causes.clear();
    rules::Adoption adoption{.goals = {goal()}, .evaluateWeeks = 20};
    const QString why = QStringLiteral("Teamleider: client is op reis");
    CHECK(codes(rules::adopt(plan, adoption, {}, today)) == QStringList{"plan.causes", "plan.evaluate-weeks"});
    CHECK(codes(rules::adopt(plan, adoption, {why, {}}, today)) == QStringList{"deviation.review"});
    CHECK(codes(rules::adopt(plan, adoption, {why, today.addDays(-1)}, today)) == QStringList{"deviation.review"});
    CHECK(codes(rules::adopt(plan, adoption, {{}, today.addDays(7)}, today)) == QStringList{"plan.causes", "plan.evaluate-weeks"});
    CHECK(rules::adopt(plan, adoption, {why, today}, today).isEmpty());
    plan.ownAims.clear();
    CHECK(codes(rules::adopt(plan, adoption, {why, today}, today)) == QStringList{"plan.own-aims"});
    adoption.evaluateWeeks = 27;
    CHECK(codes(rules::adopt(plan, adoption, {why, today}, today)) == QStringList{"plan.own-aims", "plan.evaluate-weeks"});
}

TEST_CASE("a place without an end date asks work, education, trauma treatment and somebody who stays")
{
    Plan plan = discussed();
    Action emdr;
    emdr.intervention = Code("emdr");
    Action talk;
    talk.intervention = Code("peer");
    Action dropped = emdr;
    dropped.dropped = true;
    CHECK(codes(rules::openEndedGaps(plan, {}, {talk, dropped})) == QStringList{"plan.open-ended.work", "plan.open-ended.education", "plan.open-ended.trauma", "plan.open-ended.network"});
    const std::vector<Goal> two{goal("Baan", "work_income"), goal("Mbo", "education")};
    CHECK(codes(rules::openEndedGaps(plan, two, {emdr})) == QStringList{"plan.open-ended.network"});
    std::vector<Goal> three = two;
    three.push_back(goal("Iemand die blijft", "relations"));
    CHECK(rules::openEndedGaps(plan, three, {emdr}).isEmpty());
    plan.lastingPerson = QStringLiteral("Tante Bep (verzonnen)");
    CHECK(rules::openEndedGaps(plan, two, {emdr}).isEmpty());
    rules::Adoption adoption{.goals = two, .actions = {talk}, .openEnded = true};
    CHECK(codes(rules::adopt(plan, adoption, {}, today)) == QStringList{"plan.open-ended.trauma"});
    CHECK(rules::adopt(plan, adoption, {QStringLiteral("Wil nu geen behandeling"), today}, today).isEmpty());
}

TEST_CASE("an evaluation has an expert or a reason, and nothing passes that")
{
    CHECK(codes(rules::checkExpert({}, {})) == QStringList{"plan.expert"});
    CHECK(rules::checkExpert(Id::make(1), {}).isEmpty());
    CHECK(rules::checkExpert({}, Code("client_nee")).isEmpty());
}

TEST_CASE("an evaluation starts from an adopted plan and not twice")
{
    Evaluation running;
    Evaluation finished;
    finished.finishedAt = Instant(1);
    Plan plan;
    struct Row
    {
        const char *state;
        std::optional<Evaluation> latest;
        QStringList refused;
    };
    const Row rows[] = {{"draft", {}, {"plan.state"}}, {"discussed", {}, {"plan.state"}}, {"adopted", {}, {}}, {"in_evaluation", running, {}},
        {"in_evaluation", finished, {"plan.evaluated"}}, {"superseded", {}, {"plan.state"}}, {"closed", {}, {"plan.state"}}};
    for (const Row &row : rows) {
        plan.state = Code(row.state);
        CHECK(codes(rules::startEvaluation(plan, row.latest)) == row.refused);
    }
}

TEST_CASE("finishing an evaluation names every agreement without a verdict")
{
    Plan plan;
    plan.id = Id::make(1);
    plan.state = Code("in_evaluation");
    Evaluation evaluation;
    evaluation.noExpertReason = Code("acuut");
    evaluation.clientView = QStringLiteral("Het ging goed.");
    std::vector<Action> actions;
    for (const char *title : {"SCIL afnemen", "Tolk regelen", "Vervallen %1"}) {
        Action a;
        a.id = Id::make(1);
        a.planId = plan.id;
        a.title = QString::fromUtf8(title);
        actions.push_back(a);
    }
    actions[2].dropped = true;
    Review first;
    first.actionId = actions[0].id;
    first.verdict = Code("gehouden");

    auto refusals = rules::finishEvaluation(plan, evaluation, actions, {});
    CHECK(codes(refusals) == QStringList{"plan.agreements"});
    CHECK(refusals.first().text == QStringLiteral("Nog 2 afspraken zonder oordeel: SCIL afnemen, Tolk regelen."));
    refusals = rules::finishEvaluation(plan, evaluation, actions, {first});
    CHECK(refusals.first().text == QStringLiteral("Nog 1 afspraak zonder oordeel: Tolk regelen."));
    Review second = first;
    second.actionId = actions[1].id;
    CHECK(rules::finishEvaluation(plan, evaluation, actions, {first, second}).isEmpty());

    evaluation.clientView.clear();
    evaluation.noExpertReason = {};
    CHECK(codes(rules::finishEvaluation(plan, evaluation, actions, {})) == QStringList{"plan.expert", "plan.agreements", "plan.client-view"});
    evaluation.finishedAt = Instant(1);
    CHECK(codes(rules::finishEvaluation(plan, evaluation, actions, {})) == QStringList{"plan.evaluated"});
    CHECK(codes(rules::finishEvaluation(plan, {}, actions, {})) == QStringList{"plan.state"});
}

TEST_CASE("a verdict belongs to the plan, and 'with another' says with whom")
{
    Plan plan;
    plan.id = Id::make(1);
    plan.state = Code("in_evaluation");
    Action a;
    a.planId = plan.id;
    Review r;
    r.verdict = Code("ander");
    CHECK(codes(rules::review(plan, a, r)) == QStringList{"agreement.whose-part"});
    r.whosePart = QStringLiteral("opvang");
    CHECK(rules::review(plan, a, r).isEmpty());
    r = {};
    r.verdict = Code("niet");
    CHECK(rules::review(plan, a, r).isEmpty());
    a.dropped = true;
    CHECK(codes(rules::review(plan, a, r)) == QStringList{"agreement.plan"});
    a.dropped = false;
    a.planId = Id::make(1);
    plan.state = Code("adopted");
    CHECK(codes(rules::review(plan, a, r)) == QStringList{"plan.state", "agreement.plan"});
}

TEST_CASE("what goes on into the next version")
{
    struct Row
    {
        const char *verdict;
        bool done;
        bool dropped;
        bool goesOn;
    };
    const Row rows[] = {{"", false, false, true}, {"", true, false, false}, {"", false, true, false}, {"gehouden", false, false, false}, {"deels", false, false, true},
        {"deels", true, false, true}, {"niet", false, false, true}, {"vervallen", false, false, false}, {"ander", false, false, true}, {"niet", false, true, false}};
    for (const Row &row : rows) {
        Action a;
        a.dropped = row.dropped;
        if (row.done)
            a.doneOn = today;
        INFO(row.verdict << row.done << row.dropped);
        CHECK(rules::goesOn(a, Code(row.verdict)) == row.goesOn);
    }
}
