#include <QJsonArray>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

#include "core/victim/commands.h"
#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/victim/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("the door knows its verbs, its fields and its codes")
{
    TestOffice house;
    const Id c = house.openCase();
    CHECK(house.refused("case.opnieuw", {}) == "verb.unknown");
    CHECK(house.refused("", {}) == "verb.unknown");
    CHECK(house.refused("case.open", with(R"({"chosen_name":"A","shoe_size":42})")) == "field.unknown");
    CHECK(house.refused("case.open", with(R"({"chosen_name":"A","state":"closed"})")) == "field.unknown");
    CHECK(house.refused("case.open", with(R"({"chosen_name":"A","gender":"purple"})")) == "code.unknown");
    CHECK(house.refused("case.open", with(R"({"chosen_name":"A","signs":["B1","nope"]})")) == "code.unknown");
    CHECK(house.refused("note.add", with(R"({"case":"%1","type":"contact"})", c)) == "field.required");
    CHECK(house.refused("note.add", with(R"({"case":"0190d6f0-0000-7000-8000-000000000000","type":"contact","text":"x"})")) == "record.unknown");
    CHECK(house.refused("note.add", with(R"({"case":"geen id","type":"contact","text":"x"})")) == "record.unknown");
    CHECK(house.refused("person.change", with(R"({"id":"%1","phone_typed":"06"})", house.person(c))) == "field.unknown");
    const auto unknown = house.office().door().ask(QStringLiteral("people.tellen"), {});
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().first().code == QStringLiteral("verb.unknown"));
}

TEST_CASE("a refused command leaves no trace")
{
    TestOffice house;
    const Id c = house.openCase();
    const qint64 before = house.entries();
    (void)house.refused("case.open", with(R"({"chosen_name":""})"));
    (void)house.refused("case.activate", with(R"({"case":"%1"})", c));
    (void)house.refused("person.change", with(R"({"id":"%1","birth_date":"2199-01-01","city":"Nergens"})", house.person(c)));
    CHECK(house.entries() == before);
    CHECK(victim::findPerson(house.connection(), house.person(c))->city.isEmpty());
    // A number that a refused case would have had goes to the next one.
    const QJsonObject next = house.do_("case.open", with(R"({"chosen_name":"B"})")).result.toObject();
    CHECK(next.value(QLatin1String("number")).toString() == QStringLiteral("2026-0002-OPVA"));
    CHECK(house.verify().isEmpty());
}

TEST_CASE("a save without change writes nothing")
{
    TestOffice house;
    const Id person = house.person(house.openCase());
    house.do_("person.change", with(R"({"id":"%1","city":"Sittard"})", person));
    const qint64 before = house.entries();
    const auto again = house.do_("person.change", with(R"({"id":"%1","city":"Sittard"})", person));
    CHECK_FALSE(again.entry.has_value());
    CHECK(again.id == person);
    CHECK(house.entries() == before);
}

TEST_CASE("each role may do what is its own, and nothing else")
{
    TestOffice house;
    const Id c = house.openCase();
    struct Case
    {
        const char *role;
        bool writesNotes;
        bool decides;
        bool administers;
    };
    const Case cases[] = {{"coordinator", true, true, false}, {"team_lead", true, true, false}, {"shelter_worker", true, false, false}, {"therapist", true, false, false},
        {"desk", false, false, false}, {"expert", false, false, false}, {"privacy_officer", false, false, false}, {"administrator", false, false, true}};
    for (const Case &role : cases) {
        INFO(role.role);
        house.staff(role.role);
        command::Circumstance as;
        as.as = QString::fromLatin1(role.role);
        const auto allowed = [&](const char *verb, const QJsonObject &fields) {
            const auto done = house.office().door().execute(QString::fromLatin1(verb), fields, as);
            return done.has_value() || done.error().first().code != QStringLiteral("access.role");
        };
        CHECK(allowed("note.add", with(R"({"case":"%1","type":"contact","text":"x"})", c)) == role.writesNotes);
        CHECK(allowed("case.change", with(R"({"id":"%1"})", c)) == role.decides);
        CHECK(allowed("case.close", with(R"({"case":"%1"})", c)) == role.decides);
        CHECK(allowed("account.add", with(R"({"name":"x"})")) == role.administers);
        const auto shown = house.office().door().ask(QStringLiteral("person.show"), with(R"({"id":"%1"})", house.person(c)), as);
        CHECK(shown.has_value() == role.writesNotes);
    }
}

TEST_CASE("the author is who did it, and who was at the keyboard is kept beside it")
{
    TestOffice house;
    house.staff("shelter_worker");
    command::Circumstance as;
    as.as = QStringLiteral("Shelter_Worker");
    as.at = *Instant::fromText(QStringLiteral("2026-02-01T10:00"));
    const Id c = house.openCase();
    const auto done = house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"gebeld"})", c), as);
    REQUIRE(done.entry.has_value());
    CHECK(done.entry->author == QStringLiteral("shelter_worker"));
    CHECK(done.entry->via == QStringLiteral("noor"));
    CHECK(done.entry->at == as.at);
    const auto page = victim::personPage(house.connection(), house.person(c));
    CHECK(page->notes.front().at == as.at);
    CHECK(page->notes.front().madeBy == QStringLiteral("shelter_worker"));
    as.as = QStringLiteral("niemand");
    CHECK_THROWS_AS((void)house.office().door().execute(QStringLiteral("note.add"), {}, as), Fault);
}

