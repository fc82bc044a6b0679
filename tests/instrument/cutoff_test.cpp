// A table an instrument: both edges of each cut-off, ages, answers that are not there.

#include "tests/instrument/given.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = instrument::rules;

static QStringList codes(const Refusals &refusals)
{
    QStringList list;
    for (const Refusal &one : refusals)
        list.append(one.code);
    return list;
}

static const QDate today(2026, 4, 2);

TEST_CASE("both edges of every cut-off of a total")
{
    struct Edge
    {
        const char *form;
        int total;
        const char *outcome;
    };
    const Edge edges[] = {
        {"pcl5", 0, "below"}, {"pcl5", 30, "below"}, {"pcl5", 31, "near"}, {"pcl5", 32, "near"}, {"pcl5", 33, "above"}, {"pcl5", 80, "above"},
        {"cries13", 29, "below"}, {"cries13", 30, "above"}, {"cries13", 65, "above"},
        {"kjts_self", 20, "green"}, {"kjts_self", 21, "yellow"}, {"kjts_self", 24, "yellow"}, {"kjts_self", 25, "red"}, {"kjts_self", 60, "red"},
        {"kjts_parent", 20, "green"}, {"kjts_parent", 21, "yellow"}, {"kjts_parent", 24, "yellow"}, {"kjts_parent", 25, "red"},
        {"pcptsd5", 2, "below"}, {"pcptsd5", 3, "near"}, {"pcptsd5", 4, "above"}, {"pcptsd5", 5, "above"},
        {"itq", 0, "no_ptsd"},
    };
    for (const Edge &edge : edges) {
        INFO(edge.form << ' ' << edge.total);
        const auto scored = rules::score(taken(edge.form, summing(*instrument::findForm(Code(edge.form)), edge.total)));
        CHECK(scored.total == edge.total);
        CHECK(scored.outcome == edge.outcome);
    }
}

TEST_CASE("ICD-11 in the KJTS: both edges")
{
    const auto outcome = [](int sum) {
        static constexpr int questions[] = {2, 3, 6, 7, 17, 18};
        std::vector<std::optional<int>> answers(20, 0);
        for (const int question : questions) {
            answers[std::size_t(question - 1)] = std::min(3, sum);
            sum -= std::min(3, sum);
        }
        return rules::score(taken("kjts_parent", rules::writeAnswers(answers))).parts.front().outcome;
    };
    CHECK(outcome(6) == "green");
    CHECK(outcome(7) == "yellow");
    CHECK(outcome(8) == "yellow");
    CHECK(outcome(9) == "red");
}

TEST_CASE("scores that others worked out: both edges")
{
    const auto outcome = [](const char *form, int score, int thermometer = -1) {
        auto one = taken(form, {});
        one.score = score;
        if (thermometer >= 0)
            one.thermometer = thermometer;
        CHECK(rules::check(one, form == std::string_view("scil14") ? 16 : 30, today).isEmpty());
        return rules::score(one).outcome;
    };
    CHECK(outcome("scil14", 17) == "lvb_suspected"); // S2
    CHECK(outcome("scil14", 19) == "lvb_suspected");
    CHECK(outcome("scil14", 20) == "lvb_not_suspected");
    CHECK(outcome("scil18", 19) == "lvb_suspected");
    CHECK(outcome("scil18", 20) == "lvb_not_suspected");
    CHECK(outcome("rhs13", 10) == "below");
    CHECK(outcome("rhs13", 11) == "above");
    CHECK(outcome("rhs15", 11) == "below");
    CHECK(outcome("rhs15", 12) == "above");
    CHECK(outcome("rhs15", 11, 4) == "below");
    CHECK(outcome("rhs15", 11, 5) == "above");
    auto side = taken("scil18", {});
    side.side = Code("below");
    CHECK(rules::resultText(side) == "vermoeden lvb");
}

