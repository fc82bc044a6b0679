#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/command/history.h"
#include "core/house/house.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

static QList<QJsonObject> historyOf(TestOffice &house, const Id &record)
{
    QList<QJsonObject> lines;
    command::history(house.connection(), house::catalog(), record, [&](const QJsonObject &line) {
        lines.append(line);
        return true;
    });
    return lines;
}

static QStringList textsOf(const QJsonObject &line)
{
    QStringList texts;
    const QJsonArray changes = line.value(QLatin1String("changes")).toArray();
    for (const auto &change : changes)
        texts.append(change.toObject().value(QLatin1String("text")).toString());
    return texts;
}

TEST_CASE("each save is one line: who, when, from what to what")
{
    TestOffice house("2026-05-01T09:00");
    const Id c = house.openCase();
    const Id person = house.person(c);
    house.now("2026-05-02T10:30");
    house.do_("case.change", with(R"({"id":"%1","reflection_end_by_notice":"2026-05-01"})", c));
    house.do_("case.change", with(R"({"id":"%1","reflection_end_by_notice":"2026-05-14","residence":"ongedoc"})", c));
    const auto lines = historyOf(house, c);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).value(QLatin1String("made")).toBool());
    CHECK(lines.at(0).value(QLatin1String("command")).toString() == QStringLiteral("case.open"));
    CHECK(textsOf(lines.at(0)).contains(QStringLiteral("Cliënt: leeg → Marek"))); // whom an id points to, not the id
    CHECK(lines.at(2).value(QLatin1String("by")).toString() == QStringLiteral("noor"));
    CHECK(lines.at(2).value(QLatin1String("at")).toString() == QStringLiteral("2026-05-02T10:30:00+02:00"));
    CHECK(textsOf(lines.at(1)) == QStringList{QStringLiteral("Einddatum volgens kennisgeving: leeg → 1 mei 2026")});
    const QStringList both = textsOf(lines.at(2));
    CHECK(both.size() == 2);
    CHECK(both.contains(QStringLiteral("Einddatum volgens kennisgeving: 1 mei 2026 → 14 mei 2026")));
    // The person's history has the case's lines too.
    CHECK(historyOf(house, person).size() == 4);
    CHECK(historyOf(house, Id()).size() > 4);
    CHECK(historyOf(house, Id::make(1)).isEmpty());
}

TEST_CASE("the three missing values read as three different things")
{
    TestOffice house;
    const Id person = house.person(house.openCase());
    house.do_("person.change", with(R"({"id":"%1","lvb":"unknown"})", person));
    house.do_("person.change", with(R"({"id":"%1","lvb":"declined"})", person));
    house.do_("person.change", with(R"({"id":"%1","lvb":null})", person));
    const auto lines = historyOf(house, person);
    const QString label = QStringLiteral("Licht verstandelijke beperking: ");
    REQUIRE(lines.size() == 5);
    CHECK(textsOf(lines.at(2)) == QStringList{label + QStringLiteral("niet gevraagd → onbekend")});
    CHECK(textsOf(lines.at(3)) == QStringList{label + QStringLiteral("onbekend → wil niet zeggen")});
    CHECK(textsOf(lines.at(4)) == QStringList{label + QStringLiteral("wil niet zeggen → niet gevraagd")});
}

TEST_CASE("history speaks English when asked")
{
    TestOffice house;
    const Id person = house.person(house.openCase());
    house.do_("person.change", with(R"({"id":"%1","birth_date":"1992-03-04"})", person));
    setLanguage(Language::English);
    const auto lines = historyOf(house, person);
    setLanguage(Language::Dutch);
    CHECK(textsOf(lines.last()).first().startsWith(QStringLiteral("Date of birth: ")));
}

TEST_CASE("what was erased stays in the history without its content")
{
    TestOffice house;
    const Id c = house.openCase("Verborgen Naam");
    const Id person = house.person(c);
    house.connection().prepared("DELETE FROM record_key WHERE owner = ?").bind(1, person).run();
    house.reopen();
    for (const QJsonObject &line : historyOf(house, person)) {
        CHECK(line.value(QLatin1String("erased")).toBool());
        CHECK(line.value(QLatin1String("changes")).toArray().isEmpty());
    }
    CHECK_FALSE(historyOf(house, person).isEmpty());
}
