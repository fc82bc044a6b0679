#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/victim/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
using namespace luwte::victim;

TEST_CASE("a case opens with a person, a number, a state and a coordinator")
{
    TestOffice house;
    const auto done = house.do_("case.open", with(R"({"chosen_name":"  Marek ","family_name":"W.","age":34,"main_form":"arbeid","signs":["B1","B2"],"residence":"eu_recht","source":"fairwork"})"));
    const QJsonObject result = done.result.toObject();
    CHECK(result.value(QLatin1String("number")).toString() == QStringLiteral("2026-0001-OPVA"));
    CHECK(result.value(QLatin1String("case")).toString() == done.id.toText());
    const auto c = findCase(house.connection(), done.id);
    REQUIRE(c.has_value());
    CHECK(c->state == "registered");
    CHECK(c->coordinator == QStringLiteral("noor"));
    CHECK(c->registeredAt.toText() == QStringLiteral("2026-03-02T09:00:00+01:00"));
    const auto person = findPerson(house.connection(), c->person);
    CHECK(person->displayName() == QStringLiteral("Marek W."));
    CHECK(person->estimatedBirthYear.is(1992));
    CHECK(person->ageOn(QDate(2026, 3, 2)) == 34);
    REQUIRE(done.entry.has_value());
    CHECK(done.entry->kind == QStringLiteral("case"));
    CHECK(done.entry->record == done.id);
}

TEST_CASE("a case keeps exactly one coordinator, who is one")
{
    TestOffice house;
    house.staff("coordinator");
    house.staff("shelter_worker");
    const Id c = house.openCase();
    CHECK(house.refused("case.change", with(R"({"id":"%1","coordinator":"niemand"})", c)) == "case.coordinator.unknown");
    CHECK(house.refused("case.change", with(R"({"id":"%1","coordinator":"shelter_worker"})", c)) == "case.coordinator.role");
    CHECK(house.refused("case.change", with(R"({"id":"%1","coordinator":""})", c)) == "case.coordinator");
    house.do_("case.change", with(R"({"id":"%1","coordinator":"coordinator"})", c));
    const Id account = access::findAccount(house.connection(), QStringLiteral("coordinator")).value().id;
    house.do_("account.stop", with(R"({"id":"%1"})", account));
    house.do_("case.change", with(R"({"id":"%1","region":"limburg"})", c)); // who stopped stays until somebody else is chosen
    house.do_("case.change", with(R"({"id":"%1","coordinator":"noor"})", c));
    CHECK(house.refused("case.change", with(R"({"id":"%1","coordinator":"coordinator"})", c)) == "case.coordinator.unknown");
    CHECK(house.refused("case.change", with(R"({"id":"%1","registered_at":"2026-03-02T09:01"})", c)) == "case.registered");
}

TEST_CASE("what a case needs to open, and what it cannot have")
{
    struct Row
    {
        const char *json;
        const char *code;
    };
    const Row rows[] = {
        {R"({})", "person.name"},
        {R"({"chosen_name":"  "})", "person.name"},
        {R"({"given_name":"Ama"})", ""},
        {R"({"chosen_name":"A","birth_date":"2026-03-03"})", "person.birth-date"},
        {R"({"chosen_name":"A","birth_date":"2026-03-02"})", ""},
        {R"({"chosen_name":"A","birth_date":"1 mei"})", "value.date"},
        {R"({"chosen_name":"A","age":-1})", "person.age"},
        {R"({"chosen_name":"A","age":121})", "person.age"},
        {R"({"chosen_name":"A","age":"oud"})", "person.age"},
        {R"({"chosen_name":"A","registered_at":"2026-03-02T09:01"})", "case.registered"},
        {R"({"chosen_name":"A","coordinator":"niemand"})", "case.coordinator.unknown"},
        {R"({"chosen_name":"A","person":"geen id"})", "record.unknown"},
        {R"({"chosen_name":"A","city":7})", "value.text"},
        {R"({"chosen_name":"A","number":"2026-0001"})", "field.unknown"},
        {R"({"chosen_name":"A","phone_typed":"06"})", "field.unknown"},
        {R"({"chosen_name":"A","close_reason":"overl"})", "field.unknown"},
    };
    TestOffice house;
    for (const Row &row : rows) {
        INFO(row.json);
        if (row.code[0] == '\0')
            house.do_("case.open", with(row.json));
        else
            CHECK(house.refused("case.open", with(row.json)) == QString::fromLatin1(row.code));
    }
}

