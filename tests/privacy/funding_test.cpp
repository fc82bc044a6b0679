// Who pays, and the BSN that some laws ask for (domain.md 2.9). All people are invented.
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include "core/privacy/rules.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = luwte::privacy::rules;

TEST_CASE("the 11-test")
{
    CHECK(rules::isBsn(QStringLiteral("123456782")));
    CHECK(rules::isBsn(QStringLiteral("111222333")));
    CHECK_FALSE(rules::isBsn(QStringLiteral("123456789")));
    CHECK_FALSE(rules::isBsn(QStringLiteral("000000000")));
    CHECK_FALSE(rules::isBsn(QStringLiteral("12345678")));
    CHECK_FALSE(rules::isBsn(QStringLiteral("12345678a")));
    CHECK_FALSE(rules::isBsn(QString::fromUtf8("١٢٣٤٥٦٧٨٢"))); // digits, but not those of a BSN
}

TEST_CASE("a BSN is kept only while a law asks it, apart from the person, and shown with a reason")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Sanne");
    const Id person = office.person(c);
    const QJsonObject bsn = with(R"({"person":"%1","number":"1234.56.782"})", person);
    CHECK(office.refused("bsn.record", bsn) == "bsn.closed");
    office.do_("funding.add", with(R"({"case":"%1","law":"rvb"})", c));
    CHECK(office.refused("bsn.record", bsn) == "bsn.closed");
    const Id line = office.do_("funding.add", with(R"({"case":"%1","law":"wmo","valid_from":"2026-03-01","decision_number":"W-1"})", c)).id;
    CHECK(office.refused("bsn.record", with(R"({"person":"%1","number":"123456789"})", person)) == "bsn.check");
    office.do_("bsn.record", bsn);
    const auto shown = [&](const QJsonObject &args, const command::Circumstance &who = {}) {
        const auto answer = office.door().ask(QStringLiteral("bsn.show"), args, who);
        return answer ? QString() : answer.error().front().code;
    };
    CHECK(shown(with(R"({"person":"%1"})", person)) == QStringLiteral("field.required"));
    CHECK(office.ask("bsn.show", with(R"({"person":"%1","reason":"declaratie"})", person)).toObject().value(QLatin1String("number")) == QStringLiteral("123456782"));
    office.do_("bsn.record", with(R"({"person":"%1","number":"111222333"})", person));
    CHECK(office.connection().number("SELECT count(*) FROM bsn") == 1);
    // Nobody who opens the person's page gets it.
    CHECK_FALSE(QJsonDocument(office.ask("person.show", with(R"({"id":"%1"})", person)).toObject()).toJson().contains("111222333"));
    // The line ended: nothing new is written down.
    office.do_("funding.end", with(R"({"funding":"%1","valid_until":"2026-03-01"})", line));
    CHECK(office.refused("bsn.record", bsn) == "bsn.closed");
    office.staff("shelter_worker");
    CHECK(shown(with(R"({"person":"%1","reason":"nieuwsgierig"})", person), {{}, QStringLiteral("shelter_worker")}) == QStringLiteral("access.role"));
    CHECK(office.refused("bsn.record", with(R"({"person":"%1","number":"123456782"})", Id::make(1))) == "record.unknown");
}

TEST_CASE("a funding line has its dates in order, and says whether it runs")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Sanne");
    CHECK(office.refused("funding.add", with(R"({"case":"%1","law":"wmo","valid_from":"2026-05-01","valid_until":"2026-04-01"})", c)) == "funding.dates");
    const Id line = office.do_("funding.add", with(R"({"case":"%1","law":"jeugdwet","valid_from":"2026-03-01"})", c)).id;
    CHECK(office.refused("funding.end", with(R"({"funding":"%1"})", line)) == "field.required");
    CHECK(office.refused("funding.change", with(R"({"id":"%1","valid_until":"2025-01-01"})", line)) == "funding.dates");
    office.do_("funding.change", with(R"({"id":"%1","level":"household","state":"requested"})", line));
    const auto rows = office.ask("funding.list", with(R"({"person":"%1"})", office.person(c))).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows.at(0).toObject().value(QLatin1String("runs")).toBool());
    CHECK(rows.at(0).toObject().value(QLatin1String("level")) == QStringLiteral("household"));
}
