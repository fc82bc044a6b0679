#include <catch2/catch_test_macros.hpp>

#include "tests/documents/desk.h"

using namespace luwte;
using namespace luwte::test;
using documents::Style;

TEST_CASE("a client copy leads nobody to the client, whatever was typed")
{
    struct Row
    {
        const char *typed;
        const char *gone;
        const char *stays; ///< of what was typed
    };
    const Row rows[] = {
        {"Samen naar de Linde lopen", "Linde", "Samen naar de"},
        {"Samen naar de LINDE.", "LINDE", "Samen naar de"},
        {"Naar Huize Avondrood bellen", "Avondrood", "bellen"},
        {"Brief aan mevrouw Restrepo", "Restrepo", "Brief aan mevrouw"},
        {"Carlos bellen", "Carlos", "bellen"},
        {"Post naar Dorpsstraat 9", "Dorpsstraat", "Post naar"},
        {"Post naar Beukenlaan 3", "Beukenlaan", "Post naar"},
        {"Postcode 5611 KL", "5611", "Postcode"},
        {"Postcode 1234AB van een ander", "1234AB", "van een ander"},
        {"Bellen op 06-91 48 85 01", "91 48", "Bellen op"},
        {"Bellen op 0691488501", "0691488501", "Bellen op"},
        {"Bellen op +31691488501", "91488501", "Bellen op"},
        {"Lindebloesemthee drinken", "", "Lindebloesemthee drinken"},
    };
    for (const Row &row : rows) {
        INFO(row.typed);
        Desk desk;
        desk.do_("facility.add", with(R"({"type":"VO","alias":"Linde","name":"Huize Avondrood","street":"Beukenlaan 3","postcode":"6211 AA","phone":"043-1234567"})"));
        const Id c = desk.client(R"({"chosen_name":"Valentina","given_name":"Carlos","family_name":"Restrepo","age":26,"street":"Dorpsstraat 9","postcode":"5611 KL","phone":"06-91 48 85 01"})");
        desk.plan(c, QStringLiteral("Ik wil zelf koken."), QString::fromUtf8(row.typed));
        for (const Style style : {Style::Plain, Style::Easy}) {
            const auto copy = desk.print(c, style);
            const QString text = copy.plainText();
            CHECK(copy.safe);
            CHECK(text.contains(QStringLiteral("Valentina")));
            CHECK(text.contains(QString::fromUtf8(row.stays)));
            if (row.gone[0] != '\0')
                CHECK_FALSE(text.contains(QString::fromUtf8(row.gone)));
            CHECK(copy.leftOut.isEmpty() == (row.gone[0] == '\0'));
        }
    }
}

TEST_CASE("who asks for it with a reason gets the text as it is")
{
    Desk desk;
    desk.do_("facility.add", with(R"({"type":"VO","alias":"Linde"})"));
    const Id c = desk.client(R"({"chosen_name":"Valentina","age":26})");
    desk.plan(c, QStringLiteral("Ik wil in de Linde blijven."));
    CHECK_FALSE(desk.print(c, Style::Plain).plainText().contains(QStringLiteral("Linde")));
    CHECK(desk.print(c, Style::Plain, false).plainText().contains(QStringLiteral("Linde")));
    CHECK(desk.print(c, Style::Professional).plainText().contains(QStringLiteral("Linde")));
    CHECK_FALSE(desk.print(c, Style::Professional, true).plainText().contains(QStringLiteral("Linde")));
}
