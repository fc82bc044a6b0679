#include <catch2/catch_test_macros.hpp>

#include "core/expert/rules.h"
#include "tests/support/text.h"

using namespace luwte;
using namespace luwte::expert;
using rules::Step;

static const QDate today(2026, 12, 10);

static Expert sound()
{
    Expert e;
    e.id = Id::make(1);
    e.code = QStringLiteral("E-07");
    e.vogOn = QDate(2025, 6, 1);
    e.supervisionOn = QDate(2026, 11, 20);
    e.outOfExploitationSince = QDate(2019, 1, 1);
    e.ownCaseClosed = true;
    return e;
}

static QString codes(const QList<Block> &blocks)
{
    QStringList list;
    for (const Block &block : blocks) {
        CHECK_FALSE(block.text.isEmpty());
        list.append(block.code.value);
    }
    return list.join(u' ');
}

static QString codes(const Refusals &refusals)
{
    QStringList list;
    for (const Refusal &refusal : refusals) {
        CHECK_FALSE(refusal.text.isEmpty());
        list.append(refusal.code);
    }
    return list.join(u' ');
}

TEST_CASE("what stands in the way, one by one")
{
    struct Row
    {
        const char *name;
        void (*spoil)(Expert &, Codes &, Surroundings &);
        const char *blocks;
        Fit fit;
    };
    const Row rows[] = {
        {"nothing", [](Expert &, Codes &, Surroundings &) {}, "", Fit::Good},
        {"same network", [](Expert &, Codes &b, Surroundings &) { b = {Code("same_network")}; }, "same_network", Fit::Cannot},
        {"confirmed link", [](Expert &, Codes &b, Surroundings &) { b = {Code("confirmed_link")}; }, "confirmed_link", Fit::Cannot},
        {"client refused", [](Expert &, Codes &b, Surroundings &) { b = {Code("client_refused")}; }, "client_refused", Fit::Cannot},
        {"criminal case recorded", [](Expert &, Codes &b, Surroundings &) { b = {Code("criminal_case")}; }, "criminal_case", Fit::Cannot},
        {"criminal case, no link", [](Expert &e, Codes &, Surroundings &) { e.inCriminalCase = true; }, "", Fit::Good},
        {"criminal case in a linked case", [](Expert &e, Codes &b, Surroundings &) { e.inCriminalCase = true; b = {Code("confirmed_link")}; }, "confirmed_link criminal_case", Fit::Cannot},
        {"criminal case, client refused", [](Expert &e, Codes &b, Surroundings &) { e.inCriminalCase = true; b = {Code("client_refused")}; }, "client_refused", Fit::Cannot},
        {"VOG ends today", [](Expert &e, Codes &, Surroundings &) { e.vogOn = QDate(2023, 12, 10); }, "", Fit::Good},
        {"VOG ended yesterday", [](Expert &e, Codes &, Surroundings &) { e.vogOn = QDate(2023, 12, 9); }, "vog_expired", Fit::Bespoke},
        {"VOG not known", [](Expert &e, Codes &, Surroundings &) { e.vogOn = {}; }, "vog_expired", Fit::Bespoke},
        {"supervision 8 weeks ago", [](Expert &e, Codes &, Surroundings &) { e.supervisionOn = QDate(2026, 10, 15); }, "", Fit::Good},
        {"supervision 8 weeks and a day", [](Expert &e, Codes &, Surroundings &) { e.supervisionOn = QDate(2026, 10, 14); }, "supervision_overdue", Fit::Bespoke},
        {"supervision not known", [](Expert &e, Codes &, Surroundings &) { e.supervisionOn = {}; }, "supervision_overdue", Fit::Bespoke},
        {"own case open", [](Expert &e, Codes &, Surroundings &) { e.ownCaseClosed = false; }, "own_case_open", Fit::Bespoke},
        {"24 months out", [](Expert &e, Codes &, Surroundings &) { e.outOfExploitationSince = QDate(2024, 12, 10); }, "", Fit::Good},
        {"a day less", [](Expert &e, Codes &, Surroundings &) { e.outOfExploitationSince = QDate(2024, 12, 11); }, "too_recent", Fit::Bespoke},
        {"not known since when", [](Expert &e, Codes &, Surroundings &) { e.outOfExploitationSince = {}; }, "too_recent", Fit::Bespoke},
        {"same municipality", [](Expert &e, Codes &, Surroundings &s) { e.exploitationMunicipality = QStringLiteral("Tilburg"); s.places = {QStringLiteral("Eindhoven, later TILBURG")}; }, "same_municipality", Fit::Bespoke},
        {"part of a word", [](Expert &e, Codes &, Surroundings &s) { e.exploitationMunicipality = QStringLiteral("Ede"); s.places = {QStringLiteral("Medemblik")}; }, "", Fit::Good},
        {"both empty", [](Expert &, Codes &, Surroundings &s) { s.places = {QString()}; }, "", Fit::Good},
        {"same location", [](Expert &e, Codes &, Surroundings &s) { e.locationLiving = Id::make(5); s.livesAt = e.locationLiving; }, "same_location", Fit::Bespoke},
        {"no location", [](Expert &, Codes &, Surroundings &s) { s.livesAt = {}; }, "", Fit::Good},
        {"alone", [](Expert &, Codes &, Surroundings &s) { s.accompanied = false; }, "sole_worker", Fit::Bespoke},
        {"hard and soft", [](Expert &e, Codes &b, Surroundings &) { e.vogOn = {}; b = {Code("client_refused"), Code("same_network")}; }, "same_network client_refused vog_expired", Fit::Cannot},
    };
    for (const Row &row : rows) {
        Expert e = sound();
        Codes barriers;
        Surroundings client;
        row.spoil(e, barriers, client);
        INFO(row.name);
        const auto blocks = rules::blocks(e, barriers, client, today);
        CHECK(codes(blocks) == row.blocks);
        CHECK(rules::fit(blocks) == row.fit);
    }
}