TEST_CASE("who stopped may no longer be named")
{
    TestOffice house;
    const Id account = house.do_("account.add", with(R"({"name":"Sanne","roles":["shelter_worker"]})")).id;
    house.connection().prepared("UPDATE account SET stopped = 1 WHERE id = ?").bind(1, account).run();
    command::Circumstance as;
    as.as = QStringLiteral("Sanne");
    CHECK_THROWS_AS((void)house.office().door().ask(QStringLiteral("account.list"), {}, as), Fault);
}

TEST_CASE("accounts: names are one of a kind, roles there must be, keys are nobody's to see")
{
    TestOffice house;
    CHECK(house.refused("account.add", with(R"({"name":"NOOR","roles":["desk"]})")) == "account.known");
    CHECK(house.refused("account.add", with(R"({"name":"x","roles":[]})")).contains(QStringLiteral("field.required")));
    const Id noor = Id::fromText(house.ask("account.list").toArray().at(0).toObject().value(QLatin1String("id")).toString()).value();
    CHECK(house.refused("account.change", with(R"({"id":"%1","roles":[]})", noor)) == "field.required");
    CHECK(house.refused("account.add", with(R"({"name":"--","roles":["desk"]})")) == "account.name");
    CHECK(house.refused("account.add", with(R"({"name":"x","roles":["desk"],"slot":"y"})")) == "field.unknown");
    const QJsonArray list = house.ask("account.list", {}).toArray();
    REQUIRE(list.size() == 1);
    CHECK(list.at(0).toObject().value(QLatin1String("name")).toString() == QStringLiteral("noor"));
    CHECK_FALSE(list.at(0).toObject().contains(QStringLiteral("slot")));
}

TEST_CASE("a vault opened to read refuses to write, with a reason")
{
    TestOffice house;
    const Id c = house.openCase();
    house.reopen(vault::Access::ReadOnly);
    CHECK(house.refused("note.add", with(R"({"case":"%1","type":"contact","text":"x"})", c)) == "store.read-only");
    CHECK(house.ask("people.list", {}).toArray().size() == 1);
}

TEST_CASE("listeners hear of every durable change and of nothing else")
{
    TestOffice house;
    int heard = 0;
    house.office().door().onDone([&](const store::JournalEntry &entry) {
        ++heard;
        CHECK_FALSE(house.connection().inTransaction());
        CHECK(entry.command == QStringLiteral("case.open"));
    });
    house.openCase();
    (void)house.refused("case.open", {});
    (void)house.ask("people.list", {});
    CHECK(heard == 1);
}

TEST_CASE("a fault in the middle takes the whole command back")
{
    TestOffice house;
    const Id c = house.openCase();
    const qint64 before = house.entries();
    const auto work = [&](command::Call &call) -> Result<command::Outcome> {
        victim::Note note;
        note.person = house.person(c);
        note.caseId = c;
        note.type = Code("contact");
        note.text = QStringLiteral("half");
        call.unit.save(note);
        throw Fault(FaultKind::Cancelled, QStringLiteral("test"));
    };
    CHECK_THROWS_AS((void)house.office().door().carryOut(QStringLiteral("test"), {}, work), Fault);
    CHECK(house.entries() == before);
    CHECK(victim::personPage(house.connection(), house.person(c))->notes.empty());
    CHECK_FALSE(house.connection().inTransaction());
    house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"heel"})", c));
    CHECK(house.verify().isEmpty());
}

TEST_CASE("every verb has a right, and every right has a verb or a call of the command line")
{
    QSet<int> used;
    for (const auto &spec : house::catalog().commands()) {
        INFO(spec.name.toStdString());
        CHECK(spec.right < access::Right::Count);
        used.insert(int(spec.right));
    }
    for (const auto &spec : house::catalog().queries()) {
        INFO(spec.name.toStdString());
        CHECK(spec.right < access::Right::Count);
        used.insert(int(spec.right));
    }
    for (const auto &right : access::rights()) {
        INFO(right.name);
        CHECK_FALSE(access::rolesWith(right.right).isEmpty());
    }
    CHECK(used.size() > 20);
}

TEST_CASE("every verb says in two languages what it does")
{
    for (const auto &spec : house::catalog().commands()) {
        INFO(spec.name.toStdString());
        CHECK(spec.purpose.nl[0] != '\0');
        CHECK(spec.purpose.en[0] != '\0');
        CHECK(spec.run != nullptr);
        for (const FieldInfo &field : spec.fields) {
            INFO(field.name);
            CHECK(field.nl[0] != '\0');
            CHECK(field.en[0] != '\0');
            CHECK(((field.type != FieldType::Code && field.type != FieldType::CodeSet) || field.codes[0] != '\0'));
        }
    }
}
