// One's own deadlines for one's own calendar: the right days, the same ids again, and never a name.

#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <libical/ical.h>
#include <map>
#include <memory>

#include "core/exchange/calendar_file.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Event
{
    QString day;
    QString text;
};

/// What a calendar program reads: uid → event.
std::map<QString, Event> eventsIn(const QByteArray &bytes)
{
    std::map<QString, Event> events;
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(icalparser_parse_string(bytes.constData()), icalcomponent_free);
    REQUIRE(calendar);
    REQUIRE(icalcomponent_count_errors(calendar.get()) == 0);
    icalrestriction_check(calendar.get());
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    for (auto *one = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); one; one = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const auto day = icalcomponent_get_dtstart(one);
        CHECK(day.is_date == 1);
        events[QString::fromUtf8(icalcomponent_get_uid(one))] = {QDate(day.year, day.month, day.day).toString(Qt::ISODate), QString::fromUtf8(icalcomponent_get_summary(one))};
    }
    return events;
}

QByteArray exported(TestOffice &office)
{
    const QString path = office.folder() + QStringLiteral("/../termijnen.ics");
    const auto report = exchange::exportCalendar(office.door(), path);
    REQUIRE(report);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const QByteArray bytes = file.readAll();
    CHECK(int(eventsIn(bytes).size()) == report->terms); // each has an id of its own
    return bytes;
}

QString dayOf(const std::map<QString, Event> &events, const QString &text)
{
    for (const auto &[uid, event] : events)
        if (event.text.startsWith(text))
            return event.day;
    return {};
}

} // namespace

TEST_CASE("a colleague's own deadlines go to a calendar without names, and move along when a fact changes")
{
    TestOffice office;
    const Id mine = office.openCase("Li");
    office.do_("case.change", with(R"({"id":"%1","coordinator":"noor","reflection_start":"2026-03-02"})", mine));
    const Id other = office.openCase("Grace");
    office.staff("coordinator");
    office.do_("case.change", with(R"({"id":"%1","coordinator":"coordinator","reflection_start":"2026-02-27"})", other));

    const QByteArray first = exported(office);
    const auto events = eventsIn(first);
    CHECK(dayOf(events, QStringLiteral("Rvb aanvragen")) == QStringLiteral("2026-03-16"));
    CHECK_FALSE(first.contains("Li"));
    CHECK_FALSE(first.contains("Grace"));
    CHECK(first.contains("CLASS:PRIVATE\r\n"));
    for (const auto &[uid, event] : events)
        CHECK_FALSE(event.day == QStringLiteral("2026-03-13")); // of somebody else's client

    office.do_("case.change", with(R"({"id":"%1","reflection_start":"2026-03-05"})", mine));
    const auto moved = eventsIn(exported(office));
    CHECK(dayOf(moved, QStringLiteral("Rvb aanvragen")) == QStringLiteral("2026-03-19"));
    for (const auto &[uid, event] : moved)
        CHECK(events.contains(uid)); // the calendar replaces what it has
}

TEST_CASE("taking deadlines along is in the journal, and only to a calendar file")
{
    TestOffice office;
    office.openCase("Li");
    const qint64 before = office.entries();
    const auto wrong = exchange::exportCalendar(office.door(), office.folder() + QStringLiteral("/../termijnen.txt"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().first().code == QStringLiteral("export.form"));
    CHECK(office.entries() == before);
    exported(office);
    CHECK(office.entries() > before);
    CHECK(office.verify().isEmpty());
}
