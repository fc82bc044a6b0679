#include <catch2/catch_test_macros.hpp>

#include "tests/documents/desk.h"

using namespace luwte;
using namespace luwte::test;
using documents::Style;

TEST_CASE("what cannot be printed says why")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Marek","age":34})");
    CHECK(desk.refusedPrint(c) == "document.no-plan");
    CHECK(desk.refusedPrint(Id::make(7)) == "record.unknown");
    const Id plan = desk.plan(c);
    CHECK(desk.refusedPrint(c, "gedicht") == "document.unknown");
    CHECK(desk.refusedPrint(c, "careplan", "zh") == "document.language");
    CHECK(desk.refusedPrint(c) == QString());
    CHECK(desk.refusedPrint(plan) == QString()); // one version, by its own id
}

TEST_CASE("a client copy that is not safe takes a reason, and every print is logged")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Marek","age":34})");
    desk.plan(c);
    QJsonObject print{{"case", c.toText()}, {"document", "careplan"}, {"style", "plain"}, {"safe", false}, {"print_id", "AB12"}};
    CHECK(desk.refused("print.record", print) == "print.unsafe");
    print.insert("unsafe_reason", "De advocaat vraagt de achternaam");
    desk.do_("print.record", print);
    print.insert("safe", true);
    print.remove("unsafe_reason");
    desk.do_("print.record", print);
    print.insert("safe", false);
    print.insert("style", "professional");
    desk.do_("print.record", print);
}

TEST_CASE("adults are addressed with u, minors with je, in both client styles")
{
    Desk desk;
    const Id adult = desk.client(R"({"chosen_name":"Valentina","age":26})");
    const Id minor = desk.client(R"({"chosen_name":"Jayden","birth_date":"2010-02-03"})");
    desk.plan(adult);
    desk.plan(minor);
    for (const Style style : {Style::Plain, Style::Easy}) {
        const QString toAdult = desk.print(adult, style).plainText();
        const QString toMinor = desk.print(minor, style).plainText();
        for (const char *word : {" u ", " uw ", "U "})
            CHECK_FALSE((' ' + toMinor + ' ').contains(QLatin1String(word)));
        for (const char *word : {" je ", " jou ", "Je "})
            CHECK_FALSE((' ' + toAdult + ' ').contains(QLatin1String(word)));
        CHECK(toAdult.contains(QStringLiteral("Dit wilt u")));
        CHECK(toMinor.contains(QStringLiteral("Dit wil je")));
    }
}

TEST_CASE("who may have a mild intellectual disability gets the easy copy by itself (S2)")
{
    Desk desk;
    CHECK(documents::clientStyle(desk.connection(), Id::make(9)) == Style::Plain);
    CHECK(documents::clientStyle(desk.connection(), desk.client(R"({"chosen_name":"Marek","lvb":"no"})")) == Style::Plain);
    const Id c = desk.client(R"({"chosen_name":"Jayden","lvb":"suspected"})");
    CHECK(documents::clientStyle(desk.connection(), c) == Style::Easy);
    CHECK(documents::clientStyle(desk.connection(), desk.plan(c)) == Style::Easy);
    CHECK(documents::clientStyle(desk.connection(), desk.client(R"({"chosen_name":"Lotte","lvb":"established"})")) == Style::Easy);
}

TEST_CASE("client prints stay short: words a sentence")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Valentina","age":26})");
    desk.plan(c);
    CHECK(documents::readability(desk.print(c, Style::Plain)).wordsPerSentence <= 12);
    CHECK(documents::readability(desk.print(c, Style::Easy)).wordsPerSentence <= 8);
}

TEST_CASE("a dropped goal and a dropped agreement are not printed")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Marek","age":34})");
    const Id plan = desk.plan(c);
    const Id goal = desk.do_("goal.add", {{"plan", plan.toText()}, {"domain", "psych"}, {"title", "Rustig slapen"}}).id;
    const Id action = desk.do_("action.add", {{"goal", goal.toText()}, {"title", "Gesprek over EMDR"}, {"who", "Noor"}, {"funding", "zvw"}}).id;
    CHECK(desk.print(c, Style::Plain).plainText().contains(QStringLiteral("EMDR")));
    desk.do_("action.drop", {{"action", action.toText()}});
    CHECK_FALSE(desk.print(c, Style::Plain).plainText().contains(QStringLiteral("EMDR")));
    CHECK_FALSE(desk.print(c, Style::Professional).plainText().contains(QStringLiteral("EMDR")));
    desk.do_("goal.drop", {{"goal", goal.toText()}});
    CHECK_FALSE(desk.print(c, Style::Professional).plainText().contains(QStringLiteral("Rustig slapen")));
}
