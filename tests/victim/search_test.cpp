#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/store/head.h"
#include "core/victim/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
using namespace luwte::victim;

static QStringList found(TestOffice &house, const char *text)
{
    QStringList titles;
    for (const auto &row : store::readHeads(house.connection(), {QString(), QString::fromUtf8(text), QString()}, 20))
        titles.append(row.title);
    return titles;
}

TEST_CASE("a person is found by every name, number and note they have")
{
    TestOffice house;
    const Id c = house.do_("case.open", with(R"({"chosen_name":"Valentina","family_name":"Restrepo","given_name":"Carlos","aliases":"Vale; Tina","phone":"06 12345678","home_phone":"+31 46 411 22 33"})")).id;
    house.openCase("李 娜");
    house.openCase("Тарас Шевченко");
    house.openCase("أمينة");
    house.do_("note.add", with(R"({"case":"%1","type":"story","text":"Werkte in een champignonkwekerij bij Horst."})", c));
    const QStringList valentina{QStringLiteral("Valentina Restrepo")};
    for (const char *typed : {"valentina", "restrepo v", "carlos", "tina", "06-1234", "+31612345678", "+31 (0)46 411 22 33", "2026-0001", "2026-0001-OPVA", "20260001", "champignon", "Horst werkte"}) {
        INFO(typed);
        CHECK(found(house, typed) == valentina);
    }
    CHECK(found(house, "李") == QStringList{QStringLiteral("李 娜")});
    CHECK(found(house, "li na") == QStringList{QStringLiteral("李 娜")});
    CHECK(found(house, "Шевченко") == QStringList{QStringLiteral("Тарас Шевченко")});
    CHECK(found(house, "shevchenko") == QStringList{QStringLiteral("Тарас Шевченко")});
    CHECK(found(house, "أمينة") == QStringList{QStringLiteral("أمينة")});
    CHECK(found(house, "2026-0002") == QStringList{QStringLiteral("李 娜")});
    CHECK(found(house, "niemand").isEmpty());
}

TEST_CASE("the headline follows the person, the case and the safety")
{
    TestOffice house;
    const Id c = house.openCase("Marek");
    const Id person = house.person(c);
    const auto row = [&] { return store::readHeads(house.connection(), {QStringLiteral("person"), QString(), QString()}, 2).front(); };
    CHECK(row().record == person);
    CHECK(row().caseId == c);
    CHECK(row().risk == -1);
    CHECK(row().state == QStringLiteral("registered"));
    CHECK(row().coordinator == QStringLiteral("noor"));
    house.do_("safety.assess", with(R"({"case":"%1","q1":"yes","q2":"yes"})", c));
    CHECK(row().risk == 4);
    house.do_("person.change", with(R"({"id":"%1","family_name":"Wiśniewski","birth_date":"1992-01-31"})", person));
    CHECK(row().title == QStringLiteral("Marek Wiśniewski"));
    CHECK(row().risk == 4);
    CHECK(row().born == QStringLiteral("1992-01-31"));
    CHECK(found(house, "wisniewski").size() == 1);
    house.do_("case.start_intake", with(R"({"case":"%1"})", c));
    CHECK(row().state == QStringLiteral("intake"));
    house.do_("case.change", with(R"({"id":"%1","region":"limburg"})", c));
    CHECK(row().region == QStringLiteral("limburg"));
    const QString subtitle = personSubtitle(row(), QDate(2026, 3, 2));
    CHECK(subtitle.startsWith(QStringLiteral("34 jaar")));
    CHECK(subtitle.endsWith(QStringLiteral("2026-0001-OPVA")));
}

TEST_CASE("the list of one coordinator holds that coordinator's only")
{
    TestOffice house;
    house.do_("account.add", with(R"({"name":"sanne","roles":["coordinator"]})"));
    house.openCase("Van Noor");
    house.do_("case.open", with(R"({"chosen_name":"Van Sanne","coordinator":"sanne"})"));
    const QJsonArray rows = house.ask("people.list", with(R"({"coordinator":"sanne"})")).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().toObject().value(QLatin1String("title")).toString() == QStringLiteral("Van Sanne"));
    CHECK(house.ask("people.list", {}).toArray().size() == 2);
    CHECK(house.ask("people.list", with(R"({"limit":1})")).toArray().size() == 1);
    CHECK(house.ask("people.list", with(R"({"text":"van noor"})")).toArray().size() == 1);
}

TEST_CASE("a level left out is as computed; a level of nought is the professional's own")
{
    TestOffice house;
    const Id c = house.openCase();
    const auto level = [&] { return latestSafety(house.connection(), house.person(c))->level; };
    house.do_("safety.assess", with(R"({"case":"%1","q1":"yes","q3":"yes"})", c));
    CHECK(level() == 4);
    CHECK(house.refused("safety.assess", with(R"({"case":"%1","q1":"yes","q3":"yes","level":0})", c)) == "safety.lower");
    house.do_("safety.assess", with(R"({"case":"%1","q1":"yes","q3":"yes","level":0,"reason":"pleger is vast"})", c));
    CHECK(level() == 0);
    CHECK(house.refused("safety.assess", with(R"({"case":"%1","computed":0})", c)) == "field.unknown");
    CHECK(house.refused("safety.assess", with(R"({"case":"%1","at":"2026-03-02T09:01"})", c)) == "safety.future");
}

TEST_CASE("a person's page has everything of that person and of nobody else")
{
    TestOffice house;
    const Id a = house.openCase("A");
    const Id b = house.openCase("B");
    for (const Id &c : {a, b}) {
        house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"een"})", c));
        house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"twee"})", c));
        house.do_("exploitation.add", with(R"({"case":"%1","form":"arbeid"})", c));
        house.do_("referral.add", with(R"({"case":"%1","direction":"incoming","organisation":"Test"})", c));
        house.do_("prospect.save", with(R"({"case":"%1","housing":"certain"})", c));
        house.do_("prospect.save", with(R"({"case":"%1","work":"certain"})", c));
    }
    const auto page = personPage(house.connection(), house.person(a));
    REQUIRE(page.has_value());
    REQUIRE(page->notes.size() == 2);
    CHECK(page->notes.front().text == QStringLiteral("een"));
    CHECK(page->exploitation.size() == 1);
    CHECK(page->referrals.size() == 1);
    CHECK(house.connection().number("SELECT count(*) FROM prospect") == 2);
    CHECK_FALSE(personPage(house.connection(), Id::make(1)).has_value());
    const QJsonObject shown = house.ask("person.show", with(R"({"id":"%1"})", house.person(a))).toObject();
    CHECK(shown.value(QLatin1String("notes")).toArray().size() == 2);
    const QJsonObject shownCase = house.ask("case.show", with(R"({"case":"%1"})", a)).toObject();
    CHECK(shownCase.value(QLatin1String("reflection")).toObject().value(QLatin1String("why")).toString() == QStringLiteral("Vul het verblijfsrecht in. Dan is duidelijk of bedenktijd nodig is."));
    house.do_("case.change", with(R"({"id":"%1","residence":"eu_recht","signs":["B1"]})", a));
    const QJsonObject reflection = house.ask("case.show", with(R"({"case":"%1"})", a)).toObject().value(QLatin1String("reflection")).toObject();
    CHECK_FALSE(reflection.value(QLatin1String("offer")).toBool());
}
