// Out of sight, regions and aftercare (D16, D17, W17, W77). All people are invented.
#include <QJsonArray>
#include <array>
#include <catch2/catch_test_macros.hpp>

#include "core/victim/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
using namespace luwte::victim;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

rules::RegionStay in(const char *region, const char *since)
{
    return {day(since), Code(region)};
}

/// A client of the office who is out of sight since 2 March 2026, when nobody has seen them for a day.
Id lost(TestOffice &office, const char *args = R"({"case":"%1","last_seen_on":"2026-03-01","who_informed":"het netwerk"})")
{
    const Id c = office.openCase();
    office.do_("case.out_of_sight", with(args, c));
    return c;
}

} // namespace

TEST_CASE("the steps are on day 1, 3, 7 and 30 after the day last seen, over months and leap days")
{
    struct Line
    {
        const char *seen;
        std::array<const char *, 4> due;
    };
    for (const Line &line : {Line{"2026-04-07", {"2026-04-08", "2026-04-10", "2026-04-14", "2026-05-07"}}, Line{"2026-12-25", {"2026-12-26", "2026-12-28", "2027-01-01", "2027-01-24"}},
             Line{"2028-02-28", {"2028-02-29", "2028-03-02", "2028-03-06", "2028-03-29"}}, Line{"2027-02-28", {"2027-03-01", "2027-03-03", "2027-03-07", "2027-03-30"}},
             // The clocks go forward on 29 March 2026: these are days, not hours.
             Line{"2026-03-28", {"2026-03-29", "2026-03-31", "2026-04-04", "2026-04-27"}}}) {
        Absence absence;
        absence.lastSeenOn = day(line.seen);
        const auto steps = rules::sightSteps(absence, {});
        REQUIRE(steps.size() == 4);
        for (std::size_t i = 0; i < 4; ++i) {
            CHECK(steps[i].due == day(line.due[i]));
            CHECK_FALSE(steps[i].done);
        }
    }
    CHECK_FALSE(rules::sightDue({}, Code("d1")).isValid());
    CHECK_FALSE(rules::sightDue(day("2026-04-07"), Code("d2")).isValid());
}

TEST_CASE("the next step is the first that nobody ticked off, until the return")
{
    Absence absence;
    absence.id = Id::make(1);
    absence.lastSeenOn = day("2026-04-07");
    SightStep third;
    third.absenceId = absence.id;
    third.step = Code("d3");
    CHECK(rules::nextSightStep(absence, {third})->step == "d1");
    SightStep first = third;
    first.step = Code("d1");
    CHECK(rules::nextSightStep(absence, {third, first})->step == "d7");
    SightStep ofAnother = third;
    ofAnother.absenceId = Id::make(2);
    ofAnother.step = Code("d7");
    CHECK(rules::nextSightStep(absence, {third, first, ofAnother})->step == "d7");
    absence.returnedOn = day("2026-04-20");
    CHECK_FALSE(rules::nextSightStep(absence, {}));
}

TEST_CASE("minors: another first step is thought of")
{
    for (const char *step : {"d1", "d3", "d7", "d30"})
        CHECK_FALSE(rules::sightHint(Code(step), true).isEmpty());
    CHECK(rules::sightHint(Code("d1"), true) != rules::sightHint(Code("d1"), false));
}

