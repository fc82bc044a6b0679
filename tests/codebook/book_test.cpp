#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>
#include <vector>

#include "core/codebook/book.h"
#include "core/codebook/check.h"
#include "core/codebook/many.h"

using namespace luwte;
using namespace luwte::codebook;

static QString codeOf(const CodeValue *value)
{
    return value ? value->code : QString();
}

TEST_CASE("labels come in the language of the moment; an unknown code shows itself")
{
    const Book &book = Book::standard();
    CHECK(book.label("UITB", Code("crim")) == QStringLiteral("Criminele uitbuiting"));
    setLanguage(Language::English);
    CHECK(book.label("UITB", Code("crim")) == QStringLiteral("Criminal exploitation"));
    setLanguage(Language::Dutch);
    CHECK(book.label("UITB", QStringLiteral("nieuwer")) == QStringLiteral("nieuwer"));
    CHECK(book.label("NO_LIST", QStringLiteral("x")) == QStringLiteral("x"));
    CHECK(book.list("NO_LIST") == nullptr);
    CHECK(book.values("NO_LIST", {}).isEmpty());
    CHECK(book.version() == QStringLiteral("2026.1"));
}

TEST_CASE("a value counts between its dates")
{
    const Book &book = Book::standard();
    CHECK_FALSE(book.has("VERBL", Code("b8_bed_dub"), QDate(2023, 5, 17)));
    CHECK(book.has("VERBL", Code("b8_bed_dub"), QDate(2023, 5, 18)));
    CHECK(book.has("VERBL", Code("b8_bed_dub"), {}));
    CHECK_FALSE(book.has("VERBL", Code("B8_BED_DUB"), {}));
    CHECK(book.match("UITB", QStringLiteral("Forced marriage"), QDate(2024, 7, 13)) == nullptr);
    CHECK(codeOf(book.match("UITB", QStringLiteral("Forced marriage"), QDate(2024, 7, 14))) == QStringLiteral("huwelijk"));
    CHECK(book.values("UITB", QDate(2020, 1, 1)).size() == book.values("UITB", QDate(2026, 1, 1)).size() - 3);
}

