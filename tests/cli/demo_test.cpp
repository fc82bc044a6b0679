// The practice vault: everybody of the acceptance scenarios is there, something waits today, and nothing is wrong with it.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"
#include "tests/support/text.h"

using namespace luwte::test;

namespace {

class Demo
{
public:
    explicit Demo(const char *now) : m_now(QString::fromLatin1(now))
    {
        m_vault.writeFile("oefenen", "oefenen met luwte\n");
        const Ran made = call(QStringLiteral("demo"), {});
        INFO(made.err.constData());
        REQUIRE(made.exit == 0);
    }
    Ran call(const QString &verb, const QStringList &more, const QByteArray &input = {}) const
    {
        return cli(QStringList{QStringLiteral("--json"), QStringLiteral("--now"), m_now, QStringLiteral("--user"), QStringLiteral("noor"), QStringLiteral("--passphrase-file"), m_vault.file("oefenen"),
                       verb, m_vault.file("demo")} + more, input);
    }
    QJsonValue ask(const char *query, const QByteArray &with = "{}") const
    {
        const Ran ran = call(QStringLiteral("run"), {QStringLiteral("-")}, QByteArray("{\"ask\":\"") + query + "\",\"with\":" + with + "}\n");
        INFO(ran.out.left(400).constData());
        REQUIRE(ran.exit == 0);
        return ran.lines().first().value(QLatin1String("result"));
    }

private:
    CliVault m_vault;
    QString m_now;
};

QStringList texts(const QJsonValue &list, const char *key)
{
    QStringList all;
    for (const auto &entry : list.toArray())
        all.append(entry.toObject().value(QLatin1String(key)).toString());
    return all;
}

} // namespace

TEST_CASE("the practice vault holds the people of the scenarios, whatever day it is made on")
{
    // A leap day, the night of the summer time, New Year: dates are counted from today.
    for (const char *now : {"2026-12-10T09:00", "2028-02-29T16:00", "2027-03-28T08:00", "2027-01-01T00:30"}) {
        INFO(now);
        const Demo demo(now);
        CHECK(demo.call(QStringLiteral("verify"), {}).exit == 0);
        const QStringList people = texts(demo.ask("people.list", R"({"limit":500})"), "title");
        CHECK(people.size() > 90);
        for (const char *name : {"Marek Wiśniewski", "Jayden Pinas", "Valentina Restrepo", "Li Na", "Amina El Hassan", "Sanne de Vries", "Mirela Verzonnen", "Andreea Fictief", "Grace Okafor", "Lotte Kuiper",
                 "Ruben Kuipers", "Ama Voorbeeld"}) {
            INFO(name);
            CHECK(people.contains(QString::fromUtf8(name)));
        }
        const QJsonValue today = demo.ask("today.list");
        const QStringList groups = texts(today, "group");
        for (const char *group : {"now", "wal_en_schip", "terms", "evaluations"}) {
            INFO(group);
            CHECK(groups.contains(QLatin1String(group)));
        }
        CHECK(groups.size() < 30); // a morning's work
        CHECK(texts(demo.ask("gaps.open"), "stage") == QStringList{QStringLiteral("escalated"), QStringLiteral("wal_en_schip")});
        CHECK(demo.ask("experts.coverage", "{\"from\":\"2020-01-01\"}")["evaluations"]["percent"] == 50);
        CHECK(texts(demo.ask("account.list"), "display_name").contains(QStringLiteral("Noor Vos")));
        CHECK(texts(demo.ask("expert.list"), "code").size() == 5);
    }
}
