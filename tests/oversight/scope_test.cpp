// Reach: own region, own location, own cases; in the SQL of lists, at the door for everything that names a client.

#include "core/command/history.h"
#include "core/documents/documents.h"
#include "core/exchange/case_rows.h"
#include "core/house/house.h"
#include "core/placement/views.h"
#include "tests/oversight/regions.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("a coordinator reads and changes in their own region, and is told whom to ask about another")
{
    Regions house;
    const Id amina = house.person(house.amina);
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", house.person(house.marek)), Regions::as("lotte")).isEmpty());
    const auto refused = house.door().ask(QStringLiteral("person.show"), with(R"({"id":"%1"})", amina), Regions::as("lotte"));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().first().code == QStringLiteral("access.scope"));
    CHECK(refused.error().first().text.contains(QStringLiteral("ravi")));
    CHECK(refused.error().first().text.contains(QStringLiteral("Noodtoegang")));
    for (const char *query : {"case.show", "plans.of_case", "placement.of_case", "placement.match", "expert.match", "assignment.of_case"})
        CHECK(house.asked(query, with(R"({"case":"%1"})", house.amina), Regions::as("lotte")) == "access.scope");
    CHECK(house.asked("person.secret", with(R"({"id":"%1","reason":"x"})", amina), Regions::as("lotte")) == "access.scope");
    CHECK(house.refused("note.add", with(R"({"case":"%1","type":"contact","text":"x"})", house.amina), Regions::as("lotte")) == "access.scope");
    CHECK(house.refused("case.change", with(R"({"id":"%1","region":"limburg"})", house.amina), Regions::as("lotte")) == "access.scope");
    CHECK(house.refused("person.change", with(R"({"id":"%1","city":"x"})", amina), Regions::as("lotte")) == "access.scope");
    CHECK(house.refused("print.record", with(R"({"case":"%1","document":"careplan","style":"professional"})", house.amina), Regions::as("lotte")) == "access.scope");
    // What hangs below a case is no way around.
    house.do_("case.start_intake", with(R"({"case":"%1"})", house.amina));
    const Id plan = house.do_("plan.make", with(R"({"case":"%1","own_aims":"x","causes":["armoede"]})", house.amina), Regions::as("ravi")).id;
    CHECK(house.asked("plan.show", with(R"({"plan":"%1"})", plan), Regions::as("lotte")) == "access.scope");
    CHECK(house.refused("goal.add", with(R"({"plan":"%1","domain":"housing","title":"x"})", plan), Regions::as("lotte")) == "access.scope");
    // Whoever has no region sees the whole office.
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", amina), {}).isEmpty());
    // Somebody who is not there is not "out of reach".
    CHECK(house.asked("person.show", with(R"({"id":"0190d6f0-0000-7000-8000-000000000000"})"), Regions::as("lotte")) == "record.unknown");
}

