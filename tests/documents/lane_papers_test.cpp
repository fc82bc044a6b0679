// Prints of the lanes: what they say, what a client's copy leaves out, and when there is nothing to print yet.

#include <catch2/catch_test_macros.hpp>

#include "tests/documents/desk.h"

using namespace luwte;
using namespace luwte::test;

static documents::Document paper(Desk &desk, const char *name, const Id &c, documents::Style style = documents::Style::Professional)
{
    documents::Options options;
    options.style = style;
    auto made = documents::make(desk.door().reader(), QString::fromLatin1(name), c, options);
    return made ? *made : documents::Document();
}

TEST_CASE("the letter about the slightest indication says what was seen, and asks for a written answer", "[documents][lanes]")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Li","family_name":"Verzonnen","residence":"ongedoc"})");
    CHECK(desk.refusedPrint(c, "reflection-letter") == QStringLiteral("document.no-signs"));
    desk.do_("case.change", with(R"({"id":"%1","signs":["A4","A10"],"main_form":"seks"})", c));
    desk.do_("residence.offer", with(R"({"case":"%1","answer":"not_offered","by":"AVIM","reason":"te weinig aanwijzing"})", c));
    const QString text = paper(desk, "reflection-letter", c).plainText();
    CHECK(text.contains(QStringLiteral("Li Verzonnen")));
    CHECK(text.contains(QStringLiteral("De geringste aanwijzing is genoeg. Bewijs of aangifte is niet nodig.")));
    CHECK(text.contains(QStringLiteral("Eerder is geen bedenktijd aangeboden door AVIM. Reden: te weinig aanwijzing.")));
    CHECK(text.contains(QStringLiteral("Biedt u geen bedenktijd aan? Laat dan op papier weten wie dat besluit, en waarom.")));
    CHECK_FALSE(text.contains(QStringLiteral("artikel")));
}

TEST_CASE("the Rvb checklist names the last day; a client's copy is short, in plain words and without a family name", "[documents][lanes]")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Li","family_name":"Verzonnen","birth_date":"1985-04-02","reflection_start":"2026-03-02"})");
    CHECK(paper(desk, "rvb", c).plainText().contains(QStringLiteral("16 maart 2026")));
    for (const auto style : {documents::Style::Plain, documents::Style::Easy}) {
        const auto copy = paper(desk, "rvb", c, style);
        CHECK(copy.safe);
        CHECK(copy.plainText().contains(QStringLiteral("Vraag het aan vóór 16 maart 2026.")));
        CHECK(copy.plainText().contains(QStringLiteral("U krijgt geld om van te leven.")));
        CHECK_FALSE(copy.plainText().contains(QStringLiteral("Verzonnen")));
        CHECK(documents::readability(copy).wordsPerSentence < 9);
    }
    const Id child = desk.client(R"({"chosen_name":"Bo","birth_date":"2010-04-02"})");
    CHECK(paper(desk, "compensation", child, documents::Style::Plain).plainText().contains(QStringLiteral("Je kunt geld krijgen voor wat er is gebeurd.")));
    CHECK(paper(desk, "compensation", c).plainText().contains(QStringLiteral("niet gedaan; een aanvraag kan, met meer onderbouwing")));
}

TEST_CASE("the facts for the lawyer stand in order of time, without places, fears or stories", "[documents][lanes]")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Grace","main_form":"arbeid","reflection_start":"2026-01-31"})");
    desk.do_("exploitation.add", with(R"({"case":"%1","form":"arbeid","place":"Verzonnen kas","period":"najaar 2025","ended_on":"2026-01-15","coercion":["schuld"]})", c));
    desk.do_("willingness.add", with(R"({"case":"%1","answer":"doubt","reasons":["represailles"],"note":"Ik durf niet."})", c));
    desk.do_("criminal.talk", with(R"({"case":"%1","step_on":"2026-02-10","agency":"AVIM"})", c));
    desk.do_("criminal.report", with(R"({"case":"%1","step_on":"2026-02-20","number":"PV-0001","assessment":"protect"})", c));
    const QString text = paper(desk, "facts", c).plainText();
    CHECK(text.contains(QStringLiteral("PV-0001")));
    REQUIRE(text.contains(QStringLiteral("10 februari 2026")));
    CHECK(text.contains(QStringLiteral("najaar 2025 tot en met 15 januari 2026")));
    CHECK(text.indexOf(QStringLiteral("10 februari 2026")) < text.lastIndexOf(QStringLiteral("20 februari 2026")));
    CHECK_FALSE(text.contains(QStringLiteral("Ik durf niet")));
    CHECK_FALSE(text.contains(QStringLiteral("twijfel"), Qt::CaseInsensitive));
    CHECK(paper(desk, "facts", c, documents::Style::Plain).style == documents::Style::Professional); // it is for a lawyer, whoever asks
}

TEST_CASE("the sheet about forced acts is there once somebody recorded them", "[documents][lanes]")
{
    Desk desk;
    const Id c = desk.client(R"({"chosen_name":"Jayden","main_form":"crim"})");
    CHECK(desk.refusedPrint(c, "forced-acts") == QStringLiteral("document.no-act"));
    desk.do_("case.change", with(R"({"id":"%1","role":"victim_suspect","role_judgement":"Onder dwang"})", c));
    desk.do_("forced_act.save", with(R"({"case":"%1","act":"Pakjes wegbrengen","pressure":"Zijn zusje werd bedreigd","against":"Hij kreeg geld","coercion":["dreiging"]})", c));
    const QString text = paper(desk, "forced-acts", c).plainText();
    for (const char *words : {"Slachtoffer en verdachte", "Pakjes wegbrengen", "Zijn zusje werd bedreigd", "Hij kreeg geld", "Onder dwang"})
        CHECK(text.contains(QString::fromUtf8(words)));
}
