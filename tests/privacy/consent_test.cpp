// Consent by purpose and recipient (domain.md 3.3; 2.1 for CoMensha; S5 for minors). All people are invented.
#include <catch2/catch_test_macros.hpp>

#include "core/privacy/rules.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = luwte::privacy::rules;

static QJsonObject consents(TestOffice &office, const Id &person, int index = 0)
{
    return office.ask("consent.list", with(R"({"person":"%1"})", person)).toArray().at(index).toObject();
}

static Id asked(TestOffice &office, const Id &c)
{
    return office.do_("consent.ask", with(R"({"case":"%1","purpose":"legal","recipient_kind":"lawyer","data":["identity","contact","residence"]})", c)).id;
}

TEST_CASE("consent is asked, given for some time, and expires by itself")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Marek");
    const Id person = office.person(c);
    const Id consent = asked(office, c);
    CHECK(consents(office, person).value(QLatin1String("state")) == QStringLiteral("asked"));
    CHECK_FALSE(consents(office, person).value(QLatin1String("valid")).toBool());
    office.do_("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken","language":"pl","interpreter":"yes","valid_until":"2026-06-30"})", consent));
    CHECK(consents(office, person).value(QLatin1String("valid_from")) == QStringLiteral("2026-03-02"));
    CHECK(consents(office, person).value(QLatin1String("valid")).toBool());
    office.now("2026-06-30T23:00");
    CHECK(consents(office, person).value(QLatin1String("valid")).toBool());
    office.now("2026-07-01T00:30");
    CHECK(consents(office, person).value(QLatin1String("state")) == QStringLiteral("expired"));
    CHECK_FALSE(consents(office, person).value(QLatin1String("valid")).toBool());
}

TEST_CASE("withdrawing needs no reason, is kept, and cannot be done twice")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Marek");
    const Id consent = asked(office, c);
    CHECK(office.refused("consent.withdraw", with(R"({"consent":"%1"})", consent)) == "consent.state");
    office.do_("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken"})", consent));
    office.do_("consent.withdraw", with(R"({"consent":"%1"})", consent));
    CHECK(consents(office, office.person(c)).value(QLatin1String("withdrawn_on")) == QStringLiteral("2026-03-02"));
    CHECK(office.refused("consent.withdraw", with(R"({"consent":"%1"})", consent)) == "consent.state");
    CHECK(office.refused("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken"})", consent)) == "consent.state");
}

TEST_CASE("rather not is an answer too, and may change")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Marek");
    const Id consent = asked(office, c);
    office.do_("consent.decline", with(R"({"consent":"%1","note":"Eerst met de advocaat praten."})", consent));
    CHECK(office.refused("consent.decline", with(R"({"consent":"%1"})", consent)) == "consent.state");
    office.do_("consent.give", with(R"({"consent":"%1","given_by":"self","how":"written"})", consent));
    CHECK(consents(office, office.person(c)).value(QLatin1String("valid")).toBool());
}

TEST_CASE("who may consent depends on age")
{
    using privacy::Consent;
    const auto codes = [](int age, const char *by, const char *guardian, const char *recipient = "lawyer", const char *how = "written") {
        Consent consent;
        consent.state = Code("asked");
        consent.data = {Code("identity")};
        consent.recipientKind = Code(recipient);
        consent.givenBy = Code(by);
        consent.guardianName = QString::fromLatin1(guardian);
        consent.how = Code(how);
        QStringList found;
        for (const Refusal &refusal : rules::give(consent, age, QDate(2026, 3, 2)))
            found.append(refusal.code);
        return found.join(u' ');
    };
    CHECK(codes(15, "self", "") == "consent.guardian");
    CHECK(codes(15, "guardian", "J. Verzonnen") == "consent.child");
    CHECK(codes(15, "both", "") == "consent.guardian.name");
    CHECK(codes(15, "both", "J. Verzonnen") == "");
    CHECK(codes(11, "guardian", "J. Verzonnen") == "");
    CHECK(codes(11, "both", "J. Verzonnen") == "");
    CHECK(codes(16, "self", "") == ""); // 16 and older sign for CoMensha themselves
    CHECK(codes(16, "self", "", "comensha") == "");
    CHECK(codes(16, "self", "", "comensha", "spoken") == "consent.written");
    CHECK(codes(16, "guardian", "J. Verzonnen") == "consent.self");
    CHECK(codes(34, "self", "") == "");
    CHECK(codes(-1, "self", "") == ""); // age not known
    Consent nothing;
    nothing.state = Code("asked");
    nothing.givenBy = Code("self");
    REQUIRE(rules::give(nothing, 34, QDate(2026, 3, 2)).size() == 1);
    CHECK(rules::give(nothing, 34, QDate(2026, 3, 2)).front().code == QStringLiteral("consent.data"));
}

TEST_CASE("dates and data have to make sense")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Marek");
    CHECK(office.refused("consent.ask", with(R"({"case":"%1","purpose":"legal","recipient_kind":"lawyer"})", c)) == "field.required");
    CHECK(office.refused("consent.ask", with(R"({"case":"%1","purpose":"legal","recipient_kind":"lawyer","data":["identity"],"asked_on":"2026-03-03"})", c)) == "consent.future");
    CHECK(office.refused("consent.ask", with(R"({"case":"%1","purpose":"feestje","recipient_kind":"lawyer","data":["identity"]})", c)) == "code.unknown");
    const Id consent = asked(office, c);
    CHECK(office.refused("consent.give", with(R"({"consent":"%1","how":"spoken"})", consent)) == "field.required");
    CHECK(office.refused("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken","data":[]})", consent)) == "field.required");
    CHECK(office.refused("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken","valid_from":"2026-05-01","valid_until":"2026-04-01"})", consent)) == "consent.dates");
    CHECK(office.refused("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken","valid_from":"2026-01-01","valid_until":"2026-02-01"})", consent)) == "consent.dates");
    CHECK(office.refused("consent.give", with(R"({"consent":"%1","given_by":"self","how":"spoken","state":"given"})", consent)) == "field.unknown");
}
