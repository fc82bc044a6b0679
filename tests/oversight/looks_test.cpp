// The log of looks: what is written, what is not, who reads it, and that tampering shows.

#include "core/oversight/views.h"
#include "tests/oversight/regions.h"

using namespace luwte;
using namespace luwte::test;

static QStringList kinds(const std::vector<access::Look> &looks)
{
    QStringList kinds;
    for (const auto &look : looks)
        kinds.append(look.what + u':' + look.who);
    return kinds;
}

TEST_CASE("opening a dossier is noted once in ten minutes, secrets with their reason, a search without its text")
{
    Regions house;
    const Id marek = house.person(house.marek);
    const QJsonObject show = with(R"({"id":"%1"})", marek);
    (void)house.ask("person.show", show, Regions::as("lotte", "2026-03-02T10:00"));
    (void)house.ask("case.show", with(R"({"case":"%1"})", house.marek), Regions::as("lotte", "2026-03-02T10:05"));
    CHECK(kinds(house.looks(marek)) == QStringList{QStringLiteral("dossier:lotte")});
    (void)house.ask("person.show", show, Regions::as("lotte", "2026-03-02T10:11"));
    CHECK(house.looks(marek).size() == 2);
    (void)house.ask("person.secret", with(R"({"id":"%1","reason":"aanvraag bij de advocaat"})", marek), Regions::as("lotte", "2026-03-02T10:12"));
    CHECK(house.looks(marek).front().what == QStringLiteral("secret"));
    CHECK(house.looks(marek).front().reason == QStringLiteral("aanvraag bij de advocaat"));
    (void)house.ask("people.list", with(R"({"text":"marek"})"), Regions::as("lotte", "2026-03-02T10:13"));
    const auto all = house.looks();
    CHECK(all.front().what == QStringLiteral("search"));
    CHECK(all.front().record.isNull());
    CHECK(house.connection().number("SELECT count(*) FROM look WHERE instr(CAST(reason AS TEXT), 'advocaat') > 0") == 0); // sealed
    CHECK(house.verify().isEmpty());
    // The reason goes with the person's key; that somebody looked stays.
    house.connection().prepared("DELETE FROM record_key WHERE owner = ?").bind(1, marek).run();
    CHECK(house.looks(marek).front().reason.isEmpty());
    CHECK(house.looks(marek).size() == 3);
}

TEST_CASE("who looked: for the coordinator of that case and the FG, by number for the whole office, for nobody else")
{
    Regions house;
    const Id marek = house.person(house.marek);
    house.colleague("fg", "privacy_officer");
    house.colleague("lead", "team_lead");
    house.colleague("extra", "coordinator", "limburg");
    (void)house.ask("person.show", with(R"({"id":"%1"})", marek), Regions::as("extra"));
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", marek), Regions::as("ravi")) == "access.scope");
    const QJsonArray rows = house.ask("access.looks", with(R"({"person":"%1"})", marek), Regions::as("lotte")).toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).toObject().value(QLatin1String("what")).toString() == QStringLiteral("refused"));
    CHECK(rows.at(0).toObject().value(QLatin1String("who")).toString() == QStringLiteral("ravi"));
    CHECK(rows.at(1).toObject().value(QLatin1String("reason")).toString() == QStringLiteral("taak in de zorg"));
    CHECK(house.ask("access.looks", with(R"({"case":"%1"})", house.marek), Regions::as("fg")).toArray().size() >= 2);
    CHECK(house.ask("access.looks", with(R"({"person":"%1","to":"2026-03-01"})", marek), Regions::as("lotte")).toArray().isEmpty());
    for (const char *other : {"extra", "ravi", "lead"})
        CHECK(house.asked("access.looks", with(R"({"person":"%1"})", marek), Regions::as(other)) == "access.scope");
    const QString log = QString::fromUtf8(QJsonDocument(house.ask("access.log", {}, Regions::as("fg")).toArray()).toJson());
    CHECK(log.contains(QStringLiteral("2026-0001-OPVA")));
    CHECK_FALSE(log.contains(QStringLiteral("Marek")));
}

TEST_CASE("a look that was taken away, altered or put elsewhere shows")
{
    Regions house;
    for (const char *at : {"2026-03-02T10:00", "2026-03-02T11:00", "2026-03-02T12:00", "2026-03-02T13:00"})
        (void)house.ask("person.show", with(R"({"id":"%1"})", house.person(house.marek)), Regions::as("lotte", at));
    REQUIRE(house.verify().isEmpty());
    const auto spoiled = [&](const char *sql) {
        house.connection().execute("SAVEPOINT s");
        house.connection().execute(sql);
        bool shows = false;
        (void)access::checkLooks(house.connection(), [&](const QString &) { shows = true; });
        house.connection().execute("ROLLBACK TO s; RELEASE s");
        return shows;
    };
    CHECK(spoiled("DELETE FROM look WHERE seq = 2"));
    CHECK(spoiled("DELETE FROM look WHERE seq = 4"));
    CHECK(spoiled("DELETE FROM look"));
    CHECK(spoiled("DELETE FROM look_head"));
    CHECK(spoiled("UPDATE look SET who = 'ravi' WHERE seq = 3"));
    CHECK(spoiled("UPDATE look SET why = 'break_glass' WHERE seq = 1"));
    CHECK(spoiled("UPDATE look SET at = at + 1 WHERE seq = 1"));
    CHECK(spoiled("UPDATE look SET seq = 99 WHERE seq = 2; UPDATE look SET seq = 2 WHERE seq = 3; UPDATE look SET seq = 3 WHERE seq = 99"));
    CHECK(house.verify().isEmpty());
}

TEST_CASE("a vault that is open to read notes looks as well, and a save after it still waits for the disk")
{
    Regions house;
    const Id marek = house.person(house.marek);
    (void)house.ask("person.show", with(R"({"id":"%1"})", marek));
    CHECK(house.connection().number("PRAGMA synchronous") == 2);
    house.reopen(vault::Access::ReadOnly);
    (void)house.ask("person.secret", with(R"({"id":"%1","reason":"adres voor de taxi"})", marek));
    CHECK(house.door().looks().unwritten() == 0);
    house.reopen();
    CHECK(house.looks(marek).size() == 2);
    CHECK(house.verify().isEmpty());
}
