#include <catch2/catch_test_macros.hpp>

#include "core/codebook/phone.h"
#include "core/codebook/plate.h"

using namespace luwte::codebook;

TEST_CASE("one number has one form, however it is typed")
{
    struct Case
    {
        const char *typed;
        const char *e164; ///< "" when refused
    };
    static constexpr Case cases[] = {
        {"06-12 34 56 78", "+31612345678"},
        {"0031612345678", "+31612345678"},
        {"+31 (0)6 12345678", "+31612345678"},
        {"+31(0)612345678", "+31612345678"},
        {"00 31 6 12345678", "+31612345678"},
        {"06.12.34.56.78", "+31612345678"},
        {"06\xe2\x80\x91" "12345678", "+31612345678"},
        {"\xe2\x80\x8e+31612345678\xe2\x80\xac", "+31612345678"},
        {"612345678", "+31612345678"},
        {"06-81 92 4865", "+31681924865"},
        {"+31 (0)6 70241505", "+31670241505"}, // a range that the library did not know yet
        {"06-90 62 8248", "+31690628248"},
        {"٠٦١٢٣٤٥٦٧٨", "+31612345678"},
        {"+48 512 345 678", "+48512345678"},
        {"+39 06 1234 5678", "+390612345678"},
        {"+44 (0)20 7946 0018", "+442079460018"},
        {"0800-2000", "+318002000"},
        {"112", ""},
        {"144", ""},
        {"onbekend", ""},
        {"06-123", ""},
        {"tst 0612345678", ""},
        {"0612345678 (moeder)", ""},
        {"06 12345678 / 06 87654321", ""},
        {"0612345678;ext=5", ""},
        {"0612345678#5", ""},
        {"++31612345678", ""},
        {"06+12345678", ""},
        {"6.12345678E8", ""},
        {"=1+1", ""},
        {"", ""},
        {"+", ""},
        {"+999 123 456 789", ""},
        {"06123456789012345678901234567890", ""},
    };
    for (const Case &c : cases) {
        INFO(c.typed);
        CHECK(toE164(QString::fromUtf8(c.typed)).value_or(QString()).toStdString() == c.e164);
    }
    CHECK_FALSE(toE164(QString(1'000'000, u'0')));
    CHECK(toE164(QStringLiteral("512 345 678"), QStringLiteral("PL")) == QStringLiteral("+48512345678"));
    CHECK_FALSE(toE164(QStringLiteral("0612345678"), QStringLiteral("nowhere")));
}

TEST_CASE("numbers are shown as people write them here")
{
    CHECK(display(QStringLiteral("+31612345678")) == QStringLiteral("06 12345678"));
    CHECK(display(QStringLiteral("+48512345678")) == QStringLiteral("+48 512 345 678"));
    CHECK(display(QStringLiteral("onbekend")) == QStringLiteral("onbekend"));
}

TEST_CASE("a number is found by how it starts, in both ways of dialling")
{
    const QStringList forms = phoneForms(QStringLiteral("06-12 34 56 78"));
    CHECK(forms == QStringList{QStringLiteral("31612345678"), QStringLiteral("0612345678")});
    const auto finds = [&](const char *query) {
        const QString digits = phoneQuery(QString::fromUtf8(query));
        return !digits.isEmpty() && (forms[0].startsWith(digits) || forms[1].startsWith(digits));
    };
    for (const char *query : {"06-12", "0612345678", "+31 (0)6 12", "0031 6 12", "+31612345678", "612345678"}) {
        INFO(query);
        CHECK(finds(query));
    }
    for (const char *query : {"06", "Sanne", "06-13", "", "06 12 x"}) {
        INFO(query);
        CHECK_FALSE(finds(query));
    }
    CHECK(phoneForms(QStringLiteral("112")) == QStringList{QStringLiteral("112")});
    CHECK(phoneForms(QStringLiteral("onbekend")).isEmpty());
}

TEST_CASE("number plates lose what does not matter")
{
    struct Case
    {
        const char *typed;
        const char *plate;
    };
    static constexpr Case cases[] = {
        {"12-abc-3", "12ABC3"},
        {"12 ABC 3", "12ABC3"},
        {" wgh\xc2\xa0" "12345 ", "WGH12345"},
        {"LÖ-AB 12", "LOAB12"},
        {"АА1234ВВ", "AA1234BB"},
        {"ab", ""},
        {"", ""},
        {"zwarte Golf, 12-ABC-3", ""},
        {"<b>12ABC3</b>", ""},
        {"1234567890ABC", ""},
        {"李12345", ""},
    };
    for (const Case &c : cases) {
        INFO(c.typed);
        CHECK(toPlate(QString::fromUtf8(c.typed)).value_or(QString()).toStdString() == c.plate);
    }
    CHECK_FALSE(toPlate(QString(1'000'000, u'A')));
}
