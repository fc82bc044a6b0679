#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/command/verify.h"
#include "core/exchange/import.h"
#include "core/exchange/transfer.h"
#include "core/victim/commands.h"
#include "core/victim/views.h"
#include "tests/exchange/case_sheets.h"
#include "tests/support/test_house.h"

using namespace luwte;
using namespace luwte::exchange;
using sheets::Cells;
using sheets::iom;
using sheets::planOf;

namespace {

struct Desk : test::House
{
    Desk() : House({victim::addTo, exchange::addTo}) {}
    qint64 count(const char *table) { return connection().number((QByteArray("SELECT count(*) FROM ") + table).constData()); }
    /// Everything that an import could have touched, as one text.
    QString state()
    {
        QStringList counts;
        for (const char *table : {"person", "cases", "note", "referral", "exploitation", "transfer", "journal", "journal_change", "record_key", "head", "setting"})
            counts.append(QString::number(count(table)));
        return counts.join(u' ');
    }
    Result<ImportReport> import(const sheets::Sheet &sheet, bool skipFaulty = true, const ImportProgress &progress = {})
    {
        return runImport(door(), *planOf(sheet.xlsx()), skipFaulty, progress);
    }
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// People as sheets have them: whole, without birth date or number, with ones that cannot be read, without a name, with hardly anything.
sheets::Sheet motley()
{
    return iom({
        {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1978")}, {"Mobile Phone", text("06-38 32 5623")}, {"Case Owner", text("Noor")}},
        {{"First Name", text("Marek")}, {"Second Name", text("Wójcik")}, {"Birthdate", text("31-02-1999")}, {"Mobile Phone", text("06-71 33 0592")}, {"Mailing Street", text("Kade 1")}},
        {{"First Name", text("Ruben")}, {"Second Name", text("Kuipers")}, {"Birthdate", text("24-11-1986")}, {"Mobile Phone", text("onbekend")}},
        {{"First Name", text("Olena")}, {"Second Name", text("Шевченко")}, {"Birthdate", text("01-01-2031")}, {"Mobile Phone", text("geen")}, {"Incoming Referral Date", text("02-03-2026")}},
        {{"Birthdate", text("24-10-2000")}, {"Mobile Phone", text("06-84 68 8894")}},
        {{"Gender", text("Feminine")}, {"Citizenship", text("Nigeria")}, {"Incoming Referral Date", text("03-03-2026")}, {"Referring Organisation", text("Politie")}},
        {{"Gender", text("Feminine")}, {"Citizenship", text("Nigeria")}, {"Incoming Referral Date", text("03-03-2026")}, {"Referring Organisation", text("Politie")}},
        {{"First Name", text("Fatima")}},
        {{"Gender", text("Female?")}},
        {{"First Name", text("李")}, {"Second Name", text("娜")}, {"Birthdate", text("1998-03-04")}},
    });
}

} // namespace

TEST_CASE("an import makes people with cases, and everything that belongs to them")
{
    Desk desk;
    const auto sheet = iom({{{"First Name", text("Valentina")}, {"Second Name", text("Restrepo")}, {"Birthdate", text("09-06-1971")}, {"Mobile Phone", text("06-91 48 8501")},
        {"Case Owner", text("T. Visser")}, {"Status", text("Closed")}, {"Type of Exploitation", text("Sexual exploitation; Forced begging")}, {"Incoming Referral Date", text("12-06-2026")},
        {"Referring Organisation", text("Veilig Thuis")}, {"Incoming Referral Details", text("Tolk nodig")}, {"Referred Organisation", text("Opvang De Luwte")},
        {"Consent", text("Yes")}}});
    const auto report = desk.import(sheet);
    REQUIRE(report);
    REQUIRE(report->made.size() == 1);
    CHECK(report->made[0].row == 3);
    const auto page = victim::personPage(desk.connection(), report->made[0].person);
    REQUIRE(page);
    REQUIRE(page->cases.size() == 1);
    const auto &c = page->cases[0];
    CHECK(c.id == report->made[0].caseId);
    CHECK(c.state == "registered");
    CHECK(c.number.startsWith(QStringLiteral("2026-0001")));
    CHECK(c.coordinator == QStringLiteral("noor"));
    CHECK(c.source == "vt");
    CHECK(c.registeredAt.civilDate() == QDate(2026, 6, 12));
    CHECK(c.consent.is(Code("yes")));
    CHECK(page->exploitation.size() == 2);
    REQUIRE(page->referrals.size() == 2);
    CHECK(page->referrals[0].details == QStringLiteral("Tolk nodig"));
    REQUIRE(page->notes.size() == 1);
    CHECK(page->notes[0].type == "import");
    CHECK(page->notes[0].text == text("Uit proef.xlsx, blad Blad1, rij 3\nKolom AB, Status: Closed\nKolom B, Case Owner: T. Visser"));
    CHECK(store::readHeads(desk.connection(), {QString(), QStringLiteral("Restrepo"), QString()}, 10).size() == 1);
    CHECK(desk.count("transfer") == 1);
    CHECK(desk.connection().number("SELECT count(*) FROM journal WHERE command = 'import'") == 1); // one entry for all of it
    CHECK(command::verify(desk.connection(), desk.catalog(), {})[QStringLiteral("ok")].toBool());
}

TEST_CASE("the same sheet twice makes nobody twice, whatever could not be read")
{
    Desk desk;
    const auto first = desk.import(motley());
    REQUIRE(first);
    CHECK(first->made.size() == 10);
    CHECK(first->matched.empty());
    const QString before = desk.state();
    const auto again = desk.import(motley());
    REQUIRE(again);
    CHECK(again->made.empty());
    CHECK(again->matched.size() == 10);
    CHECK(desk.state() == before); // not even in the journal
    for (std::size_t i = 0; i < again->matched.size(); ++i) {
        INFO(again->matched[i].row);
        CHECK_FALSE(again->matched[i].with.person.isNull());
    }
    // Doubts in rows that are known already stop nothing.
    CHECK(desk.import(motley(), false));
}

TEST_CASE("who is the same, who is alike, and who is somebody else")
{
    struct Entry
    {
        const char *what;
        Cells row;
        bool matched;
        bool alike;
    };
    const Cells grace{{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1978")}, {"Mobile Phone", text("06-38 32 5623")}, {"Mailing Street", text("Kade 1")}};
    const Entry table[] = {
        {"the same row", grace, true, false},
        {"another spelling of name, date and number", {{"First Name", text("Okafor")}, {"Second Name", text("GRACE")}, {"Birthdate", text("1978-07-28")}, {"Mobile Phone", text("+31638325623")}}, true, false},
        {"no number", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1978")}}, true, false},
        {"no birth date", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Mobile Phone", text("0638325623")}}, true, false},
        {"no birth date, another address", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Mobile Phone", text("0638325623")}, {"Mailing Street", text("Plein 2")}}, false, true},
        {"no name", {{"Birthdate", text("28-07-1978")}, {"Mobile Phone", text("0638325623")}}, true, false},
        {"another number", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1978")}, {"Mobile Phone", text("0612345678")}}, false, true},
        {"another birth date", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1979")}, {"Mobile Phone", text("0638325623")}}, false, true},
        {"a sister with the same phone", {{"First Name", text("Joy")}, {"Second Name", text("Okafor")}, {"Birthdate", text("01-02-1980")}, {"Mobile Phone", text("0638325623")}}, false, true},
        {"only the name", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}}, false, true},
        {"one word of the name", {{"First Name", text("Grace")}}, false, false},
        {"the name and another birth date", {{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1979")}}, false, false},
        {"only the birth date", {{"Birthdate", text("28-07-1978")}, {"First Name", text("Elena")}, {"Second Name", text("Dimitrova")}}, false, false},
        {"the birth date and a word of the name", {{"Birthdate", text("28-07-1978")}, {"First Name", text("Grace")}, {"Second Name", text("Adeyemi")}}, false, true},
    };
    for (const Entry &entry : table) {
        INFO(entry.what);
        // Against the store …
        Desk desk;
        REQUIRE(desk.import(iom({grace})));
        const auto report = desk.import(iom({entry.row}));
        REQUIRE(report);
        CHECK((report->matched.size() == 1) == entry.matched);
        CHECK((report->made.size() == 1 && !report->made[0].alike.empty()) == entry.alike);
        // … and within one sheet.
        Desk other;
        const auto both = other.import(iom({grace, entry.row}));
        REQUIRE(both);
        CHECK((both->matched.size() == 1) == entry.matched);
        if (entry.matched) {
            CHECK(both->matched[0].with.row == 3);
            CHECK(both->matched[0].with.person == both->made[0].person);
        } else if (entry.alike) {
            CHECK(both->made[1].alike[0].person == both->made[0].person);
        }
    }
}

TEST_CASE("a person whose details changed here is still known")
{
    Desk desk;
    const auto sheet = iom({{{"First Name", text("Grace")}, {"Second Name", text("Okafor")}, {"Birthdate", text("28-07-1978")}, {"Mobile Phone", text("06-38 32 5623")},
        {"Incoming Referral Date", text("02-03-2026")}, {"Incoming Referral Details", text("Zoekt veilige plek")}}});
    const auto first = desk.import(sheet);
    REQUIRE(first);
    desk.do_("person.change", {{QStringLiteral("id"), first->made[0].person.toText()}, {QStringLiteral("chosen_name"), text("Gracie")}, {QStringLiteral("phone"), text("06 12345678")}});
    const auto again = desk.import(sheet);
    REQUIRE(again);
    CHECK(again->matched.size() == 1);
}

TEST_CASE("all or nothing, unless what is doubtful may stay unknown")
{
    Desk desk;
    const QString before = desk.state();
    const auto sheet = iom({{{"First Name", text("Grace")}, {"Birthdate", text("28-07-1978")}}, {{"First Name", text("Marek")}, {"Birthdate", text("31-02-1999")}}});
    const auto refused = desk.import(sheet, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().code == QStringLiteral("import.doubts"));
    CHECK(desk.state() == before);
    const auto preview = previewImport(desk.connection(), *planOf(sheet.xlsx()));
    CHECK(preview.made.size() == 2);
    CHECK(preview.made[0].person.isNull());
    CHECK(preview.doubtful == 1);
    CHECK(desk.state() == before);
    // Notices stop nothing.
    CHECK(desk.import(iom({{{"First Name", text(" Joy ")}, {"Incoming Referral Details", text("=1+1")}}}), false));
    const auto done = desk.import(sheet, true);
    REQUIRE(done);
    CHECK(done->made.size() == 2);
    CHECK(desk.count("person") == 3);
}

TEST_CASE("an import that is stopped, or of a colleague who may not, leaves nothing")
{
    Desk desk;
    const QString before = desk.state();
    std::vector<Cells> rows;
    for (int i = 0; i < 100; ++i)
        rows.push_back({{"First Name", QStringLiteral("Proef %1").arg(i)}});
    for (const ImportPhase at : {ImportPhase::Comparing, ImportPhase::Writing}) {
        try {
            (void)desk.import(iom(rows), true, [at](ImportPhase phase, qint64 done, qint64) { return phase != at || done < 40; });
            FAIL("was not stopped");
        } catch (const Fault &fault) {
            CHECK(fault.kind() == FaultKind::Cancelled);
        }
        CHECK(desk.state() == before);
    }
    CHECK(desk.import(iom(rows))->made.size() == 100);

    Desk other;
    const access::Session desker{QStringLiteral("bo"), QStringLiteral("Bo"), {Code("desk")}, {}, {}};
    const FixedClock clock(sheets::now);
    std::shared_ptr<store::Connection> connection(&other.connection(), [](store::Connection *) {});
    command::Door door(connection, other.catalog(), clock, desker);
    CHECK_FALSE(runImport(door, *planOf(iom(rows).xlsx()), true));
    CHECK(other.count("person") == 0);
}

TEST_CASE("case owners are colleagues by the name they are known by")
{
    Desk desk;
    access::Account visser;
    visser.name = QStringLiteral("tessa");
    visser.displayName = QStringLiteral("T. Visser");
    visser.roles = {Code("coordinator")};
    desk.put(visser);
    access::Account gone;
    gone.name = QStringLiteral("sam");
    gone.displayName = QStringLiteral("S. El Amrani");
    gone.roles = {Code("coordinator")};
    gone.stopped = true;
    desk.put(gone);
    const auto report = desk.import(iom({{{"First Name", text("Grace")}, {"Case Owner", text(" t. visser")}}, {{"First Name", text("Joy")}, {"Case Owner", text("S. El Amrani")}}}));
    REQUIRE(report);
    CHECK(victim::findCase(desk.connection(), report->made[0].caseId)->coordinator == QStringLiteral("tessa"));
    CHECK(victim::findCase(desk.connection(), report->made[1].caseId)->coordinator == QStringLiteral("noor"));
    CHECK(report->remarks.size() == 2); // about the status column and the owner
    const auto page = victim::personPage(desk.connection(), report->made[1].person);
    CHECK(page->notes[0].text.contains(QStringLiteral("S. El Amrani")));
}
