// Requests under the privacy law: steps, terms (D15), and what an answer needs (domain.md 3.3). All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/privacy/rules.h"
#include "core/today/today.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;
namespace rules = luwte::privacy::rules;

static Id received(TestOffice &office, const Id &c, const char *kind = "access")
{
    QJsonObject args = with(R"({"case":"%1"})", c);
    args.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
    return office.do_("avg.receive", args).id;
}

TEST_CASE("an answer is due in a month, three when extended, and never on a day off")
{
    const auto due = [](QDate received, bool extended = false) {
        privacy::Request request;
        request.receivedOn = received;
        if (extended)
            request.extendedOn = received;
        return rules::dueOn(request);
    };
    CHECK(due(QDate(2026, 3, 2)) == QDate(2026, 4, 2));
    CHECK(due(QDate(2026, 1, 31)) == QDate(2026, 3, 2));   // 28 February is a Saturday
    CHECK(due(QDate(2026, 3, 5)) == QDate(2026, 4, 7));    // 5 April is Easter Sunday
    CHECK(due(QDate(2026, 11, 25)) == QDate(2026, 12, 28)); // Christmas is a Friday
    CHECK(due(QDate(2026, 3, 2), true) == QDate(2026, 6, 2));
    CHECK(due(QDate(2025, 11, 30), true) == QDate(2026, 3, 2));
    CHECK_FALSE(due({}).isValid());
}

TEST_CASE("a request goes step by step, and its term stands on Today")
{
    TestOffice office;
    const Id c = office.openCase("Verzonnen Grace");
    CHECK(office.refused("avg.receive", with(R"({"case":"%1","kind":"rectification","received_on":"2026-03-03"})", c)) == "avg.future");
    const Id request = received(office, c, "rectification");
    const auto step = [&](const char *command, const char *json) { return office.refused(command, with(json, request)); };
    CHECK(step("avg.start", R"({"request":"%1"})") == "avg.state");
    CHECK(step("avg.decide", R"({"request":"%1","outcome":"granted"})") == "avg.state");
    CHECK(step("avg.identify", R"({"request":"%1"})") == "field.required");
    office.do_("avg.identify", with(R"({"request":"%1","identified_how":"Paspoort gezien"})", request));
    CHECK(step("avg.extend", R"({"request":"%1","extension_reason":"veel"})") == "avg.state");
    office.do_("avg.start", with(R"({"request":"%1"})", request));

    office.now("2026-03-25T09:00");
    const auto today = office.ask("today.list").toArray();
    bool found = false;
    for (const auto &row : today)
        found = found || (row.toObject().value(QLatin1String("what")).toString().contains(QStringLiteral("AVG-verzoek")) && row.toObject().value(QLatin1String("due")) == QStringLiteral("2026-04-02"));
    CHECK(found);
    CHECK(office.ask("avg.due").toArray().at(0).toObject().value(QLatin1String("days_left")).toInt() == 8);

    office.do_("avg.extend", with(R"({"request":"%1","extension_reason":"Veel stukken"})", request));
    CHECK(office.ask("avg.due").toArray().at(0).toObject().value(QLatin1String("due")) == QStringLiteral("2026-06-02"));
    CHECK(step("avg.extend", R"({"request":"%1","extension_reason":"nog eens"})") == "avg.state");
    CHECK(step("avg.decide", R"({"request":"%1","outcome":"in_progress"})") == "code.unknown");
    CHECK(step("avg.decide", R"({"request":"%1","outcome":"not_granted"})") == "avg.explanation avg.ground");
    office.do_("avg.decide", with(R"({"request":"%1","outcome":"not_granted","ground":"claim","explanation":"De zaak loopt nog."})", request));
    CHECK(step("avg.decide", R"({"request":"%1","outcome":"granted"})") == "avg.state");
    CHECK(office.ask("avg.due").toArray().isEmpty());
}

TEST_CASE("the term cannot be extended once it is over")
{
    TestOffice office;
    const Id request = received(office, office.openCase("Verzonnen Grace"), "erasure");
    office.do_("avg.identify", with(R"({"request":"%1","identified_how":"Paspoort"})", request));
    office.do_("avg.start", with(R"({"request":"%1"})", request));
    office.now("2026-04-03T09:00");
    CHECK(office.refused("avg.extend", with(R"({"request":"%1","extension_reason":"te laat"})", request)) == "avg.extend");
}

TEST_CASE("the data protection officer handles requests, and sees no content")
{
    TestOffice office;
    office.staff("privacy_officer");
    const command::Circumstance fg{{}, QStringLiteral("privacy_officer")};
    const Id c = office.openCase("Verzonnen Grace");
    const Id request = received(office, c);
    CHECK(office.door().ask(QStringLiteral("avg.due"), {}, fg));
    office.do_("avg.identify", with(R"({"request":"%1","identified_how":"Paspoort"})", request), fg);
    office.do_("avg.start", with(R"({"request":"%1"})", request), fg);
    for (const char *query : {"access_file.texts", "person.show", "consent.list", "sharing.list", "bsn.show"})
        CHECK_FALSE(office.door().ask(QString::fromLatin1(query), QByteArrayView(query) == "access_file.texts" ? with(R"({"request":"%1"})", request) : with(R"({"person":"%1"})", office.person(c)), fg));
}
