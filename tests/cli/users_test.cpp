// users: accounts and keys from the command line.
#include <QFileInfo>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"

using namespace luwte::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QStringList cheap{QStringLiteral("--kdf-memory"), QStringLiteral("19"), QStringLiteral("--kdf-passes"), QStringLiteral("2")};

class Office : public CliVault
{
public:
    Office()
    {
        writeFile("starting", "begin met deze woorden\n");
        writeFile("own", "zelf gekozen woorden nu\n");
        writeFile("other", "weer heel andere woorden\n");
        writeFile("short", "kort\n");
    }
    Ran users(const char *words_, const QStringList &more = {}, const QByteArray &input = {}) const { return call(s("users"), words(words_) + more, input); }
    [[nodiscard]] QStringList fresh(const char *name) const { return QStringList{s("--new-passphrase-file"), file(name)} + cheap; }
    /// As somebody, with a passphrase from a file.
    Ran as(const char *user, const char *passphrase, const QString &verb, const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return cli(QStringList{s("--json"), s("--user"), s(user), s("--passphrase-file"), file(passphrase), verb, dir()} + more, input);
    }
    [[nodiscard]] QJsonObject row(const char *name) const
    {
        const QJsonArray rows = users("list").json().toArray();
        for (const auto &one : rows)
            if (one.toObject().value(QLatin1String("name")).toString() == QLatin1String(name))
                return one.toObject();
        return {};
    }
};

} // namespace

TEST_CASE("users: from a starting passphrase to one's own, and out again")
{
    const Office office;
    const Ran added = office.users("add sanne --roles coordinator,desk --display-name Proef", office.fresh("starting"));
    INFO(added.err.constData());
    REQUIRE(added.exit == 0);
    CHECK(added.json().toObject().value(QLatin1String("key")).toString() == s("starting"));
    CHECK(office.row("sanne").value(QLatin1String("roles")).toArray().size() == 2);

    // A starting passphrase opens nothing but the change of it.
    const Ran denied = office.as("sanne", "starting", s("dump"));
    CHECK(denied.exit == 3);
    CHECK(denied.error() == s("denied"));
    CHECK(denied.err.contains("users DIR passphrase"));
    CHECK(office.as("sanne", "starting", s("users"), {s("list")}).exit == 3);
    CHECK(office.as("sanne", "starting", s("users"), QStringList{s("costs")} + cheap).exit == 3);
    CHECK(office.as("sanne", "starting", s("run"), {s("-")}, R"({"do":"case.open","with":{"chosen_name":"A"}})").exit == 3);
    CHECK(office.as("sanne", "starting", s("users"), QStringList{s("passphrase")} + office.fresh("short")).error() == s("key.passphrase"));
    CHECK(office.as("sanne", "starting", s("users"), QStringList{s("passphrase")} + office.fresh("starting")).error() == s("key.same"));
    const Ran own = office.as("sanne", "starting", s("users"), QStringList{s("passphrase")} + office.fresh("own"));
    INFO(own.err.constData());
    CHECK(own.exit == 0);
    CHECK(own.json().toObject().value(QLatin1String("key")).toString() == s("own"));
    CHECK(office.as("sanne", "starting", s("dump")).exit == 3);
    CHECK(office.as("sanne", "own", s("run"), {s("-")}, R"({"do":"case.open","with":{"chosen_name":"A"}})").exit == 0);
    CHECK(office.as("sanne", "own", s("users"), {s("list")}).error() == s("denied")); // the list is for administrators
    CHECK(office.as("sanne", "own", s("users"), {s("stop"), s("noor")}).error() == s("access.role"));

    // Forgotten: a new starting passphrase.
    CHECK(office.users("starting sanne", office.fresh("starting")).exit == 0);
    CHECK(office.as("sanne", "own", s("dump")).exit == 3);
    CHECK(office.row("sanne").value(QLatin1String("key")).toString() == s("starting"));
    CHECK(office.users("take sanne").exit == 0);
    CHECK(office.row("sanne").value(QLatin1String("key")).toString() == s("none"));
    CHECK(office.as("sanne", "starting", s("dump")).exit == 3);

    CHECK(office.users("stop sanne --reason uitdienst").exit == 0);
    CHECK(office.row("sanne").value(QLatin1String("stopped")).toBool());
    CHECK(office.run(R"({"ask":"account.list","as":"sanne"})").exit == 3);
    CHECK(office.users("starting sanne", office.fresh("starting")).error() == s("key.stopped"));
    CHECK(office.users("resume sanne").exit == 0);
    CHECK(office.users("stop noor").error() == s("account.last-admin"));
    CHECK(office.call(s("verify")).exit == 0);
    const Ran history = office.call(s("history"));
    for (const char *command : {"account.add", "key.change", "key.give", "key.take", "account.stop", "account.resume"})
        CHECK(history.out.contains(command));
    for (const char *secret : {"begin met", "zelf gekozen"})
        CHECK_FALSE(history.out.contains(secret));
}

