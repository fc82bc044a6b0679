#include <catch2/catch_test_macros.hpp>

#include "core/exchange/dates.h"

using namespace luwte::exchange;

static const QDate today(2026, 3, 2);

TEST_CASE("dates as people type them")
{
    struct Row
    {
        const char *typed;
        QDate date;
    };
    for (const Row &row : {Row{"2026-03-02", {2026, 3, 2}}, {"1999/2/3", {1999, 2, 3}}, {"2-3-1999", {1999, 3, 2}},
             {"02-03-1999", {1999, 3, 2}}, {"02/03/1999", {1999, 3, 2}}, {"2.3.1999", {1999, 3, 2}}, {"2 3 1999", {1999, 3, 2}},
             {" 2 - 3 - 1999 ", {1999, 3, 2}}, {"16–09–1989", {1989, 9, 16}}, {"2 mrt 1999", {1999, 3, 2}}, {"2 mrt. 1999", {1999, 3, 2}},
             {"2 maart 1999", {1999, 3, 2}}, {"2 March 1999", {1999, 3, 2}}, {"2-Mar-1999", {1999, 3, 2}}, {"2mrt1999", {1999, 3, 2}},
             {"March 2, 1999", {1999, 3, 2}}, {"March 2nd, 1999", {1999, 3, 2}}, {"2nd of March 1999", {1999, 3, 2}},
             {"dinsdag 2 maart 1999", {1999, 3, 2}}, {"di. 2e maart 1999", {1999, 3, 2}}, {"1ste mei 2001", {2001, 5, 1}},
             {"1999 maart 2", {1999, 3, 2}}, {"MEI 5 2001", {2001, 5, 5}}, {"29-02-2024", {2024, 2, 29}}, {"19990302", {1999, 3, 2}},
             {"02031999", {1999, 3, 2}}, {"20122012", {2012, 12, 20}}, {"2026-03-02 14:30", {2026, 3, 2}},
             {"1999-03-02T14:30:05.123Z", {1999, 3, 2}}, {"1999-03-02T00:00:00+01:00", {1999, 3, 2}}, {"2-3-1999 0:00:00", {1999, 3, 2}},
             {"02/03/1999, 2:30 pm", {1999, 3, 2}}, {"2 augustus 1999 12:15 uur", {1999, 8, 2}}, {"٠٢-٠٣-١٩٩٩", {1999, 3, 2}},
             {"1850-01-01", {1850, 1, 1}}, {"2\u00A0okt\u00A01999", {1999, 10, 2}}}) {
        INFO(row.typed);
        const auto reading = readDate(QString::fromUtf8(row.typed), today, DateUse::Past);
        CHECK(reading.reason == DateReason::Ok);
        CHECK(reading.date == row.date);
        CHECK_FALSE(reading.shortYear);
    }
}

TEST_CASE("two digits of a year")
{
    struct Row
    {
        const char *typed;
        int past;
        int any;
    };
    for (const Row &row : {Row{"2-3-26", 2026, 2026}, {"1-1-26", 2026, 2026}, {"2-3-27", 1927, 2027}, {"2/3/46", 1946, 2046},
             {"2/3/47", 1947, 1947}, {"2.3.99", 1999, 1999}, {"2-3-00", 2000, 2000}, {"2 mrt '84", 1984, 1984}}) {
        INFO(row.typed);
        const auto past = readDate(QString::fromUtf8(row.typed), today, DateUse::Past);
        CHECK(past.ok());
        CHECK(past.date.year() == row.past);
        CHECK(past.shortYear);
        CHECK(readDate(QString::fromUtf8(row.typed), today, DateUse::Any).date.year() == row.any);
    }
}

