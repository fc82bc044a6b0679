// The rights check (W59), and what was explained (W61). All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/aid/views.h"
#include "core/victim/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = luwte::aid::rules;

namespace {

/// The row of one right.
QJsonObject right(TestOffice &office, const Id &c, const char *code)
{
    for (const auto &row : office.ask("right.list", with(R"({"case":"%1"})", c)).toArray())
        if (row.toObject().value("right") == QLatin1String(code))
            return row.toObject();
    return {};
}

} // namespace

TEST_CASE("the state of a right follows from its facts")
{
    aid::RightCheck check;
    CHECK(rules::stateOf(check).isEmpty());
    check.applies = Code("yes");
    CHECK(rules::stateOf(check) == "applies");
    check.explainedOn = QDate(2026, 3, 2);
    CHECK(rules::stateOf(check) == "explained");
    check.requestedOn = QDate(2026, 3, 3);
    CHECK(rules::stateOf(check) == "requested");
    check.decidedOn = QDate(2026, 3, 9);
    CHECK(rules::stateOf(check) == "requested"); // without an outcome there is no decision
    check.outcome = Code("refused");
    CHECK(rules::stateOf(check) == "refused");
    check.outcome = Code("granted");
    CHECK(rules::stateOf(check) == "granted");
    check.applies = Code("no");
    CHECK(rules::stateOf(check) == "not_applicable");
    check.applies = Answer<Code>::unknown();
    CHECK(rules::stateOf(check) == "granted");
}

TEST_CASE("twelve boxes, each with what the case says about it")
{
    TestOffice office;
    const Id c = office.do_("case.open", with(R"({"chosen_name":"Li","age":41,"language":"cmn","interpreter":"yes","residence":"b8_bed","main_form":"arbeid","signs":["B1"],"reflection_start":"2026-02-20","in_danger_now":"no"})")).id;
    const auto rows = office.ask("right.list", with(R"({"case":"%1"})", c)).toArray();
    REQUIRE(rows.size() == 12);
    for (const auto &row : rows) {
        CHECK(row.toObject().value("state") == QString());
        CHECK_FALSE(row.toObject().value("because").toString().isEmpty());
    }
    CHECK(right(office, c, "reflection").value("suggested") == QStringLiteral("yes"));
    CHECK(right(office, c, "interpreter").value("suggested") == QStringLiteral("yes"));
    CHECK(right(office, c, "speak").value("suggested").isNull());
    CHECK(right(office, c, "education").value("suggested").isNull());
    // D2: two weeks after the reflection period began, until it is applied for.
    CHECK(right(office, c, "allowance").value("due") == QStringLiteral("2026-03-06"));
    office.do_("right.set", with(R"({"case":"%1","right_code":"allowance","requested_on":"2026-03-02"})", c));
    CHECK(right(office, c, "allowance").value("due").isUndefined());
    CHECK(right(office, c, "allowance").value("state") == QStringLiteral("requested"));
    // What is not named stays.
    office.do_("right.set", with(R"({"case":"%1","right_code":"allowance","explained_on":"2026-03-01","deadline":"2026-03-20"})", c));
    CHECK(right(office, c, "allowance").value("requested_on") == QStringLiteral("2026-03-02"));
    CHECK(right(office, c, "allowance").value("due") == QStringLiteral("2026-03-20"));
    CHECK(office.connection().number("SELECT count(*) FROM right_check") == 1);
    CHECK(office.verify().isEmpty());
}

TEST_CASE("suggestions by residence, age and risk")
{
    const QDate today(2026, 3, 2);
    struct Line
    {
        const char *right;
        const char *residence;
        int age;
        int risk;
        const char *expected; ///< "" to be found out
    };
    for (const Line &line : {Line{"lawyer", "nl", 30, 0, "yes"}, Line{"care", "ongedoc", 30, 0, "yes"}, Line{"residence", "nl", 30, 0, "no"}, Line{"residence", "eu_recht", 30, 0, "no"},
             Line{"residence", "ongedoc", 30, 0, "yes"}, Line{"residence", "onb", 30, 0, ""}, Line{"reflection", "eu_recht", 30, 0, "no"}, Line{"reflection", "ongedoc", 30, 0, "yes"},
             Line{"reflection", "b8_bed_dub", 30, 0, "yes"}, Line{"reflection", "onb", 30, 0, ""}, Line{"allowance", "b8_bed", 30, 0, "yes"}, Line{"allowance", "nl", 30, 0, "no"},
             Line{"allowance", "ongedoc", 30, 0, ""}, Line{"compensation", "ongedoc", 30, 0, "yes"}, Line{"address", "nl", 30, 1, ""}, Line{"address", "nl", 30, 2, "yes"},
             Line{"education", "ongedoc", 17, 0, "yes"}, Line{"education", "nl", 18, 0, ""}, Line{"work", "nl", 30, 0, "yes"}, Line{"work", "ongedoc", 30, 0, "no"}, Line{"work", "b8_bed", 30, 0, ""},
             Line{"information", "nl", 30, 0, "yes"}}) {
        victim::Case c;
        c.residence = Code(line.residence);
        c.mainForm = Code("seks");
        victim::Person person;
        person.estimatedBirthYear = 2026 - line.age;
        const auto suggestion = rules::suggest(Code(line.right), c, person, line.risk, today);
        INFO(line.right << " " << line.residence);
        CHECK((suggestion.applies.given() ? suggestion.applies.value().value : QString()) == QLatin1String(line.expected));
        CHECK_FALSE(suggestion.why.isEmpty());
    }
}

