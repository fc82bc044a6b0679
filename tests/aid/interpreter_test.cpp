// Interpreters through the front door. All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/aid/views.h"
#include "core/command/history.h"
#include "core/house/house.h"
#include "core/placement/types.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Talks
{
    TestOffice office{"2026-12-10T09:00"};
    Id c = office.do_("case.open", with(R"({"chosen_name":"Li","age":41,"language":"cmn","interpreter":"yes","in_danger_now":"no","comensha_on":"2026-12-01"})")).id;
    Id sworn = office.do_("interpreter.add", with(R"({"name":"W. Verzonnen","languages":["cmn","yue"],"interpreter_kind":"sworn","modes":["phone","on_site"],"register_number":"00000"})")).id;

    Id use(const char *more)
    {
        QJsonObject args = with(more);
        args.insert("case", c.toText());
        args.insert("interpreter", sworn.toText());
        return office.do_("interpreter.use", args).id;
    }
    QJsonObject uses() { return office.ask("interpreter.uses", with(R"({"person":"%1"})", office.person(c))).toObject(); }
};

} // namespace

TEST_CASE("a conversation is claimed once; afterwards it stands")
{
    Talks talks;
    const Id use = talks.use(R"({"held_on":"2026-12-03","minutes":45,"mode":"phone","purpose":"care"})");
    const auto row = talks.uses().value("uses").toArray().at(0).toObject();
    CHECK(row.value("claimable").toBool());
    CHECK(row.value("outcome") == QStringLiteral("held"));
    CHECK(row.value("language") == QStringLiteral("cmn"));
    talks.office.do_("interpreter.claim", with(R"({"use":"%1","claim_reference":"F-1"})", use));
    CHECK(talks.office.refused("interpreter.claim", with(R"({"use":"%1","claim_reference":"F-1"})", use)) == "claim.done");
    CHECK(talks.office.refused("interpreter.change_use", with(R"({"id":"%1","minutes":60})", use)) == "claim.done");
    CHECK(talks.office.verify().isEmpty());
}

TEST_CASE("the reason why on site can be written down later, and then it is paid")
{
    Talks talks;
    const Id use = talks.use(R"({"held_on":"2026-12-03","minutes":45,"mode":"on_site","purpose":"care"})");
    CHECK(talks.office.refused("interpreter.claim", with(R"({"use":"%1","claim_reference":"F-1"})", use)) == "claim.on-site");
    talks.office.do_("interpreter.change_use", with(R"({"id":"%1","on_site_reason":"Li hoort slecht"})", use));
    talks.office.do_("interpreter.claim", with(R"({"use":"%1","claim_reference":"F-1"})", use));
}

TEST_CASE("who is in a shelter is not paid for by CoMensha, from the day of arrival to the day before leaving")
{
    Talks talks;
    const Id home = talks.office.do_("facility.add", with(R"({"alias":"Linde","type":"VO","capacity":2,"region":"limburg"})")).id;
    placement::Placement stay;
    stay.person = talks.office.person(talks.c);
    stay.caseId = talks.c;
    stay.facility = home;
    stay.placeNumber = 1;
    stay.state = Code("ended");
    stay.startsAt = Instant::civil(QDate(2026, 12, 2), QTime(14, 0));
    stay.endsAt = Instant::civil(QDate(2026, 12, 5), QTime(10, 0));
    talks.office.put(stay);
    const auto ambulant = [&](int day) { return aid::ambulantOn(talks.office.connection(), talks.office.person(talks.c), QDate(2026, 12, day)); };
    CHECK(ambulant(1));
    CHECK_FALSE(ambulant(2));
    CHECK_FALSE(ambulant(4));
    CHECK(ambulant(5)); // the day of leaving does not count
    const Id use = talks.use(R"({"held_on":"2026-12-04","minutes":45,"mode":"phone","purpose":"care"})");
    CHECK(talks.office.refused("interpreter.claim", with(R"({"use":"%1","claim_reference":"F-1"})", use)) == "claim.shelter");
}

