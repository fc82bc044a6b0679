#include <catch2/catch_test_macros.hpp>

#include "core/base/calendar.h"

using namespace luwte;

TEST_CASE("working days skip weekends and Dutch holidays (domain.md 3.4)")
{
    struct Row
    {
        QDate from;
        QDate to;
    };
    for (const Row &row : {Row{{2026, 4, 1}, {2026, 4, 10}}, Row{{2026, 4, 24}, {2026, 5, 4}}, Row{{2026, 5, 12}, {2026, 5, 20}},
             Row{{2026, 12, 22}, {2026, 12, 30}}})
        CHECK(calendar::plusWorkingDays(row.from, 5) == row.to);
}

TEST_CASE("King's Day moves to Saturday when the 27th is a Sunday")
{
    CHECK(calendar::isHoliday({2025, 4, 26}));
    CHECK_FALSE(calendar::isHoliday({2025, 4, 27}));
    CHECK(calendar::isHoliday({2026, 4, 27}));
}

TEST_CASE("months clamp to the month's end (D1)")
{
    CHECK(calendar::plusMonths({2026, 1, 31}, 3) == QDate(2026, 4, 30));
    CHECK(calendar::plusMonths({2027, 11, 30}, 3) == QDate(2028, 2, 29));
    CHECK(calendar::plusMonths({2026, 11, 30}, 3) == QDate(2027, 2, 28));
}

TEST_CASE("age counts birthdays, 29 February on 1 March (D11)")
{
    CHECK(calendar::age({2008, 2, 29}, {2026, 2, 28}) == 17);
    CHECK(calendar::age({2008, 2, 29}, {2026, 3, 1}) == 18);
    CHECK(calendar::age({2010, 2, 3}, {2026, 4, 1}) == 16);
    CHECK(calendar::age({2030, 1, 1}, {2026, 1, 1}) == -1);
}

TEST_CASE("days waiting are whole 24-hour periods")
{
    const auto at = [](const char *text) { return *Instant::fromText(QString::fromLatin1(text)); };
    CHECK(calendar::daysWaiting(at("2026-03-02T09:00"), at("2026-03-11T09:00")) == 9);
    CHECK(calendar::daysWaiting(at("2026-03-02T09:00"), at("2026-03-11T08:59")) == 8);
    CHECK(calendar::daysWaiting(at("2026-03-11T09:00"), at("2026-03-02T09:00")) == 0);
}

TEST_CASE("dates and texts of a moment agree with Qt's own, on every side of a change of the clock")
{
    const auto check = [](qint64 ms) {
        const Instant instant(ms);
        const QDateTime civil = instant.civilTime();
        INFO(ms);
        CHECK(instant.civilDate() == civil.date());
        const auto back = Instant::fromText(instant.toText());
        REQUIRE(back);
        CHECK(back->ms() == ms);
        CHECK(instant.toText().startsWith(civil.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))));
    };
    for (const char *text : {"1945-05-05T12:00Z", "1969-12-31T23:00Z", "1970-01-01T00:00Z", "1999-12-31T23:30Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00Z",
             "2026-10-25T00:59:59Z", "2026-10-25T01:00Z", "2028-02-29T22:59:59Z", "2100-07-01T00:00Z", "2026-12-31T23:00Z"}) {
        const qint64 ms = Instant::fromText(QString::fromLatin1(text))->ms();
        for (const qint64 step : {-1LL, 0LL, 1LL, 999LL, 3'600'000LL})
            check(ms + step);
    }
    // Back and forth over the years, so that what is remembered of the offset is of no help.
    for (qint64 i = 0; i < 400; ++i)
        check((i * 7919 % 400) * 4'000'037'000LL);
}

TEST_CASE("civil time is Europe/Amsterdam")
{
    CHECK(Instant::fromText(QStringLiteral("2026-03-02T09:00"))->toText() == QStringLiteral("2026-03-02T09:00:00+01:00"));
    CHECK(Instant::fromText(QStringLiteral("2026-07-20T00:00Z"))->toText() == QStringLiteral("2026-07-20T02:00:00+02:00"));
    CHECK_FALSE(Instant::fromText(QStringLiteral("gisteren")));
}
