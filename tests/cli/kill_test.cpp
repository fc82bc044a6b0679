// kill -9 at random moments of whatever changes a vault: nothing that was acknowledged is lost, nothing is half, and `verify` passes.
// LUWTE_KILLS says how often in all (60); LUWTE_SEED which moments.
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"
#include "tests/exchange/case_sheets.h"

using namespace luwte::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

int kills()
{
    const int told = qEnvironmentVariableIntValue("LUWTE_KILLS");
    return told > 0 ? told : 60;
}

QRandomGenerator &dice()
{
    static const quint32 seed = qEnvironmentVariableIsSet("LUWTE_SEED") ? qEnvironmentVariable("LUWTE_SEED").toUInt() : QRandomGenerator::global()->generate();
    static QRandomGenerator generator(seed);
    UNSCOPED_INFO("LUWTE_SEED=" << seed);
    return generator;
}

/// Starts it and kills it after a random time up to `most` ms; what it had said by then. `ended` tells that it was done before.
QByteArray killed(const QStringList &arguments, const QByteArray &input, int most, bool &ended)
{
    QProcess process;
    process.start(QStringLiteral(LUWTE_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    process.waitForBytesWritten(1000);
    const int wait = int(dice().bounded(quint32(most * 1000 + 1)));
    ended = process.waitForFinished(wait / 1000);
    if (!ended) {
        QThread::usleep(ulong(wait % 1000));
        process.kill();
        REQUIRE(process.waitForFinished(60'000));
    }
    return process.readAllStandardOutput();
}

qint64 verified(const CliVault &vault)
{
    const Ran ran = vault.call(s("verify"));
    INFO(ran.out.constData() << ran.err.constData());
    REQUIRE(ran.exit == 0);
    return ran.json().toObject().value(QLatin1String("checked")).toObject().value(QLatin1String("entries")).toInteger();
}

/// How long the whole takes here, so that the moments fall all over it.
int timeOf(const std::function<void()> &whole)
{
    QElapsedTimer timer;
    timer.start();
    whole();
    return int(std::max<qint64>(30, timer.elapsed()));
}

void copy(const QMap<QString, QByteArray> &files, const QString &folder)
{
    QDir(folder).removeRecursively();
    REQUIRE(QDir().mkpath(folder));
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(it.key());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(it.value());
    }
}

} // namespace

TEST_CASE("killed while lines are carried out")
{
    const CliVault vault;
    QByteArray script;
    for (int i = 0; i < 25; ++i)
        script += R"({"do":"case.open","with":{"chosen_name":"Proef )" + QByteArray::number(i) + R"(","in_danger_now":"no"},"save":"a"})"
                  "\n"
                  R"({"do":"note.add","with":{"case":"$a","type":"contact","text":"Belt morgen terug."}})"
                  "\n"
                  R"({"do":"case.start_intake","with":{"case":"$a"}})"
                  "\n";
    const int most = timeOf([&] { REQUIRE(vault.run(script).exit == 0); });
    qint64 there = verified(vault);
    int cut = 0;
    for (int i = 0; i < kills() / 2; ++i) {
        bool ended = false;
        const qint64 acknowledged = killed(vault.arguments(s("run"), {s("-")}), script, most, ended).count("\"ok\":true");
        const qint64 now = verified(vault);
        CHECK(now >= there + acknowledged);
        CHECK(now <= there + acknowledged + 1); // the one that was under way
        cut += !ended && acknowledged > 0;
        there = now;
    }
    CHECK(cut > 0); // some were really in the middle
}

TEST_CASE("killed while a sheet is brought in: all of it or nothing")
{
    const CliVault vault;
    std::vector<sheets::Cells> rows;
    for (int i = 0; i < 60; ++i)
        rows.push_back({{"First Name", s("Proef%1").arg(i)}, {"Second Name", s("Verzonnen")}, {"Birthdate", s("12-05-1999")}, {"Mobile Phone", s("06-9148850%1").arg(i % 10)}});
    vault.writeFile("intakes.xlsx", sheets::iom(rows).xlsx());
    const auto before = snapshot(vault.dir());
    const qint64 there = verified(vault);
    const QStringList call = vault.arguments(s("import"), {vault.file("intakes.xlsx"), s("--skip-faulty")});
    const int most = timeOf([&] { REQUIRE(cli(call).exit == 0); });
    const qint64 whole = verified(vault);
    REQUIRE(whole > there);
    for (int i = 0; i < kills() / 4; ++i) {
        copy(before, vault.dir());
        bool ended = false;
        const QByteArray said = killed(call, {}, most, ended);
        const qint64 now = verified(vault);
        CHECK((now == there || now == whole));
        if (said.contains("\"made\""))
            CHECK(now == whole); // it was acknowledged
    }
}

TEST_CASE("killed while a vault is made: a vault, or a place where one can be made")
{
    const CliVault ground;
    const QStringList start{s("--json"), s("--user"), s("noor"), s("--passphrase-file"), ground.file("passphrase")};
    const QString dir = ground.file("nieuw");
    const QStringList init = start + QStringList{s("init"), dir, s("--office"), s("Proef"), s("--kdf-memory"), s("19"), s("--kdf-passes"), s("2")};
    const int most = timeOf([&] { REQUIRE(cli(init).exit == 0); });
    for (int i = 0; i < kills() / 4; ++i) {
        QDir(dir).removeRecursively();
        bool ended = false;
        const bool acknowledged = killed(init, {}, most, ended).contains("recovery_key");
        const Ran ran = cli(start + QStringList{s("verify"), dir});
        INFO(ran.err.constData());
        if (ran.exit == 0)
            continue;
        CHECK_FALSE(acknowledged);
        CHECK(ran.exit == 4); // no vault, said in so many words
        const Ran again = cli(init);
        INFO(again.err.constData());
        if (again.exit != 0) {
            // What was left is nothing that holds data; taking the folder away is all that is asked.
            CHECK(again.exit == 5);
            CHECK(QDir(dir).removeRecursively());
            CHECK(cli(init).exit == 0);
        }
    }
}
