#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/placement/facility_type.h"
#include "core/placement/match.h"
#include "tests/support/text.h"

using namespace luwte;
using namespace luwte::placement;

namespace {

Facility of(const char *type, const std::function<void(Facility &)> &change = {})
{
    Facility facility = facilityOfType(Code(type));
    facility.alias = QStringLiteral("Oefenhuis");
    facility.capacity = 4;
    if (change)
        change(facility);
    return facility;
}

Need man(const std::function<void(Need &)> &change = {})
{
    Need need;
    need.on = QDate(2026, 3, 2);
    need.age = 34;
    need.gender = Code("Masculine");
    need.form = Code("arbeid");
    need.residence = Code("eu_recht");
    need.complexCare = Code("no");
    need.region = Code("limburg");
    if (change)
        change(need);
    return need;
}

QStringList failed(const Facility &facility, const Need &need, int free = 1)
{
    QStringList codes;
    for (const Criterion &c : match(facility, free, need))
        if (!c.passed)
            codes.append(c.code);
    return codes;
}

Need woman(const char *gender)
{
    return man([&](Need &n) { n.gender = Code(gender); });
}

} // namespace

TEST_CASE("every failed criterion is named, nothing else")
{
    const auto reflection = [](Need &n) { n.residence = Code("b8_bed"); };
    struct Row
    {
        const char *what;
        Facility facility;
        Need need;
        QStringList codes;
    };
    const std::vector<Row> rows{
        {"COSM without reflection period", of("COSM"), man(), {QStringLiteral("reflection")}},
        {"COSM in it", of("COSM"), man(reflection), {}},
        {"COSM in it, Dublin", of("COSM"), man([](Need &n) { n.residence = Code("b8_bed_dub"); }), {}},
        {"COSM, under 18", of("COSM"), man([&](Need &n) {
             reflection(n);
             n.age = 17;
         }),
            {QStringLiteral("min_age")}},
        {"COSM, residence not asked", of("COSM"), man([](Need &n) { n.residence = {}; }), {QStringLiteral("reflection")}},
        {"OMM without complex care", of("OMM"), man(), {QStringLiteral("complex_care")}},
        {"OMM with", of("OMM"), man([](Need &n) { n.complexCare = Code("yes"); }), {}},
        {"VO, man", of("VO"), man(), {QStringLiteral("women")}},
        {"VO, woman", of("VO"), woman("Feminine"), {}},
        {"VO, trans woman (S3)", of("VO"), woman("TransgenderFeminine"), {}},
        {"VO, trans man", of("VO"), woman("TransgenderMasculine"), {QStringLiteral("women")}},
        {"VO, non-binary", of("VO"), woman("NonConforming"), {QStringLiteral("women")}},
        {"VO, gender not asked", of("VO"), man([](Need &n) { n.gender = {}; }), {QStringLiteral("women")}},
        {"VO that names women only, trans woman", of("VO", [](Facility &f) { f.genders = {Code("Feminine")}; }),
            woman("TransgenderFeminine"), {}},
        {"MANO, woman", of("MANO"), woman("Feminine"), {QStringLiteral("men")}},
        {"MANO, trans man", of("MANO"), woman("TransgenderMasculine"), {}},
        {"own mix of genders",
            of("MO",
                [](Facility &f) {
                    f.genders = {Code("Feminine"), Code("NonConforming")};
                }),
            man(), {QStringLiteral("gender")}},
        {"document V, document not known", of("VO", [](Facility &f) { f.documentSexRule = Code("V"); }), woman("Feminine"),
            {QStringLiteral("document_sex")}},
        {"BO, 17", of("BO"), man([](Need &n) { n.age = 17; }), {}},
        {"BO, 18", of("BO"), man([](Need &n) { n.age = 18; }), {QStringLiteral("max_age")}},
        {"JEUGD, 23", of("JEUGD"), man([](Need &n) { n.age = 23; }), {}},
        {"JEUGD, 24", of("JEUGD"), man([](Need &n) { n.age = 24; }), {QStringLiteral("max_age")}},
        {"JEUGD, age not known", of("JEUGD"), man([](Need &n) { n.age = -1; }), {QStringLiteral("min_age"), QStringLiteral("max_age")}},
        {"72U asks nothing", of("72U"), Need(), {}},
        {"without papers, not said", of("VO"), man([](Need &n) {
             n.gender = Code("Feminine");
             n.residence = Code("ongedoc");
         }),
            {}},
        {"without papers, not possible", of("VO", [](Facility &f) { f.withoutPapers = Code("no"); }), man([](Need &n) {
             n.gender = Code("Feminine");
             n.residence = Code("ongedoc");
         }),
            {QStringLiteral("papers")}},
        {"form", of("MANO", [](Facility &f) { f.forms = {Code("seks")}; }), man(), {QStringLiteral("form")}},
        {"men and sexual exploitation (W55)", of("MANO", [](Facility &f) { f.forms = {Code("seks")}; }),
            man([](Need &n) { n.form = Code("seks"); }), {}},
        {"form not known", of("MANO", [](Facility &f) { f.forms = {Code("seks")}; }), man([](Need &n) { n.form = Code("onb"); }), {}},
        {"LVB suspected", of("MANO", [](Facility &f) { f.takesLvb = Code("no"); }), man([](Need &n) { n.lvb = Code("suspected"); }),
            {QStringLiteral("lvb")}},
        {"LVB no", of("MANO", [](Facility &f) { f.takesLvb = Code("no"); }), man([](Need &n) { n.lvb = Code("no"); }), {}},
        {"father with children", of("MANO", [](Facility &f) { f.takesChildren = Code("no"); }), man([](Need &n) { n.children = 2; }),
            {QStringLiteral("children")}},
        {"no children", of("MANO", [](Facility &f) { f.takesChildren = Code("no"); }), man([](Need &n) { n.children = 0; }), {}},
        {"addiction, wheelchair and pet together", of("MANO", [](Facility &f) { f.takesAddiction = f.wheelchair = f.pet = Code("no"); }),
            man([](Need &n) { n.addiction = n.wheelchair = n.pet = Code("yes"); }),
            {QStringLiteral("addiction"), QStringLiteral("wheelchair"), QStringLiteral("pet")}},
        {"another region only",
            of("MANO",
                [](Facility &f) {
                    f.region = Code("amsterdam");
                    f.regionOnly = true;
                }),
            man(), {QStringLiteral("region")}},
        {"own region only",
            of("MANO",
                [](Facility &f) {
                    f.region = Code("limburg");
                    f.regionOnly = true;
                }),
            man(), {}},
        {"region to stay away from", of("MANO", [](Facility &f) { f.region = Code("limburg"); }),
            man([](Need &n) { n.notInRegions = {Code("limburg")}; }), {QStringLiteral("avoid_region")}},
        {"two things at once", of("OMM", [](Facility &f) { f.genders = {Code("Feminine")}; }), man(),
            {QStringLiteral("complex_care"), QStringLiteral("women")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(failed(row.facility, row.need) == row.codes);
    }
}

TEST_CASE("S3: the document counts only where a facility asks for it")
{
    Need valentina = woman("TransgenderFeminine");
    valentina.documentSex = Code("M");
    valentina.residence = Code("ongedoc");
    CHECK(failed(of("VO"), valentina).isEmpty());
    const auto criteria = match(of("VO", [](Facility &f) { f.documentSexRule = Code("V"); }), 1, valentina);
    const auto found = std::find_if(criteria.begin(), criteria.end(), [](const Criterion &c) { return !c.passed; });
    REQUIRE(found != criteria.end());
    CHECK(found->text == QStringLiteral("vraagt V in het document"));
    CHECK_FALSE(found->soft);
}

TEST_CASE("capacity is the last criterion and says how many are free")
{
    CHECK(match(of("MANO"), 3, man()).back().text == QStringLiteral("3 vrij"));
    CHECK(match(of("MANO"), 0, man()).back().text == QStringLiteral("vol (0 vrij)"));
    CHECK(match(of("MANO"), -2, man()).back().text == QStringLiteral("vol (0 vrij)"));
    CHECK(failed(of("MANO"), man(), 0) == QStringList{QStringLiteral("full")});
}

TEST_CASE("what is not asked is never called a no: the hint says to ask")
{
    const auto hint = [](const Facility &facility, const Need &need) { return match(facility, 1, need).front().hint; };
    CHECK(hint(of("COSM"), man([](Need &n) { n.residence = {}; })).contains(QStringLiteral("vraag het na")));
    CHECK(hint(of("COSM"), man()).isEmpty());
    CHECK(hint(of("OMM"), man([](Need &n) { n.complexCare = {}; })).contains(QStringLiteral("vraag het na")));
    CHECK(hint(of("OMM"), man([](Need &n) { n.complexCare = Answer<Code>::declined(); })).contains(QStringLiteral("vraag het na")));
    CHECK(hint(of("OMM"), man()).isEmpty());
}

TEST_CASE("house rules are soft, the law, safety and the building are hard")
{
    const Facility everything = of("COSM", [](Facility &f) {
        f.genders = {Code("Feminine")};
        f.documentSexRule = Code("V");
        f.maxAge = 20;
        f.forms = {Code("seks")};
        f.withoutPapers = f.takesLvb = f.takesChildren = f.takesAddiction = f.wheelchair = f.pet = Code("no");
        f.region = Code("amsterdam");
        f.regionOnly = true;
        f.needsComplexCare = true;
    });
    const Need need = man([](Need &n) {
        n.residence = Code("ongedoc");
        n.lvb = Code("established");
        n.children = 1;
        n.addiction = n.wheelchair = n.pet = Code("yes");
        n.notInRegions = {Code("amsterdam")};
    });
    QStringList soft;
    QStringList hard;
    for (const Criterion &c : match(everything, 0, need)) {
        if (c.code == QLatin1String("min_age"))
            continue;
        CAPTURE(c.code);
        CHECK_FALSE(c.passed);
        CHECK_FALSE(criterionLabel(c.code) == c.code);
        (c.soft ? soft : hard).append(c.code);
    }
    CHECK(soft.join(u' ') == QStringLiteral("papers form lvb children addiction pet region"));
    CHECK(hard.join(u' ') == QStringLiteral("reflection complex_care women document_sex max_age wheelchair avoid_region full"));
}

TEST_CASE("fitting places: security, own region, language, without end date, fresh data, room")
{
    const QDate today(2026, 3, 2);
    const auto key = [&](const std::function<void(Facility &)> &change, int free = 1) {
        return rank(of("MANO",
                        [&](Facility &f) {
                            f.updatedOn = today;
                            change(f);
                        }),
            free, man([](Need &n) {
                n.security = 3;
                n.language = Code("pl");
            }),
            today)
            .key;
    };
    const std::vector<std::vector<int>> bestFirst{
        key([](Facility &f) {
            f.securityLevel = 3;
            f.region = Code("limburg");
            f.languages = {Code("pl")};
        }),
        key([](Facility &f) {
            f.securityLevel = 3;
            f.region = Code("limburg");
        }),
        key([](Facility &f) {
            f.securityLevel = 4;
            f.languages = {Code("pl")};
        }),
        key([](Facility &f) {
            f.securityLevel = 3;
            f.openEndedPossible = true;
        }),
        key([](Facility &f) { f.securityLevel = 3; }, 5),
        key([](Facility &f) { f.securityLevel = 3; }, 1),
        key(
            [](Facility &f) {
                f.securityLevel = 3;
                f.updatedOn = QDate(2026, 2, 22);
            },
            9),
        key([](Facility &f) {
            f.securityLevel = 2;
            f.region = Code("limburg");
        }),
    };
    for (std::size_t i = 1; i < bestFirst.size(); ++i) {
        CAPTURE(i);
        CHECK(bestFirst[i - 1] < bestFirst[i]);
    }
    const Rank old = rank(of("MANO", [](Facility &f) { f.updatedOn = QDate(2026, 2, 22); }), 1, man(), today);
    CHECK(old.reasons.contains(QStringLiteral("eerst bellen")));
}

TEST_CASE("data of 7 days is fresh, of 8 days asks for a call")
{
    Facility facility = of("VO");
    CHECK(callFirst(facility, QDate(2026, 3, 9)));
    facility.updatedOn = QDate(2026, 3, 2);
    CHECK_FALSE(callFirst(facility, QDate(2026, 3, 9)));
    CHECK(callFirst(facility, QDate(2026, 3, 10)));
}
