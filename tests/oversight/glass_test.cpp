// Break-glass (S10, D14, D15) and shutting a colleague out.

#include "core/oversight/rules.h"
#include "core/oversight/views.h"
#include "tests/oversight/regions.h"

using namespace luwte;
using namespace luwte::test;

static const char *const saturday = "2026-05-02T22:40";

TEST_CASE("S10: Saturday night, one case, eight hours; the account is due Sunday 22:40, the review Wednesday")
{
    Regions house(saturday);
    const Id amina = house.person(house.amina);
    const auto done = house.do_("access.break_glass", with(R"({"find":"amina","basis":"vital","purpose":"politie zoekt haar, acute dreiging"})"), Regions::as("lotte"));
    const QJsonObject result = done.result.toObject();
    CHECK(result.value(QLatin1String("account_due")).toString() == QStringLiteral("2026-05-03T22:40:00+02:00"));
    CHECK(result.value(QLatin1String("review_due")).toString() == QStringLiteral("2026-05-06"));
    CHECK(result.value(QLatin1String("until")).toString() == QStringLiteral("2026-05-03T06:40:00+02:00"));
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", amina), Regions::as("lotte")).isEmpty());
    CHECK(house.titles("people.list", {}, Regions::as("lotte")).size() == 2);
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", amina), Regions::as("lotte", "2026-05-03T06:39")).isEmpty());
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", amina), Regions::as("lotte", "2026-05-03T06:40")) == "access.scope");
    CHECK(house.titles("people.list", {}, Regions::as("lotte", "2026-05-03T06:40")).size() == 1);
    // Why she looked stands with her look.
    const auto seen = oversight::looksAt(house.connection(), amina, {}, {});
    CHECK(std::any_of(seen.begin(), seen.end(), [](const oversight::LookLine &line) { return line.why.contains(QStringLiteral("acute dreiging")) && line.look.who == QStringLiteral("lotte"); }));

    // Today: hers to account for, the team leader's to review; red when it is late.
    house.colleague("joke", "team_lead");
    house.colleague("fg", "privacy_officer");
    const auto task = [&](const char *who, const char *at) { return house.ask("access.open", {}, Regions::as(who, at)).toArray(); };
    REQUIRE(task("lotte", "2026-05-03T19:30").size() == 1);
    CHECK(task("lotte", "2026-05-03T19:30").at(0).toObject().value(QLatin1String("task")).toString() == QStringLiteral("account"));
    const QJsonObject onToday = house.ask("today.list", {}, Regions::as("lotte", "2026-05-03T19:30")).toArray().at(0).toObject();
    CHECK(onToday.value(QLatin1String("term")).toString() == QStringLiteral("nog 4 uur"));
    CHECK_FALSE(onToday.value(QLatin1String("overdue")).toBool());
    const QJsonObject late = house.ask("today.list", {}, Regions::as("lotte", "2026-05-04T00:45")).toArray().at(0).toObject();
    CHECK(late.value(QLatin1String("term")).toString() == QStringLiteral("2 uur over tijd"));
    CHECK(late.value(QLatin1String("overdue")).toBool());
    CHECK(task("ravi", saturday).isEmpty());

    const Id glass = done.id;
    CHECK(house.refused("access.account", with(R"({"break_glass":"%1","text":"x"})", glass), Regions::as("ravi")) == "access.account.own");
    CHECK(house.refused("access.review", with(R"({"break_glass":"%1","verdict":"ok"})", glass), Regions::as("joke")) == "access.review.early");
    house.do_("access.account", with(R"({"break_glass":"%1","text":"adres gedeeld met de politie, zij was in gevaar"})", glass), Regions::as("lotte", "2026-05-03T20:00"));
    CHECK(house.refused("access.account", with(R"({"break_glass":"%1","text":"x"})", glass), Regions::as("lotte")) == "access.account.done");
    CHECK(task("lotte", "2026-05-04T09:00").isEmpty());
    const QJsonObject review = house.ask("today.list", {}, Regions::as("fg", "2026-05-06T09:00")).toArray().at(0).toObject();
    CHECK(review.value(QLatin1String("what")).toString() == QStringLiteral("Noodtoegang van lotte beoordelen"));
    CHECK(review.value(QLatin1String("term")).toString() == QStringLiteral("vandaag"));
    CHECK_FALSE(review.value(QLatin1String("name")).toString().contains(QStringLiteral("Amina")));
    CHECK(house.ask("today.list", {}, Regions::as("fg", "2026-05-07T09:00")).toArray().at(0).toObject().value(QLatin1String("overdue")).toBool());
    house.do_("access.review", with(R"({"break_glass":"%1","verdict":"ok"})", glass), Regions::as("joke", "2026-05-06T10:00"));
    CHECK(house.refused("access.review", with(R"({"break_glass":"%1","verdict":"ok"})", glass), Regions::as("fg")) == "access.review.done");
    CHECK(task("joke", "2026-05-07T09:00").isEmpty());
    CHECK(house.refused("access.breach_checked", with(R"({"break_glass":"%1","outcome":"none","text":"x"})", glass), Regions::as("fg")) == "access.breach.none");
    CHECK(house.verify().isEmpty());
}

