// Who pays from when to when: ends by date and by age, gaps, warnings, disputes (W47, W48, D13). All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/privacy/funding_view.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
using namespace luwte::privacy;
namespace rules = luwte::privacy::rules;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

FundingLine line(const char *law, const char *from, const char *until = "", const char *state = "granted")
{
    FundingLine one;
    one.id = Id::make(qint64(qHash(QByteArray(law) + from) % 1000000));
    one.law = Code(law);
    one.from = day(from);
    one.until = day(until);
    one.state = Code(state);
    return one;
}

victim::Person born(const char *iso)
{
    victim::Person person;
    if (*iso)
        person.birthDate = day(iso);
    return person;
}

/// "2026-03-05/2026-03-09 5, …"
QString told(const std::vector<rules::FundingGap> &gaps)
{
    QStringList all;
    for (const auto &gap : gaps)
        all.append(QStringLiteral("%1/%2 %3%4").arg(gap.from.toString(Qt::ISODate), gap.until.toString(Qt::ISODate)).arg(gap.days).arg(gap.open ? QStringLiteral(" open") : QString()));
    return all.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("a line ends by its day, else by the age at which its law ends")
{
    struct Line
    {
        const char *law;
        const char *until;
        const char *born;
        const char *ends;
        bool byAge;
    };
    for (const Line &one : {Line{"jeugdwet", "", "2010-06-14", "2028-06-13", true}, Line{"nidos", "", "2010-06-14", "2028-06-13", true}, Line{"wmo", "", "2010-06-14", "", false},
             // What the authority put on paper wins, also beyond the birthday (extended youth help).
             Line{"jeugdwet", "2029-12-31", "2010-06-14", "2029-12-31", false}, Line{"jeugdwet", "2027-01-31", "2010-06-14", "2027-01-31", false}, Line{"jeugdwet", "", "", "", false},
             // Born on 29 February: the birthday is 1 March in a year without that day.
             Line{"jeugdwet", "", "2008-02-29", "2026-02-28", true}, Line{"jeugdwet", "", "2010-03-01", "2028-02-29", true}}) {
        const auto end = rules::endOf(line(one.law, "2024-01-01", one.until), born(one.born));
        INFO(one.law << " " << one.born);
        CHECK(end.on == day(one.ends));
        CHECK(end.byAge == one.byAge);
    }
}

TEST_CASE("gaps are days in a row on which nobody pays, both ends included")
{
    const auto nobody = born("");
    const auto gaps = [&](const std::vector<FundingLine> &lines) { return told(rules::fundingGaps(lines, nobody, day("2026-03-01"), day("2026-03-31"))); };
    CHECK(gaps({}) == QStringLiteral("2026-03-01/2026-03-31 31 open"));
    CHECK(gaps({line("wmo", "2026-01-01")}).isEmpty());
    CHECK(gaps({line("wmo", "2026-03-01", "2026-03-31")}).isEmpty());
    CHECK(gaps({line("wmo", "2026-03-05", "2026-03-09")}) == QStringLiteral("2026-03-01/2026-03-04 4, 2026-03-10/2026-03-31 22 open"));
    // One line follows the other; a day between them counts.
    CHECK(gaps({line("wmo", "2026-01-01", "2026-03-10"), line("wlz", "2026-03-11")}).isEmpty());
    CHECK(gaps({line("wlz", "2026-03-12"), line("wmo", "2026-01-01", "2026-03-10")}) == QStringLiteral("2026-03-11/2026-03-11 1"));
    // One line within another, and overlapping ones.
    CHECK(gaps({line("wmo", "2026-01-01", "2026-03-20"), line("rvb", "2026-03-05", "2026-03-06"), line("wlz", "2026-03-15")}).isEmpty());
    // What is asked for, or turned down, or "geen", pays nothing.
    CHECK(gaps({line("wmo", "2026-01-01", "", "requested"), line("wlz", "2026-01-01", "", "not_granted"), line("geen", "2026-01-01")}) == QStringLiteral("2026-03-01/2026-03-31 31 open"));
    CHECK(gaps({line("overbrug", "2026-03-01", "2026-03-30"), line("wmo", "2026-03-31")}).isEmpty());
    FundingLine always;
    always.law = Code("wmo");
    always.state = Code("granted");
    CHECK(gaps({always}).isEmpty());
    CHECK(rules::fundingGaps({}, nobody, day("2026-03-02"), day("2026-03-01")).empty());
    CHECK(rules::daysUnfunded(rules::fundingGaps({line("wmo", "2026-03-05", "2026-03-09")}, nobody, day("2026-03-01"), day("2026-03-31"))) == 26);
}

TEST_CASE("nobody pays for three days, for seven")
{
    const auto stage = [](const char *today) { return rules::fundingStage(rules::fundingGaps({line("wmo", "2026-01-01", "2026-03-09")}, born(""), day("2026-01-01"), day(today)), day(today)); };
    CHECK(stage("2026-03-09") == rules::FundingStage::None);
    CHECK(stage("2026-03-12") == rules::FundingStage::None);
    CHECK(stage("2026-03-13") == rules::FundingStage::WalEnSchip);
    CHECK(stage("2026-03-16") == rules::FundingStage::WalEnSchip);
    CHECK(stage("2026-03-17") == rules::FundingStage::Escalated);
}

TEST_CASE("a warning comes before the end, by date and by age, unless another line goes on")
{
    const auto lotte = born("2010-06-14");
    const auto warn = [&](std::vector<FundingLine> lines, const char *today) { return rules::fundingWarnings(lines, lotte, day(today)); };
    CHECK(warn({line("jeugdwet", "2024-01-01")}, "2028-03-14").empty()); // 91 days before
    const auto warnings = warn({line("jeugdwet", "2024-01-01")}, "2028-03-15");
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].end.byAge);
    CHECK(warnings[0].end.age == 18);
    CHECK_FALSE(warnings[0].asked);
    CHECK(warningText(warnings[0], day("2028-03-15")) == QStringLiteral("Jeugdwet eindigt over 90 dagen, op 13 jun 2028: de cliënt wordt 18. Er is nog geen vervolg."));
    CHECK(warningText(warnings[0], day("2028-06-12")) == QStringLiteral("Jeugdwet eindigt morgen, op 13 jun 2028: de cliënt wordt 18. Er is nog geen vervolg."));
    CHECK(warningText(warnings[0], day("2028-06-13")) == QStringLiteral("Jeugdwet eindigt vandaag: de cliënt wordt 18. Er is nog geen vervolg."));
    CHECK(warn({line("jeugdwet", "2024-01-01")}, "2028-06-14").empty()); // then it is a gap
    CHECK(warn({line("jeugdwet", "2024-01-01"), line("wmo", "2028-06-14")}, "2028-05-01").empty());
    CHECK(warn({line("jeugdwet", "2024-01-01"), line("wmo", "2028-06-15")}, "2028-05-01").size() == 1);
    const auto asked = warn({line("jeugdwet", "2024-01-01"), line("wmo", "2028-06-14", "", "requested")}, "2028-05-01");
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].asked);
    CHECK(warn({line("wmo", "2026-01-01", "2026-04-01")}, "2026-03-02").size() == 1);
    CHECK(warn({line("wmo", "2026-01-01", "2026-04-01", "requested")}, "2026-03-02").empty());
}