TEST_CASE("terms are one place to change")
{
    Expert e = sound();
    e.supervisionOn = QDate(2026, 11, 1);
    CHECK(codes(rules::blocks(e, {}, {}, today, {.vogMonths = 12, .supervisionWeeks = 4, .clearMonths = 120})) == "vog_expired supervision_overdue too_recent");
    CHECK(rules::validity(e).vogUntil == QDate(2028, 6, 1));
}

TEST_CASE("the words of a block say when, and nothing of the case")
{
    Expert e = sound();
    e.vogOn = QDate(2023, 12, 9);
    CHECK(rules::blocks(e, {}, {}, today).first().text == QStringLiteral("VOG gisteren verlopen"));
    e.vogOn = QDate(2023, 12, 8);
    CHECK(rules::blocks(e, {}, {}, today).first().text == QStringLiteral("VOG verlopen op 8 dec 2026"));
    e = sound();
    e.exploitationMunicipality = QStringLiteral("Tilburg");
    Surroundings s;
    s.places = {QStringLiteral("Tilburg")};
    CHECK_FALSE(rules::blocks(e, {}, s, today).first().text.contains(QStringLiteral("Tilburg")));
}

TEST_CASE("a bespoke decision passes soft blocks only")
{
    Expert e = sound();
    e.vogOn = QDate(2023, 12, 9);
    e.ownCaseClosed = false;
    const auto soft = rules::blocks(e, {}, {}, today);
    const QString why = QStringLiteral("Nieuwe VOG is aangevraagd");
    CHECK(rules::checkBlocks({}, {}, today).isEmpty());
    CHECK(codes(rules::checkBlocks(soft, {}, today)) == "expert.block.vog_expired expert.block.own_case_open");
    CHECK(codes(rules::checkBlocks(soft, {why, {}}, today)) == "deviation.review");
    CHECK(codes(rules::checkBlocks(soft, {why, today.addDays(-1)}, today)) == "deviation.review");
    CHECK(rules::checkBlocks(soft, {why, today.addDays(14)}, today).isEmpty());
    e.inCriminalCase = true;
    const auto hard = rules::blocks(e, {Code("same_network")}, {}, today);
    CHECK(codes(rules::checkBlocks(hard, {why, today.addDays(14)}, today)) == "expert.block.same_network expert.block.criminal_case");
    CHECK(codes(rules::checkBlocks(hard, {}, today)) == "expert.block.same_network expert.block.criminal_case");
}

