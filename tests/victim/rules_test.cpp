// Every guard of the room, as tables.
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/victim/rules.h"

using namespace luwte;
using namespace luwte::victim;

static QStringList codes(const Refusals &refusals)
{
    QStringList list;
    for (const Refusal &refusal : refusals) {
        CHECK_FALSE(refusal.text.isEmpty());
        list.append(refusal.code);
    }
    return list;
}

static QStringList one(const char *code)
{
    return code[0] == '\0' ? QStringList() : QStringList{QString::fromLatin1(code)};
}

static const Instant now = *Instant::fromText(QStringLiteral("2026-03-02T09:00"));
static const QDate today(2026, 3, 2);

static Case caseIn(const char *state)
{
    Case c;
    c.state = Code(state);
    return c;
}

TEST_CASE("states follow one another as domain.md 3.3 says, and in no other way")
{
    const char *const states[] = {"registered", "intake", "active", "out_of_sight", "aftercare", "closed", "handover_offered", "handed_over", "returned"};
    const QSet<QByteArray> allowed{"registered>intake", "intake>active", "active>out_of_sight", "out_of_sight>active", "active>aftercare", "aftercare>closed",
        "active>handover_offered", "handover_offered>handed_over", "handover_offered>active", "registered>out_of_sight",
        "intake>out_of_sight", "aftercare>out_of_sight"};
    for (const char *from : states)
        for (const char *to : states) {
            const QByteArray step = QByteArray(from) + '>' + to;
            INFO(step.constData());
            CHECK(rules::checkTransition(caseIn(from), to).isEmpty() == allowed.contains(step));
        }
    CHECK(codes(rules::checkTransition(caseIn("closed"), "active")) == one("case.closed"));
    CHECK(codes(rules::checkTransition(caseIn("registered"), "active")) == one("case.state"));
}

TEST_CASE("the intake starts with a coordinator and an answer about danger")
{
    Case c = caseIn("registered");
    CHECK(codes(rules::startIntake(c)) == QStringList{QStringLiteral("case.coordinator"), QStringLiteral("case.danger")});
    c.coordinator = QStringLiteral("noor");
    c.inDangerNow = Answer<Code>::unknown();
    CHECK(rules::startIntake(c).isEmpty());
    c.inDangerNow = Answer<Code>::declined();
    CHECK(rules::startIntake(c).isEmpty());
    c.state = Code("active");
    CHECK(codes(rules::startIntake(c)) == one("case.state"));
}

TEST_CASE("what is known of a person can be")
{
    struct Row
    {
        const char *code;
        void (*set)(Person &);
    };
    for (const Row &row : {Row{"", [](Person &) {}}, Row{"person.name", [](Person &p) { p.chosenName.clear(); }},
             Row{"", [](Person &p) { p.birthDate = QDate(2026, 3, 2); }}, Row{"person.birth-date", [](Person &p) { p.birthDate = QDate(2026, 3, 3); }},
             Row{"", [](Person &p) { p.estimatedBirthYear = 1900; }}, Row{"person.birth-year", [](Person &p) { p.estimatedBirthYear = 1899; }},
             Row{"", [](Person &p) { p.estimatedBirthYear = 2026; }}, Row{"person.birth-year", [](Person &p) { p.estimatedBirthYear = 2027; }},
             Row{"", [](Person &p) { p.childrenAlong = 0; }}, Row{"person.children", [](Person &p) { p.childrenAlong = -1; }}, Row{"person.children", [](Person &p) { p.childrenAlong = 31; }},
             Row{"", [](Person &p) { p.childrenAlong = Answer<int>::unknown(); p.birthDate = Answer<QDate>::declined(); }}}) {
        Person person;
        person.chosenName = QStringLiteral("Marek");
        row.set(person);
        const auto refusals = rules::checkPerson(person, today);
        CHECK(codes(refusals) == one(row.code));
    }
}

TEST_CASE("a reflection period is offered when there is a sign and no right to stay")
{
    struct Row
    {
        const char *residence;
        const char *sign;
        bool applies;
    };
    const Row rows[] = {{"ongedoc", "B1", true}, {"asiel_pr", "B1", true}, {"eu_geen", "B1", true}, {"eu_recht", "B1", false}, {"nl", "B1", false}, {"b8_bed", "B1", false},
        {"b8_bed_dub", "B1", false}, {"b8_ver", "B1", false}, {"b8_schr", "B1", false}, {"b8_get", "B1", false}, {"b9", "B1", false}, {"asiel_ver", "B1", false},
        {"regulier", "B1", false}, {"onb", "B1", false}, {"ongedoc", "", false}, {"", "B1", false}};
    for (const Row &row : rows) {
        INFO(row.residence << " / " << row.sign);
        Case c;
        if (row.residence[0] != '\0')
            c.residence = Code(row.residence);
        if (row.sign[0] != '\0')
            c.signs = {Code(row.sign)};
        const auto duty = rules::reflectionDuty(c);
        CHECK(duty.applies == row.applies);
        CHECK_FALSE(duty.why.isEmpty());
    }
    Case form;
    form.residence = Code("ongedoc");
    form.mainForm = Code("arbeid");
    CHECK(rules::reflectionDuty(form).applies);
    form.residence = Answer<Code>::unknown();
    CHECK_FALSE(rules::reflectionDuty(form).applies);
}