TEST_CASE("a known person gets a new case only when the last one is closed")
{
    TestOffice house;
    const Id first = house.openCase("Sanne");
    const Id person = house.person(first);
    CHECK(house.refused("case.open", with(R"({"person":"%1"})", person)) == "case.open.already");
    CHECK(house.refused("case.open", with(R"({"person":"%1","chosen_name":"Anders"})", person)) == "case.open.person");
    house.do_("safety.assess", with(R"({"case":"%1","q1":"no"})", first));
    house.do_("person.change", with(R"({"id":"%1","language":"nl"})", person));
    house.do_("case.change", with(R"({"id":"%1","rights_explained_on":"2026-03-02","no_expert_reason":"acuut"})", first));
    house.do_("case.start_intake", with(R"({"case":"%1"})", first));
    house.do_("case.activate", with(R"({"case":"%1"})", first));
    CHECK(house.refused("case.close", with(R"({"case":"%1","reason":"overl"})", first)) == "case.state");
    house.do_("case.offer_handover", with(R"({"case":"%1","to":"Opvang Elders"})", first));
    house.do_("case.handover_accepted", with(R"({"case":"%1"})", first));
    const Id second = house.do_("case.open", with(R"({"person":"%1"})", person)).id;
    CHECK(findCase(house.connection(), second)->reopenedFrom == first);
    CHECK(house.refused("note.add", with(R"({"case":"%1","type":"contact","text":"x"})", first)) == "case.closed");
    const auto page = personPage(house.connection(), person);
    REQUIRE(page->cases.size() == 2);
    CHECK(page->current()->id == second);
    CHECK(house.verify().isEmpty());
}

TEST_CASE("a phone number is kept in one form and as it was written")
{
    TestOffice house;
    const Id c = house.do_("case.open", with(R"({"chosen_name":"A","phone":"06-12 34 56 78","home_phone":"+31 (0)46 4112233"})")).id;
    auto person = findPerson(house.connection(), house.person(c));
    CHECK(person->phone.is(QStringLiteral("+31612345678")));
    CHECK(person->phoneTyped == QStringLiteral("06-12 34 56 78"));
    CHECK(person->homePhone.is(QStringLiteral("+31464112233")));
    house.do_("person.change", with(R"({"id":"%1","phone":"112"})", person->id));
    person = findPerson(house.connection(), person->id);
    CHECK(person->phone.state() == Asked::Unknown);
    CHECK(person->phoneTyped == QStringLiteral("112"));
}

TEST_CASE("numbers of cases go by the year of registration")
{
    TestOffice house;
    const auto number = [&](const char *json) { return house.do_("case.open", with(json)).result.toObject().value(QLatin1String("number")).toString(); };
    CHECK(number(R"({"chosen_name":"A"})") == QStringLiteral("2026-0001-OPVA"));
    CHECK(number(R"({"chosen_name":"B","registered_at":"2025-12-31T23:59"})") == QStringLiteral("2025-0001-OPVA"));
    CHECK(number(R"({"chosen_name":"C","registered_at":"2026-01-01T00:00"})") == QStringLiteral("2026-0002-OPVA"));
}

TEST_CASE("people who may be the same are told, with the reason")
{
    TestOffice house;
    house.do_("case.open", with(R"({"chosen_name":"Zsófia","family_name":"Kovács","birth_date":"1999-05-06","phone":"0612345678"})"));
    house.do_("case.open", with(R"({"chosen_name":"Piet","birth_date":"1999-05-06"})"));
    Person person;
    person.chosenName = QStringLiteral("ZSOFIA");
    CHECK(alike(house.connection(), person).empty());
    person.birthDate = QDate(1999, 5, 6);
    auto found = alike(house.connection(), person);
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == QStringLiteral("Zsófia Kovács"));
    CHECK(found.front().reasons.size() == 2);
    person.phone = QStringLiteral("+31612345678");
    found = alike(house.connection(), person);
    REQUIRE(found.size() == 1);
    CHECK(found.front().certain);
    person.birthDate = {};
    person.chosenName = QStringLiteral("Iemand");
    found = alike(house.connection(), person);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().certain);
}
