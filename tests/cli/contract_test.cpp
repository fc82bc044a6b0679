// The exit codes and shapes of cli.md that scripts of others rely on.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"

using namespace luwte::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

TEST_CASE("0: what goes well says so in one JSON value")
{
    const CliVault vault;
    CHECK(vault.run(R"({"do":"case.open","with":{"chosen_name":"Marek"}})").exit == 0);
    const Ran verified = vault.call(s("verify"));
    CHECK(verified.exit == 0);
    CHECK(verified.json().toObject().value(QLatin1String("ok")).toBool());
    CHECK(verified.json().toObject().value(QLatin1String("checked")).isObject());
    CHECK(verified.json().toObject().value(QLatin1String("faults")).toArray().isEmpty());
    const QJsonArray hits = vault.call(s("search"), {s("mar")}).json().toArray();
    REQUIRE(hits.size() == 1);
    const QJsonObject hit = hits.at(0).toObject();
    CHECK(hit.value(QLatin1String("kind")).toString() == s("person"));
    CHECK(hit.value(QLatin1String("title")).toString() == s("Marek"));
    CHECK(hit.value(QLatin1String("case")).toString().size() == 36);
    CHECK(hit.value(QLatin1String("id")).toString().size() == 36);
    CHECK(hit.contains(s("subtitle")));
    CHECK(vault.call(s("search"), {s("niemand")}).json().toArray().isEmpty());
    const QJsonObject dump = vault.call(s("dump")).json().toObject();
    CHECK(dump.value(QLatin1String("tables")).toObject().value(QLatin1String("person")).toArray().size() == 1);
    CHECK(dump.value(QLatin1String("journal")).toObject().value(QLatin1String("entries")).toInt() == 2);
    CHECK(dump.value(QLatin1String("journal")).toObject().value(QLatin1String("head")).toObject().size() == 1);
    CHECK(vault.call(s("history")).json().toArray().size() == 3);
    CHECK(cli({s("--json"), s("verbs")}).json().toArray().size() > 10);
    CHECK(cli({s("--json"), s("dictionary")}).json().toArray().size() > 5);
    CHECK(cli({s("--version")}).exit == 0);
    CHECK(cli({s("--help")}).exit == 0);
}

TEST_CASE("dump says the same twice")
{
    const CliVault vault;
    CHECK(vault.run(R"({"do":"case.open","with":{"chosen_name":"Marek"}})").exit == 0);
    CHECK(vault.call(s("dump")).out == vault.call(s("dump")).out);
}

TEST_CASE("1: refused by a rule, with code and field")
{
    const CliVault vault;
    const Ran ran = vault.run(R"({"do":"case.open","with":{"chosen_name":""}})");
    CHECK(ran.exit == 1);
    const QJsonObject refused = ran.lines().first().value(QLatin1String("refused")).toArray().at(0).toObject();
    CHECK(refused.value(QLatin1String("code")).toString() == s("person.name"));
    CHECK(refused.value(QLatin1String("field")).toString() == s("chosen_name"));
    CHECK_FALSE(refused.value(QLatin1String("message")).toString().isEmpty());
    QTemporaryDir folder;
    vault.writeFile("short", "kort\n");
    const struct
    {
        QStringList more;
        QString passphrase;
        QString code;
        QString user = s("x");
    } inits[] = {
        {{s("--office"), s("X"), s("--kdf-memory"), s("18"), s("--kdf-passes"), s("2")}, vault.file("passphrase"), s("init.kdf")},
        {{s("--office"), s("X"), s("--kdf-memory"), s("19"), s("--kdf-passes"), s("1")}, vault.file("passphrase"), s("init.kdf")},
        {{s("--office"), s("X"), s("--kdf-memory"), s("999999999"), s("--kdf-passes"), s("2")}, vault.file("passphrase"), s("init.kdf")},
        {{s("--office"), s(" "), s("--kdf-memory"), s("19"), s("--kdf-passes"), s("2")}, vault.file("passphrase"), s("init.office")},
        {{s("--office"), s("X"), s("--kdf-memory"), s("19"), s("--kdf-passes"), s("2")}, vault.file("short"), s("init.passphrase")},
        {{s("--office"), s("X"), s("--kdf-memory"), s("19"), s("--kdf-passes"), s("2")}, vault.file("passphrase"), s("init.user"), s("-- --")},
    };
    for (const auto &init : inits) {
        INFO(init.code.toStdString());
        const Ran made = cli(QStringList{s("--json"), s("--user"), init.user, s("--passphrase-file"), init.passphrase, s("init"), folder.filePath(s("new"))} + init.more);
        CHECK(made.exit == 1);
        CHECK(made.error() == init.code);
        CHECK_FALSE(QFileInfo::exists(folder.filePath(s("new"))));
    }
}

