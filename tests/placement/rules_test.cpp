#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/placement/facility_type.h"
#include "core/placement/rules.h"
#include "tests/support/text.h"

using namespace luwte;
using namespace luwte::placement;

namespace {

QString codes(const Refusals &refusals)
{
    QStringList list;
    for (const Refusal &refusal : refusals) {
        CHECK_FALSE(refusal.text.isEmpty());
        list.append(refusal.code);
    }
    std::sort(list.begin(), list.end());
    return list.join(u' ');
}

Instant on(int day, int hour = 9)
{
    return Instant::civil(QDate(2026, 3, day), QTime(hour, 0));
}

Placement stay(const std::function<void(Placement &)> &change = {})
{
    Placement p;
    p.id = Id::make(1);
    p.state = Code(state::placed);
    p.startsAt = on(2);
    if (change)
        change(p);
    return p;
}

Facility home(const char *type = "GEZINSHUIS")
{
    Facility facility = facilityOfType(Code(type));
    facility.alias = QStringLiteral("Esdoorn");
    return facility;
}

} // namespace

TEST_CASE("states: what may follow what")
{
    using namespace state;
    const char *const all[] = {requested, candidate, offered, accepted, placed, ended, refusedByFacility, refusedByClient};
    const std::vector<std::pair<const char *, QStringList>> allowed{
        {requested,
            {QLatin1String(requested), QLatin1String(candidate), QLatin1String(offered), QLatin1String(refusedByFacility),
                QLatin1String(refusedByClient)}},
        {candidate,
            {QLatin1String(requested), QLatin1String(candidate), QLatin1String(offered), QLatin1String(refusedByFacility),
                QLatin1String(refusedByClient)}},
        {offered,
            {QLatin1String(requested), QLatin1String(offered), QLatin1String(accepted), QLatin1String(refusedByFacility),
                QLatin1String(refusedByClient)}},
        {accepted, {QLatin1String(requested), QLatin1String(placed), QLatin1String(refusedByFacility), QLatin1String(refusedByClient)}},
        {placed, {QLatin1String(ended)}},
        {ended, {}},
        {refusedByFacility, {}},
        {refusedByClient, {}},
    };
    for (const auto &[from, targets] : allowed) {
        for (const char *to : all) {
            CAPTURE(from, to);
            Placement p;
            p.state = Code(from);
            CHECK(codes(rules::checkState(p, to)) == (targets.contains(QLatin1String(to)) ? QString() : QStringLiteral("placement.state")));
        }
    }
}

TEST_CASE("a facility's numbers")
{
    struct Row
    {
        std::function<void(Facility &)> change;
        const char *expected;
    };
    const std::vector<Row> rows{
        {[](Facility &) {}, ""},
        {[](Facility &f) { f.capacity = -1; }, "facility.capacity"},
        {[](Facility &f) { f.capacity = 2001; }, "facility.capacity"},
        {[](Facility &f) { f.outOfUse = 5; }, "facility.out_of_use"},
        {[](Facility &f) { f.outOfUse = -1; }, "facility.out_of_use"},
        {[](Facility &f) { f.takenElsewhere = 5; }, "facility.taken_elsewhere"},
        {[](Facility &f) {
             f.outOfUse = 4;
             f.takenElsewhere = 4;
         },
            ""}, // more than there is: shown, not refused
        {[](Facility &f) { f.securityLevel = 5; }, "facility.security"},
        {[](Facility &f) { f.minAge = 200; }, "facility.age"},
        {[](Facility &f) {
             f.minAge = 24;
             f.maxAge = 23;
         },
            "facility.ages"},
        {[](Facility &f) {
             f.minAge = Answer<int>::unknown();
             f.maxAge = 23;
         },
            ""},
    };
    for (const Row &row : rows) {
        Facility facility = home();
        facility.capacity = 4;
        row.change(facility);
        CHECK(codes(rules::checkFacility(facility)) == QLatin1String(row.expected));
    }
}

TEST_CASE("a case takes places until it is closed or handed over")
{
    for (const auto &[state, open] : std::vector<std::pair<const char *, bool>>{{"registered", true}, {"intake", true}, {"active", true},
             {"out_of_sight", true}, {"aftercare", true}, {"handover_offered", true}, {"closed", false}, {"handed_over", false}}) {
        CAPTURE(state);
        victim::Case c;
        c.state = Code(state);
        CHECK(rules::checkCase(c).isEmpty() == open);
    }
}

TEST_CASE("bespoke decisions have a reason and a day to look again")
{
    const QDate today(2026, 3, 2);
    CHECK(codes(rules::checkDeviation({}, today)).isEmpty());
    CHECK(codes(rules::checkDeviation({QStringLiteral("haar broer woont er"), today}, today)).isEmpty());
    CHECK(codes(rules::checkDeviation({QStringLiteral("haar broer woont er"), {}}, today)) == QStringLiteral("deviation.review"));
    CHECK(codes(rules::checkDeviation({QStringLiteral("haar broer woont er"), QDate(2026, 3, 1)}, today)) ==
        QStringLiteral("deviation.review"));
    CHECK(codes(rules::checkDeviation({{}, today}, today)) == QStringLiteral("deviation.reason"));
}

