// The index of deadlines follows the facts: in the same save, of whom it concerns and nobody else, through erasure and a new version of the rules.

#include <QJsonArray>
#include <QRandomGenerator>
#include <catch2/catch_test_macros.hpp>

#include "core/deadline/index.h"
#include "core/deadline/rules.h"
#include "core/house/house.h"
#include "core/store/transaction.h"
#include "core/today/today.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

static qint64 rows(TestOffice &office)
{
    return office.connection().number("SELECT count(*) FROM deadline");
}

static QStringList rulesOf(TestOffice &office, const Id &owner)
{
    QStringList rules;
    for (const auto &d : deadline::deadlinesOf(office.connection(), owner))
        if (d.reminder == 0)
            rules.append(d.rule);
    return rules;
}

TEST_CASE("a command writes the rows of whom it concerns, and a refused or idle one writes none", "[deadline][index]")
{
    TestOffice office;
    const Id a = office.openCase("Grace");
    const Id b = office.openCase("Li");
    office.do_("case.change", with(R"({"id":"%1","reflection_start":"2026-03-02"})", a));
    CHECK(rulesOf(office, office.person(a)) == QStringList{QStringLiteral("D2"), QStringLiteral("D1")});
    CHECK(rulesOf(office, office.person(b)).isEmpty());
    const qint64 changed = office.connection().number("SELECT total_changes()");
    office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"Belde."})", a));
    const qint64 note = office.connection().number("SELECT total_changes()") - changed;
    office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"Belde weer."})", b));
    CHECK(office.connection().number("SELECT total_changes()") - changed - note == note); // a note is no fact: both cost the same
    CHECK(office.refused("residence.decline", with(R"({"case":"%1"})", b)) == "residence.step");
    CHECK(rows(office) == 4); // D1 with its two early reminders, and D2
    CHECK(office.verify().isEmpty());
}

TEST_CASE("handling is a record: it is in the journal, survives a lock, and is taken back", "[deadline][index]")
{
    TestOffice office;
    const Id c = office.openCase("Grace");
    office.do_("case.change", with(R"({"id":"%1","reflection_start":"2026-03-02"})", c));
    const Id mark = office.do_("deadline.handle", with(R"({"case":"%1","rule":"D2"})", c)).id;
    office.reopen();
    CHECK(office.ask("today.list").toArray().isEmpty());
    office.do_("deadline.reopen", with(R"({"mark":"%1"})", mark));
    CHECK(office.ask("today.list").toArray().at(0).toObject().value(QLatin1String("rule")) == QStringLiteral("D2"));
    CHECK(office.verify().isEmpty());
}

TEST_CASE("an expert's certificate and supervision stand on Today for who may see experts", "[deadline][index]")
{
    TestOffice office;
    office.staff("shelter_worker");
    const Id expert = office.do_("expert.add", with(R"({"name":"Verzonnen Fatma","vog_on":"2023-03-20","supervision_on":"2026-01-10"})")).id;
    CHECK(rulesOf(office, expert) == QStringList{QStringLiteral("D18.supervision"), QStringLiteral("D18.vog")});
    const QJsonArray seen = office.ask("today.list").toArray();
    REQUIRE(seen.size() == 2);
    CHECK(seen.at(0).toObject().value(QLatin1String("name")).toString().startsWith(QLatin1String("E-")));
    command::Circumstance worker;
    worker.as = QStringLiteral("shelter_worker");
    CHECK(office.ask("today.list", {}, worker).toArray().isEmpty());
    office.do_("expert.change", with(R"({"id":"%1","supervision_on":"2026-03-01"})", expert));
    CHECK(office.ask("today.list").toArray().size() == 1);
    CHECK(office.verify().isEmpty());
}