TEST_CASE("no verb reaches a record of somebody out of reach, by whatever field names it")
{
    Regions house;
    const auto ravi = Regions::as("ravi");
    house.do_("case.start_intake", with(R"({"case":"%1"})", house.amina));
    const Id linde = house.do_("facility.add", with(R"({"type":"BW","alias":"Linde","capacity":2})")).id;
    const Id plan = house.do_("plan.make", with(R"({"case":"%1","own_aims":"x","causes":["armoede"]})", house.amina), ravi).id;
    const Id goal = house.do_("goal.add", with(R"({"plan":"%1","domain":"housing","title":"x"})", plan), ravi).id;
    const Id expert = house.do_("expert.add", with(R"({"name":"Fatma"})")).id;
    const QHash<QString, Id> others{{QStringLiteral("person"), house.person(house.amina)}, {QStringLiteral("case"), house.amina}, {QStringLiteral("plan"), plan}, {QStringLiteral("goal"), goal},
        {QStringLiteral("action"), house.do_("action.add", with(R"({"goal":"%1","title":"x","who":"y","funding":"wmo"})", goal), ravi).id},
        {QStringLiteral("placement"), house.do_("placement.request", with(R"({"case":"%1","facility":"%2"})", house.amina, linde), ravi).id},
        {QStringLiteral("exploitation"), house.do_("exploitation.add", with(R"({"case":"%1","form":"arbeid"})", house.amina), ravi).id},
        {QStringLiteral("assignment"), house.do_("assignment.request", with(R"({"case":"%1","moment":"intake"})", house.amina), ravi).id},
        {QStringLiteral("barrier"), house.do_("expert.bar", with(R"({"case":"%1","expert":"%2","reason":"same_network"})", house.amina, expert), ravi).id}};
    int tried = 0;
    const auto fields = [&](const QList<FieldInfo> &infos, access::Right right, const QString &verb, const auto &ask) {
        if (right == access::Right::BreakGlass) // has its own way to say who is found
            return;
        for (const FieldInfo &field : infos) {
            const Id other = others.value(QString::fromLatin1(field.ref));
            if (other.isNull())
                continue;
            INFO(verb.toStdString() << " " << field.name);
            const Refusals refusals = ask({{QString::fromLatin1(field.name), other.toText()}});
            REQUIRE_FALSE(refusals.isEmpty());
            const QString code = refusals.first().code;
            CHECK((code == QStringLiteral("access.scope") || code == QStringLiteral("access.role")));
            tried += code == QStringLiteral("access.scope");
        }
    };
    for (const auto &spec : house::catalog().commands())
        fields(spec.fields, spec.right, spec.name, [&](const QJsonObject &with) {
            const auto done = house.door().execute(spec.name, with, Regions::as("lotte"));
            return done ? Refusals() : done.error();
        });
    for (const auto &spec : house::catalog().queries())
        fields(spec.fields, spec.right, spec.name, [&](const QJsonObject &with) {
            const auto answer = house.door().ask(spec.name, with, Regions::as("lotte"));
            return answer ? Refusals() : answer.error();
        });
    CHECK(tried > 50);
}

TEST_CASE("lists, search, Today, the board and figures hold what is in reach")
{
    Regions house;
    CHECK(house.titles("people.list", {}, Regions::as("lotte")) == QStringList{QStringLiteral("Marek")});
    CHECK(house.titles("people.list", {}, Regions::as("ravi")) == QStringList{QStringLiteral("Amina")});
    CHECK(house.titles("people.list", with(R"({"text":"amina"})"), Regions::as("lotte")).isEmpty());
    CHECK(house.titles("people.list", with(R"({"text":"amina"})"), Regions::as("ravi")) == QStringList{QStringLiteral("Amina")});
    CHECK(house.titles("people.list", {}, {}).size() == 2);
    // By a note as well.
    house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"fietsenmaker"})", house.amina));
    CHECK(house.titles("people.list", with(R"({"text":"fietsenmaker"})"), Regions::as("lotte")).isEmpty());
    CHECK(house.titles("people.list", with(R"({"text":"fietsenmaker"})"), Regions::as("ravi")).size() == 1);

    const Id b = house.do_("case.open", with(R"({"chosen_name":"Bente","in_danger_now":"yes","region":"rotterdam","coordinator":"ravi"})")).id;
    CHECK(house.titles("today.list", {}, Regions::as("ravi"), "name").contains(QStringLiteral("Bente")));
    CHECK_FALSE(house.titles("today.list", {}, Regions::as("lotte"), "name").contains(QStringLiteral("Bente")));
    house.do_("placement.search", with(R"({"case":"%1"})", b));
    CHECK(house.ask("gaps.open", {}, Regions::as("ravi")).toArray().size() == 1);
    CHECK(house.ask("gaps.open", {}, Regions::as("lotte")).toArray().isEmpty());
    CHECK(house.ask("placement.board", {}, Regions::as("lotte")).toObject().value(QLatin1String("counts")).toObject().value(QLatin1String("waiting")).toInt() == 0);

    const Id linde = house.do_("facility.add", with(R"({"type":"BW","alias":"Linde","capacity":2,"region":"rotterdam"})")).id;
    const Id asked = house.do_("placement.request", with(R"({"case":"%1","facility":"%2"})", house.amina, linde)).id;
    house.do_("placement.reserve", with(R"({"placement":"%1"})", asked));
    const auto spanFor = [&](const char *who) {
        const QJsonArray rows = house.ask("placement.board", {}, Regions::as(who)).toObject().value(QLatin1String("rows")).toArray();
        return rows.at(0).toObject().value(QLatin1String("spans")).toArray().at(0).toObject();
    };
    CHECK(spanFor("ravi").value(QLatin1String("code")).toString() == QStringLiteral("A-02"));
    CHECK(spanFor("lotte").value(QLatin1String("code")).toString().isEmpty());
    CHECK(spanFor("lotte").value(QLatin1String("word")).toString() == QStringLiteral("gereserveerd"));
}

