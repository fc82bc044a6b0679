// What a client takes along: appointments, the pocket card, rights; and the claim for an interpreter. All people are invented.
#include <catch2/catch_test_macros.hpp>

#include "core/aid/types.h"
#include "tests/documents/desk.h"

using namespace luwte;
using namespace luwte::test;
using documents::Style;

namespace {

struct Cards : Desk
{
    documents::Document card(const char *name, const Id &subject, Style style = Style::Plain, const char *language = "nl")
    {
        documents::Options options;
        options.style = style;
        options.language = QString::fromLatin1(language);
        auto made = documents::make(door().reader(), QString::fromLatin1(name), subject, options);
        INFO((made ? QString() : made.error().first().text).toStdString());
        REQUIRE(made);
        return *made;
    }
    QString text(const char *name, const Id &subject, Style style = Style::Plain, const char *language = "nl") { return card(name, subject, style, language).plainText(); }
    QString refusedCard(const char *name, const Id &subject)
    {
        documents::Options options;
        options.style = Style::Plain;
        const auto made = documents::make(door().reader(), QString::fromLatin1(name), subject, options);
        return made ? QString() : made.error().first().code;
    }
};

} // namespace

TEST_CASE("the appointments card has what is coming, the first in front, and leads nobody to a shelter")
{
    Cards desk;
    desk.do_("facility.add", with(R"({"type":"VO","alias":"Linde","name":"Huize Avondrood"})"));
    const Id c = desk.client(R"({"chosen_name":"Valentina","family_name":"Restrepo","age":26})");
    CHECK(desk.refusedCard("appointments", c) == "document.no-appointments");
    desk.do_("appointment.add", with(R"({"case":"%1","at":"2026-03-12T14:30","what":"Gesprek met de advocaat","with_whom":"mr. Bedacht","place":"In de Linde, kamer 2","bring":"uw brief"})", c));
    desk.do_("appointment.add", with(R"({"case":"%1","at":"2026-03-05T09:00","what":"Huisarts"})", c));
    const Id off = desk.do_("appointment.add", with(R"({"case":"%1","at":"2026-03-06T09:00","what":"Tandarts"})", c)).id;
    desk.do_("appointment.change", with(R"({"id":"%1","state":"cancelled"})", off));
    const auto card = desk.card("appointments", c);
    const QString text = card.plainText();
    CHECK(card.safe);
    CHECK(text.indexOf(QStringLiteral("donderdag 5 maart, 9.00 uur")) < text.indexOf(QStringLiteral("donderdag 12 maart, 14.30 uur")));
    CHECK(text.contains(QStringLiteral("Neem mee: uw brief.")));
    for (const char *gone : {"Tandarts", "Linde", "Restrepo"})
        CHECK_FALSE(text.contains(QLatin1String(gone)));
    // What is over is not on it.
    desk.now("2026-03-13T09:00");
    CHECK(desk.refusedCard("appointments", c) == "document.no-appointments");
}

TEST_CASE("the pocket card has no name, no address, no code word")
{
    Cards desk;
    desk.do_("facility.add", with(R"({"type":"VO","alias":"Linde","name":"Huize Avondrood","street":"Beukenlaan 3"})"));
    desk.do_("account.add", with(R"({"name":"sanne","display_name":"Sanne de Vries","roles":["coordinator"]})"));
    const Id c = desk.client(R"({"chosen_name":"Valentina","family_name":"Restrepo","age":26,"phone":"06-91 48 85 01"})");
    CHECK(desk.refusedCard("safetyplan", c) == "document.no-safety-plan");
    desk.do_("safe_person.add", with(R"({"case":"%1","name":"Riek Bedacht","relation":"oma","phone":"06-00000001"})", c));
    desk.do_("safe_person.add", with(R"({"case":"%1","name":"Fatma Verzonnen","relation":"buurvrouw","on_card":"F. van de koffie","phone":"06-00000002"})", c));
    desk.do_("safety_plan.save", with(R"({"case":"%1","triggers":"Een witte auto in de straat","calm":"Bellen met Fatma","phone_safety":"Locatie uit","code_word":"pannenkoek","school_work":"Vraag Sanne om mee te lopen","escape_route":"Via de achterdeur van Huize Avondrood naar de Beukenlaan","not_in_regions":["limburg"]})", c));
    const auto card = desk.card("safetyplan", c);
    const QString text = card.plainText();
    CHECK(card.pocket);
    CHECK(card.safe);
    for (const char *stays : {"witte auto", "Locatie uit", "achterdeur", "112", "oma: 06-00000001", "van de koffie: 06-00000002"})
        CHECK(text.contains(QLatin1String(stays)));
    for (const char *gone : {"Valentina", "Restrepo", "Riek", "Fatma", "Bedacht", "Verzonnen", "Sanne", "Vries", "pannenkoek", "Avondrood", "Beukenlaan", "Linde", "Limburg", "91 48"})
        CHECK_FALSE(text.contains(QLatin1String(gone), Qt::CaseInsensitive));
    CHECK(card.leftOut.contains(QStringLiteral("codewoord")));
    CHECK(card.leftOut.contains(QStringLiteral("naam")));
    CHECK(card.title == QStringLiteral("Mijn kaart"));
}

