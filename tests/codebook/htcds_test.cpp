#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/codebook/book.h"

using namespace luwte;
using namespace luwte::codebook;

TEST_CASE("the template's columns are known by their labels")
{
    const Htcds &htcds = Htcds::standard();
    REQUIRE(htcds.fields().size() == 38);
    CHECK(htcds.fields().front().column == QStringLiteral("B"));
    CHECK(htcds.fields().back().column == QStringLiteral("AM"));
    // Row 1 says prs_MailingCity above "Mailing Street": the label decides.
    const HtcdsField *street = htcds.find(QStringLiteral("Mailing Street"));
    REQUIRE(street);
    CHECK(street->name == QStringLiteral("prs_MailingStreet"));
    CHECK(street->header == QStringLiteral("prs_MailingCity"));
    CHECK(htcds.find(QStringLiteral(" mailing  zip/postal code "))->name == QStringLiteral("prs_MailingPostalCode"));
    CHECK(htcds.find(QStringLiteral("prs_First_Name"))->name == QStringLiteral("prs_FirstName"));
    CHECK(htcds.find(QStringLiteral("vic_Methods_of_Control"))->name == QStringLiteral("vic_MethodsOfControl"));
    CHECK(htcds.find(QStringLiteral("Reason for Outgoing Referral"))->header.isEmpty());
    CHECK(htcds.find(QStringLiteral("Schoenmaat")) == nullptr);
    CHECK(htcds.find(QString()) == nullptr);
}

TEST_CASE("every pick list value has a place in our lists")
{
    const Book &book = Book::standard();
    for (const HtcdsField &field : Htcds::standard().fields()) {
        INFO(field.name.toStdString());
        if (!field.list.isEmpty())
            REQUIRE(book.list(field.list));
        for (const HtcdsCode &code : field.codes) {
            INFO(code.code.toStdString());
            if (code.ours.isEmpty()) {
                CHECK(field.name == QStringLiteral("vic_TypeOfExploitation"));
                continue;
            }
            const CodeValue *value = book.find(field.list, code.ours);
            REQUIRE(value);
            CHECK(book.match(field.list, code.code) == value);
            CHECK(book.match(field.list, code.label) == value);
            CHECK(book.match(field.list, code.cell) == value);
        }
    }
}

TEST_CASE("our codes are written as the template's drop-down has them")
{
    const Book &book = Book::standard();
    const auto cell = [&](const char *field, const char *code) {
        const HtcdsField *f = Htcds::standard().find(QString::fromLatin1(field));
        REQUIRE(f);
        return htcdsCell(*f, QString::fromLatin1(code), book).value_or(QStringLiteral("-"));
    };
    CHECK(cell("Type of Exploitation", "crim") == QStringLiteral("Other"));
    CHECK(cell("Type of Exploitation", "dienst") == QStringLiteral("Servitude"));
    CHECK(cell("Type of Exploitation", "onb") == QStringLiteral("-"));
    CHECK(cell("Methods of Control", "DebtBondage") == QStringLiteral("Debt bondage "));
    CHECK(cell("Status", "out_of_sight") == QStringLiteral("Active"));
    CHECK(cell("Status", "aftercare") == QStringLiteral("Follow up"));
    CHECK(cell("Gender", "TransgenderFeminine") == QStringLiteral("TransgenderFeminine"));
    CHECK(cell("Consent", "yes") == QStringLiteral("Yes"));
    CHECK(cell("Citizenship", "SY") == QStringLiteral("Syrian Arab Republic"));
    CHECK(cell("Citizenship", "NL") == QStringLiteral("Netherlands"));
    CHECK(cell("Citizenship", "CI") == QStringLiteral("Côte d'Ivoire"));
    CHECK(cell("Citizenship", "XXA") == QStringLiteral("-"));
    CHECK(cell("First Name", "x") == QStringLiteral("-"));
    // Whatever a case sheet can hold of ours, HTCDS has a word for, except what nobody knows.
    for (const char *field : {"Type of Exploitation", "Status", "Gender", "Methods of Control", "Forced Labour Industry"}) {
        const HtcdsField *f = Htcds::standard().find(QString::fromLatin1(field));
        for (const CodeValue &value : book.list(f->list)->values()) {
            INFO(field << " " << value.code.toStdString());
            CHECK((htcdsCell(*f, value.code, book) || value.code == u"onb"));
        }
    }
    // Coercion is exported as methods of control.
    for (const CodeValue &value : book.list("DWANG")->values()) {
        INFO(value.code.toStdString());
        CHECK(book.find("CONTROL", value.htcds));
    }
}

TEST_CASE("a table in another form is refused")
{
    for (const char *json : {"", "[]", "{}", "{\"version\":\"2.0\"}"})
        CHECK_THROWS_AS(Htcds(QByteArray(json)), Fault);
    for (const char *field : {"", R"({"column":"B","name":"n","label":"l","nl":"n","type":"x"})",
             R"({"column":"B","name":"n","label":"l","nl":"n","type":"code"})", R"({"column":"B","name":"n","nl":"n","type":"text"})",
             R"({"column":"B","name":"n","label":"l","nl":"n","type":"code","list":"A","codes":[{"code":"x"}]})"}) {
        INFO(field);
        const QByteArray head = R"({"version":"2.0","sheet":"S","separator":";","first_row":3,"fields":[)";
        CHECK_THROWS_AS(Htcds(head + field + "]}"), Fault);
    }
}