TEST_CASE("a page of a limited list goes on where it stopped, in order of name")
{
    Regions house;
    for (int i = 0; i < 25; ++i)
        house.open(QStringLiteral("Cliënt %1").arg(i, 2, 10, QLatin1Char('0')).toUtf8().constData(), i % 3 == 0 ? "limburg" : "rotterdam", i % 2 == 0 ? "lotte" : "ravi");
    const auto account = access::findAccount(house.connection(), QStringLiteral("lotte"));
    const access::Sight sight(access::sessionOf(house.connection(), *account), access::Right::PersonRead, house.door().clock().now());
    const QDate today = house.door().clock().now().civilDate();
    QStringList all;
    std::vector<victim::PersonRow> page = victim::people(house.connection(), {}, 4, today, nullptr, sight);
    while (!page.empty()) {
        for (const auto &row : page)
            all.append(row.name);
        page = victim::people(house.connection(), {}, 4, today, &page.back(), sight);
    }
    QStringList sorted = all;
    std::sort(sorted.begin(), sorted.end());
    CHECK(all == sorted);
    CHECK(all.size() == 1 + 9 + 8); // Marek; every third is in Limburg; and lotte's own elsewhere: 0, 2, 4 … without those
    CHECK(QSet<QString>(all.begin(), all.end()).size() == all.size());
}

TEST_CASE("who coordinates along sees the case, wherever it is")
{
    Regions house;
    CHECK(house.titles("people.list", {}, Regions::as("lotte")).size() == 1);
    house.do_("case.change", with(R"({"id":"%1","co_coordinator":"Lotte"})", house.amina));
    CHECK(house.titles("people.list", {}, Regions::as("lotte")).size() == 2);
    CHECK(house.asked("case.show", with(R"({"case":"%1"})", house.amina), Regions::as("lotte")).isEmpty());
}

TEST_CASE("whoever takes somebody in sees them until a coordinator does, in their own region when none was said")
{
    Regions house;
    const Id linde = house.do_("facility.add", with(R"({"type":"BW","alias":"Linde","capacity":2})")).id;
    house.colleague("wout", "shelter_worker", "limburg", linde);
    const Id c = house.do_("case.open", with(R"({"chosen_name":"Bente","in_danger_now":"no"})"), Regions::as("wout")).id;
    CHECK(victim::findCase(house.connection(), c)->region == "limburg");
    CHECK(house.titles("people.list", {}, Regions::as("wout")) == QStringList{QStringLiteral("Bente")});
    CHECK(house.asked("case.show", with(R"({"case":"%1"})", c), Regions::as("wout")).isEmpty());
    house.do_("case.change", with(R"({"id":"%1","coordinator":"lotte"})", c));
    CHECK(house.titles("people.list", {}, Regions::as("wout")).isEmpty());
    CHECK(house.asked("case.show", with(R"({"case":"%1"})", c), Regions::as("wout")) == "access.scope");
}

