// The table against the door: every role, every command, every query.

#include "core/base/fault.h"
#include "core/house/house.h"
#include "tests/oversight/regions.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("every role meets at the door what the table says, and each time that somebody is stopped is noted")
{
    TestOffice house;
    house.openCase();
    for (const char *role : access::roleCodes)
        house.staff(role);
    qint64 stopped = 0;
    int allowed = 0;
    for (std::size_t i = 0; i < access::roleCodes.size(); ++i) {
        command::Circumstance as;
        as.as = QString::fromLatin1(access::roleCodes[i]);
        const auto check = [&](const QString &verb, access::Right right, const Refusals &refusals) {
            INFO(access::roleCodes[i] << " " << verb.toStdString());
            const bool isStopped = !refusals.isEmpty() && refusals.first().code == QStringLiteral("access.role");
            CHECK(isStopped == (access::row(right).reach[i] == access::ReachNone));
            stopped += isStopped;
            allowed += !isStopped;
        };
        for (const auto &spec : house::catalog().commands()) {
            const auto done = house.door().execute(spec.name, {}, as);
            check(spec.name, spec.right, done ? Refusals() : done.error());
        }
        for (const auto &spec : house::catalog().queries()) {
            const auto answer = house.door().ask(spec.name, {}, as);
            check(spec.name, spec.right, answer ? Refusals() : answer.error());
        }
    }
    CHECK(stopped > 300);
    CHECK(allowed > 200);
    CHECK(house.connection().number("SELECT count(*) FROM look WHERE what = 'refused' AND why = 'access.role'") == stopped);
    CHECK(house.verify().isEmpty());
}

TEST_CASE("no role sees content that it has no need of")
{
    using access::Right;
    // Domain.md 3.6, said once more apart from the table.
    for (const auto &right : access::rights()) {
        INFO(right.name);
        const bool content = !(right.right == Right::ReportRead || right.right == Right::TodayRead || right.right == Right::HistoryRead || right.right == Right::LooksRead ||
            right.right == Right::LogRead || right.right == Right::BreakGlassReview || right.right == Right::StaffRead || right.right == Right::PlaceRead || right.right == Right::PlaceAdd ||
            right.right == Right::PlaceWrite || right.right == Right::AccountWrite || right.right == Right::BackupMake || // a backup shows nothing
            right.right == Right::RequestReceive || right.right == Right::PrivacyKeep); // privacy requests, terms and erasure: names, no file
        if (!content)
            continue;
        for (const char *role : {"desk", "privacy_officer", "administrator"})
            CHECK_FALSE(access::rolesWith(right.right).contains(QLatin1String(role)));
        if (right.right != Right::ExpertOwn && right.right != Right::ExpertMine)
            CHECK_FALSE(access::rolesWith(right.right).contains(QStringLiteral("expert")));
    }
    CHECK(access::rolesWith(Right::AccountWrite) == QStringList{QStringLiteral("administrator")});
    CHECK(access::rolesWith(Right::LogRead) == QStringList{QStringLiteral("privacy_officer")});
}

TEST_CASE("who has several roles has all their reaches, and a role that is taken away is gone at the next verb")
{
    Regions house;
    const Id account = house.do_("account.add", with(R"({"name":"twee","roles":["desk","privacy_officer"],"region":"limburg"})")).id;
    CHECK(house.asked("access.log", {}, Regions::as("twee")).isEmpty());
    CHECK(house.asked("people.list", {}, Regions::as("twee")) == "access.role");
    house.do_("account.change", with(R"({"id":"%1","roles":["desk","coordinator"]})", account));
    CHECK(house.asked("access.log", {}, Regions::as("twee")) == "access.role");
    CHECK(house.titles("people.list", {}, Regions::as("twee")) == QStringList{QStringLiteral("Marek")});
}

TEST_CASE("an account that is stopped is refused at its next verb, while the window is still open")
{
    TestOffice house;
    access::Account account = *access::findAccount(house.connection(), QStringLiteral("noor"));
    account.stopped = true; // "account.stop" guards the last administrator, who this is
    house.put(account);
    CHECK_THROWS_AS((void)house.door().execute(QStringLiteral("case.open"), with(R"({"chosen_name":"A"})")), Fault);
    CHECK_THROWS_AS((void)house.door().ask(QStringLiteral("people.list"), {}), Fault);
    const Refusals refusals = house.door().admit(access::Right::PersonRead, QStringLiteral("test"));
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.first().code == QStringLiteral("access.stopped"));
    CHECK(house.connection().number("SELECT count(*) FROM look WHERE why = 'access.stopped' AND who = 'noor'") == 3);
}
