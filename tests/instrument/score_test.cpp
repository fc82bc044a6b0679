// The vectors of domain.md 2.6, and what they are made of.

#include "tests/instrument/given.h"

using namespace luwte;
using namespace luwte::test;
using instrument::rules::score;

TEST_CASE("PCL-5: all answers 2")
{
    const auto scored = score(taken("pcl5", same(2, 20)));
    CHECK(scored.total == 40);
    CHECK(sumOf(scored, "pcl5.B") == 10);
    CHECK(sumOf(scored, "pcl5.C") == 4);
    CHECK(sumOf(scored, "pcl5.D") == 14);
    CHECK(sumOf(scored, "pcl5.E") == 12);
    CHECK(scored.rule == true);
    CHECK(scored.outcome == "above");
}

TEST_CASE("PCL-5: the rule and the cut-off may say different things, and both are shown")
{
    const auto low = taken("pcl5", but(20, {{1, 2}, {6, 2}, {8, 2}, {9, 2}, {15, 2}, {16, 2}}));
    CHECK(score(low).total == 12);
    CHECK(score(low).rule == true);
    CHECK(score(low).outcome == "below");
    CHECK(instrument::rules::resultText(low) == "12 van 80, onder de afkapwaarde");
    CHECK(instrument::rules::remarks(low).join(u' ').contains("passen wel bij de regel"));

    const auto oneGroup = taken("pcl5", but(20, {{1, 4}, {2, 4}, {3, 4}, {4, 4}, {5, 4}}));
    CHECK(score(oneGroup).total == 20);
    CHECK(score(oneGroup).rule == false);
    CHECK(instrument::rules::remarks(oneGroup).join(u' ').contains("passen niet bij de regel"));
}

TEST_CASE("PCL-5: each group of the rule needs its own number of answers from 2")
{
    struct Case
    {
        std::initializer_list<std::pair<int, int>> answers;
        bool rule;
    };
    const Case cases[] = {
        {{{1, 2}, {6, 2}, {8, 2}, {9, 2}, {15, 2}, {16, 2}}, true},
        {{{5, 2}, {7, 2}, {13, 2}, {14, 2}, {19, 2}, {20, 2}}, true},
        {{{1, 1}, {6, 2}, {8, 2}, {9, 2}, {15, 2}, {16, 2}}, false}, // no B
        {{{1, 2}, {6, 1}, {8, 2}, {9, 2}, {15, 2}, {16, 2}}, false}, // no C
        {{{1, 2}, {6, 2}, {8, 2}, {9, 1}, {15, 2}, {16, 2}}, false}, // one D
        {{{1, 2}, {6, 2}, {8, 2}, {9, 2}, {15, 2}, {16, 1}}, false}, // one E
        {{{1, 2}, {6, 2}, {8, 4}, {15, 2}, {16, 2}}, false},         // one D, however strong
    };
    for (const Case &one : cases) {
        const QString answers = but(20, one.answers);
        INFO(answers.toStdString());
        CHECK(score(taken("pcl5", answers)).rule == one.rule);
    }
}

TEST_CASE("CRIES-13: all answers 3")
{
    const auto scored = score(taken("cries13", same(3, 13)));
    CHECK(scored.total == 39);
    CHECK(sumOf(scored, "cries13.intrusion") == 12);
    CHECK(sumOf(scored, "cries13.avoidance") == 12);
    CHECK(sumOf(scored, "cries13.arousal") == 15);
    CHECK(scored.outcome == "above");
    // Which question counts where.
    CHECK(sumOf(score(taken("cries13", but(13, {{1, 5}, {4, 5}, {8, 5}, {9, 5}}))), "cries13.intrusion") == 20);
    CHECK(sumOf(score(taken("cries13", but(13, {{2, 5}, {6, 5}, {7, 5}, {10, 5}}))), "cries13.avoidance") == 20);
    CHECK(sumOf(score(taken("cries13", but(13, {{3, 5}, {5, 5}, {11, 5}, {12, 5}, {13, 5}}))), "cries13.arousal") == 25);
}

TEST_CASE("ITQ: PTSD, complex PTSD, never both")
{
    const QString ptsd = QStringLiteral("2 0 2 0 2 0 2 0 0");
    const auto itq = [](const QString &answers) { return score(taken("itq", answers)).outcome; };
    CHECK(itq(ptsd + " " + same(0, 9)) == "ptsd");
    CHECK(itq(ptsd + " 2 0 2 0 2 0 2 0 0") == "cptsd");
    CHECK(itq(ptsd + " 2 0 2 0 2 0 0 0 0") == "ptsd"); // without a burden the second half does not count
    CHECK(itq(ptsd + " 2 0 2 0 0 0 2 0 0") == "ptsd"); // one cluster missing
    CHECK(itq(same(0, 9) + " 2 0 2 0 2 0 2 0 0") == "no_ptsd"); // no complex PTSD without PTSD
    CHECK(itq("2 0 2 0 2 0 0 0 0 2 0 2 0 2 0 2 0 0") == "no_ptsd"); // PTSD needs its own burden
    CHECK(itq("0 2 0 2 0 2 0 0 2 0 2 0 2 0 2 0 0 2") == "cptsd"); // either question of a cluster
    CHECK(itq("1 1 2 0 2 0 2 0 0 " + same(0, 9)) == "no_ptsd");
    CHECK(score(taken("itq", same(4, 18))).total == 48); // the questions about burden are not in it
}