TEST_CASE("three regions in six months are a move pattern, by what somebody was in")
{
    using Stays = std::vector<rules::RegionStay>;
    const Stays five{in("rotterdam", "2026-01-10"), in("den_haag", "2026-03-01"), in("limburg", "2026-06-01")};
    CHECK_FALSE(rules::movedOn({}, day("2026-06-10")).flag);
    CHECK_FALSE(rules::movedOn(five, day("2026-05-31")).flag);
    CHECK(rules::movedOn(five, day("2026-06-01")).flag);
    CHECK(rules::movedOn(five, day("2026-06-10")).regions == QStringList{"rotterdam", "den_haag", "limburg"});
    CHECK(rules::movedOn(five, day("2026-06-10")).since == day("2026-01-10"));
    // The order in which they were written down does not matter.
    CHECK(rules::movedOn({five[2], five[0], five[1]}, day("2026-06-01")).flag);
    // Half a year later the first region was left before the six months began.
    CHECK(rules::movedOn(five, day("2026-08-31")).flag);
    CHECK_FALSE(rules::movedOn(five, day("2026-09-01")).flag);
    CHECK(rules::movedOn(five, day("2026-09-01")).since == day("2026-03-01"));
    // Who lived somewhere for years, and then moved twice, was in three regions within the six months.
    CHECK(rules::movedOn({in("rotterdam", "2020-01-01"), in("den_haag", "2026-05-01"), in("limburg", "2026-06-01")}, day("2026-06-01")).flag);
    // To and fro between two is not three; "landelijk" is nowhere.
    CHECK_FALSE(rules::movedOn({in("rotterdam", "2026-01-01"), in("den_haag", "2026-02-01"), in("rotterdam", "2026-03-01"), in("den_haag", "2026-04-01")}, day("2026-04-01")).flag);
    CHECK_FALSE(rules::movedOn({in("rotterdam", "2026-01-01"), in("national", "2026-02-01"), in("den_haag", "2026-03-01")}, day("2026-04-01")).flag);
    // The six months of 31 August begin on the last day of February.
    CHECK(rules::movedOn({in("rotterdam", "2026-01-01"), in("den_haag", "2026-03-01"), in("limburg", "2026-08-31")}, day("2026-08-31")).flag);
    CHECK_FALSE(rules::movedOn({in("rotterdam", "2026-01-01"), in("den_haag", "2026-02-28"), in("limburg", "2026-08-31")}, day("2026-08-31")).flag);
}

TEST_CASE("aftercare dates, with the ends of months")
{
    const auto dates = [](const char *from) {
        QStringList all;
        for (const char *step : {"w2", "m3", "m6", "m12"})
            all.append(rules::aftercareOn(day(from), Code(step)).toString(Qt::ISODate));
        return all;
    };
    CHECK(dates("2026-03-02") == QStringList{"2026-03-16", "2026-06-02", "2026-09-02", "2027-03-02"});
    CHECK(dates("2026-11-30") == QStringList{"2026-12-14", "2027-02-28", "2027-05-30", "2027-11-30"});
    CHECK(dates("2028-02-29") == QStringList{"2028-03-14", "2028-05-29", "2028-08-29", "2029-02-28"});
}

TEST_CASE("a correction of the day last seen moves the steps")
{
    TestOffice office;
    const Id c = lost(office);
    office.do_("case.change", with(R"({"id":"%1","last_seen_on":"2026-02-27","who_informed":"netwerk en politie"})", c));
    const auto rows = office.ask("sight.list", with(R"({"case":"%1"})", c)).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows.at(0).toObject().value("last_seen_on") == QStringLiteral("2026-02-27"));
    CHECK(rows.at(0).toObject().value("who_informed") == QStringLiteral("netwerk en politie"));
    CHECK(rows.at(0).toObject().value("next").toObject().value("due") == QStringLiteral("2026-02-28"));
}

TEST_CASE("MOB is noted with a day and who said so; a second time out of sight is a new period")
{
    TestOffice office;
    const Id c = lost(office);
    CHECK(office.refused("sight.mob", with(R"({"case":"%1","mob_on":"2026-03-03","mob_by":"politie"})", c)) == "sight.mob");
    office.do_("sight.mob", with(R"({"case":"%1","mob_on":"2026-03-02","mob_by":"politie"})", c));
    office.now("2026-03-09T10:00");
    CHECK(office.refused("sight.tick", with(R"({"case":"%1","step":"d7","done":"x","told":"y","done_on":"2026-03-10"})", c)) == "sight.day");
    office.do_("sight.tick", with(R"({"case":"%1","step":"d7","done":"In het team besproken","told":"voogd"})", c));
    office.do_("case.in_sight", with(R"({"case":"%1","returned_how":"self"})", c));
    CHECK(office.refused("sight.mob", with(R"({"case":"%1","mob_on":"2026-03-02","mob_by":"politie"})", c)) == "sight.none");
    CHECK(office.refused("case.in_sight", with(R"({"case":"%1","returned_how":"self"})", c)) == "case.state");
    office.do_("case.out_of_sight", with(R"({"case":"%1","last_seen_on":"2026-03-09","who_informed":"team"})", c));
    const auto rows = office.ask("sight.list", with(R"({"case":"%1"})", c)).toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).toObject().value("mob_by") == QStringLiteral("politie"));
    CHECK(rows.at(1).toObject().value("next").toObject().value("step") == QStringLiteral("d1"));
    CHECK(office.verify().isEmpty());
    CHECK(office.refused("sight.tick", with(R"({"case":"%1","step":"d1","done":"x","told":"y"})", Id::make(5))) == "record.unknown");
}