TEST_CASE("what is no date says why")
{
    struct Row
    {
        const char *typed;
        DateReason reason;
    };
    for (const Row &row : {Row{"", DateReason::Empty}, {"  ", DateReason::Empty}, {"onbekend", DateReason::NotADate},
             {"?", DateReason::NotADate}, {"31-02-1999", DateReason::NoSuchDay}, {"30 februari 2001", DateReason::NoSuchDay},
             {"29-02-2023", DateReason::NoSuchDay}, {"1900-02-29", DateReason::NoSuchDay}, {"32-1-1999", DateReason::NoSuchDay},
             {"45-13-1999", DateReason::NoSuchDay}, {"1999-25-03", DateReason::NoSuchDay}, {"31.4.99", DateReason::NoSuchDay},
             {"32-0-1999", DateReason::NoSuchDay}, {"03/25/1999", DateReason::MonthFirst}, {"3-25-99", DateReason::MonthFirst},
             {"1990", DateReason::Incomplete}, {"03-1990", DateReason::Incomplete}, {"1990-03", DateReason::Incomplete},
             {"maart 1990", DateReason::Incomplete}, {"00-00-1990", DateReason::Incomplete}, {"0-3-1990", DateReason::Incomplete},
             {"1990-00-00", DateReason::Incomplete}, {"2-3-1799", DateReason::OutOfRange}, {"2-3-9999", DateReason::OutOfRange},
             {"0001-01-01", DateReason::OutOfRange}, {"3-3-2026", DateReason::Future}, {"3-3-26", DateReason::Future},
             {"31 dec 2026", DateReason::Future}, {"2099-01-01", DateReason::Future}, {"35005", DateReason::NotADate},
             {"12-3", DateReason::NotADate}, {"2-3-4", DateReason::NotADate}, {"2-3-199", DateReason::NotADate},
             {"voorjaar 1990", DateReason::NotADate}, {"2 mrt mei 1999", DateReason::NotADate}, {"2-3-1999 of 1998", DateReason::NotADate},
             {"06-12345678", DateReason::NotADate}, {"06 12 34 56 78", DateReason::NotADate}, {"2-3-1999 25:00", DateReason::NotADate},
             {"2-3-1999 14:75", DateReason::NotADate}, {"14:30", DateReason::NotADate}, {"=TODAY()", DateReason::NotADate},
             {"2+3+1999", DateReason::NotADate}, {"99999999", DateReason::NotADate}, {"999999999999999999999", DateReason::NotADate},
             {"mrt", DateReason::NotADate}, {"5000", DateReason::NotADate}, {"13-1990", DateReason::NotADate},
             {"123-3-1999", DateReason::NotADate}, {"--", DateReason::NotADate}}) {
        INFO(row.typed);
        const auto reading = readDate(QString::fromUtf8(row.typed), today, DateUse::Past);
        CHECK(int(reading.reason) == int(row.reason));
        CHECK(dateAdvice(reading.reason).isEmpty() == (row.reason == DateReason::Empty));
    }
    CHECK(readDate(QString(5000, u'1'), today, DateUse::Past).reason == DateReason::NotADate);
    CHECK(readDate(QStringLiteral("3-3-2026"), today, DateUse::Any).ok());
}

TEST_CASE("what is known of an incomplete date is kept")
{
    const auto month = readDate(QStringLiteral("mrt 1990"), today, DateUse::Past);
    CHECK(month.year == 1990);
    CHECK(month.month == 3);
    const auto year = readDate(QStringLiteral("00-00-1990"), today, DateUse::Past);
    CHECK(year.year == 1990);
    CHECK(year.month == 0);
    CHECK(readDate(QStringLiteral("00-03-90"), today, DateUse::Past).year == 1990);
}

TEST_CASE("a date cell is judged alike")
{
    CHECK(judgeDate({1990, 1, 1}, today, DateUse::Past).ok());
    CHECK(judgeDate({2026, 3, 3}, today, DateUse::Past).reason == DateReason::Future);
    CHECK(judgeDate({1700, 1, 1}, today, DateUse::Past).reason == DateReason::OutOfRange);
    CHECK(judgeDate({}, today, DateUse::Past).reason == DateReason::NotADate);
}
