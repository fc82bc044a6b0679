#include <catch2/catch_test_macros.hpp>

#include "core/expert/rules.h"
#include "tests/support/text.h"

using namespace luwte;
using namespace luwte::expert;

static const QDate today(2026, 12, 10);

TEST_CASE("fit is told in words")
{
    struct Row
    {
        const char *name;
        void (*set)(Expert &, Wish &);
        std::optional<int> left;
        const char *text;
    };
    const Row rows[] = {
        {"nothing known", [](Expert &, Wish &) {}, {}, ""},
        {"shared language", [](Expert &e, Wish &w) { e.languages = {Code("es"), Code("nl")}; w.languages = {Code("es")}; }, {}, "Spaans"},
        {"second language shared", [](Expert &e, Wish &w) { e.languages = {Code("en")}; w.languages = {Code("ti"), Code("en")}; }, {}, "Engels"},
        {"no shared language", [](Expert &e, Wish &w) { e.languages = {Code("nl")}; w.languages = {Code("ti")}; }, {}, "tolk erbij voor Tigrinya"},
        {"wished language", [](Expert &e, Wish &w) { e.languages = {Code("en"), Code("ti")}; w.languages = {Code("es")}; w.language = Code("ti"); }, {}, "Tigrinya"},
        {"wished language not spoken", [](Expert &e, Wish &w) { e.languages = {Code("es")}; w.languages = {Code("es")}; w.language = Code("ti"); }, {}, "tolk erbij voor Tigrinya"},
        {"form", [](Expert &e, Wish &w) { e.formsLived = {Code("arbeid")}; w.form = Code("arbeid"); }, {}, "zelfde ervaring"},
        {"other form", [](Expert &e, Wish &w) { e.formsLived = {Code("arbeid")}; w.form = Code("seks"); }, {}, ""},
        {"lvb and lhbti", [](Expert &e, Wish &w) { e.lvbExperience = Code("yes"); e.lhbtiExperience = Code("yes"); w.lvb = w.lhbti = true; }, {}, "ervaring met LVB · ervaring met lhbti"},
        {"not asked", [](Expert &e, Wish &) { e.lvbExperience = Code("yes"); e.lhbtiExperience = Code("yes"); }, {}, ""},
        {"unknown is no experience", [](Expert &e, Wish &w) { e.lvbExperience = Answer<Code>::unknown(); w.lvb = true; }, {}, ""},
        {"age near", [](Expert &e, Wish &w) { e.birthYear = 1992; w.age = 30; }, {}, "scheelt 4 jaar"},
        {"same age", [](Expert &e, Wish &w) { e.birthYear = 1996; w.age = 30; }, {}, "even oud"},
        {"age far", [](Expert &e, Wish &w) { e.birthYear = 1960; w.age = 30; }, {}, ""},
        {"hours left", [](Expert &, Wish &) {}, 399, "6 uur over per week"},
        {"no hours left", [](Expert &, Wish &) {}, -30, "geen uren over"},
    };
    for (const Row &row : rows) {
        Expert e;
        Wish w;
        row.set(e, w);
        INFO(row.name);
        CHECK(wordsFor(e, w, row.left, today).text() == QString::fromUtf8(row.text));
    }
}

TEST_CASE("a wish about gender is met or named")
{
    Expert e;
    Wish w;
    w.gender = Code("Feminine");
    e.gender = Code("Feminine");
    CHECK(wordsFor(e, w, {}, today).good.first().endsWith(QStringLiteral("zoals gevraagd")));
    e.gender = Code("Masculine");
    CHECK(wordsFor(e, w, {}, today).good.isEmpty());
    CHECK(wordsFor(e, w, {}, today).lacking.size() == 1);
    e.gender = Answer<Code>::declined();
    CHECK(wordsFor(e, w, {}, today).lacking.size() == 1);
}