TEST_CASE("only absolute reasons make a barrier")
{
    for (const char *reason : {"same_network", "confirmed_link", "criminal_case", "client_refused", "vog_expired", "own_case_open", "sole_worker", "", "nergens"}) {
        Barrier barrier;
        barrier.reason = Code(reason);
        const QString name = QLatin1String(reason);
        const bool absolute = name == "same_network" || name == "confirmed_link" || name == "criminal_case" || name == "client_refused";
        INFO(reason);
        CHECK(codes(rules::checkBarrier(barrier)) == (absolute ? "" : "barrier.reason"));
    }
}

TEST_CASE("steps of an assignment by state")
{
    struct Row
    {
        Step step;
        const char *from;
    };
    const Row rows[] = {
        {Step::Match, "requested matched blocked introduction"},
        {Step::Introduce, "matched"},
        {Step::Start, "introduction"},
        {Step::Complete, "active"},
        {Step::Stop, "requested matched blocked introduction active"},
        {Step::Debrief, "completed stopped"},
        {Step::Decline, "matched blocked introduction active"},
    };
    for (const Row &row : rows) {
        const QStringList from = QString::fromLatin1(row.from).split(u' ');
        for (const char *state : {"requested", "matched", "blocked", "introduction", "active", "completed", "stopped", "debriefed"}) {
            Assignment a;
            a.state = Code(state);
            INFO(int(row.step) << " " << state);
            CHECK(codes(rules::checkStep(a, row.step)) == (from.contains(QLatin1String(state)) ? "" : "assignment.state"));
        }
    }
}

TEST_CASE("client and expert stop without a reason, the office says why")
{
    CHECK(rules::checkStop(Code("client"), {}).isEmpty());
    CHECK(rules::checkStop(Code("expert"), {}).isEmpty());
    CHECK(codes(rules::checkStop(Code("office"), {})) == "assignment.reason");
    CHECK(rules::checkStop(Code("office"), QStringLiteral("Verhuisd")).isEmpty());
}

TEST_CASE("numbers and dates that can be")
{
    struct Row
    {
        void (*spoil)(Expert &);
        const char *refused;
    };
    const Row rows[] = {
        {[](Expert &) {}, ""},
        {[](Expert &e) { e.birthYear = 1899; }, "expert.birth-year"},
        {[](Expert &e) { e.birthYear = 2027; }, "expert.birth-year"},
        {[](Expert &e) { e.hourlyRateCents = -1; }, "expert.rate"},
        {[](Expert &e) { e.hoursPerWeek = 61; }, "expert.hours"},
        {[](Expert &e) { e.travelKm = 1001; }, "expert.travel"},
        {[](Expert &e) { e.vogOn = today.addDays(1); e.supervisionOn = today.addDays(1); }, "expert.date expert.date"},
        {[](Expert &e) { e.vogOn = today; e.hoursPerWeek = 0; e.hourlyRateCents = 0; }, ""},
    };
    for (const Row &row : rows) {
        Expert e = sound();
        row.spoil(e);
        CHECK(codes(rules::checkExpert(e, today)) == row.refused);
    }
    CHECK(rules::checkMinutes({}).isEmpty());
    CHECK(rules::checkMinutes(90).isEmpty());
    for (const int minutes : {0, -5, 60'001})
        CHECK(codes(rules::checkMinutes(minutes)) == "assignment.minutes");
}
