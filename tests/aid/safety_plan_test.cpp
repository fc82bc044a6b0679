// The safety plan, whom to call, and appointments. All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/aid/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = luwte::aid::rules;

static victim::Safety level(int level)
{
    victim::Safety safety;
    safety.level = level;
    safety.at = Instant::civil(QDate(2026, 2, 27), QTime(23, 30));
    return safety;
}

TEST_CASE("D6: how long a safety assessment holds")
{
    CHECK_FALSE(rules::reassessBy(level(0)).isValid());
    CHECK_FALSE(rules::reassessBy(level(1)).isValid());
    CHECK(rules::reassessBy(level(2)) == QDate(2026, 3, 29));
    CHECK(rules::reassessBy(level(3)) == QDate(2026, 3, 6));
    CHECK(rules::reassessBy(level(4)) == QDate(2026, 3, 6));
}

TEST_CASE("a plan says something, and is looked at again in time")
{
    const QDate today(2026, 3, 2);
    aid::SafetyPlan plan;
    CHECK(rules::checkPlan(plan, {}, today).first().code == QStringLiteral("safety_plan.empty"));
    plan.codeWord = QStringLiteral("pannenkoek");
    plan.reassessOn = QDate(2027, 1, 1);
    CHECK(rules::checkPlan(plan, {}, today).isEmpty());
    CHECK(rules::checkPlan(plan, level(1), today).isEmpty());
    const Refusals late = rules::checkPlan(plan, level(3), today);
    REQUIRE(late.size() == 1);
    CHECK(late.first().code == QStringLiteral("safety_plan.reassess"));
    CHECK(late.first().text.contains(QStringLiteral("vr 6 mrt")));
    plan.reassessOn = QDate(2026, 3, 6);
    CHECK(rules::checkPlan(plan, level(3), today).isEmpty());
    // An assessment that is overdue itself leaves today.
    plan.reassessOn = QDate(2026, 4, 1);
    CHECK(rules::checkPlan(plan, level(3), plan.reassessOn).isEmpty());
}

TEST_CASE("each save is a version; the older ones stay")
{
    TestOffice office;
    const Id c = office.openCase();
    const QJsonObject who = with(R"({"person":"%1"})", office.person(c));
    CHECK(office.refused("safety_plan.save", with(R"({"case":"%1","reassess_on":"2026-03-20"})", c)) == "safety_plan.empty");
    office.do_("safety.assess", with(R"({"case":"%1","q1":"no","q2":"yes","q3":"no","q4":"yes","q5":"no","q6":"no","q7":"no","q8":"no","q9":"no","q10":"no"})", c));
    office.do_("safety_plan.save", with(R"({"case":"%1","code_word":"pannenkoek"})", c));
    CHECK(office.refused("safety_plan.save", with(R"({"case":"%1","code_word":"citroen","reassess_on":"2026-05-01"})", c)) == "safety_plan.reassess");
    office.do_("safety_plan.save", with(R"({"case":"%1","code_word":"citroen","not_in_regions":["limburg"]})", c));
    const auto versions = office.ask("safety_plan.show", who).toObject().value("versions").toArray();
    REQUIRE(versions.size() == 2);
    CHECK(versions.at(0).toObject().value("code_word") == QStringLiteral("pannenkoek"));
    CHECK(versions.at(0).toObject().value("reassess_on") == QStringLiteral("2026-04-01"));
    CHECK(versions.at(1).toObject().value("version").toInt() == 2);
    CHECK(office.refused("safety_plan.save", with(R"({"case":"%1","code_word":"x","version":7})", c)) == "field.unknown");
    CHECK(office.verify().isEmpty());
}

TEST_CASE("people to call come and go")
{
    TestOffice office;
    const Id c = office.openCase();
    const Id aunt = office.do_("safe_person.add", with(R"({"case":"%1","name":"Cor Verzonnen","relation":"tante","phone":"06-00000000","knows_code_word":true})", c)).id;
    office.do_("safe_person.add", with(R"({"case":"%1","name":"Bo Verzonnen","relation":"oude buur"})", c));
    CHECK(aid::safePeopleOf(office.connection(), office.person(c)).size() == 2);
    office.do_("safe_person.change", with(R"({"id":"%1","stopped":true})", aunt));
    REQUIRE(aid::safePeopleOf(office.connection(), office.person(c)).size() == 1);
    CHECK(aid::safePeopleOf(office.connection(), office.person(c)).front().relation == QStringLiteral("oude buur"));
}

TEST_CASE("an appointment is made, moved and called off")
{
    TestOffice office;
    const Id c = office.openCase();
    const Id later = office.do_("appointment.add", with(R"({"case":"%1","at":"2026-03-10T14:00","what":"Gesprek met de advocaat"})", c)).id;
    office.do_("appointment.add", with(R"({"case":"%1","at":"2026-03-05T09:30","what":"Huisarts","bring":"je pasje"})", c));
    auto all = aid::appointmentsOf(office.connection(), office.person(c));
    REQUIRE(all.size() == 2);
    CHECK(all[0].what == QStringLiteral("Huisarts"));
    CHECK(all[0].state == "planned");
    office.do_("appointment.change", with(R"({"id":"%1","state":"cancelled"})", later));
    CHECK(aid::appointmentsOf(office.connection(), office.person(c))[1].state == "cancelled");
    CHECK(office.refused("appointment.add", with(R"({"case":"%1","what":"Zonder tijd"})", c)) == "field.required");
}