TEST_CASE("a review by another that does not agree starts the 72 hours of a data breach")
{
    Regions house;
    house.do_("account.change", with(R"({"id":"%1","roles":["coordinator","team_lead"]})", access::findAccount(house.connection(), QStringLiteral("lotte"))->id));
    house.colleague("fg", "privacy_officer");
    const Id glass = house.do_("access.break_glass", with(R"({"case":"%1","basis":"care","purpose":"medicijn nodig"})", house.amina), Regions::as("lotte")).id;
    // Nobody reviews their own; late without an account it may be reviewed all the same.
    CHECK(house.refused("access.review", with(R"({"break_glass":"%1","verdict":"ok"})", glass), Regions::as("lotte", "2026-03-04T09:00")) == "access.review.self");
    CHECK(house.refused("access.review", with(R"({"break_glass":"%1","verdict":"not_ok"})", glass), Regions::as("fg", "2026-03-03T09:00")) == "access.review.text");
    house.do_("access.review", with(R"({"break_glass":"%1","verdict":"not_ok","text":"geen spoed"})", glass), Regions::as("fg", "2026-03-03T09:00"));
    const QJsonArray open = house.ask("access.open", {}, Regions::as("fg", "2026-03-03T09:00")).toArray();
    REQUIRE(open.size() == 1);
    CHECK(open.at(0).toObject().value(QLatin1String("task")).toString() == QStringLiteral("breach"));
    CHECK(open.at(0).toObject().value(QLatin1String("due")).toString() == QStringLiteral("2026-03-06T09:00:00+01:00"));
    house.do_("access.breach_checked", with(R"({"break_glass":"%1","outcome":"recorded","text":"vastgelegd"})", glass), Regions::as("fg", "2026-03-04T09:00"));
    CHECK(house.ask("access.open", {}, Regions::as("fg")).toArray().isEmpty());
}

TEST_CASE("break-glass finds by the whole name or number, one client, with one line, and only who is out of reach")
{
    Regions house;
    const auto refusal = [&](const char *json) { return house.refused("access.break_glass", with(json), Regions::as("lotte")); };
    CHECK(refusal(R"({"find":"ami","basis":"vital","purpose":"x"})") == "access.found.none");
    CHECK(refusal(R"({"find":"","basis":"vital","purpose":"x"})") == "access.found.none");
    CHECK(refusal(R"({"find":"Marek","basis":"vital","purpose":"x"})") == "access.in_scope");
    const QString essay = QStringLiteral(R"({"find":"Amina","basis":"vital","purpose":"%1"})").arg(QString(201, u'x'));
    CHECK(refusal(essay.toUtf8().constData()) == "access.purpose");
    CHECK(refusal(R"({"find":"Amina","basis":"vital"})") == "field.required");
    house.open("Amina", "rotterdam", "ravi");
    CHECK(refusal(R"({"find":"Amina","basis":"vital","purpose":"x"})") == "access.found.many");
    house.do_("access.break_glass", with(R"({"find":"2026-0002-opva","basis":"vital","purpose":"x"})"), Regions::as("lotte"));
    CHECK(house.titles("people.list", {}, Regions::as("lotte")).size() == 2);
    // Looking for somebody without finding them is in the log.
    CHECK(house.connection().number("SELECT count(*) FROM look WHERE what = 'refused' AND why = 'access.found.none'") == 2);
}