TEST_CASE("a shelter worker with a location sees who lives or has a place there, and keeps that location")
{
    Regions house;
    const Id linde = house.do_("facility.add", with(R"({"type":"BW","alias":"Linde","capacity":2,"region":"rotterdam"})")).id;
    const Id es = house.do_("facility.add", with(R"({"type":"BW","alias":"Es","capacity":2,"region":"limburg"})")).id;
    house.colleague("wout", "shelter_worker", "", linde);
    CHECK(house.titles("people.list", {}, Regions::as("wout")).isEmpty());
    const Id asked = house.do_("placement.request", with(R"({"case":"%1","facility":"%2"})", house.marek, linde)).id;
    house.do_("placement.reserve", with(R"({"placement":"%1"})", asked));
    CHECK(house.titles("people.list", {}, Regions::as("wout")) == QStringList{QStringLiteral("Marek")});
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", house.person(house.marek)), Regions::as("wout")).isEmpty());
    CHECK(house.asked("person.show", with(R"({"id":"%1"})", house.person(house.amina)), Regions::as("wout")) == "access.scope");
    house.do_("placement.release", with(R"({"placement":"%1"})", asked));
    CHECK(house.titles("people.list", {}, Regions::as("wout")).isEmpty());
    house.do_("facility.change", with(R"({"id":"%1","taken_elsewhere":1})", linde), Regions::as("wout"));
    CHECK(house.refused("facility.change", with(R"({"id":"%1","taken_elsewhere":1})", es), Regions::as("wout")) == "access.scope");
    CHECK(house.asked("facility.address", with(R"({"facility":"%1","reason":"x"})", es), Regions::as("wout")) == "access.scope");
    CHECK(house.asked("facility.address", with(R"({"facility":"%1","reason":"x"})", linde), Regions::as("wout")).isEmpty());
    CHECK(house.refused("facility.change", with(R"({"id":"%1","taken_elsewhere":1})", linde), Regions::as("lotte")) == "access.scope");
}

TEST_CASE("history, export and prints keep to the same reach; the FG reads who and which field, no content")
{
    Regions house;
    house.do_("person.change", with(R"({"id":"%1","city":"Sittard"})", house.person(house.marek)));
    house.colleague("fg", "privacy_officer");
    const auto told = [&](const char *who, const Id &record) {
        const auto account = access::findAccount(house.connection(), QString::fromUtf8(who));
        const access::Session session = access::sessionOf(house.connection(), *account);
        QString text;
        command::history(command::Reader{house.connection(), session, house.door().clock().now()}, house::catalog(), record, [&](const QJsonObject &line) {
            text += QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
            return true;
        });
        return text;
    };
    CHECK(told("lotte", {}).contains(QStringLiteral("Sittard")));
    CHECK_FALSE(told("lotte", {}).contains(QStringLiteral("Amina")));
    CHECK(told("ravi", house.person(house.marek)).isEmpty());
    const QString fg = told("fg", {});
    CHECK(fg.contains(QStringLiteral("\"city\"")));
    for (const char *content : {"Sittard", "Marek", "Amina", "2026-0001"})
        CHECK_FALSE(fg.contains(QLatin1String(content)));

    const auto lotte = access::sessionOf(house.connection(), *access::findAccount(house.connection(), QStringLiteral("lotte")));
    const command::Reader reader{house.connection(), lotte, house.door().clock().now()};
    CHECK(exchange::eachCaseRow(house.connection(), [](const exchange::ExportRow &) {}, reader.sight(access::Right::CaseExport)) == 1);
    CHECK(exchange::eachCaseRow(house.connection(), [](const exchange::ExportRow &) {}) == 2);
    const auto document = documents::make(reader, QStringLiteral("careplan"), house.amina, {});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().first().code == QStringLiteral("access.scope"));
}