TEST_CASE("what does not fit is refused")
{
    TestOffice office;
    const Id c = office.openCase();
    const auto refused = [&](const char *more) {
        QJsonObject args = with(more);
        args.insert("case", c.toText());
        args.insert("right_code", "lawyer");
        return office.refused("right.set", args);
    };
    CHECK(refused(R"({"explained_on":"2026-03-03"})") == "right.future");
    CHECK(refused(R"({"requested_on":"2026-03-02","decided_on":"2026-03-01","outcome":"granted"})") == "right.order");
    CHECK(refused(R"({"decided_on":"2026-03-01"})") == "right.outcome");
    CHECK(refused(R"({"outcome":"granted"})") == "right.outcome");
    CHECK(refused(R"({"decided_on":"2026-03-01","outcome":"refused"})") == "right.why");
    CHECK(refused(R"({"applies":"no"})") == "right.why");
    CHECK(office.refused("right.set", with(R"({"case":"%1"})", c)) == "field.required");
    CHECK(office.refused("right.set", with(R"({"case":"%1","right_code":"vakantie"})", c)) == "code.unknown");
    CHECK(office.refused("right.set", with(R"({"case":"%1","right_code":"lawyer"})", Id::make(4))) == "record.unknown");
}

TEST_CASE("children hear four parts, and it counts when they can tell it back")
{
    TestOffice office;
    const Id c = office.do_("case.open", with(R"({"chosen_name":"Amina","birth_date":"2010-06-14","language":"so","in_danger_now":"no"})")).id;
    const QJsonObject who = with(R"({"person":"%1"})", office.person(c));
    const auto missing = [&] {
        QStringList parts;
        for (const auto &part : office.ask("explanation.list", who).toObject().value("missing").toArray())
            parts.append(part.toString());
        return parts.join(u' ');
    };
    CHECK(missing() == QStringLiteral("rights risks signals helpers"));
    office.do_("explanation.add", with(R"({"case":"%1","parts":["rights","risks"],"understood":"partly"})", c));
    CHECK(missing() == QStringLiteral("rights risks signals helpers"));
    office.do_("explanation.add", with(R"({"case":"%1","parts":["rights","helpers"],"understood":"yes","own_words":"Ik mag altijd bellen."})", c));
    CHECK(missing() == QStringLiteral("risks signals"));
    const auto first = office.ask("explanation.list", who).toObject().value("explanations").toArray().at(0).toObject();
    CHECK(first.value("age_band") == QStringLiteral("12-15"));
    CHECK(first.value("language") == QStringLiteral("so"));
    CHECK(first.value("by_whom") == QStringLiteral("noor"));
    CHECK(first.value("explained_on") == QStringLiteral("2026-03-02"));
    // The case knows from now on that rights were explained.
    CHECK(victim::findCase(office.connection(), c)->rightsExplainedOn == QDate(2026, 3, 2));
    office.do_("explanation.add", with(R"({"case":"%1","parts":["risks","signals"],"understood":"yes"})", c));
    CHECK(missing().isEmpty());
    CHECK(office.refused("explanation.add", with(R"({"case":"%1","parts":["risks"],"understood":"yes","explained_on":"2026-03-03"})", c)) == "explanation.future");
    CHECK(rules::stillToExplain({}, false) == QStringList{"rights"});
    CHECK(office.verify().isEmpty());
}

TEST_CASE("age bands at their edges")
{
    const std::pair<int, const char *> lines[] = {{-1, ""}, {0, "0-5"}, {5, "0-5"}, {6, "6-11"}, {11, "6-11"}, {12, "12-15"}, {15, "12-15"}, {16, "16-17"}, {17, "16-17"}, {18, "18-24"}, {24, "18-24"}, {25, "25plus"}, {90, "25plus"}};
    for (const auto &[age, band] : lines)
        CHECK(rules::ageBand(age) == Code(band));
}
