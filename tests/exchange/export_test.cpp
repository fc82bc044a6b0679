#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/base/json.h"
#include "core/exchange/case_rows.h"
#include "core/exchange/export_sheets.h"
#include "core/exchange/import.h"
#include "core/exchange/transfer.h"
#include "core/victim/commands.h"
#include "core/victim/views.h"
#include "tests/exchange/case_sheets.h"
#include "tests/sheet/fixtures.h"
#include "tests/support/test_house.h"

using namespace luwte;
using namespace luwte::exchange;

namespace {

struct Desk : test::House
{
    Desk() : House({victim::addTo, exchange::addTo}) {}
    qint64 entries() { return connection().number("SELECT count(*) FROM journal"); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

sheets::Sheet people()
{
    return sheets::iom({
        {{"First Name", QStringLiteral("Valentina")}, {"Second Name", QStringLiteral("Restrepo")}, {"Birthdate", QStringLiteral("09-06-1971")}, {"Gender", QStringLiteral("TransgenderFeminine")},
            {"Citizenship", QStringLiteral("Colombia; Venezuela (Bolivarian Republic of)")}, {"Mobile Phone", QStringLiteral("06-91 48 8501")}, {"Mailing Street", QStringLiteral("Dorpsstraat 9")},
            {"Mailing City", QStringLiteral("Eindhoven")}, {"Mailing Zip/Postal Code", QStringLiteral("5611 KL")}, {"Consent", QStringLiteral("No")},
            {"Trafficking Status", QStringLiteral("Actual victim of trafficking")}, {"Methods of Control", QStringLiteral("Debt bondage ; Other")},
            {"Type of Exploitation", QStringLiteral("Forced labour; Sexual exploitation")}, {"Forced Labour Industry", QStringLiteral("Construction")},
            {"Referring Organisation", QStringLiteral("Veilig Thuis")}, {"Incoming Referral Date", QStringLiteral("12-06-2026")},
            {"Reason for Incoming Referral", QStringLiteral("Migration Or Change Of Location")}, {"Incoming Referral Details", QStringLiteral("=cmd|' /C calc'!A0")}},
        {{"First Name", QStringLiteral("@SUM(1+9)")}, {"Second Name", QStringLiteral("-2+3")}, {"Incoming Referral Details", QString(40'000, u'é')}},
        {{"Birthdate", QStringLiteral("01-02-2003")}},
    });
}

/// What a person looks like from the sheet, without what never goes out.
QString outline(Desk &desk, const Id &id)
{
    const auto page = victim::personPage(desk.connection(), id);
    QJsonObject person = toJson(page->person);
    for (const char *own : {"street", "city", "postcode", "country", "phone_typed"})
        person.remove(QLatin1String(own));
    QString text = QString::fromUtf8(QJsonDocument(person).toJson());
    for (auto exploitation : page->exploitation) {
        exploitation.person = exploitation.caseId = Id();
        text += QString::fromUtf8(QJsonDocument(toJson(exploitation)).toJson());
    }
    for (auto referral : page->referrals) {
        referral.person = referral.caseId = Id();
        text += QString::fromUtf8(QJsonDocument(toJson(referral)).toJson());
    }
    return text;
}

} // namespace

TEST_CASE("cases go out in IOM's layout and come back the same, without addresses")
{
    for (const char *name : {"uit.xlsx", "uit.csv"}) {
        INFO(name);
        Desk desk;
        REQUIRE(runImport(desk.door(), *sheets::planOf(people().xlsx()), true));
        QTemporaryDir folder;
        const QString path = folder.filePath(QLatin1String(name));
        const qint64 entries = desk.entries();
        const auto report = exportCases(desk.door(), path);
        REQUIRE(report);
        CHECK(report->cases == 3);
        CHECK(desk.entries() == entries + 1); // an export does not pass unseen
        CHECK(QFile(path).permissions().testFlag(QFile::ReadOther) == false);
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{QLatin1String(name)});

        const QByteArray bytes = bytesOf(path);
        const bool csv = path.endsWith(QStringLiteral("csv"));
        const auto reading = fixtures::read(bytes, QLatin1String(name));
        CHECK(reading.code.isEmpty());
        for (const auto &row : reading.rows)
            for (const auto &cell : row.cells) {
                CHECK(cell.kind != sheet::Cell::Kind::Formula);
                CHECK_FALSE(cell.text.contains(QStringLiteral("Dorpsstraat")));
                CHECK_FALSE(cell.text.contains(QStringLiteral("Eindhoven")));
                CHECK_FALSE(cell.text.contains(QStringLiteral("5611")));
            }
        if (!csv) {
            CHECK(reading.rows[0].hidden);
            CHECK(reading.at(1, 13) == QStringLiteral("prs_MailingCity")); // as the template has it
            CHECK(reading.at(2, 13) == QStringLiteral("Mailing Street"));
            CHECK(reading.cell(3, 6).kind == sheet::Cell::Kind::Date);
            CHECK(report->cut == 1);
        }

        Desk other;
        const auto plan = sheets::planOf(bytes, QLatin1String(name));
        REQUIRE(plan);
        const auto back = runImport(other.door(), *plan, true);
        REQUIRE(back);
        REQUIRE(back->made.size() == 3);
        auto mine = store::select<victim::Person>(desk.connection(), "ORDER BY id");
        CHECK(outline(desk, mine[0].id).toStdString() == outline(other, back->made[0].person).toStdString());
        const auto second = victim::findPerson(other.connection(), back->made[1].person);
        CHECK(second->chosenName == QStringLiteral("@SUM(1+9)"));
        CHECK(second->familyName == QStringLiteral("-2+3"));
        CHECK(victim::findPerson(other.connection(), back->made[2].person)->workingName);
    }
}

TEST_CASE("what was not asked, is not known, or was not told stays apart on the way out and in")
{
    Desk desk;
    // Each answer in each of the four ways, among people who can be told apart.
    const char *const personFields[] = {"birth_date", "gender", "citizenship", "phone", "home_phone"};
    const char *const caseFields[] = {"consent", "trafficking_status", "trafficking_decision_by"};
    int number = 0;
    for (const char *missing : {"", "unknown", "declined"}) {
        for (const char *except : {"birth_date", "gender", "citizenship", "phone", "home_phone", "consent", "trafficking_status", "trafficking_decision_by", "nothing"}) {
            QJsonObject with{{QStringLiteral("chosen_name"), QStringLiteral("Verzonnen%1").arg(++number)}, {QStringLiteral("family_name"), QStringLiteral("Proef")}};
            const QJsonObject given{{"birth_date", "1999-05-12"}, {"gender", "Feminine"}, {"citizenship", QJsonArray{"CO", "NL"}}, {"phone", QStringLiteral("+316914885%1").arg(number, 2, 10, QLatin1Char('0'))},
                {"home_phone", "+31201234567"}, {"consent", "no"}, {"trafficking_status", "PossibleVictimOfTrafficking"}, {"trafficking_decision_by", "Police"}};
            for (auto it = given.begin(); it != given.end(); ++it) {
                if (it.key() == QLatin1String(except))
                    with.insert(it.key(), it.value());
                else if (missing[0] != '\0')
                    with.insert(it.key(), QLatin1String(missing));
            }
            desk.do_("case.open", with);
        }
    }
    const auto answers = [&](Desk &of) {
        QStringList lines;
        for (const auto &person : store::select<victim::Person>(of.connection(), "ORDER BY chosen_name")) {
            const auto cases = store::select<victim::Case>(of.connection(), "WHERE person = ?", {store::asValue(person.id)});
            const QJsonObject p = toJson(person);
            const QJsonObject c = toJson(cases.front());
            QString line = person.chosenName;
            for (const char *field : personFields)
                line += ' ' + QString::fromUtf8(QJsonDocument(QJsonArray{p.value(QLatin1String(field))}).toJson(QJsonDocument::Compact));
            for (const char *field : caseFields)
                line += ' ' + QString::fromUtf8(QJsonDocument(QJsonArray{c.value(QLatin1String(field))}).toJson(QJsonDocument::Compact));
            lines.append(line);
        }
        return lines.join(u'\n').toStdString();
    };
    for (const char *name : {"uit.xlsx", "uit.csv"}) {
        INFO(name);
        QTemporaryDir folder;
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(exportCases(desk.door(), path));
        Desk other;
        const auto plan = sheets::planOf(bytesOf(path), QLatin1String(name));
        REQUIRE(plan);
        CHECK(sheets::faultCodes(plan->faults) == QString());
        REQUIRE(runImport(other.door(), *plan, false));
        CHECK(answers(other) == answers(desk));
        // And here nobody is made twice.
        const auto again = runImport(desk.door(), *plan, false);
        REQUIRE(again);
        CHECK(again->made.empty());
    }
}

TEST_CASE("secret fields have no way out")
{
    for (const char *name : {"prs_MailingStreet", "prs_MailingCity", "prs_MailingState", "prs_MailingPostalCode", "prs_MailingCountry"})
        CHECK(withheldFields().contains(QLatin1String(name)));
    CHECK(withheldFields().size() == 5);
    // The name in documents is secret; the chosen one goes out.
    Desk desk;
    desk.do_("case.open", {{QStringLiteral("chosen_name"), QStringLiteral("Valentina")}, {QStringLiteral("given_name"), QStringLiteral("Carlos")}});
    int rows = 0;
    eachCaseRow(desk.connection(), [&](const ExportRow &row) {
        ++rows;
        for (const ExportCell &cell : row)
            CHECK(cell.text != QStringLiteral("Carlos"));
        CHECK(row[2].text == QStringLiteral("Valentina"));
    });
    CHECK(rows == 1);
}

TEST_CASE("an export that cannot be written says so and leaves no entry")
{
    Desk desk;
    QTemporaryDir folder;
    const qint64 entries = desk.entries();
    for (const char *name : {"nergens/uit.xlsx", "nergens/uit.csv"}) {
        try {
            (void)exportCases(desk.door(), folder.filePath(QLatin1String(name)));
            FAIL("was written");
        } catch (const Fault &fault) {
            CHECK(fault.kind() == FaultKind::Disk);
        }
    }
    const auto refused = exportCases(desk.door(), folder.filePath(QStringLiteral("uit.pdf")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().code == QStringLiteral("export.form"));
    CHECK(desk.entries() == entries);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("the code book goes out as JSON and CSV")
{
    QTemporaryDir folder;
    REQUIRE(exportCodebook(folder.filePath(QStringLiteral("codes.json"))));
    const auto json = QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("codes.json"))));
    CHECK(json.object()[u"lists"].toArray().size() > 50);
    REQUIRE(exportCodebook(folder.filePath(QStringLiteral("codes.csv"))));
    const auto reading = fixtures::read(bytesOf(folder.filePath(QStringLiteral("codes.csv"))), QStringLiteral("codes.csv"));
    CHECK(reading.at(1, 0) == QStringLiteral("list"));
    CHECK(reading.rows.size() > 800);
    CHECK_FALSE(exportCodebook(folder.filePath(QStringLiteral("codes.doc"))));
}