TEST_CASE("fit: one refusal for each criterion; a deviation sets only the soft ones aside")
{
    Facility facility = home("VO");
    facility.pet = Code("no");
    facility.securityLevel = 1;
    Need need;
    need.age = 17;
    need.gender = Code("Feminine");
    need.pet = Code("yes");
    need.security = 3;
    using rules::Stage;
    CHECK(codes(rules::checkFit(facility, need, Stage::Asking, false)) == QStringLiteral("placement.min_age placement.pet"));
    CHECK(codes(rules::checkFit(facility, need, Stage::Placing, false)) ==
        QStringLiteral("placement.min_age placement.pet placement.security"));
    CHECK(codes(rules::checkFit(facility, need, Stage::Placing, true)) == QStringLiteral("placement.min_age"));
    facility.securityLevel = 0; // not known: a question, not a no
    CHECK(codes(rules::checkFit(facility, need, Stage::Placing, false)) == QStringLiteral("placement.min_age placement.pet"));
    need.age = -1;
    const Refusals refusals = rules::checkFit(facility, need, Stage::Asking, true);
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.first().text ==
        QStringLiteral("Esdoorn past niet: vanaf 18 jaar. Kies een andere plek. Tip: leeftijd nog niet bekend: vraag het na."));
}

TEST_CASE("every criterion refuses under its own code, and only the soft ones yield to a bespoke decision")
{
    struct Row
    {
        const char *code;
        bool soft;
        void (*set)(Facility &, Need &);
    };
    const Row rows[] = {
        {"placement.reflection", false, [](Facility &f, Need &n) { f.needsReflectionPeriod = true; n.residence = Code("eu_recht"); }},
        {"placement.complex_care", false, [](Facility &f, Need &n) { f.needsComplexCare = true; n.complexCare = Code("no"); }},
        {"placement.women", false, [](Facility &f, Need &n) { f.genders = {Code("Feminine")}; n.gender = Code("Masculine"); }},
        {"placement.men", false, [](Facility &f, Need &n) { f.genders = {Code("Masculine")}; n.gender = Code("TransgenderFeminine"); }},
        {"placement.document_sex", false, [](Facility &f, Need &n) { f.documentSexRule = Code("V"); n.documentSex = Code("M"); }},
        {"placement.min_age", false, [](Facility &f, Need &n) { f.minAge = 18; n.age = 17; }},
        {"placement.max_age", false, [](Facility &f, Need &n) { f.maxAge = 23; n.age = 24; }},
        {"placement.papers", true, [](Facility &f, Need &n) { f.withoutPapers = Code("no"); n.residence = Code("ongedoc"); }},
        {"placement.form", true, [](Facility &f, Need &n) { f.forms = {Code("seks")}; n.form = Code("arbeid"); }},
        {"placement.lvb", true, [](Facility &f, Need &n) { f.takesLvb = Code("no"); n.lvb = Code("suspected"); }},
        {"placement.children", true, [](Facility &f, Need &n) { f.takesChildren = Code("no"); n.children = 2; }},
        {"placement.addiction", true, [](Facility &f, Need &n) { f.takesAddiction = Code("no"); n.addiction = Code("yes"); }},
        {"placement.wheelchair", false, [](Facility &f, Need &n) { f.wheelchair = Code("no"); n.wheelchair = Code("yes"); }},
        {"placement.pet", true, [](Facility &f, Need &n) { f.pet = Code("no"); n.pet = Code("yes"); }},
        {"placement.region", true, [](Facility &f, Need &n) { f.regionOnly = true; f.region = Code("limburg"); n.region = Code("amsterdam"); }},
        {"placement.avoid_region", false, [](Facility &f, Need &n) { f.region = Code("limburg"); n.notInRegions = {Code("limburg")}; }},
    };
    for (const Row &row : rows) {
        INFO(row.code);
        Facility facility;
        facility.alias = QStringLiteral("Esdoorn");
        Need need;
        need.age = 30;
        CHECK(codes(rules::checkFit(facility, need, rules::Stage::Asking, false)).isEmpty());
        row.set(facility, need);
        CHECK(codes(rules::checkFit(facility, need, rules::Stage::Asking, false)) == QLatin1String(row.code));
        CHECK(codes(rules::checkFit(facility, need, rules::Stage::Asking, true)) == (row.soft ? QString() : QString::fromLatin1(row.code)));
    }
}

TEST_CASE("terms of a place")
{
    Placement p;
    CHECK(codes(rules::checkTerms(p, home("VO"))).isEmpty());
    CHECK(codes(rules::checkTerms(p, home("COSM"))) == QStringLiteral("placement.comensha"));
    CHECK(codes(rules::checkTerms(p, home("OMM"))) == QStringLiteral("placement.comensha"));
    p.comenshaReference = QStringLiteral("CM-OEFEN-1");
    CHECK(codes(rules::checkTerms(p, home("COSM"))).isEmpty());
    p.openEnded = true;
    CHECK(codes(rules::checkTerms(p, home("VO"))) == QStringLiteral("placement.open_ended"));
    CHECK(codes(rules::checkTerms(p, home("GEZINSHUIS"))).isEmpty());
    p.plannedEnd = on(20);
    CHECK(codes(rules::checkTerms(p, home("GEZINSHUIS"))) == QStringLiteral("placement.open_ended"));
    Facility stopped = home("VO");
    stopped.stopped = true;
    CHECK(codes(rules::checkTakes(stopped, QDate(2026, 3, 2))) == QStringLiteral("placement.stopped"));
    CHECK(codes(rules::checkTerms(Placement(), stopped)).isEmpty()); // who lives there keeps living there
}

