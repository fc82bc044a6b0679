#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/base/json.h"
#include "core/exchange/row_planner.h"
#include "tests/exchange/case_sheets.h"

using namespace luwte;
using namespace luwte::exchange;
using sheets::planOf;

static QString compact(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

static QString valueOf(const PlannedRow &row, const QString &record, const QString &field)
{
    if (record == QLatin1String("person"))
        return compact(toJson(row.person)[field]);
    if (record == QLatin1String("case"))
        return compact(toJson(row.c)[field]);
    if (record == QLatin1String("exploitation"))
        return row.exploitation.empty() ? QStringLiteral("none") : compact(toJson(row.exploitation.front())[field]);
    if (record == QLatin1String("referral"))
        return row.referrals.empty() ? QStringLiteral("none") : compact(toJson(row.referrals.front())[field]);
    return {};
}

TEST_CASE("a cell of the case sheet goes to its field, or stays a note with a fault")
{
    struct Entry
    {
        const char *label;
        const char *typed;
        const char *record;
        const char *field;
        const char *value;
        const char *faults;
        bool noted = false;
    };
    static const Entry table[] = {
        {"First Name", "  Grace\xc2\xa0", "person", "given_name", "Grace", "spaces"},
        {"First Name", "Grace", "person", "chosen_name", "Grace", ""},
        {"First Name", "أمينة", "person", "given_name", "أمينة", ""},
        {"First Name", "=1+1", "person", "given_name", "=1+1", "formula"},
        {"Second Name", "de  Vries", "person", "family_name", "de Vries", "spaces"},
        {"Birthdate", "14-03-1999", "person", "birth_date", "1999-03-14", ""},
        {"Birthdate", "14/03/1999", "person", "birth_date", "1999-03-14", ""},
        {"Birthdate", "1999-03-14", "person", "birth_date", "1999-03-14", ""},
        {"Birthdate", "14 maart 1999", "person", "birth_date", "1999-03-14", ""},
        {"Birthdate", "14-3-99", "person", "birth_date", "1999-03-14", "birthdate-century"},
        {"Birthdate", "31-02-1999", "person", "birth_date", "unknown", "birthdate", true},
        {"Birthdate", "01-01-2031", "person", "birth_date", "unknown", "birthdate-future", true},
        {"Birthdate", "voorjaar", "person", "birth_date", "unknown", "birthdate", true},
        {"Birthdate", "1990", "person", "estimated_birth_year", "1990", "birthdate-year", true},
        {"Gender", "Feminine", "person", "gender", "Feminine", ""},
        {"Gender", "Transgender Feminine ", "person", "gender", "TransgenderFeminine", ""},
        {"Gender", "vrouw", "person", "gender", "Feminine", ""},
        {"Gender", "Female?", "person", "gender", "unknown", "gender", true},
        {"Citizenship", "Nigeria", "person", "citizenship", "[\"NG\"]", ""},
        {"Citizenship", "NG; Nederland ", "person", "citizenship", "[\"NG\",\"NL\"]", ""},
        {"Citizenship", "Venezuela (Bolivarian Republic of)", "person", "citizenship", "[\"VE\"]", ""},
        {"Citizenship", "Atlantis", "person", "citizenship", "unknown", "citizenship", true},
        {"Citizenship", "Polen; Atlantis", "person", "citizenship", "[\"PL\"]", "citizenship", true},
        {"Mobile Phone", "06-12 34 56 78", "person", "phone", "+31612345678", ""},
        {"Mobile Phone", "+31 (0)6 12345678", "person", "phone", "+31612345678", ""},
        {"Mobile Phone", "06-12 34 56 78", "person", "phone_typed", "06-12 34 56 78", ""},
        {"Mobile Phone", "'+31612345678", "person", "phone", "+31612345678", ""}, // as our own .csv has it
        {"Mobile Phone", "onbekend", "person", "phone", "unknown", "phone", true},
        {"Home Phone", "030-1234567", "person", "home_phone", "+31301234567", ""},
        {"Home Phone", "geen", "person", "home_phone", "unknown", "home-phone", true},
        {"Email", "grace@voorbeeld.example", "person", "email", "grace@voorbeeld.example", ""},
        {"Mailing Street", "Kerkweg 9", "person", "street", "Kerkweg 9", ""},
        {"Mailing City", "Zwolle", "person", "city", "Zwolle", ""},
        {"Mailing State/Province", "Overijssel", "person", "province", "Overijssel", ""},
        {"Mailing Zip/Postal Code", "8011 AB", "person", "postcode", "8011 AB", ""},
        {"Mailing Country", "Nederland", "person", "country", "NL", ""},
        {"Mailing Country", "Nergensland", "person", "country", "", "country", true},
        {"Salutation", "Mevrouw", "person", "salutation", "Mevrouw", ""},
        {"Title", "Kok", "person", "title", "Kok", ""},
        {"Consent", "Yes", "case", "consent", "yes", ""},
        {"Consent", "FALSE", "case", "consent", "no", ""},
        {"Consent", "misschien", "case", "consent", "unknown", "consent", true},
        {"Trafficking Status", "Possible victim of trafficking", "case", "trafficking_status", "PossibleVictimOfTrafficking", ""},
        {"Trafficking Status Decision Making Organization", "NGO", "case", "trafficking_decision_by", "NGO", ""},
        {"Type of Exploitation", "Forced labour", "case", "main_form", "arbeid", ""},
        {"Type of Exploitation", "Forced labour", "exploitation", "form", "arbeid", ""},
        {"Type of Exploitation", "Child labour", "exploitation", "form", "arbeid", "", true},
        {"Type of Exploitation", "Other", "exploitation", "form", "", "", true},
        {"Type of Exploitation", "Toverij", "exploitation", "form", "", "exploitation", true},
        {"Forced Labour Industry", "Water supply; sewerage, waste management and remediation", "exploitation", "industry", "E_WaterSupplySewerageWasteManagement", ""},
        {"Methods of Control", "Debt bondage ; Withholds documents", "exploitation", "control", "[\"DebtBondage\",\"WithholdsDocuments\"]", ""},
        {"Method of Recruitment", "AtWork", "exploitation", "recruitment", "[\"AtWork\"]", ""},
        {"Location of Exploitation", "Westland", "exploitation", "place", "Westland", ""},
        {"Status", "Closed", "case", "state", "", "", true},
        {"Reason for Case Closure", "Terug naar huis", "case", "close_reason", "", "", true},
        {"Referring Organisation", "FairWork", "case", "source", "fairwork", ""},
        {"Referring Organisation", "Stichting De Kade", "case", "source", "", ""},
        {"Referring Organisation", "Stichting De Kade", "referral", "organisation", "Stichting De Kade", ""},
        {"Incoming Referral Date", "02-03-2026", "case", "registered_at", "2026-03-02T00:00:00+01:00", ""},
        {"Incoming Referral Date", "02-03-2026", "referral", "referred_on", "2026-03-02", ""},
        {"Incoming Referral Date", "02-03-2036", "case", "registered_at", "", "referral-date-future", true},
        {"Reason for Incoming Referral", "Migration Or Change Of Location", "referral", "reasons", "[\"MigrationOrChangeOfLocation\"]", ""},
        {"Incoming Referral Details", "Regel een\nRegel twee", "referral", "details", "Regel een\nRegel twee", ""},
        {"Incoming Referral Details", "=HYPERLINK(\"http://voorbeeld.invalid\",\"x\")", "referral", "details", "=HYPERLINK(\"http://voorbeeld.invalid\",\"x\")", "formula"},
        {"Outgoing Referral Date", "02-03-2030", "referral", "referred_on", "2030-03-02", ""},
    };
    for (const Entry &entry : table) {
        INFO(entry.label << ": " << entry.typed << " → " << entry.field);
        sheets::Cells cells{{entry.label, QString::fromUtf8(entry.typed)}};
        if (QByteArrayView(entry.label) != "First Name")
            cells.emplace_back("First Name", QStringLiteral("Proefpersoon"));
        const auto plan = planOf(sheets::iom({cells}).xlsx());
        REQUIRE(plan);
        REQUIRE(plan->rows.size() == 1);
        const PlannedRow &row = plan->rows.front();
        CHECK(row.row == 3);
        CHECK(valueOf(row, QLatin1String(entry.record), QLatin1String(entry.field)).toStdString() == entry.value);
        CHECK(sheets::faultCodes(plan->faults).toStdString() == entry.faults);
        CHECK(!row.notes.isEmpty() == entry.noted);
        for (const CellFault &fault : plan->faults) {
            CHECK(fault.sheet == QStringLiteral("Blad1"));
            CHECK(fault.row == 3);
            CHECK(fault.column >= 0);
            CHECK(fault.label == QLatin1String(entry.label));
            CHECK(fault.message.endsWith(u'.'));
        }
        if (entry.noted)
            CHECK(row.notes.front().contains(QString::fromUtf8(entry.typed).trimmed()));
    }
}

TEST_CASE("each form of exploitation gets a record; industry and kind go with theirs")
{
    const auto plan = planOf(sheets::iom({{{"First Name", QStringLiteral("Proef")}, {"Type of Exploitation", QStringLiteral("Forced labour; Sexual exploitation;Servitude")},
                                          {"Forced Labour Industry", QStringLiteral("Construction")}, {"Type of Sex Exploitation", QStringLiteral("Pornography")},
                                          {"Methods of Control", QStringLiteral("Debt bondage ")}}}).xlsx());
    REQUIRE(plan);
    const auto &forms = plan->rows.front().exploitation;
    REQUIRE(forms.size() == 3);
    CHECK(forms[0].form == "arbeid");
    CHECK(forms[0].industry == "F_Construction");
    CHECK(forms[0].sexExploitation.isEmpty());
    CHECK(forms[1].form == "seks");
    CHECK(forms[1].sexExploitation == Codes{Code("Pornography")});
    CHECK(forms[1].industry.isEmpty());
    for (const auto &form : forms)
        CHECK(form.control == Codes{Code("DebtBondage")});
}

TEST_CASE("a row with only its number is empty; without a name it gets a working name; without a person it is passed over")
{
    auto sheet = sheets::iom({{}, {{"Birthdate", QStringLiteral("14-03-1999")}}, {{"Case Owner", QStringLiteral("N. Bakker")}, {"Mailing Country", QStringLiteral("NL")}},
        {{"Second Name", QStringLiteral("Suharto")}}});
    const auto plan = planOf(sheet.xlsx());
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 2);
    CHECK(plan->rows[0].row == 4);
    CHECK(plan->rows[0].person.workingName);
    CHECK(plan->rows[0].person.chosenName == QStringLiteral("Naam onbekend (rij 4)"));
    CHECK(sheets::faultCodes(plan->faults) == QStringLiteral("no-name"));
    CHECK(plan->faults.front().label == QStringLiteral("First Name"));
    REQUIRE(plan->skipped.size() == 1);
    CHECK(plan->skipped.front().row == 5);
    CHECK(plan->rows[1].person.displayName() == QStringLiteral("Suharto"));
    CHECK_FALSE(plan->rows[1].person.workingName);
}