TEST_CASE("moving the case to another region keeps where somebody was, and a slip can be taken out")
{
    TestOffice office;
    const Id c = office.do_("case.open", with(R"({"chosen_name":"Amina","region":"rotterdam","in_danger_now":"no"})")).id;
    const QJsonObject who = with(R"({"person":"%1"})", office.person(c));
    office.now("2026-04-02T09:00");
    office.do_("case.change", with(R"({"id":"%1","region":"den_haag"})", c));
    CHECK(office.refused("whereabouts.add", with(R"({"case":"%1","since":"2026-04-03","region":"limburg"})", c)) == "whereabouts.future");
    const Id third = office.do_("whereabouts.add", with(R"({"case":"%1","since":"2026-04-02","region":"limburg","source":"np"})", c)).id;
    const auto list = [&] { return office.ask("whereabouts.list", who).toObject(); };
    CHECK(list().value("stays").toArray().size() == 3);
    CHECK(list().value("moved").toBool());
    office.do_("whereabouts.change", with(R"({"id":"%1","dropped":true})", third));
    CHECK(list().value("stays").toArray().size() == 2);
    CHECK_FALSE(list().value("moved").toBool());
    CHECK(list().value("stays").toArray().at(0).toObject().value("until") == QStringLiteral("2026-04-02"));
}

TEST_CASE("aftercare is planned, ticked off and moved, and R-CLOSE knows")
{
    TestOffice office;
    const Id c = office.openCase();
    office.do_("aftercare.plan", with(R"({"case":"%1"})", c));
    CHECK(prospectOf(office.connection(), office.get<Case>(c))->aftercarePlanned);
    auto contacts = aftercareOf(office.connection(), office.get<Case>(c));
    REQUIRE(contacts.size() == 4);
    office.now("2026-03-16T10:00");
    CHECK(office.refused("aftercare.tick", with(R"({"contact":"%1","result":"well","done_on":"2026-03-17"})", contacts[0].id)) == "aftercare.day");
    office.do_("aftercare.tick", with(R"({"contact":"%1","result":"help","note":"Zoekt werk"})", contacts[0].id));
    CHECK(office.refused("aftercare.tick", with(R"({"contact":"%1","result":"well"})", contacts[0].id)) == "aftercare.done");
    CHECK(office.refused("aftercare.move", with(R"({"contact":"%1","planned_on":"2026-05-01"})", contacts[0].id)) == "aftercare.done");
    office.do_("aftercare.move", with(R"({"contact":"%1","planned_on":"2026-06-05"})", contacts[1].id));
    // Planned anew from another day: what was done stays.
    office.do_("aftercare.plan", with(R"({"case":"%1","since":"2026-03-10"})", c));
    contacts = aftercareOf(office.connection(), office.get<Case>(c));
    REQUIRE(contacts.size() == 4);
    CHECK(contacts[0].plannedOn == day("2026-03-16"));
    CHECK(contacts[1].plannedOn == day("2026-06-10"));
}

TEST_CASE("a prospect plan that says aftercare is planned has the contacts, and keeps those that are there")
{
    TestOffice office;
    const Id c = office.openCase();
    office.do_("prospect.save", with(R"({"case":"%1","housing":"certain"})", c));
    CHECK(aftercareOf(office.connection(), office.get<Case>(c)).empty());
    office.do_("prospect.save", with(R"({"case":"%1","aftercare_planned":true})", c));
    auto contacts = aftercareOf(office.connection(), office.get<Case>(c));
    REQUIRE(contacts.size() == 4);
    office.do_("aftercare.move", with(R"({"contact":"%1","planned_on":"2026-06-05"})", contacts[1].id));
    office.do_("prospect.save", with(R"({"case":"%1","aftercare_planned":true})", c));
    contacts = aftercareOf(office.connection(), office.get<Case>(c));
    REQUIRE(contacts.size() == 4);
    CHECK(contacts[1].plannedOn == day("2026-06-05"));
}