TEST_CASE("2: wrong use of the command line")
{
    const CliVault vault;
    const QStringList uses[] = {{}, {s("openen")}, {s("search")}, {s("search"), vault.dir()}, {s("run"), vault.dir()}, {s("verify")}, {s("verify"), vault.dir(), s("meer")},
        {s("--now"), s("morgen"), s("verbs")}, {s("--lang"), s("fr"), s("verbs")}, {s("--user")}, {s("verbs"), s("--shout"), s("x")}, {s("search"), vault.dir(), s("x"), s("--limit"), s("veel")},
        {s("search"), vault.dir(), s("x"), s("--limit"), s("0")}, {s("history"), vault.dir(), s("geen-id")}, {s("init"), vault.file("new")},
        {s("--json"), s("verbs"), s("te"), s("veel")}};
    for (const QStringList &use : uses) {
        INFO(use.join(u' ').toStdString());
        const Ran ran = cli(use);
        CHECK(ran.exit == 2);
        CHECK_FALSE(ran.err.isEmpty());
        if (use.contains(s("--json")))
            CHECK(ran.error() == s("usage"));
        else
            CHECK(ran.out.isEmpty());
    }
    CHECK_FALSE(QFileInfo::exists(vault.file("new")));
}

TEST_CASE("3: a wrong key or a role that may not, and the vault stays as it was")
{
    const CliVault vault;
    CHECK(vault.run(R"({"do":"account.add","with":{"name":"bali","roles":["desk"]}})").exit == 0);
    const auto before = snapshot(vault.dir());
    vault.writeFile("wrong", "iets anders\n");
    const QStringList wrong{s("--json"), s("--passphrase-file"), vault.file("wrong")};
    for (const char *verb : {"verify", "dump", "history"}) {
        const Ran ran = cli(wrong + QStringList{s(verb), vault.dir()});
        CHECK(ran.exit == 3);
        CHECK(ran.error() == s("wrong-key"));
        CHECK(ran.err.count('\n') == 1);
    }
    const Ran name = cli({s("--json"), s("--user"), s("iemand"), s("--passphrase-file"), vault.file("passphrase"), s("verify"), vault.dir()});
    const Ran passphrase = cli(QStringList{s("--user"), s("noor")} + wrong + QStringList{s("verify"), vault.dir()});
    CHECK(name.exit == 3);
    CHECK(name.err == passphrase.err); // says nothing of which of the two
    CHECK(snapshot(vault.dir()) == before);
    CHECK(vault.call(s("verify")).exit == 0);
    const Ran as = vault.run(R"({"do":"case.open","as":"niemand","with":{"chosen_name":"A"}})");
    CHECK(as.exit == 3);
    CHECK(as.error() == s("denied"));
    const Ran desk = vault.run(R"({"do":"case.open","as":"bali","with":{"chosen_name":"A"}})");
    CHECK(desk.exit == 1);
}

TEST_CASE("the recovery key opens too, and the passphrase may come from the environment's file")
{
    const CliVault vault;
    vault.writeFile("recovery", vault.recoveryKey().toLower().toUtf8() + '\n');
    CHECK(cli({s("--json"), s("--passphrase-file"), vault.file("recovery"), s("verify"), vault.dir()}).exit == 0);
    qputenv("LUWTE_PASSPHRASE_FILE", vault.file("passphrase").toUtf8());
    CHECK(cli({s("--json"), s("verify"), vault.dir()}).exit == 0);
    qputenv("LUWTE_PASSPHRASE_FILE", vault.file("nergens").toUtf8());
    const Ran ran = cli({s("--json"), s("verify"), vault.dir()});
    CHECK(ran.exit == 5);
    CHECK(ran.error() == s("disk"));
    qunsetenv("LUWTE_PASSPHRASE_FILE");
    // From a prompt.
    CHECK(cli({s("--json"), s("--user"), s("noor"), s("verify"), vault.dir()}, "losse woorden op een rij\n").exit == 0);
}

