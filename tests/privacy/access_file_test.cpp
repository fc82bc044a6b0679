// The file that answers a request for access: everything, but what is about others. All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/documents/documents.h"
#include "core/privacy/access_file.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Inquiry
{
    TestOffice office;
    Id c = office.openCase("Verzonnen Amina");
    Id note = office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"Amina belde. Haar nichtje Fatou Verzonnen slaapt slecht."})", c)).id;
    Id request = office.do_("avg.receive", with(R"({"case":"%1","kind":"access","about":"Alles"})", c)).id;

    Inquiry()
    {
        office.do_("avg.identify", with(R"({"request":"%1","identified_how":"Zelf langsgekomen"})", request));
        office.do_("avg.start", with(R"({"request":"%1"})", request));
    }
    Result<documents::Document> file() { return documents::make(office.door().reader(), QStringLiteral("access"), request, {}); }
    QString decide(const char *json) { return office.refused("avg.decide", with(json, request)); }
};

} // namespace

TEST_CASE("an access file goes out when every text was read, with what is about others blacked out")
{
    Inquiry asked;
    auto &office = asked.office;
    CHECK(asked.decide(R"({"request":"%1","outcome":"granted"})") == "avg.unread");
    REQUIRE_FALSE(asked.file());
    CHECK(asked.file().error().front().code == QStringLiteral("access_file.unread"));

    CHECK(office.refused("access_file.redact", with(R"({"request":"%1","record":"%2","passage":"Fatou Verzonnen"})", asked.request, asked.note)) == "avg.reason");
    CHECK(office.refused("access_file.redact", with(R"({"request":"%1","record":"%2","passage":"niet te vinden","reason":"other_person"})", asked.request, asked.note)) == "avg.passage");
    CHECK(office.refused("access_file.redact", with(R"({"request":"%1","record":"%2"})", asked.request, Id::make(1))) == "record.unknown");
    office.do_("access_file.redact", with(R"({"request":"%1","record":"%2","passage":"nichtje Fatou Verzonnen","reason":"other_person"})", asked.request, asked.note));
    const auto texts = office.ask("access_file.texts", with(R"({"request":"%1"})", asked.request)).toArray();
    REQUIRE(texts.size() == 1);
    CHECK_FALSE(texts.at(0).toObject().value(QLatin1String("read")).toBool()); // there may be more in it
    office.do_("access_file.redact", with(R"({"request":"%1","record":"%2"})", asked.request, asked.note));

    office.do_("funding.add", with(R"({"case":"%1","law":"wmo"})", asked.c));
    office.do_("bsn.record", with(R"({"person":"%1","number":"123456782"})", office.person(asked.c)));
    const auto file = asked.file();
    REQUIRE(file);
    const QString text = file->plainText();
    CHECK(text.contains(QStringLiteral("Verzonnen Amina")));
    CHECK(text.contains(QStringLiteral("Amina belde. Haar █████ (gaat over iemand anders) slaapt slecht.")));
    CHECK_FALSE(text.contains(QStringLiteral("Fatou")));
    CHECK_FALSE(text.contains(QStringLiteral("123456782")));
    CHECK(text.contains(QStringLiteral("Voegt een notitie toe"))); // who did what
    office.do_("avg.decide", with(R"({"request":"%1","outcome":"partly","ground":"third_party","explanation":"Wat over je nichtje gaat, is van haar."})", asked.request));
}

TEST_CASE("a text that is about nobody else is read once and for all")
{
    Inquiry asked;
    asked.office.do_("access_file.redact", with(R"({"request":"%1","record":"%2"})", asked.request, asked.note));
    asked.office.do_("access_file.redact", with(R"({"request":"%1","record":"%2"})", asked.request, asked.note));
    CHECK(asked.office.connection().number("SELECT count(*) FROM redaction") == 1);
    CHECK(asked.file());
    asked.office.do_("avg.decide", with(R"({"request":"%1","outcome":"granted"})", asked.request));
    // A new text in between has to be read too.
    Inquiry again;
    again.office.do_("access_file.redact", with(R"({"request":"%1","record":"%2"})", again.request, again.note));
    again.office.do_("note.add", with(R"({"case":"%1","type":"story","text":"Nog een verhaal."})", again.c));
    CHECK(again.decide(R"({"request":"%1","outcome":"granted"})") == "avg.unread");
}