TEST_CASE("erasing takes the rows along; erasing one fact makes the rest anew", "[deadline][index]")
{
    TestOffice office;
    const Id c = office.openCase("Grace");
    const Id person = office.person(c);
    const Id line = office.do_("funding.add", with(R"({"case":"%1","law":"wmo","valid_from":"2026-01-01","valid_until":"2026-12-31"})", c)).id;
    CHECK(rulesOf(office, person) == QStringList{QStringLiteral("funding.end"), QStringLiteral("D13.funding")});
    const Id one = office.do_("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"Hoort hier niet"})", person, line)).id;
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", one));
    CHECK(rulesOf(office, person).isEmpty());
    office.do_("case.change", with(R"({"id":"%1","reflection_start":"2026-03-02"})", c));
    CHECK(rows(office) > 0);
    const Id whole = office.do_("erasure.decide", with(R"({"person":"%1","ground":"court","reason":"De rechter besliste"})", person)).id;
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", whole));
    CHECK(rows(office) == 0);
    CHECK(office.verify().isEmpty());
}

TEST_CASE("a vault that comes with rows of other rules is made anew when it opens, and verify tells rows that are wrong", "[deadline][index]")
{
    TestOffice office;
    const Id c = office.openCase("Grace");
    office.do_("case.change", with(R"({"id":"%1","reflection_start":"2026-03-02"})", c));
    const qint64 right = rows(office);
    office.connection().execute("UPDATE deadline SET due = '2026-06-01' WHERE rule = 'D1'");
    CHECK(office.verify().size() == 1);
    office.connection().execute("DELETE FROM setting WHERE name = 'deadline_rules'; INSERT INTO deadline(owner, rule, grp, show_at, stays, reminder) VALUES(x'00', 'D1', 2, 0, 1, 0);");
    CHECK(office.verify().size() == 2);
    office.reopen();
    CHECK(rows(office) == right);
    CHECK(office.verify().isEmpty());
    // The same after records came in another way than by commands.
    office.connection().execute("DELETE FROM deadline");
    {
        store::Transaction transaction(office.connection());
        deadline::refreshAll(office.connection());
        transaction.commit();
    }
    CHECK(rows(office) == right);
}

TEST_CASE("mine, my location, my region: the same rows as the whole list has of those people", "[deadline][today]")
{
    TestOffice office;
    const Id place = office.do_("facility.add", with(R"({"type":"VO","alias":"Linde","capacity":4,"region":"limburg"})")).id;
    office.do_("account.add", with(R"({"name":"lotte","roles":["coordinator"],"region":"limburg"})"));
    office.do_("account.add", with(R"({"name":"ravi","roles":["coordinator"],"region":"rotterdam"})"));
    office.do_("account.add", with(R"({"name":"kim","roles":["shelter_worker"],"region":"limburg","location":"%1"})", place));
    const auto open = [&](const char *name, const char *who, const char *region) {
        return office.do_("case.open", with(QStringLiteral(R"({"chosen_name":"%1","coordinator":"%2","region":"%3","in_danger_now":"no","age":30,"gender":"Feminine","main_form":"seks","residence":"ongedoc"})")
            .arg(QString::fromUtf8(name), QString::fromUtf8(who), QString::fromUtf8(region)).toUtf8().constData())).id;
    };
    const Id grace = open("Grace", "lotte", "limburg");
    open("Li", "lotte", "rotterdam");
    open("Sanne", "ravi", "rotterdam");
    const Id stay = office.do_("placement.request", with(R"({"case":"%1","facility":"%2","deviation_reason":"gaat voor","deviation_review_on":"2026-04-01"})", grace, place)).id;
    for (const char *verb : {"placement.offer", "placement.accept", "placement.start"})
        office.do_(verb, with(R"({"placement":"%1"})", stay));
    // What kind of place it is, is a fact of those who stay there.
    CHECK_FALSE(rulesOf(office, office.person(grace)).contains(QStringLiteral("D5")));
    office.do_("facility.change", with(R"({"id":"%1","type":"72U"})", place));
    CHECK(rulesOf(office, office.person(grace)).contains(QStringLiteral("D5")));
    CHECK(office.verify().isEmpty());
    const auto names = [&](const char *who, const char *whose) {
        command::Circumstance as;
        as.as = QString::fromUtf8(who);
        QStringList found;
        for (const auto &row : office.ask("today.list", {{QStringLiteral("whose"), QString::fromUtf8(whose)}}, as).toArray())
            if (row.toObject().value(QLatin1String("rule")) == QStringLiteral("R-GA"))
                found.append(row.toObject().value(QLatin1String("name")).toString());
        found.sort();
        return found.join(u' ').toStdString();
    };
    CHECK(names("lotte", "mine") == "Grace Li");
    CHECK(names("lotte", "region") == "Grace");
    CHECK(names("lotte", "all") == "Grace Li"); // her region, and her own
    CHECK(names("ravi", "mine") == "Sanne");
    CHECK(names("ravi", "region") == "Li Sanne");
    CHECK(names("kim", "team") == "Grace");
    CHECK(names("noor", "all") == "Grace Li Sanne");
    CHECK(names("noor", "mine").empty());
}

