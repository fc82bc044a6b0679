// What was acknowledged stays: through kill -9, and through a disk that is full.
#include <QFileInfo>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/resource.h>

#include "tests/cli/cli.h"

using namespace luwte::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static qsizetype entries(const CliVault &vault)
{
    return vault.call(s("dump")).json().toObject().value(QLatin1String("journal")).toObject().value(QLatin1String("entries")).toInt();
}

TEST_CASE("a killed process keeps every line it acknowledged")
{
    const CliVault vault;
    qsizetype acknowledged = entries(vault);
    for (int round = 0; round < 20; ++round) {
        QProcess process;
        process.start(QStringLiteral(LUWTE_CLI), vault.arguments(s("run"), {s("-")}));
        REQUIRE(process.waitForStarted());
        // Some rounds wait for the answer to one line, others are killed in the middle of many.
        const int lines = round % 2 == 0 ? 1 : 40;
        for (int i = 0; i < lines; ++i)
            process.write("{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"}}\n");
        REQUIRE(process.waitForReadyRead(60'000));
        process.kill();
        REQUIRE(process.waitForFinished(60'000));
        acknowledged += process.readAllStandardOutput().count('\n');
        const qsizetype kept = entries(vault);
        CHECK(kept >= acknowledged);
        CHECK(kept <= acknowledged + lines);
        acknowledged = kept;
    }
    CHECK(vault.call(s("verify")).exit == 0);
}

TEST_CASE("a full disk stops with a clear word, and loses nothing that was acknowledged")
{
    const CliVault vault;
    qsizetype before = entries(vault);
    const QByteArray text(3000, 'x');
    QByteArray script = "{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"},\"save\":\"a\"}\n";
    for (int i = 0; i < 400; ++i)
        script += "{\"do\":\"note.add\",\"with\":{\"case\":\"$a\",\"type\":\"contact\",\"text\":\"" + text + "\"}}\n";
    const rlim_t most = rlim_t(QFileInfo(vault.dir() + s("/store.db")).size()) + 300'000;
    QProcess process;
    process.setChildProcessModifier([most] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(LUWTE_CLI), vault.arguments(s("run"), {s("-")}));
    REQUIRE(process.waitForStarted());
    process.write(script);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 5);
    const QByteArray out = process.readAllStandardOutput();
    const qsizetype acknowledged = out.count("\"ok\":true");
    CHECK(acknowledged > 1);
    CHECK(acknowledged < 401);
    CHECK(out.contains("\"error\":{\"code\":\"disk\""));
    CHECK(process.readAllStandardError().count('\n') == 1);
    CHECK(entries(vault) == before + acknowledged);
    CHECK(vault.call(s("verify")).exit == 0);
    before = entries(vault);
    CHECK(vault.run(R"({"do":"case.open","with":{"chosen_name":"B"}})").exit == 0);
    CHECK(entries(vault) == before + 1);
}

TEST_CASE("init on a full disk leaves nothing that looks like a vault")
{
    QTemporaryDir folder;
    const CliVault other;
    QProcess process;
    process.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20'000, 20'000};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(LUWTE_CLI), {s("--json"), s("--user"), s("noor"), s("--passphrase-file"), other.file("passphrase"), s("init"), folder.filePath(s("v")), s("--office"), s("X"),
                                                 s("--kdf-memory"), s("19"), s("--kdf-passes"), s("2")});
    REQUIRE(process.waitForFinished(120'000));
    CHECK(process.exitCode() == 5);
    CHECK(snapshot(folder.path()).isEmpty());
}

TEST_CASE("nothing of a person can be read in the files, before or after the log is moved")
{
    const CliVault vault;
    QProcess process;
    process.start(QStringLiteral(LUWTE_CLI), vault.arguments(s("run"), {s("-")}));
    REQUIRE(process.waitForStarted());
    process.write("{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"Bijzonderenaam\",\"city\":\"Geheimstad\"}}\n");
    REQUIRE(process.waitForReadyRead(60'000));
    const auto clean = [&] {
        const auto files = snapshot(vault.dir());
        REQUIRE_FALSE(files.isEmpty());
        for (auto it = files.begin(); it != files.end(); ++it) {
            INFO(it.key().toStdString());
            const QByteArray lower = it.value().toLower();
            for (const char *word : {"bijzonderenaam", "geheimstad", "sqlite format 3", "chosen_name", "create table", "opvang", "noor"})
                CHECK_FALSE(lower.contains(word));
        }
    };
    clean();
    process.kill();
    REQUIRE(process.waitForFinished(60'000));
    clean();
    CHECK(vault.run(R"({"do":"case.open","with":{"chosen_name":"Bijzonderenaam"}})").exit == 0);
    clean();
}