TEST_CASE("S9: the youth law's line ends with eighteen, and the timeline says what is missing")
{
    TestOffice office("2026-06-01T09:00");
    const Id c = office.do_("case.open", with(R"({"chosen_name":"Lotte","birth_date":"2010-06-14","in_danger_now":"no"})")).id;
    const QJsonObject who = with(R"({"person":"%1"})", office.person(c));
    const auto timeline = [&] { return office.ask("funding.timeline", who).toObject(); };
    CHECK(timeline().value("gaps").toArray().isEmpty()); // nobody said who pays
    office.do_("funding.add", with(R"({"case":"%1","law":"jeugdwet","valid_from":"2026-06-01"})", c));
    CHECK(timeline().value("lines").toArray().at(0).toObject().value("ends") == QStringLiteral("2028-06-13"));
    CHECK(timeline().value("days_unfunded").toInt() == 0);
    office.now("2028-06-01T09:00");
    CHECK(timeline().value("warnings").toArray().at(0).toObject().value("by_age").toBool());
    office.now("2028-06-17T09:00");
    CHECK(timeline().value("stage") == QStringLiteral("wal_en_schip"));
    CHECK(timeline().value("days_unfunded").toInt() == 4);
    // It is argued who pays: then somebody bridges.
    const Id dispute = office.do_("funding.dispute", with(R"({"case":"%1","parties":"gemeente A en gemeente B","about":"Wmo na 18"})", c)).id;
    CHECK(timeline().value("bridging_needed").toBool());
    office.do_("funding.add", with(R"({"case":"%1","law":"overbrug","valid_from":"2028-06-18"})", c));
    office.now("2028-06-20T09:00");
    CHECK_FALSE(timeline().value("bridging_needed").toBool());
    CHECK(timeline().value("stage") == QStringLiteral("none"));
    CHECK(office.refused("funding.dispute", with(R"({"case":"%1","parties":"A en B","about":"x","since":"2028-06-21"})", c)) == "dispute.day");
    CHECK(office.refused("funding.settle", with(R"({"dispute":"%1","decided_on":"2028-06-16","outcome":"paid"})", dispute)) == "dispute.day");
    office.do_("funding.settle", with(R"({"dispute":"%1","decided_on":"2028-06-20","outcome":"paid"})", dispute));
    CHECK(office.refused("funding.settle", with(R"({"dispute":"%1","decided_on":"2028-06-20","outcome":"paid"})", dispute)) == "dispute.settled");
    CHECK(office.verify().isEmpty());
}