TEST_CASE("S1: Marek has a right to stay as an EU citizen, so no reflection task, and the text says why")
{
    Case marek;
    marek.residence = Code("eu_recht");
    marek.mainForm = Code("arbeid");
    marek.signs = {Code("B1"), Code("B2"), Code("B4"), Code("A2")};
    const auto duty = rules::reflectionDuty(marek);
    CHECK_FALSE(duty.applies);
    CHECK(duty.why == QStringLiteral("Bedenktijd is niet nodig: er is verblijfsrecht als EU-burger."));
}

TEST_CASE("the reflection period ends by the calendar, and by the notice when there is one")
{
    struct Row
    {
        QDate start;
        bool dublin;
        const char *residence;
        QDate notice;
        QDate end;
    };
    const Row rows[] = {
        {QDate(2026, 1, 31), false, "b8_bed", {}, QDate(2026, 4, 30)},  // S8
        {QDate(2026, 3, 2), true, "asiel_pr", {}, QDate(2026, 4, 1)},   // S8, Dublin
        {QDate(2026, 3, 2), false, "b8_bed_dub", {}, QDate(2026, 4, 1)},
        {QDate(2026, 11, 30), false, "b8_bed", {}, QDate(2027, 2, 28)}, // S4
        {QDate(2027, 11, 30), false, "b8_bed", {}, QDate(2028, 2, 29)}, // a leap year
        {QDate(2026, 3, 31), false, "b8_bed", {}, QDate(2026, 6, 30)},
        {QDate(2026, 1, 31), false, "b8_bed", QDate(2026, 5, 14), QDate(2026, 5, 14)},
        {{}, false, "b8_bed", QDate(2026, 5, 14), QDate(2026, 5, 14)},
        {{}, false, "b8_bed", {}, {}},
        {{}, true, "b8_bed", {}, {}},
    };
    for (const Row &row : rows) {
        INFO(row.start.toString(Qt::ISODate).toStdString());
        Case c;
        c.reflectionStart = row.start;
        c.dublin = row.dublin;
        c.residence = Code(row.residence);
        c.reflectionEndByNotice = row.notice;
        CHECK(rules::reflectionEnd(c) == row.end);
    }
}

namespace {

/// A case that may become active, for tests that take one thing away.
struct Ready
{
    Case c = caseIn("intake");
    Person person;
    std::optional<Safety> safety = Safety();
    Ready()
    {
        safety->at = now.plusHours(-1);
        person.language = Code("pl");
        c.rightsExplainedOn = today;
        c.noExpertReason = Code("acuut");
    }
    [[nodiscard]] QStringList refusals() const { return codes(rules::activate(c, person, safety, now)); }
};

struct Change
{
    const char *what;
    std::function<void(Ready &)> change;
    const char *code;
};

} // namespace

