// Files of clients by the command line, as scripts use it.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"
#include "tests/support/text.h"

using namespace luwte::test;

static QString openedCase(const CliVault &vault)
{
    const Ran ran = vault.run(R"({"do":"case.open","with":{"chosen_name":"Verzonnen Valentina","in_danger_now":"no"}})");
    REQUIRE(ran.exit == 0);
    return ran.lines().first().value(QLatin1String("id")).toString();
}

TEST_CASE("a file goes into the vault and comes out with a reason")
{
    const CliVault vault;
    const QString c = openedCase(vault);
    const QByteArray letter = "Beste mevrouw, dit is de kanarie van de huisarts.\n";
    vault.writeFile("naam-die-niets-zegt.pdf", letter);
    const QString source = vault.file("naam-die-niets-zegt.pdf");
    const Ran kept = vault.call(QStringLiteral("attach"), {c, source, QStringLiteral("--title"), QStringLiteral("Brief van de huisarts"), QStringLiteral("--kind"), QStringLiteral("medical"),
        QStringLiteral("--received"), QStringLiteral("2026-03-01"), QStringLiteral("--from"), QStringLiteral("Huisarts De Brink"), QStringLiteral("--secret")});
    INFO(kept.err.constData());
    REQUIRE(kept.exit == 0);
    CHECK(kept.json()["media"] == "text"); // whatever its name says
    CHECK(kept.json()["size"] == letter.size());
    CHECK(kept.err.contains("origineel"));
    CHECK(QFile::exists(source));
    const QString id = kept.json()["id"].toString();

    const QJsonArray rows = vault.call(QStringLiteral("attachments"), {c}).json().toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["title"] == "Brief van de huisarts");
    CHECK(rows[0]["secret"] == true);
    CHECK(rows[0]["received_on"] == "2026-03-01");

    const QString out = vault.file("uit.txt");
    const Ran silent = vault.call(QStringLiteral("attachment"), {id, QStringLiteral("--out"), out});
    CHECK(silent.exit == 1);
    CHECK(silent.error() == "attachment.export-reason");
    CHECK(!QFile::exists(out));
    const QStringList exporting{id, QStringLiteral("--out"), out, QStringLiteral("--reason"), QStringLiteral("voor de advocaat")};
    const Ran exported = vault.call(QStringLiteral("attachment"), exporting);
    INFO(exported.err.constData());
    REQUIRE(exported.exit == 0);
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == letter);
    CHECK((written.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
    const Ran again = vault.call(QStringLiteral("attachment"), exporting);
    CHECK(again.exit == 1);
    CHECK(again.error() == "attachment.exists");

    const Ran history = vault.call(QStringLiteral("history"));
    CHECK(history.out.contains("attachment.add"));
    CHECK(history.out.contains("attachment.export"));
    CHECK(history.out.contains("voor de advocaat"));
    CHECK(!history.out.contains("kanarie"));
    CHECK(!vault.call(QStringLiteral("dump")).out.contains("kanarie"));
    CHECK(vault.call(QStringLiteral("verify")).json()["ok"] == true);
    for (const QByteArray &file : snapshot(vault.dir()))
        CHECK(!file.contains("kanarie"));
}

TEST_CASE("what is no file, or none of a case, is refused and changes nothing")
{
    const CliVault vault;
    const QString c = openedCase(vault);
    vault.writeFile("leeg", {});
    vault.writeFile("brief", "x");
    const auto attach = [&](const QString &to, const QString &file) {
        return vault.call(QStringLiteral("attach"), {to, file, QStringLiteral("--title"), QStringLiteral("Brief"), QStringLiteral("--kind"), QStringLiteral("other")});
    };
    CHECK(attach(c, vault.file("leeg")).error() == "attachment.empty");
    CHECK(attach(c, vault.file("er-niet")).exit == 5);
    CHECK(attach(c, QStringLiteral("/dev/zero")).exit == 5);
    CHECK(attach(c, QDir::tempPath()).exit == 5);
    CHECK(attach(QStringLiteral("niets"), vault.file("brief")).exit == 2);
    CHECK(attach(QStringLiteral("0190a000-0000-7000-8000-000000000000"), vault.file("brief")).error() == "record.unknown");
    CHECK(vault.call(QStringLiteral("attach"), {c, vault.file("brief")}).error() == "field.required");
    CHECK(vault.call(QStringLiteral("attachment"), {c, QStringLiteral("--out"), vault.file("uit"), QStringLiteral("--reason"), QStringLiteral("x")}).error() == "record.unknown");
    CHECK(!QFile::exists(vault.file("uit")));
    CHECK(vault.call(QStringLiteral("attachments"), {c}).json().toArray().isEmpty());
}