TEST_CASE("long texts are kept, very long ones cut, and what is too much is turned away")
{
    const auto planned = [](const char *label, qsizetype length) {
        return planOf(sheets::iom({{{"First Name", QStringLiteral("Proef")}, {label, QString(length, u'a')}}}).xlsx());
    };
    auto plan = planned("Incoming Referral Details", 40'000);
    CHECK(plan->rows.front().referrals.front().details.size() == 40'000);
    CHECK(sheets::faultCodes(plan->faults) == QStringLiteral("long"));
    CHECK_FALSE(plan->rows.front().doubt);
    plan = planned("Incoming Referral Details", 150'000);
    CHECK(plan->rows.front().referrals.front().details.size() == 100'000);
    CHECK(plan->rows.front().doubt);
    plan = planned("Second Name", 40'000);
    CHECK(plan->rows.front().person.familyName.size() == 400);
    CHECK(plan->rows.front().notes.front().size() > 40'000);
    CHECK_THROWS_AS(planned("Incoming Referral Details", 1'000'001), Fault);
}

TEST_CASE("columns are found by label, name, Dutch word or map, in .xlsx, .ods and .csv")
{
    const auto sheet = sheets::plain({QStringLiteral("Voornaam"), QStringLiteral("Achternaam"), QStringLiteral("Geb.datum"), QStringLiteral("Nationaliteit"), QStringLiteral("Kleur")},
        {{QStringLiteral("Marek"), QStringLiteral("Wójcik"), QStringLiteral("09-08-1985"), QStringLiteral("Polen"), QStringLiteral("blauw")}});
    for (const auto &[bytes, name] : {std::pair(sheet.xlsx(), "a.xlsx"), std::pair(sheet.ods(), "a.ods"), std::pair(sheet.csv(), "a.csv"), std::pair(sheet.csv(','), "b.csv"),
             std::pair(sheet.csv('\t'), "c.csv")}) {
        INFO(name);
        const auto plan = planOf(bytes, QLatin1String(name));
        REQUIRE(plan);
        REQUIRE(plan->rows.size() == 1);
        const auto &person = plan->rows.front().person;
        CHECK(person.givenName == QStringLiteral("Marek"));
        CHECK(person.familyName == QStringLiteral("Wójcik"));
        CHECK(person.birthDate.is(QDate(1985, 8, 9)));
        CHECK(person.citizenship.is(Codes{Code("PL")}));
        CHECK(plan->rows.front().notes == QStringList{QStringLiteral("Kolom E, Kleur: blauw")});
        CHECK(plan->remarks.size() == 1);
    }
    // The survey form's names, which are right about the address.
    const auto survey = planOf(sheets::plain({QStringLiteral("prs_First_Name"), QStringLiteral("prs_MailingCity"), QStringLiteral("prs_MailingStreet")},
                                   {{QStringLiteral("Ioan"), QStringLiteral("Utrecht"), QStringLiteral("Lindelaan 1")}}).csv(), QStringLiteral("enquete.csv"));
    REQUIRE(survey);
    CHECK(survey->rows.front().person.city == QStringLiteral("Utrecht"));
    CHECK(survey->rows.front().person.street == QStringLiteral("Lindelaan 1"));
}

TEST_CASE("a map says what is in columns that Luwte does not know")
{
    const auto sheet = sheets::plain({QStringLiteral("Klant"), QStringLiteral("Fam"), QStringLiteral("Naam")}, {{QStringLiteral("Aoife"), QStringLiteral("O'Brien"), QStringLiteral("bijnaam")}});
    const auto map = readColumnMap(R"({"Klant": "prs_FirstName", "b": "Second Name"})");
    REQUIRE(map);
    const auto plan = planOf(sheet.csv(), QStringLiteral("klanten.csv"), {*map, {}, 0});
    REQUIRE(plan);
    CHECK(plan->rows.front().person.displayName() == QStringLiteral("Aoife O'Brien"));
    CHECK(plan->rows.front().notes == QStringList{QStringLiteral("Kolom C, Naam: bijnaam")}); // the map goes before the label

    const auto absent = planOf(sheet.csv(), QStringLiteral("klanten.csv"), {*readColumnMap(R"({"Voorletters": "prs_FirstName"})"), {}, 0});
    REQUIRE_FALSE(absent);
    CHECK(absent.error().front().code == QStringLiteral("map.column"));
    struct Bad
    {
        const char *json;
        const char *code;
    };
    for (const Bad &bad : {Bad{"", "map.json"}, Bad{"[]", "map.json"}, Bad{"{}", "map.json"}, Bad{R"({"A": "prs_FirstName")", "map.json"}, Bad{R"({"A": "prs_Schoenmaat"})", "map.field"},
             Bad{R"({"A": 3})", "map.field"}}) {
        INFO(bad.json);
        const auto no = readColumnMap(bad.json);
        REQUIRE_FALSE(no);
        CHECK(no.error().front().code == QLatin1String(bad.code));
    }
    const auto other = planOf(sheet.csv(), QStringLiteral("klanten.csv"), {*map, QStringLiteral("Blad 9"), 0});
    REQUIRE_FALSE(other);
    CHECK(other.error().front().code == QStringLiteral("import.sheet"));
}

TEST_CASE("what is no case sheet is turned away with what to do")
{
    const auto code = [](const QByteArray &bytes, const char *name) {
        try {
            (void)planOf(bytes, QLatin1String(name));
        } catch (const Fault &fault) {
            CHECK(fault.text().endsWith(u'.'));
            return fault.code().toStdString();
        }
        return std::string("read");
    };
    CHECK(code(sheets::plain({QStringLiteral("Post"), QStringLiteral("Bedrag")}, {{QStringLiteral("Huur"), QStringLiteral("900")}}).xlsx(), "begroting.xlsx") == "foreign");
    CHECK(code(sheets::plain({QStringLiteral("Status"), QStringLiteral("Title")}, {{QStringLiteral("Active"), QStringLiteral("Plan")}}).xlsx(), "taken.xlsx") == "foreign");
    CHECK(code("geen blad", "a.csv") == "foreign");
    CHECK(code("First Name;Second Name\r\n\xff\xfe\xfa;x\r\n", "a.csv") != "internal");
    std::vector<QStringList> rows(20'001, QStringList{QStringLiteral("Proef")});
    CHECK(code(sheets::plain({QStringLiteral("First Name"), QStringLiteral("Second Name")}, rows).csv(), "veel.csv") == "foreign");
    std::vector<QStringList> misfits(20'000, QStringList{QStringLiteral("Proef"), QStringLiteral("x"), QStringLiteral("y")});
    CHECK(code(sheets::plain({QStringLiteral("First Name"), QStringLiteral("Gender"), QStringLiteral("Birthdate")}, misfits).csv(), "scheef.csv") == "foreign");
}

TEST_CASE("reading can be followed and stopped")
{
    std::vector<QStringList> rows(20'000, QStringList{QStringLiteral("Proef"), QString(200, u'x')});
    const QByteArray bytes = sheets::plain({QStringLiteral("First Name"), QStringLiteral("Second Name")}, rows).csv();
    int calls = 0;
    REQUIRE(planOf(bytes, QStringLiteral("a.csv"), {}, [&](ImportPhase phase, qint64 done, qint64 total) {
        CHECK(phase == ImportPhase::Reading);
        CHECK(done <= total);
        ++calls;
        return true;
    }));
    CHECK(calls > 1);
    try {
        (void)planOf(bytes, QStringLiteral("a.csv"), {}, [](ImportPhase, qint64, qint64) { return false; });
        FAIL("was not stopped");
    } catch (const Fault &fault) {
        CHECK(fault.kind() == FaultKind::Cancelled);
    }
}
