// Each way of counting of domain.md 3.4, with month ends, leap years, weekends and holidays.

#include <catch2/catch_test_macros.hpp>

#include "core/care/rules.h"
#include "core/deadline/terms.h"
#include "core/victim/rules.h"

using namespace luwte;
using namespace luwte::deadline;

static QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

static std::string text(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

struct Row
{
    const char *from;
    const char *due;
};

TEST_CASE("D1: a reflection period is three calendar months, clamped to the month's end; Dublin has thirty days", "[D1]")
{
    const Row months[] = {{"2026-01-31", "2026-04-30"}, {"2026-11-30", "2027-02-28"}, {"2027-11-30", "2028-02-29"}, {"2028-02-29", "2028-05-29"}, {"2026-10-01", "2027-01-01"}, {"2026-12-31", "2027-03-31"},
        {"2026-02-28", "2026-05-28"}};
    const Row dublin[] = {{"2026-03-02", "2026-04-01"}, {"2026-01-31", "2026-03-02"}, {"2028-01-31", "2028-03-01"}, {"2026-12-15", "2027-01-14"}};
    for (const bool isDublin : {false, true})
        for (const Row &row : isDublin ? std::vector<Row>(std::begin(dublin), std::end(dublin)) : std::vector<Row>(std::begin(months), std::end(months))) {
            victim::Case c;
            c.reflectionStart = day(row.from);
            c.dublin = isDublin;
            CHECK(text(victim::rules::reflectionEnd(c)) == row.due);
            c.reflectionEndByNotice = day("2026-06-06");
            CHECK(text(victim::rules::reflectionEnd(c)) == "2026-06-06"); // paper wins
        }
}

TEST_CASE("D2, D9, D12: days, weeks and months that end on whatever day they end", "[D2][D9][D12]")
{
    CHECK(text(terms::rvb(day("2026-11-30"))) == "2026-12-14");
    CHECK(text(terms::rvb(day("2026-12-20"))) == "2027-01-03"); // a Sunday: the rule does not move it
    CHECK(text(terms::rvb(day("2028-02-15"))) == "2028-02-29");
    CHECK(text(terms::objection(day("2027-03-10"), 4)) == "2027-04-07");
    CHECK(text(terms::objection(day("2027-03-10"), 6)) == "2027-04-21");
    CHECK(text(terms::objection(day("2026-11-27"), 4)) == "2026-12-25"); // Christmas Day
    CHECK(text(terms::reentry(day("2026-02-01"))) == "2026-08-01");
    CHECK(text(terms::reentry(day("2025-08-31"))) == "2026-02-28");
    CHECK(text(terms::reentry(day("2027-08-31"))) == "2028-02-29");
}

TEST_CASE("D3, D4: working days skip weekends and Dutch holidays", "[D3][D4]")
{
    const Row rows[] = {{"2026-04-01", "2026-04-10"}, {"2026-04-24", "2026-05-04"}, {"2026-05-12", "2026-05-20"}, {"2026-12-22", "2026-12-30"}, {"2027-04-23", "2027-05-03"}, {"2026-05-02", "2026-05-11"}};
    for (const Row &row : rows) {
        CHECK(text(terms::triage(day(row.from))) == row.due);
        CHECK(text(terms::signalDecision(day(row.from), false)) == row.due);
        CHECK(text(terms::signalDecision(day(row.from), true)) == row.from);
    }
    CHECK(text(terms::investigation(day("2026-04-01"))) == "2026-06-19");
}

TEST_CASE("D5, D6, D13: hours are hours, also when the clock changes", "[D5][D6][D13]")
{
    const Instant spring = Instant::fromText(QStringLiteral("2026-03-28T12:00")).value(); // the night after, an hour is left out
    CHECK(terms::hours72(spring).toText() == QStringLiteral("2026-03-31T13:00:00+02:00"));
    CHECK(terms::firstSafety(spring).toText() == QStringLiteral("2026-03-29T13:00:00+02:00"));
    CHECK(terms::sevenDays(Instant::fromText(QStringLiteral("2026-10-24T12:00")).value()).toText() == QStringLiteral("2026-10-31T11:00:00+01:00"));
    CHECK(terms::hours72({}).isNull());
    CHECK(text(terms::nextSafety(day("2026-02-25"), 4)) == "2026-03-04");
    CHECK(text(terms::nextSafety(day("2026-02-25"), 3)) == "2026-03-04");
    CHECK(text(terms::nextSafety(day("2026-02-25"), 2)) == "2026-03-27");
    CHECK_FALSE(terms::nextSafety(day("2026-02-25"), 1).isValid());
    CHECK_FALSE(terms::nextSafety(day("2026-02-25"), 0).isValid());
}

TEST_CASE("D7: the first plan within six weeks", "[D7]")
{
    victim::Case c;
    CHECK_FALSE(care::rules::firstPlanDue(c).isValid());
    c.activeSince = Instant::fromText(QStringLiteral("2026-02-15T23:30")).value();
    CHECK(text(care::rules::firstPlanDue(c)) == "2026-03-29");
}

TEST_CASE("D8, D10: renewal 90 days before, three years, three months", "[D8][D10]")
{
    CHECK(text(terms::renewal(day("2027-04-27"))) == "2027-01-27");
    CHECK(text(terms::renewal(day("2028-04-27"))) == "2028-01-28"); // a leap year
    CHECK(text(terms::lastingPermit(day("2026-04-27"))) == "2029-04-27");
    CHECK(text(terms::lastingPermit(day("2028-02-29"))) == "2031-02-28");
    CHECK(text(terms::article12(day("2027-02-03"))) == "2027-05-03");
    CHECK(text(terms::article12(day("2026-11-30"))) == "2027-02-28");
    CHECK(text(terms::article12(day("2027-11-30"))) == "2028-02-29");
}

TEST_CASE("D11, D20: birthdays, also of who was born on 29 February", "[D11][D20]")
{
    CHECK(text(terms::sixteenAndAHalf(day("2010-06-14"))) == "2026-12-14");
    CHECK(text(terms::sixteenAndAHalf(day("2010-08-31"))) == "2027-02-28");
    CHECK(text(terms::sixteenAndAHalf(day("2011-08-31"))) == "2028-02-29");
    CHECK(text(terms::sixteenAndAHalf(day("2012-02-29"))) == "2028-08-29");
    CHECK(text(terms::birthday(day("2012-02-29"), 18)) == "2030-03-01");
    CHECK(text(terms::birthday(day("2012-02-29"), 16)) == "2028-02-29");
    CHECK(text(terms::birthday(day("2010-06-14"), 25)) == "2035-06-14");
    CHECK(text(terms::compulsorySchool(day("2021-06-14"))) == "2026-07-01");
    CHECK(text(terms::compulsorySchool(day("2021-07-31"))) == "2026-08-03"); // 1 August is a Saturday
    CHECK(text(terms::compulsorySchool(day("2021-12-31"))) == "2027-01-04"); // New Year and a weekend
    CHECK_FALSE(terms::compulsorySchool({}).isValid());
}

TEST_CASE("D16, D17, D19: aftercare, out of sight, the compensation fund", "[D16][D17][D19]")
{
    const auto contact = [](const char *step) { return text(victim::rules::aftercareOn(day("2026-11-30"), Code(step))); };
    CHECK(contact("w2") == "2026-12-14");
    CHECK(contact("m3") == "2027-02-28");
    CHECK(contact("m6") == "2027-05-30");
    CHECK(contact("m12") == "2027-11-30");
    CHECK(text(victim::rules::sightDue(day("2028-01-30"), Code("d30"))) == "2028-02-29");
    CHECK(text(terms::compensation(day("2016-02-29"))) == "2026-02-28");
    CHECK(text(terms::compensation(day("2018-05-01"))) == "2028-05-01");
}

TEST_CASE("reminders on or before the start are not made", "[general]")
{
    const auto of = [](const char *start, const char *due) {
        QStringList days;
        for (const QDate one : terms::reminders(day(start), day(due), {60, 30, 14, 7}))
            days.append(one.toString(Qt::ISODate));
        return days.join(QLatin1Char(' ')).toStdString();
    };
    CHECK(of("2026-01-31", "2026-04-30") == "2026-03-01 2026-03-31 2026-04-16 2026-04-23");
    CHECK(of("2026-03-02", "2026-04-01") == "2026-03-18 2026-03-25"); // the 30th day before is the start itself
    CHECK(of("2026-03-30", "2026-04-01").empty());
    CHECK(terms::reminders(day("2026-01-01"), {}, {7}).empty());
}
