// libsqlite3 exports the names that libsqlcipher does. When it comes first in the process, keys are taken and files are plaintext:
// nothing may be opened or made then.
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"

using namespace luwte::test;

static Ran preloaded(const QStringList &arguments, const QByteArray &input = {})
{
    qputenv("LD_PRELOAD", LUWTE_SQLITE3);
    const Ran ran = cli(arguments, input);
    qunsetenv("LD_PRELOAD");
    return ran;
}

TEST_CASE("with another SQLite first in the process nothing is opened, made or changed")
{
    REQUIRE(QFileInfo::exists(QStringLiteral(LUWTE_SQLITE3)));
    const CliVault vault;
    CHECK(vault.run(R"({"do":"case.open","with":{"chosen_name":"A"}})").exit == 0);
    const auto before = snapshot(vault.dir());
    const Ran opened = preloaded(vault.arguments(QStringLiteral("run"), {QStringLiteral("-")}), R"({"do":"case.open","with":{"chosen_name":"B"}})");
    CHECK(opened.exit == 4);
    CHECK(opened.error() == QStringLiteral("foreign"));
    CHECK(snapshot(vault.dir()) == before);
    QTemporaryDir folder;
    const Ran made = preloaded({QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("noor"), QStringLiteral("--passphrase-file"), vault.file("passphrase"), QStringLiteral("init"),
        folder.filePath(QStringLiteral("v")), QStringLiteral("--office"), QStringLiteral("X"), QStringLiteral("--kdf-memory"), QStringLiteral("19"), QStringLiteral("--kdf-passes"), QStringLiteral("2")});
    CHECK(made.exit == 4);
    CHECK(made.error() == QStringLiteral("foreign"));
    CHECK(snapshot(folder.path()).isEmpty());
    CHECK(vault.call(QStringLiteral("verify")).exit == 0);
}
