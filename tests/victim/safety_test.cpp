#include <array>
#include <catch2/catch_test_macros.hpp>

#include "core/victim/rules.h"

using namespace luwte;
using namespace luwte::victim;

namespace {

using Answers = std::array<int, 10>; // 0 no, 1 yes, 2 not known

Safety answered(const Answers &answers)
{
    Safety s;
    const std::array questions{&s.q1, &s.q2, &s.q3, &s.q4, &s.q5, &s.q6, &s.q7, &s.q8, &s.q9, &s.q10};
    for (std::size_t i = 0; i < 10; ++i)
        *questions[i] = answers[i] == 2 ? Answer<Code>::unknown() : Answer<Code>(Code(answers[i] == 1 ? "yes" : "no"));
    return s;
}

/// domain.md 3.2 in its own words, written apart from the rule.
int expectedLevel(const Answers &a, bool plan)
{
    const auto count = [&](int answer) { return int(std::count(a.begin(), a.end(), answer)); };
    const int yes = count(1);
    int level = yes == 0 ? 0 : yes == 1 ? 1 : yes <= 3 ? 2 : 3;
    if (a[1] == 1 && a[2] == 1)
        level = 3;
    if (a[0] == 1 && (a[1] == 1 || a[2] == 1 || a[3] == 1))
        level = 4;
    if (a[8] == 1 && plan)
        level = 4;
    return count(2) >= 3 && level < 2 ? 2 : level;
}

} // namespace

TEST_CASE("the safety level is as domain.md 3.2 says, for all 59,049 sets of answers")
{
    Answers answers{};
    int wrong = 0;
    for (int n = 0; n < 59049; ++n) {
        int rest = n;
        for (int &answer : answers) {
            answer = rest % 3;
            rest /= 3;
        }
        Safety s = answered(answers);
        wrong += rules::safetyLevel(s) == expectedLevel(answers, false) ? 0 : 1;
        s.suicidePlan = true;
        wrong += rules::safetyLevel(s) == expectedLevel(answers, true) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("safety levels of a few cases by hand")
{
    struct Case
    {
        Answers answers;
        bool plan;
        int level;
    };
    const Case cases[] = {
        {{}, false, 0},
        {{0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, false, 1},
        {{0, 0, 0, 0, 1, 0, 0, 0, 0, 1}, false, 2},
        {{0, 1, 1, 0, 0, 0, 0, 0, 0, 0}, false, 3},
        {{0, 0, 0, 0, 1, 1, 1, 1, 0, 0}, false, 3},
        {{1, 0, 0, 1, 0, 0, 0, 0, 0, 0}, false, 4},
        {{1, 0, 0, 0, 1, 0, 0, 0, 0, 0}, false, 2},
        {{0, 0, 0, 0, 0, 0, 0, 0, 1, 0}, false, 1},
        {{0, 0, 0, 0, 0, 0, 0, 0, 1, 0}, true, 4},
        {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, true, 0},
        {{2, 2, 0, 0, 0, 0, 0, 0, 0, 0}, false, 0},
        {{2, 2, 2, 0, 0, 0, 0, 0, 0, 0}, false, 2},
        {{2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, false, 2},
    };
    for (const Case &c : cases) {
        Safety s = answered(c.answers);
        s.suicidePlan = c.plan;
        CHECK(rules::safetyLevel(s) == c.level);
    }
    // Nobody asked is as little known as "unknown"; "does not want to say" as well.
    CHECK(rules::safetyLevel(Safety()) == 2);
    Safety declined = answered({});
    declined.q5 = declined.q6 = declined.q7 = Answer<Code>::declined();
    CHECK(rules::safetyLevel(declined) == 2);
}

TEST_CASE("raising is free, lowering asks for a reason")
{
    Safety s;
    s.computed = 2;
    for (const int level : {2, 3, 4}) {
        s.level = level;
        CHECK(rules::checkSafety(s).isEmpty());
    }
    s.level = 1;
    REQUIRE(rules::checkSafety(s).size() == 1);
    CHECK(rules::checkSafety(s).first().code == QStringLiteral("safety.lower"));
    CHECK(rules::checkSafety(s).first().field == QStringLiteral("reason"));
    s.reason = QStringLiteral("de pleger zit vast");
    CHECK(rules::checkSafety(s).isEmpty());
    for (const int level : {-1, 5}) {
        s.level = level;
        CHECK(rules::checkSafety(s).first().code == QStringLiteral("safety.level"));
    }
}