TEST_CASE("users: what is asked twice has to be the same, and wrong use is told")
{
    const Office office;
    const auto before = snapshot(office.dir());
    CHECK(office.users("passphrase", cheap, "een twee drie vier\neen twee drie vijf\n").exit == 1);
    for (const char *wrong : {"", "dance", "add", "add sanne", "stop", "stop niemand", "key-file", "key-file --none --use x", "list extra", "passphrase --office x"})
        CHECK(office.users(wrong).exit == 2);
    CHECK(office.users("key-file --use /bestaat/niet", cheap).exit == 5);
    CHECK(office.users("costs --kdf-memory 1 --kdf-passes 1").error() == s("key.kdf"));
    CHECK(office.users("costs --kdf-memory 4096 --kdf-passes 60").error() == s("key.kdf"));
    CHECK(office.users("passphrase", {s("--new-passphrase-file"), s("/bestaat/niet")}).exit == 5);
    CHECK(snapshot(office.dir()) == before);
}

TEST_CASE("users: cost, key file and recovery key")
{
    const Office office;
    const Ran costs = office.users("costs --kdf-memory 20 --kdf-passes 3");
    CHECK(costs.json().toObject() == QJsonObject{{s("kdf_memory_mib"), 20}, {s("kdf_passes"), 3}});
    CHECK(office.call(s("dump")).exit == 0);

    const QString key = office.file("sleutel");
    CHECK(office.users("key-file --make", QStringList{key} + cheap).exit == 0);
    CHECK(QFileInfo(key).size() == 32);
    const Ran without = office.call(s("dump"));
    CHECK(without.exit == 3);
    CHECK(without.err.contains("sleutelbestand"));
    CHECK(office.call(s("dump"), {s("--key-file"), key}).exit == 0);
    CHECK(office.call(s("dump"), {s("--key-file"), office.file("own")}).exit == 4); // too short to be one
    CHECK(office.users("key-file --none", QStringList{s("--key-file"), key} + cheap).exit == 0);
    CHECK(office.call(s("dump")).exit == 0);

    const Ran recovery = office.users("recovery");
    REQUIRE(recovery.exit == 0);
    const QString code = recovery.json().toObject().value(QLatin1String("recovery_key")).toString();
    CHECK(code.size() == 39);
    CHECK(code != office.recoveryKey());
    office.writeFile("old", office.recoveryKey().toUtf8());
    office.writeFile("new", code.toUtf8());
    CHECK(office.as("noor", "old", s("dump")).exit == 3);
    CHECK(office.as("noor", "new", s("dump")).exit == 0);
    CHECK(office.as("noor", "new", s("users"), QStringList{s("costs")} + cheap).error() == s("key.recovery"));
    CHECK(office.as("noor", "new", s("users"), QStringList{s("passphrase")} + office.fresh("own")).exit == 0);
    CHECK(office.as("noor", "own", s("dump")).exit == 0);
    CHECK(office.as("noor", "passphrase", s("dump")).exit == 3);
}

TEST_CASE("users: a new key for the whole file")
{
    const Office office;
    REQUIRE(office.users("add sanne --roles coordinator", office.fresh("starting")).exit == 0);
    REQUIRE(office.run(R"({"do":"case.open","with":{"chosen_name":"Marek"}})").exit == 0);
    const QJsonValue before = office.call(s("dump")).json().toObject().value(QLatin1String("tables")).toObject().value(QLatin1String("person"));
    const Ran done = office.users("rekey", cheap);
    INFO(done.err.constData());
    REQUIRE(done.exit == 0);
    CHECK(done.err.contains("1 collega"));
    CHECK(done.err.contains("100 %"));
    CHECK(done.json().toObject().value(QLatin1String("recovery_key")).toString().size() == 39);
    CHECK(office.call(s("dump")).json().toObject().value(QLatin1String("tables")).toObject().value(QLatin1String("person")) == before);
    CHECK(office.as("sanne", "starting", s("users"), QStringList{s("passphrase")} + office.fresh("own")).exit == 3);
    CHECK(office.row("sanne").value(QLatin1String("key")).toString() == s("none"));
    CHECK(office.users("starting sanne", office.fresh("starting")).exit == 0);
    CHECK(office.as("sanne", "starting", s("users"), QStringList{s("passphrase")} + office.fresh("own")).exit == 0);
    CHECK(office.as("sanne", "own", s("users"), QStringList{s("rekey")} + cheap).exit == 3);
    CHECK(office.call(s("verify")).exit == 0);
}

TEST_CASE("verify --accept: what is there counts when somebody decides so, and the journal says it")
{
    const Office office;
    REQUIRE(QFile::remove(office.dir() + s("/high-mark")));
    const Ran looked = office.call(s("dump"));
    CHECK(looked.exit == 0);
    CHECK(looked.err.contains("high-mark"));
    CHECK(office.call(s("verify")).exit == 0);
    CHECK(office.run(R"({"do":"case.open","with":{"chosen_name":"A"}})").exit == 4);
    CHECK_FALSE(QFileInfo::exists(office.dir() + s("/high-mark")));
    const Ran accepted = office.call(s("verify"), {s("--accept")});
    INFO(accepted.err.constData());
    CHECK(accepted.exit == 0);
    CHECK(office.run(R"({"do":"case.open","with":{"chosen_name":"A"}})").exit == 0);
    CHECK(office.call(s("history")).out.contains("vault.accept"));
    // Where nothing is in doubt, nothing is noted.
    const qsizetype entries = office.call(s("history")).out.count("vault.accept");
    CHECK(office.call(s("verify"), {s("--accept")}).exit == 0);
    CHECK(office.call(s("history")).out.count("vault.accept") == entries);
}