TEST_CASE("KJTS: the six questions of ICD-11 are counted apart")
{
    const auto icd = [](std::initializer_list<std::pair<int, int>> answers) { return score(taken("kjts_self", but(20, answers))).parts.front(); };
    CHECK(icd({{2, 1}, {3, 1}, {6, 1}, {7, 1}, {17, 1}, {18, 1}, {1, 3}, {20, 3}}).sum == 6);
    CHECK(icd({{2, 3}, {3, 3}}).outcome == "green");
    CHECK(icd({{2, 3}, {3, 3}, {6, 1}}).outcome == "yellow");
    CHECK(icd({{2, 3}, {3, 3}, {7, 2}}).outcome == "yellow");
    CHECK(icd({{2, 3}, {17, 3}, {18, 3}}).outcome == "red");
    CHECK(score(taken("kjts_young", same(3, 16))).total == 48);
    CHECK(score(taken("kjts_young", same(3, 16))).outcome == "");
}

TEST_CASE("a missing answer means no total, for every form")
{
    for (const auto &form : instrument::forms()) {
        if (form.kind != instrument::Kind::Scored)
            continue;
        INFO(form.code);
        const QString answers = same(form.answers.back(), form.questions - 1) + " -";
        const auto one = taken(form.code, answers);
        const auto scored = score(one);
        CHECK_FALSE(scored.total);
        CHECK_FALSE(scored.rule);
        CHECK(scored.parts.empty());
        CHECK(scored.outcome == "incomplete");
        CHECK(instrument::rules::resultText(one) == QStringLiteral("onvolledig (%1 van %2)").arg(form.questions - 1).arg(form.questions));
        CHECK(score(taken(form.code, same(form.answers.back(), form.questions))).total == form.highest());
    }
    CHECK(instrument::rules::resultText(taken("pcl5", same(2, 19) + " -")) == "onvolledig (19 van 20)");
}

TEST_CASE("S6: PCL-5 52, 38, 47: meaningfully better, then worse again")
{
    const auto *pcl = instrument::findForm(Code("pcl5"));
    std::vector<instrument::Measurement> all;
    for (const auto &[day, total] : {std::pair(QDate(2025, 9, 1), 52), {QDate(2025, 12, 1), 38}, {QDate(2026, 7, 20), 47}}) {
        all.push_back(taken("pcl5", summing(*pcl, total)));
        all.back().takenOn = day;
    }
    const auto courses = instrument::coursesFrom(all);
    REQUIRE(courses.size() == 1);
    const auto &points = courses.front().points;
    CHECK_FALSE(points[0].sincePrevious);
    CHECK(points[1].sincePrevious->difference == -14);
    CHECK(points[1].sincePrevious->mark == "meaningful_better");
    CHECK(points[2].sincePrevious->difference == 9);
    CHECK(points[2].sincePrevious->mark == "response_worse");
    CHECK(points[2].sinceFirst->difference == -5);
    CHECK(points[2].sinceFirst->mark == "response_better");
    CHECK(instrument::courseText(courses.front()).contains("PCL-5, 1 dec 2025: 38 van 80, op of boven de afkapwaarde. Sinds de vorige keer 14 punten minder: duidelijk beter."));
}

TEST_CASE("change: both edges of both marks; an incomplete or withdrawn one is passed over")
{
    const auto *pcl = instrument::findForm(Code("pcl5"));
    const auto mark = [&](int from, int to) { return instrument::rules::change(taken("pcl5", summing(*pcl, from)), taken("pcl5", summing(*pcl, to)))->mark; };
    CHECK(mark(40, 36) == "same");
    CHECK(mark(40, 35) == "response_better");
    CHECK(mark(40, 31) == "response_better");
    CHECK(mark(40, 30) == "meaningful_better");
    CHECK(mark(40, 44) == "same");
    CHECK(mark(40, 45) == "response_worse");
    CHECK(mark(40, 49) == "response_worse");
    CHECK(mark(40, 50) == "meaningful_worse");
    // No rule is known for another form: the difference alone.
    CHECK(instrument::rules::change(taken("cries13", same(3, 13)), taken("cries13", same(1, 13)))->mark == "");
    CHECK_FALSE(instrument::rules::change(taken("cries13", same(3, 13)), taken("pcl5", same(1, 20))));

    std::vector<instrument::Measurement> all{taken("pcl5", summing(*pcl, 40)), taken("pcl5", same(2, 19) + " -"), taken("pcl5", summing(*pcl, 60)), taken("pcl5", summing(*pcl, 30))};
    all[2].withdrawnReason = "van een ander";
    const auto courses = instrument::coursesFrom(all);
    REQUIRE(courses.front().points.size() == 3);
    CHECK_FALSE(courses.front().points[1].sincePrevious);
    CHECK(courses.front().points[2].sincePrevious->difference == -10);
}