TEST_CASE("start: today or before, one stay at a time, no overlap with the past")
{
    Placement p;
    p.id = Id::make(2);
    const Placement running = stay();
    const Placement past = stay([](Placement &other) {
        other.state = Code(state::ended);
        other.endsAt = on(5);
    });
    const Placement refusedBefore = stay([](Placement &other) { other.state = Code(state::refusedByClient); });
    CHECK(codes(rules::checkStart(p, {}, on(4), on(4))).isEmpty());
    CHECK(codes(rules::checkStart(p, {}, on(4, 23), on(4))).isEmpty()); // later today
    CHECK(codes(rules::checkStart(p, {}, on(5, 0), on(4))) == QStringLiteral("placement.future"));
    CHECK(codes(rules::checkStart(p, {running}, on(4), on(4))) == QStringLiteral("placement.already_placed"));
    CHECK(codes(rules::checkStart(running, {running}, on(4), on(4))).isEmpty()); // itself does not count
    CHECK(codes(rules::checkStart(p, {past}, on(4), on(6))) == QStringLiteral("placement.overlap"));
    CHECK(codes(rules::checkStart(p, {past, refusedBefore}, on(5), on(6))).isEmpty());
    p.plannedEnd = on(4);
    CHECK(codes(rules::checkStart(p, {}, on(4), on(4))) == QStringLiteral("placement.planned_end"));
    CHECK(codes(rules::checkStart(p, {running, past}, on(6), on(4))) ==
        QStringLiteral("placement.already_placed placement.future placement.planned_end"));
}

TEST_CASE("end: moment, reason, destination, and what a home without end date asks")
{
    using rules::Ending;
    const Placement plain = stay();
    const Placement lasting = stay([](Placement &p) { p.openEnded = true; });
    const auto ending = [](const char *reason, const char *destination, bool followOn = false, Instant at = on(5)) {
        return Ending{at, Code(reason), Code(destination), followOn};
    };
    struct Row
    {
        const char *what;
        Placement placement;
        Ending ending;
        const char *expected;
    };
    const std::vector<Row> rows{
        {"moved on", plain, ending("door", "own_home"), ""},
        {"no reason", plain, ending("", "own_home"), "placement.end_reason"},
        {"no destination", plain, ending("door", ""), "placement.destination"},
        {"nothing at all", plain, ending("", ""), "placement.destination placement.end_reason"},
        {"destination not known while moving on", plain, ending("door", "not_known"), "placement.destination_unknown"},
        {"left without a word", plain, ending("mob", "not_known"), ""},
        {"before the start", plain, ending("door", "own_home", false, on(1)), "placement.end_before_start"},
        {"at the start", plain, ending("door", "own_home", false, on(2)), ""},
        {"tomorrow", plain, ending("door", "own_home", false, on(11)), "placement.future"},
        {"age is no reason", plain, ending("leeftijd", "own_home"), "placement.end_age"},
        {"age is no reason, certainly not here", lasting, ending("leeftijd", "own_home", true), "placement.end_age"},
        {"home: moved on to nowhere", lasting, ending("door", "own_home"), "placement.follow_on"},
        {"home: behaviour, nothing after", lasting, ending("gedrag", "other_shelter"), "placement.follow_on"},
        {"home: closed, nothing after", lasting, ending("sluit", "other_shelter"), "placement.follow_on"},
        {"home: moved on to something", lasting, ending("door", "own_home", true), ""},
        {"home: own wish", lasting, ending("wens", "with_family"), ""},
        {"home: left without a word", lasting, ending("mob", "not_known"), ""},
        {"home: died", lasting, ending("overl", "died"), ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(codes(rules::checkEnd(row.placement, row.ending, on(10))) == QLatin1String(row.expected));
    }
}

TEST_CASE("every type of the code book has its facts")
{
    for (const char *type :
        {"COSM", "OMM", "72U", "CRISIS", "VO", "MO", "MANO", "BO", "JEUGD", "GEZINSHUIS", "PLEEG", "BW", "ZELFST", "AMB", "AANPAK"}) {
        CAPTURE(type);
        CHECK(typeFacts(Code(type)));
    }
    CHECK_FALSE(typeFacts(Code("KASTEEL")));
    CHECK(facilityOfType(Code("72U")).viaComensha == false);
    CHECK(facilityOfType(Code("OMM")).viaComensha);
    CHECK(typeFacts(Code("72U"))->hours == 72);
    CHECK(facilityOfType(Code("PLEEG")).openEndedPossible);
}