TEST_CASE("a text means its value however it is typed")
{
    struct Case
    {
        const char *list;
        const char *text;
        const char *code;
    };
    static constexpr Case cases[] = {
        {"UITB", "seks", "seks"},
        {"UITB", "  Sexual exploitation ", "seks"},
        {"UITB", "SEXUELE uitbuiting", ""},
        {"UITB", "seksuele uitbuiting", "seks"},
        {"UITB", "ForcedLabour", "arbeid"},
        {"UITB", "Child labour", "arbeid"},
        {"UITB", "forced military (by non-state actors)", "dienst"},
        {"UITB", "Other", ""},
        {"UITB", "", ""},
        {"UITB", " - ", ""},
        {"CONTROL", "Debt bondage ", "DebtBondage"},
        {"CONTROL", "Schuldbinding", "DebtBondage"},
        {"SEX_EXPLOITATION", "Prostitution", "Prostitution"},
        {"GENDER", "Transgender Feminine", "TransgenderFeminine"},
        {"GENDER", "TransgenderFeminine", "TransgenderFeminine"},
        {"GENDER", "female", "Feminine"},
        {"GENDER", "Female?", ""},
        {"GENDER", "Not Specified/Unknown", "NonSpecifiedUnknown"},
        {"CASE_STATE", "Follow up", "aftercare"},
        {"CASE_STATE", "Follow Up", "aftercare"},
        {"CASE_STATE", "Closed Referred", "handed_over"},
        {"CASE_STATE", "Uit beeld", "out_of_sight"},
        {"YESNO", "Yes", "yes"},
        {"YESNO", "TRUE", "yes"},
        {"YESNO", "nee", "no"},
        {"REFERRAL_REASON", "Migration Or Change Of Location", "MigrationOrChangeOfLocation"},
        {"TRAFFICKING_STATUS", "Possible victim of trafficking", "PossibleVictimOfTrafficking"},
        {"INDUSTRY", "Horeca en logies", "I_AccommodationAndFoodServiceActivities"},
        {"PLACEMENT_STATE", "Beeindigd", "ended"},
        {"PRONOUNS", "zij/haar", "zij_haar"},
    };
    for (const Case &c : cases) {
        INFO(c.list << " " << c.text);
        CHECK(codeOf(Book::standard().match(c.list, QString::fromUtf8(c.text))) == QLatin1String(c.code));
    }
    CHECK(Book::standard().match("UITB", QString(100'000, u'a')) == nullptr);
    CHECK(Book::standard().match("UITB", QStringLiteral("' OR 1=1 --")) == nullptr);
}

TEST_CASE("a cell with several values is read part by part")
{
    struct Case
    {
        const char *list;
        const char *text;
        const char *codes;
        const char *unmatched;
    };
    static constexpr Case cases[] = {
        {"CONTROL", "Debt bondage ; Withholds documents", "DebtBondage WithholdsDocuments", ""},
        {"CONTROL", "Other; Other;Physical abuse", "Other PhysicalAbuse", ""},
        {"CONTROL", "PhysicalThreats DebtBondage", "PhysicalThreats DebtBondage", ""},
        {"CONTROL", "Physical abuse, iets anders; Takes earnings", "PhysicalAbuse TakesEarnings", "iets anders"},
        {"CONTROL", "Physical abuse\nTakes earnings", "PhysicalAbuse TakesEarnings", ""},
        {"INDUSTRY", "Water supply; sewerage, waste management and remediation", "E_WaterSupplySewerageWasteManagement", ""},
        {"INDUSTRY", "Construction; Wholesale and retail trade; repair of motor vehicles and motorcycles; Education",
            "F_Construction G_WholesaleAndRetailTradeRepairOfMotorVehicles P_Education", ""},
        {"COUNTRY", "Korea, Republic of; Viet Nam", "KR VN", ""},
        {"UITB", "Other; Forced marriage", "huwelijk", "Other"},
        {"UITB", " ;; ; ", "", ""},
        {"NO_LIST", "x", "", "x"},
    };
    for (const Case &c : cases) {
        INFO(c.text);
        const Matched matched = matchMany(Book::standard(), c.list, QString::fromUtf8(c.text));
        QStringList codes;
        for (const Code &code : matched.codes)
            codes.append(code.value);
        CHECK(codes.join(u' ').toStdString() == c.codes);
        CHECK(matched.unmatched.join(u'|').toStdString() == c.unmatched);
    }
    const Matched flood = matchMany(Book::standard(), "CONTROL", QStringLiteral("a;").repeated(50'000));
    CHECK(flood.codes.isEmpty());
    CHECK(flood.unmatched.size() <= 65);
}

TEST_CASE("a command's codes are checked against their list")
{
    const QDate day(2026, 11, 2);
    const FieldInfo form{.name = "form", .nl = "Vorm", .en = "Form", .codes = "UITB", .type = FieldType::Code};
    const FieldInfo forms{.name = "forms", .nl = "Vormen", .en = "Forms", .codes = "UITB", .type = FieldType::CodeSet, .answer = true};
    CHECK(checkCodes(form, QStringLiteral("seks"), day).isEmpty());
    CHECK(checkCodes(form, {}, day).isEmpty());
    CHECK(checkCodes(forms, QStringLiteral("unknown"), day).isEmpty());
    CHECK(checkCodes(forms, QStringLiteral("seks arbeid"), day).isEmpty());
    const Refusals refused = checkCodes(forms, QStringLiteral("seks pizza huwelijk"), QDate(2020, 1, 1));
    REQUIRE(refused.size() == 2);
    CHECK(refused[0].code == QStringLiteral("value.list"));
    CHECK(refused[0].field == QStringLiteral("forms"));
    CHECK(refused[1].code == QStringLiteral("value.lapsed"));
    CHECK(checkCodes(form, QStringLiteral("unknown"), day).size() == 1);
}

TEST_CASE("threads share one book")
{
    std::vector<std::thread> threads;
    std::atomic<int> found = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&found] {
            for (int n = 0; n < 200; ++n)
                found += Book::standard().match("COUNTRY", QStringLiteral("Côte d'Ivoire")) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(found == 1600);
}