TEST_CASE("what cannot be written down of a conversation")
{
    Talks talks;
    const auto refused = [&](const char *more) {
        QJsonObject args = with(more);
        args.insert("case", talks.c.toText());
        args.insert("interpreter", talks.sworn.toText());
        return talks.office.refused("interpreter.use", args);
    };
    CHECK(refused(R"({"held_on":"2026-12-11","mode":"phone","purpose":"care"})") == "interpreter.day");
    CHECK(refused(R"({"held_on":"2026-12-03","mode":"phone","purpose":"care","minutes":1441})") == "interpreter.minutes");
    CHECK(refused(R"({"held_on":"2026-12-03","mode":"phone"})") == "field.required");
    CHECK(refused(R"({"held_on":"2026-12-03","mode":"phone","purpose":"care","claimed_on":"2026-12-03"})") == "field.unknown");
    CHECK(talks.office.refused("interpreter.use", with(R"({"case":"%1","interpreter":"%2","held_on":"2026-12-03","mode":"phone","purpose":"care"})", talks.c, Id::make(3))) == "record.unknown");
    CHECK(talks.office.refused("interpreter.add", with(R"({"name":"G. Verzonnen","languages":["nl"],"interpreter_kind":"sign","modes":["phone"]})")) == "interpreter.sign-phone");
}

TEST_CASE("not this interpreter, and later after all")
{
    Talks talks;
    const Id block = talks.office.do_("interpreter.block", with(R"({"case":"%1","interpreter":"%2","reason":"Kent haar familie"})", talks.c, talks.sworn)).id;
    CHECK(talks.office.refused("interpreter.block", with(R"({"case":"%1","interpreter":"%2"})", talks.c, talks.sworn)) == "interpreter.blocked");
    CHECK(talks.office.refused("interpreter.use", with(R"({"case":"%1","interpreter":"%2","held_on":"2026-12-03","mode":"phone","purpose":"care"})", talks.c, talks.sworn)) == "interpreter.blocked");
    const Id other = talks.office.do_("interpreter.add", with(R"({"name":"X. Verzonnen","languages":["cmn"],"interpreter_kind":"unsworn"})")).id;
    const Id poles = talks.office.do_("interpreter.add", with(R"({"name":"A. Verzonnen","languages":["pl"],"interpreter_kind":"sworn"})")).id;
    const auto match = talks.office.ask("interpreter.match", with(R"({"person":"%1"})", talks.office.person(talks.c))).toArray();
    REQUIRE(match.size() == 3);
    CHECK(match.at(0).toObject().value("id") == other.toText());
    CHECK(match.at(1).toObject().value("id") == talks.sworn.toText());
    CHECK(match.at(1).toObject().value("against").toArray().at(0).toObject().value("code") == QStringLiteral("interpreter.blocked"));
    CHECK(match.at(2).toObject().value("id") == poles.toText());
    CHECK_FALSE(match.at(2).toObject().value("speaks").toBool());
    talks.office.do_("interpreter.unblock", with(R"({"block":"%1"})", block));
    talks.use(R"({"held_on":"2026-12-03","minutes":5,"mode":"phone","purpose":"care"})");
    talks.office.do_("interpreter.change", with(R"({"id":"%1","stopped":true})", talks.sworn));
    CHECK(talks.office.refused("interpreter.use", with(R"({"case":"%1","interpreter":"%2","held_on":"2026-12-03","mode":"phone","purpose":"care"})", talks.c, talks.sworn)) == "interpreter.stopped");
}

TEST_CASE("an interpreter of whom the client rather has none takes a reason, which the history keeps")
{
    Talks talks;
    talks.office.do_("person.change", with(R"({"id":"%1","interpreter_not_from":"Verzonnen"})", talks.office.person(talks.c)));
    const char *const args = R"({"case":"%1","interpreter":"%2","held_on":"2026-12-03","minutes":5,"mode":"phone","purpose":"care"})";
    CHECK(talks.office.refused("interpreter.use", with(args, talks.c, talks.sworn)) == "interpreter.not-from");
    QJsonObject after = with(args, talks.c, talks.sworn);
    after.insert("deviation_reason", "Er is niemand anders, en Li vindt het goed");
    CHECK(talks.office.refused("interpreter.use", after) == "deviation.review");
    after.insert("deviation_review_on", "2026-12-20");
    const Id use = talks.office.do_("interpreter.use", after).id;
    QString reason;
    command::history(talks.office.connection(), house::catalog(), use, [&](const QJsonObject &entry) {
        reason = entry.value("reason").toString();
        return true;
    });
    CHECK(reason.contains(QStringLiteral("Li vindt het goed")));
}