TEST_CASE("a case becomes active with safety, language, rights, an expert or a reason, and no open duty")
{
    const auto sign = [](Ready &r) {
        r.c.residence = Code("ongedoc");
        r.c.signs = {Code("B1")};
    };
    const Change changes[] = {
        {"nothing", [](Ready &) {}, ""},
        {"no safety", [](Ready &r) { r.safety.reset(); }, "case.safety"},
        {"safety of 24 hours ago", [](Ready &r) { r.safety->at = now.plusHours(-24); }, ""},
        {"safety a moment older", [](Ready &r) { r.safety->at = now.plusHours(-24).plusMs(-1); }, "case.safety"},
        {"safety in the future", [](Ready &r) { r.safety->at = now.plusMs(1); }, "case.safety"},
        {"language not asked", [](Ready &r) { r.person.language = {}; }, "case.language"},
        {"language unknown", [](Ready &r) { r.person.language = Answer<Code>::unknown(); }, ""},
        {"rights not planned", [](Ready &r) { r.c.rightsExplainedOn = {}; }, "case.rights"},
        {"rights planned", [](Ready &r) { r.c.rightsExplainedOn = {}; r.c.rightsPlannedOn = today.addDays(3); }, ""},
        {"no expert, no reason", [](Ready &r) { r.c.noExpertReason = {}; }, "case.expert"},
        {"an expert", [](Ready &r) { r.c.noExpertReason = {}; r.c.intakeExpert = Id::make(1); }, ""},
        {"duty, not answered", sign, "case.reflection"},
        {"duty, offered, not by whom", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("offered"); r.c.reflectionOfferedOn = today; }, "case.reflection.offered"},
        {"duty, offered, not when", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("offered"); r.c.reflectionOfferedBy = QStringLiteral("KMar"); }, "case.reflection.offered"},
        {"duty, offered", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("offered"); r.c.reflectionOfferedBy = QStringLiteral("KMar"); r.c.reflectionOfferedOn = today; }, ""},
        {"duty, not offered without reason", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("not_offered"); }, "case.reflection.reason"},
        {"duty, not offered with reason", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("not_offered"); r.c.reflectionReason = QStringLiteral("KMar: geen aanwijzing"); }, ""},
        {"S3: not now, without a day", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("not_now"); }, "case.reflection.review"},
        {"S3: not now, with a day", [&](Ready &r) { sign(r); r.c.reflectionOffered = Code("not_now"); r.c.reflectionReviewOn = today.addDays(14); }, ""},
        {"minor without answer", [](Ready &r) { r.person.birthDate = QDate(2010, 2, 3); }, "case.veilig-thuis"},
        {"minor, reported", [](Ready &r) { r.person.birthDate = QDate(2010, 2, 3); r.c.veiligThuis = Code("reported"); }, ""},
        {"minor, unknown is no answer", [](Ready &r) { r.person.birthDate = QDate(2010, 2, 3); r.c.veiligThuis = Answer<Code>::unknown(); }, "case.veilig-thuis"},
        {"a day before 18", [](Ready &r) { r.person.birthDate = QDate(2008, 3, 3); }, "case.veilig-thuis"},
        {"18 today", [](Ready &r) { r.person.birthDate = QDate(2008, 3, 2); }, ""},
        {"estimated minor", [](Ready &r) { r.person.estimatedBirthYear = 2010; }, "case.veilig-thuis"},
        {"not in intake", [](Ready &r) { r.c.state = Code("registered"); }, "case.state"},
    };
    for (const Change &change : changes) {
        INFO(change.what);
        Ready ready;
        change.change(ready);
        CHECK(ready.refusals() == one(change.code));
    }
    Ready nothing;
    nothing.safety.reset();
    nothing.person = {};
    nothing.c.rightsExplainedOn = {};
    nothing.c.noExpertReason = {};
    CHECK(nothing.refusals().size() == 4); // all at once, not one by one
}

TEST_CASE("out of sight: last seen, who knows, and for minors a report on the same day (W17)")
{
    Case c = caseIn("active");
    Person person;
    CHECK(codes(rules::outOfSight(c, person, today)) == QStringList{QStringLiteral("case.last-seen"), QStringLiteral("case.informed")});
    c.lastSeenOn = today.addDays(1);
    c.whoInformed = QStringLiteral("wijkagent");
    CHECK(codes(rules::outOfSight(c, person, today)) == one("case.last-seen"));
    c.lastSeenOn = today.addDays(-2);
    CHECK(rules::outOfSight(c, person, today).isEmpty());
    person.birthDate = QDate(2010, 2, 3);
    CHECK(codes(rules::outOfSight(c, person, today)) == one("case.missing"));
    c.missingReportOn = today.addDays(-1);
    CHECK(codes(rules::outOfSight(c, person, today)) == one("case.missing"));
    c.missingReportOn = today;
    CHECK(rules::outOfSight(c, person, today).isEmpty());
    for (const char *state : {"registered", "intake", "aftercare"}) {
        c.state = Code(state);
        CHECK(rules::outOfSight(c, person, today).isEmpty());
    }
    c.state = Code("handed_over");
    CHECK(codes(rules::outOfSight(c, person, today)) == one("case.state"));
}

TEST_CASE("who is in sight again goes on where the case was, and skips no guard on the way")
{
    Case c = caseIn("out_of_sight");
    CHECK(rules::backInSight(c) == Code("registered"));
    c.coordinator = QStringLiteral("noor");
    c.inDangerNow = Code("no");
    CHECK(rules::backInSight(c) == Code("intake"));
    for (const char *state : {"registered", "out_of_sight", "handover_offered", "aftercare"}) {
        c.state = Code(state);
        CHECK(codes(rules::activate(c, Person(), {}, now)).contains(QStringLiteral("case.state")));
    }
    c.activeSince = now;
    CHECK(rules::backInSight(c) == Code("active"));
}

TEST_CASE("an age that nobody knows makes nobody a minor")
{
    Person person;
    CHECK_FALSE(rules::isMinor(person, today));
    person.birthDate = Answer<QDate>::unknown();
    CHECK_FALSE(rules::isMinor(person, today));
    person.estimatedBirthYear = 2009;
    CHECK(rules::isMinor(person, today));
}