TEST_CASE("every age limit, from both sides")
{
    struct Limit
    {
        const char *form;
        int from, until;
    };
    const Limit limits[] = {{"pcl5", 16, 0}, {"itq", 18, 0}, {"cries13", 8, 17}, {"kjts_self", 7, 17}, {"kjts_parent", 7, 17}, {"kjts_young", 3, 6}, {"pcptsd5", 18, 0}, {"scil18", 18, 0},
        {"scil14", 14, 17}, {"zrm", 18, 0}, {"rhs15", 14, 0}, {"rhs13", 14, 0}};
    for (const Limit &limit : limits) {
        INFO(limit.form);
        const auto *form = instrument::findForm(Code(limit.form));
        auto one = taken(limit.form, form->questions > 0 ? same(form->answers.front(), form->questions) : QString());
        if (form->questions == 0)
            one.score = 15;
        const auto refused = [&](int age) { return codes(rules::check(one, age, today)); };
        CHECK(refused(limit.from - 1) == QStringList{"measurement.age"});
        CHECK(refused(limit.from).isEmpty());
        if (limit.until > 0) {
            CHECK(refused(limit.until).isEmpty());
            CHECK(refused(limit.until + 1) == QStringList{"measurement.age"});
        }
        // Not known: said, and held up by nothing.
        CHECK(refused(-1).isEmpty());
        CHECK(codes(rules::warnings(one, {}, -1)).contains("measurement.age-unknown"));
        CHECK_FALSE(codes(rules::warnings(one, {}, limit.from)).contains("measurement.age-unknown"));
    }
    const auto child = rules::check(taken("pcl5", same(1, 20)), 12, today);
    REQUIRE(child.size() == 1);
    CHECK(child.front().text == "PCL-5 is voor 16 jaar en ouder; op die dag was de cliënt 12. Wat wel past: CRIES-13, KJTS, zelf ingevuld (CATS-2), KJTS, ouder of verzorger (CATS-2).");
}

TEST_CASE("answers that do not exist, too few and too many, for every form with questions")
{
    for (const auto &form : instrument::forms()) {
        if (form.questions == 0)
            continue;
        INFO(form.code);
        const int age = form.ageFrom;
        const auto refused = [&](const QString &answers) { return codes(rules::check(taken(form.code, answers), age, today)); };
        const QString lowest = same(form.answers.front(), form.questions);
        CHECK(refused(lowest).isEmpty());
        CHECK(refused(same(form.answers.back(), form.questions)).isEmpty());
        CHECK(refused(lowest.mid(2)) == QStringList{"measurement.answers"});
        CHECK(refused(lowest + " 1") == QStringList{"measurement.answers"});
        CHECK(refused(lowest + " x") == QStringList{"measurement.answers"});
        CHECK(refused(QString("- ").repeated(form.questions)) == QStringList{"measurement.answers"});
        CHECK(refused(QString()) == QStringList{"measurement.answers"});
        for (int value = -1; value <= 6; ++value) {
            const bool exists = std::find(form.answers.begin(), form.answers.end(), value) != form.answers.end();
            INFO(value);
            CHECK(refused(QString::number(value) + lowest.mid(1)).isEmpty() == exists);
        }
    }
    const auto two = rules::check(taken("cries13", "2 " + same(3, 12)), 12, today);
    REQUIRE(codes(two) == QStringList{"measurement.value"});
    CHECK(two.front().text == "Vraag 1: kies 0, 1, 3 of 5.");
}

TEST_CASE("what an instrument does not have is refused, and what it needs is asked")
{
    auto scil = taken("scil18", same(1, 14));
    scil.score = 12;
    CHECK(codes(rules::check(scil, 30, today)) == QStringList{"measurement.not-here"});
    scil.answers.clear();
    CHECK(rules::check(scil, 30, today).isEmpty());
    scil.score = 29;
    CHECK(codes(rules::check(scil, 30, today)) == QStringList{"measurement.score"});
    scil.score.reset();
    CHECK(codes(rules::check(scil, 30, today)) == QStringList{"measurement.score"});
    scil.score = 21;
    scil.side = Code("below");
    CHECK(codes(rules::check(scil, 30, today)) == QStringList{"measurement.score"});
    auto pcl = taken("pcl5", same(1, 20));
    pcl.score = 20;
    CHECK(codes(rules::check(pcl, 30, today)) == QStringList{"measurement.not-here"});
    pcl.score.reset();
    pcl.events = same(1, 15);
    CHECK(codes(rules::check(pcl, 30, today)) == QStringList{"measurement.not-here"});
    pcl.events.clear();
    pcl.takenOn = today.addDays(1);
    CHECK(codes(rules::check(pcl, 30, today)) == QStringList{"measurement.date"});
    auto kjts = taken("kjts_self", same(1, 20));
    kjts.events = same(1, 15);
    kjts.burden = same(0, 4) + " -";
    CHECK(rules::check(kjts, 12, today).isEmpty());
    kjts.events = same(1, 14);
    CHECK(codes(rules::check(kjts, 12, today)) == QStringList{"measurement.answers"});
    auto rhs = taken("rhs13", {});
    rhs.score = 10;
    rhs.thermometer = 4;
    CHECK(codes(rules::check(rhs, 30, today)) == QStringList{"measurement.score"});
    auto other = taken("other", {});
    CHECK(codes(rules::check(other, 30, today)) == QStringList{"measurement.result", "measurement.result"});
    other.name = "HTQ";
    other.result = "gemiddeld 2,6";
    CHECK(rules::check(other, 30, today).isEmpty());
    CHECK(codes(rules::check(taken("nieuw_in_2031", {}), 30, today)) == QStringList{"measurement.not-here"});
}