TEST_CASE("who is shut out of a case sees nothing of it, whatever their reach, and is told no more than anybody outside")
{
    Regions house;
    house.colleague("heel", "coordinator"); // the whole office
    const Id marek = house.person(house.marek);
    CHECK(house.titles("people.list", {}, Regions::as("heel")).size() == 2);
    CHECK(house.refused("case.shut_out", with(R"({"case":"%1","account":"lotte","reason":"x"})", house.marek)) == "shut_out.coordinator");
    CHECK(house.refused("case.shut_out", with(R"({"case":"%1","account":"niemand","reason":"x"})", house.marek)) == "shut_out.account");
    CHECK(house.refused("case.let_in", with(R"({"case":"%1","account":"heel","reason":"x"})", house.marek)) == "shut_out.none");
    house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"fietsenmaker"})", house.marek));
    house.do_("case.shut_out", with(R"({"case":"%1","account":"heel","reason":"neef"})", house.marek), Regions::as("lotte"));
    CHECK(house.refused("case.shut_out", with(R"({"case":"%1","account":"heel","reason":"x"})", house.marek)) == "shut_out.already");
    CHECK(house.titles("people.list", {}, Regions::as("heel")) == QStringList{QStringLiteral("Amina")});
    CHECK(house.titles("people.list", with(R"({"text":"marek"})"), Regions::as("heel")).isEmpty());
    CHECK(house.titles("people.list", with(R"({"text":"fietsenmaker"})"), Regions::as("heel")).isEmpty());
    const auto text = [&](const char *who) {
        const auto answer = house.door().ask(QStringLiteral("person.show"), with(R"({"id":"%1"})", marek), Regions::as(who));
        return answer ? QString() : answer.error().first().code + answer.error().first().text;
    };
    CHECK(text("heel") == text("ravi"));
    CHECK_FALSE(text("heel").isEmpty());
    CHECK(house.refused("access.break_glass", with(R"({"find":"Marek","basis":"vital","purpose":"x"})"), Regions::as("heel")) == "access.found.none");
    CHECK(house.refused("access.break_glass", with(R"({"case":"%1","basis":"vital","purpose":"x"})", house.marek), Regions::as("heel")) == "access.found.none");
    CHECK(house.refused("note.add", with(R"({"case":"%1","type":"contact","text":"x"})", house.marek), Regions::as("heel")) == "access.scope");
    house.do_("case.let_in", with(R"({"case":"%1","account":"HEEL","reason":"vergissing"})", house.marek), Regions::as("lotte"));
    CHECK(house.titles("people.list", {}, Regions::as("heel")).size() == 2);
    CHECK(house.verify().isEmpty());
}

TEST_CASE("shutting out beats break-glass that is already open")
{
    Regions house;
    const Id amina = house.person(house.amina);
    house.do_("access.break_glass", with(R"({"case":"%1","basis":"vital","purpose":"x"})", house.amina), Regions::as("lotte"));
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", amina), Regions::as("lotte")).isEmpty());
    house.do_("case.shut_out", with(R"({"case":"%1","account":"lotte","reason":"nicht"})", house.amina), Regions::as("ravi"));
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", amina), Regions::as("lotte")) == "access.scope");
}