TEST_CASE("4: damaged, foreign or newer data is told apart and left as it is")
{
    const CliVault vault;
    CHECK(vault.run(R"({"do":"case.open","with":{"chosen_name":"Marek"}})").exit == 0);
    QFile header(vault.dir() + s("/vault.json"));
    REQUIRE(header.open(QIODevice::ReadOnly));
    const QByteArray whole = header.readAll();
    header.close();
    QFile store(vault.dir() + s("/store.db"));
    REQUIRE(store.open(QIODevice::ReadOnly));
    const QByteArray pages = store.readAll();
    store.close();
    const auto with = [&](const QByteArray &json, const QByteArray &db) {
        vault.writeFile("vault/vault.json", json);
        vault.writeFile("vault/store.db", db);
        const auto before = snapshot(vault.dir());
        const Ran ran = vault.run(R"({"do":"case.open","with":{"chosen_name":"Marek"}})");
        CHECK(snapshot(vault.dir()) == before);
        CHECK(ran.exit == 4);
        return ran.error();
    };
    CHECK(with(QByteArray(whole).replace("luwte-vault", "other-vault"), pages) == s("foreign"));
    CHECK(with(QByteArray(whole).replace("\"version\": 1", "\"version\": 9"), pages) == s("newer"));
    CHECK(with(whole.left(100), pages) == s("damaged"));
    CHECK(with(whole, QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x')) == s("foreign"));
    CHECK(with(whole, pages.left(1)) == s("damaged"));
    CHECK(with(whole, QByteArray()) == s("damaged"));
    vault.writeFile("vault/vault.json", whole);
    vault.writeFile("vault/store.db", pages);
    CHECK(vault.call(s("verify")).exit == 0);
    QTemporaryDir empty;
    const Ran none = cli({s("--json"), s("--passphrase-file"), vault.file("passphrase"), s("verify"), empty.path()});
    CHECK(none.exit == 4);
    CHECK(none.error() == s("foreign"));
}

TEST_CASE("5: disk and file trouble")
{
    const CliVault vault;
    CHECK(vault.call(s("run"), {vault.file("nergens.jsonl")}).exit == 5);
    const QStringList init{s("--json"), s("--user"), s("noor"), s("--passphrase-file"), vault.file("passphrase"), s("init")};
    const QStringList options{s("--office"), s("X"), s("--kdf-memory"), s("19"), s("--kdf-passes"), s("2")};
    for (const QString &where : {vault.dir(), vault.file("passphrase"), vault.file("passphrase/x"), s("/proc/luwte")}) {
        INFO(where.toStdString());
        const Ran ran = cli(init + QStringList{where} + options);
        CHECK(ran.exit == 5);
        CHECK(ran.error() == s("disk"));
    }
    CHECK(vault.call(s("verify")).exit == 0);
    // Open elsewhere.
    QProcess first;
    first.start(QStringLiteral(LUWTE_CLI), vault.arguments(s("run"), {s("-")}));
    REQUIRE(first.waitForStarted());
    first.write("{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"}}\n");
    REQUIRE(first.waitForReadyRead(60'000));
    const Ran second = vault.run(R"({"do":"case.open","with":{"chosen_name":"B"}})");
    CHECK(second.exit == 5);
    CHECK(second.error() == s("busy"));
    CHECK(vault.call(s("search"), {s("A")}).json().toArray().size() == 1); // reading goes beside it
    first.closeWriteChannel();
    REQUIRE(first.waitForFinished(60'000));
    CHECK(first.exitCode() == 0);
}

TEST_CASE("texts come in the language asked for")
{
    const CliVault vault;
    CHECK(cli({s("--lang"), s("nl"), s("openen")}).err.contains("Luwte kent"));
    const QJsonArray dutch = cli({s("--json"), s("dictionary")}).json().toArray();
    const QJsonArray english = cli({s("--json"), s("--lang"), s("en"), s("dictionary")}).json().toArray();
    REQUIRE(dutch.size() == english.size());
    CHECK(dutch != english);
}