TEST_CASE("the rights card says what applies, in short sentences, and no term of the law")
{
    Cards desk;
    const Id c = desk.client(R"({"chosen_name":"Valentina","age":26,"residence":"ongedoc"})");
    const QString all = desk.text("rights", c);
    for (const char *title : {"Een advocaat", "Een tolk", "Tijd om na te denken", "Een dokter", "Werk en loon", "Uw adres blijft geheim"})
        CHECK(all.contains(QLatin1String(title)));
    desk.do_("right.set", with(R"({"case":"%1","right_code":"reflection","applies":"no","why":"Heeft al een vergunning"})", c));
    CHECK_FALSE(desk.text("rights", c).contains(QStringLiteral("Tijd om na te denken")));
    CHECK(documents::readability(desk.card("rights", c)).wordsPerSentence <= 12);
    CHECK(documents::readability(desk.card("rights", c, Style::Easy)).wordsPerSentence <= 8);
    for (const char *word : {"artikel", "mensenhandel", "prostitu", "drie maanden"})
        CHECK_FALSE(all.contains(QLatin1String(word), Qt::CaseInsensitive));
    // Children get cards of their own.
    CHECK(desk.refusedCard("rights", desk.client(R"({"chosen_name":"Jayden","birth_date":"2010-02-03"})")) == "document.adult");
}

TEST_CASE("an interpreter's claim says what CoMensha asks, without the client's name, or why there is none")
{
    Cards desk;
    const Id c = desk.client(R"({"chosen_name":"Valentina","family_name":"Restrepo","age":26,"language":"es","comensha_on":"2026-02-20","comensha_reference":"CM-OEFEN-0009"})");
    const Id sworn = desk.do_("interpreter.add", with(R"({"name":"W. Verzonnen","languages":["es"],"interpreter_kind":"sworn","register_number":"00001"})")).id;
    const Id use = desk.do_("interpreter.use", with(R"({"case":"%1","interpreter":"%2","held_on":"2026-03-01","minutes":45,"mode":"phone","purpose":"care"})", c, sworn)).id;
    const QString text = desk.text("interpreter", use, Style::Professional);
    for (const char *stays : {"CM-OEFEN-0009", "W. Verzonnen", "00001", "45 minuten", "1 maart 2026", "Telefoon"})
        CHECK(text.contains(QLatin1String(stays)));
    for (const char *gone : {"Valentina", "Restrepo"})
        CHECK_FALSE(text.contains(QLatin1String(gone)));
    const Id legal = desk.do_("interpreter.use", with(R"({"case":"%1","interpreter":"%2","held_on":"2026-03-01","minutes":45,"mode":"phone","purpose":"legal"})", c, sworn)).id;
    CHECK(desk.refusedCard("interpreter", legal) == "claim.legal");
    CHECK(desk.refusedCard("interpreter", Id::make(4)) == "record.unknown");
    CHECK(desk.refusedCard("rights", Id::make(4)) == "record.unknown");
}

TEST_CASE("minors are addressed with je on their appointments")
{
    Cards desk;
    const Id c = desk.client(R"({"chosen_name":"Jayden","birth_date":"2010-02-03"})");
    desk.do_("appointment.add", with(R"({"case":"%1","at":"2026-03-12T14:30","what":"Voetbal"})", c));
    const QString text = desk.text("appointments", c, Style::Easy);
    CHECK(text.contains(QStringLiteral("Kun je niet komen?")));
    CHECK_FALSE(text.contains(QStringLiteral(" uw ")));
    CHECK(documents::readability(desk.card("appointments", c, Style::Easy)).wordsPerSentence <= 8);
}