TEST_CASE("whatever commands come in whatever order, the index is what the facts say", "[deadline][index][property]")
{
    QRandomGenerator random(4);
    for (int round = 0; round < 8; ++round) {
        TestOffice office;
        std::vector<Id> cases;
        for (const char *name : {"Grace", "Li", "Lotte"})
            cases.push_back(office.openCase(name));
        for (int step = 0; step < 40; ++step) {
            const Id &c = cases[quint32(random.bounded(quint32(cases.size())))];
            const QString day = QDate(2026, 1, 1).addDays(int(random.bounded(60))).toString(Qt::ISODate);
            const QString later = QDate(2026, 4, 1).addDays(int(random.bounded(600))).toString(Qt::ISODate);
            const QList<std::pair<const char *, QJsonObject>> choices{
                {"case.change", {{"id", c.toText()}, {"reflection_start", day}}},
                {"case.change", {{"id", c.toText()}, {"reflection_end_by_notice", later}}},
                {"case.change", {{"id", c.toText()}, {"residence", "ongedoc"}, {"main_form", "arbeid"}}},
                {"case.change", {{"id", c.toText()}, {"veilig_thuis", "reported"}, {"veilig_thuis_on", day}}},
                {"person.change", {{"id", office.person(c).toText()}, {"birth_date", QDate(2005, 1, 1).addDays(int(random.bounded(7000))).toString(Qt::ISODate)}}},
                {"funding.add", {{"case", c.toText()}, {"law", random.bounded(2) ? "jeugdwet" : "rvb"}, {"valid_from", day}, {"valid_until", later}}},
                {"residence.end", {{"case", c.toText()}, {"end_reason", "refrained"}}},
                {"residence.request", {{"case", c.toText()}, {"ground", "b8_ver"}}},
                {"residence.grant", {{"case", c.toText()}, {"step_on", day}, {"valid_until", later}}},
                {"residence.interrupt", {{"case", c.toText()}, {"reason", "x"}}},
                {"residence.not_granted", {{"case", c.toText()}, {"received_on", day}}},
                {"criminal.talk", {{"case", c.toText()}, {"step_on", day}}},
                {"criminal.report", {{"case", c.toText()}, {"assessment", "protect"}}},
                {"criminal.dismissed", {{"case", c.toText()}, {"step_on", day}}},
                {"criminal.article12", {{"case", c.toText()}}},
                {"safety.assess", {{"case", c.toText()}, {"q1", "yes"}, {"q2", random.bounded(2) ? "yes" : "no"}, {"q3", "no"}, {"q4", "no"}, {"q5", "no"}, {"q6", "no"}, {"q7", "no"}, {"q8", "no"}, {"q9", "no"}, {"q10", "no"}}},
                {"deadline.handle", {{"case", c.toText()}, {"rule", random.bounded(2) ? "D2" : "D9"}}},
                {"case.start_intake", {{"case", c.toText()}}},
                {"case.close", {{"case", c.toText()}, {"reason", "geensl"}}},
            };
            const auto &[verb, with] = choices.at(qsizetype(random.bounded(choices.size())));
            (void)office.door().execute(QString::fromLatin1(verb), with); // refused or not
        }
        CHECK(office.verify().isEmpty());
    }
}
