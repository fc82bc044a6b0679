// An expert who is named at an intake, a plan or an evaluation.

#include <catch2/catch_test_macros.hpp>

#include "tests/expert/ground.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("an expert who attends is known, works now, and is not barred from this client")
{
    House h({victim::addTo, placement::addTo, care::addTo, expert::addTo}, thursday);
    const Client c = client(h);
    const Id sound = expertWith(h);
    const Id stopped = expertWith(h, {{"stopped", true}});
    const Id barred = expertWith(h);
    const Id overdue = expertWith(h, {{"supervision_on", QJsonValue::Null}});
    h.do_("expert.bar", {{"case", c.text()}, {"expert", barred.toText()}, {"reason", "client_refused"}});

    const Id plan = h.do_("plan.make", {{"case", c.text()}, {"own_aims", "Rust"}, {"causes", "armoede"}}).id;
    h.do_("goal.add", {{"plan", plan.toText()}, {"domain", "housing"}, {"title", "Sleutel"}, {"start_value", 2}, {"target_value", 4}, {"measure_on", "2027-03-01"}});
    h.do_("plan.discuss", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    h.do_("plan.adopt", {{"plan", plan.toText()}, {"agreement", "yes"}, {"agreement_how", "Gezegd"}});

    struct Row
    {
        const char *verb;
        QJsonObject with;
        const char *argument;
    };
    const Row rows[] = {
        {"plan.start_evaluation", {{"plan", plan.toText()}}, "expert"},
        {"plan.finish_evaluation", {{"plan", plan.toText()}, {"client_view", "Goed."}}, "expert"},
        {"case.change", {{"id", c.text()}}, "intake_expert"},
        {"plan.make", {{"case", c.text()}}, "expert_present"},
        {"plan.change", {{"id", plan.toText()}}, "expert_present"},
        {"case.open", {{"chosen_name", "Verzonnen Li"}, {"person", c.person.toText()}}, "intake_expert"},
    };
    for (const Row &row : rows) {
        QJsonObject with = row.with;
        INFO(row.verb);
        with.insert(QLatin1String(row.argument), Id::make(1).toText());
        CHECK(h.refused(row.verb, with) == "record.unknown");
        with.insert(QLatin1String(row.argument), stopped.toText());
        CHECK(h.refused(row.verb, with) == "expert.stopped");
        with.insert(QLatin1String(row.argument), barred.toText());
        CHECK(h.refused(row.verb, with) == "expert.block.client_refused");
    }
    CHECK(h.refused("plan.start_evaluation", {{"plan", plan.toText()}}) == "plan.expert");
    CHECK(h.refused("plan.start_evaluation", {{"plan", plan.toText()}, {"expert", 12}}) == "value.ref");
    h.do_("plan.start_evaluation", {{"plan", plan.toText()}, {"expert", overdue.toText()}});
    h.do_("plan.start_evaluation", {{"plan", plan.toText()}, {"expert", sound.toText()}});
    h.do_("plan.finish_evaluation", {{"plan", plan.toText()}, {"client_view", "Goed."}});
    CHECK(h.ask("experts.coverage", {{"from", "2026-12-01"}})["evaluations"]["percent"] == 100);
    h.do_("case.change", {{"id", c.text()}, {"intake_expert", sound.toText()}});
    h.do_("case.open", {{"chosen_name", "Verzonnen Li"}, {"intake_expert", sound.toText()}});
}
