// Backups, restores and schema steps on a disk that fails at every call in turn, and in a process that is killed: a whole one or none, and what
// was there before is there after. The disk is made to fail by tests/support/faultfs.cpp, in the process of luwte-cli only.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <random>

#include "core/vault/backup_shelf.h"
#include "tests/backup/place.h"
#include "tests/cli/cli.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Trouble
{
    const char *calls;
    int error; ///< errno
    bool once;
    bool half; ///< the write that fails has written half
};

const Trouble troubles[] = {{"write,open,rename", 28, false, true}, {"write", 5, true, true}, {"sync", 5, true, false}, {"open,rename", 30, false, false}, {"rename,truncate", 5, true, false}};

Ran attempt(const QString &under, const Trouble &trouble, int at, const QStringList &arguments, bool &hit)
{
    const QTemporaryDir beside;
    const QByteArray log = beside.filePath(s("log")).toUtf8();
    const std::pair<const char *, QByteArray> settings[] = {{"LD_PRELOAD", LUWTE_FAULTFS}, {"FAULTFS_UNDER", under.toUtf8()}, {"FAULTFS_CALLS", trouble.calls},
        {"FAULTFS_AT", QByteArray::number(at)}, {"FAULTFS_TIMES", trouble.once ? "1" : "1000000"}, {"FAULTFS_ERRNO", QByteArray::number(trouble.error)},
        {"FAULTFS_SHORT", trouble.half ? "1" : "0"}, {"FAULTFS_LOG", log}};
    for (const auto &[name, value] : settings)
        qputenv(name, value);
    const Ran ran = cli(arguments);
    for (const auto &[name, value] : settings)
        qunsetenv(name);
    hit = QFileInfo::exists(QString::fromUtf8(log));
    INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit << ' ' << ran.err.constData());
    CHECK((ran.exit == 0 || ran.exit == 5));
    if (ran.exit == 5) {
        CHECK(hit);
        CHECK(ran.error() == s("disk"));
    }
    return ran;
}

/// The first calls all, then ever fewer of them, until none fails any more.
template<class Once>
int stepThrough(const Once &once)
{
    int failed = 0;
    for (int at = 1; at < 20'000; at += at < 6 ? 1 : at / 4) {
        bool hit = false;
        failed += once(at, hit) == 5 ? 1 : 0;
        if (!hit)
            return failed;
    }
    FAIL("no end to the calls");
    return failed;
}

/// `restore FILE DIR` by who made the vault.
QStringList restoreArguments(const CliVault &vault, const QString &file, const QString &folder)
{
    QStringList arguments = vault.arguments(s("restore"), {folder});
    arguments.replace(arguments.indexOf(vault.dir()), file);
    return arguments;
}

qint64 entriesIn(const CliVault &vault, const QString &folder)
{
    QStringList arguments = vault.arguments(s("verify"));
    arguments.last() = folder;
    const Ran ran = cli(arguments);
    INFO(ran.out.constData() << ran.err.constData());
    CHECK(ran.exit == 0);
    return ran.exit == 0 ? ran.json().toObject().value(QLatin1String("checked")).toObject().value(QLatin1String("entries")).toInteger() : -1;
}

void fill(const CliVault &vault)
{
    QByteArray script = "{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"Marek\"},\"save\":\"a\"}\n";
    for (int i = 0; i < 10; ++i)
        script += "{\"do\":\"note.add\",\"with\":{\"case\":\"$a\",\"type\":\"contact\",\"text\":\"" + QByteArray(2000, 'x') + "\"}}\n";
    REQUIRE(vault.run(script).exit == 0);
}

} // namespace

TEST_CASE("the command line makes a backup, refuses to overwrite, and puts it back")
{
    const CliVault vault;
    fill(vault);
    const QString out = vault.file("kopie.tar");
    const Ran made = vault.call(s("backup"), {out});
    INFO(made.err.constData());
    REQUIRE(made.exit == 0);
    CHECK(made.json().toObject().value(QLatin1String("file")).toString() == out);
    const qint64 entries = made.json().toObject().value(QLatin1String("entries")).toInteger();
    CHECK(entriesIn(vault, vault.dir()) == entries + 1); // that it was made is written down
    CHECK(vault.call(s("backup"), {out}).exit == 5);
    CHECK(vault.call(s("backup"), {out, s("--replace")}).exit == 0);
    CHECK(vault.call(s("backup"), {out, s("--auto")}).exit == 2);
    CHECK(vault.call(s("backup")).exit == 2);
    CHECK(vault.call(s("backup"), {s("--auto")}).exit == 0);
    CHECK(vault.call(s("backup"), {s("--auto")}).json().toObject().value(QLatin1String("unchanged")).toBool());

    const QString there = vault.file("terug");
    CHECK(cli(restoreArguments(vault, out, vault.dir())).exit == 5);
    const Ran back = cli(restoreArguments(vault, out, there));
    INFO(back.err.constData());
    REQUIRE(back.exit == 0);
    CHECK(back.json().toObject().value(QLatin1String("vault")).toString() == there);
    CHECK(entriesIn(vault, there) == entries + 2); // the first note, and that it was put back
    vault.writeFile("anders", "iets anders\n");
    QStringList wrong = restoreArguments(vault, out, vault.file("nooit"));
    wrong.replace(wrong.indexOf(vault.file("passphrase")), vault.file("anders"));
    CHECK(cli(wrong).exit == 3);
    vault.writeFile("brief.tar", "van iemand");
    CHECK(cli(restoreArguments(vault, vault.file("brief.tar"), vault.file("nooit"))).exit == 4);
    CHECK_FALSE(QFileInfo::exists(vault.file("nooit")));
    // Beside a process that has the vault open it is made all the same.
    QProcess other;
    other.start(QStringLiteral(LUWTE_CLI), vault.arguments(s("run"), {s("-")}));
    REQUIRE(other.waitForStarted());
    other.write("{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"Open\"}}\n");
    REQUIRE(other.waitForReadyRead(60'000));
    CHECK(vault.call(s("backup"), {vault.file("tweede.tar")}).exit == 0);
    other.closeWriteChannel();
    REQUIRE(other.waitForFinished(60'000));
    CHECK(cli(restoreArguments(vault, vault.file("tweede.tar"), vault.file("tweede"))).exit == 0);
}

TEST_CASE("backup: whatever the disk refuses, a whole one or none")
{
    const CliVault vault;
    fill(vault);
    const qint64 before = entriesIn(vault, vault.dir());
    for (const Trouble &trouble : troubles) {
        const int failed = stepThrough([&](int at, bool &hit) {
            const QTemporaryDir stick;
            const QString out = stick.filePath(s("kopie.tar"));
            const Ran ran = attempt(stick.path(), trouble, at, vault.arguments(s("backup"), {out}), hit);
            INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit);
            if (ran.exit == 0)
                CHECK(cli(restoreArguments(vault, out, stick.filePath(s("terug")))).exit == 0);
            else if (!(trouble.once && QByteArrayView(trouble.calls) == QByteArrayView("sync") && QFileInfo::exists(out))) // the last sync, of the folder
                CHECK(allIn(stick.path()).isEmpty());
            return ran.exit;
        });
        CHECK(failed > 0);
    }
    CHECK(entriesIn(vault, vault.dir()) > before);
}

TEST_CASE("restore: whatever the disk refuses, a whole vault or none")
{
    const CliVault vault;
    fill(vault);
    const QString file = vault.file("kopie.tar");
    REQUIRE(vault.call(s("backup"), {file}).exit == 0);
    for (const Trouble &trouble : troubles) {
        const int failed = stepThrough([&](int at, bool &hit) {
            const QTemporaryDir disk;
            const QString there = disk.filePath(s("terug"));
            const Ran ran = attempt(disk.path(), trouble, at, restoreArguments(vault, file, there), hit);
            INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit);
            if (QFileInfo::exists(there))
                CHECK(entriesIn(vault, there) > 0);
            else
                CHECK(ran.exit == 5);
            CHECK(allIn(disk.path()).filter(s(".part")).isEmpty());
            return ran.exit;
        });
        CHECK(failed > 0);
    }
}

TEST_CASE("backups by itself: a full disk leaves the old ones")
{
    const CliVault vault;
    fill(vault);
    REQUIRE(vault.call(s("backup"), {s("--auto")}).exit == 0);
    fill(vault);
    const QString shelf = vault::shelfFolder(vault.dir());
    REQUIRE(allIn(shelf).size() == 1);
    for (const Trouble &trouble : troubles) {
        stepThrough([&](int at, bool &hit) {
            const QStringList before = allIn(shelf);
            const Ran ran = attempt(shelf, trouble, at, vault.arguments(s("backup"), {s("--auto")}), hit);
            INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit);
            const QStringList after = allIn(shelf);
            CHECK_FALSE(after.isEmpty());
            for (const QString &name : after)
                CHECK(name.endsWith(s(".tar")));
            for (const QString &name : before)
                CHECK((ran.exit == 0 || after.contains(name))); // of one day the newest stays
            if (ran.exit == 0)
                fill(vault); // else there is nothing to do the next time
            return ran.exit;
        });
    }
    CHECK(entriesIn(vault, vault.dir()) > 0);
}

TEST_CASE("a schema step on a disk that fails leaves the old vault, or the new one")
{
    const auto &all = house::catalog().steps();
    const auto old = all.first(all.size() - 1);
    const CliVault other; // for its passphrase
    const crypto::SecretBytes passphrase = TestOffice::passphrase();
    for (const Trouble &trouble : troubles) {
        const int failed = stepThrough([&](int at, bool &hit) {
            const QTemporaryDir disk;
            const QString folder = disk.filePath(s("vault"));
            crypto::SecretBytes recovery;
            {
                auto made = vault::Vault::create(folder, s("noor"), passphrase, crypto::kdfFloor, old);
                made.vault->connection()->prepared("INSERT INTO account(id, made_at, name, roles, slot, stopped) VALUES(randomblob(16), 1, 'noor', 'coordinator', ?, 0)").bind(1, made.vault->slotId()).run();
                made.vault->seal();
                recovery = std::move(made.recoveryKey);
            }
            QStringList arguments = other.arguments(s("run"), {s("-")});
            arguments.replace(arguments.indexOf(other.dir()), folder);
            const Ran ran = attempt(folder, trouble, at, arguments, hit);
            INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit);
            const auto opens = [&](const QList<store::SchemaStep> &steps) {
                try {
                    const auto vault = vault::Vault::open(folder, {}, recovery, vault::Access::ReadOnly, steps);
                    return vault->connection()->text("PRAGMA integrity_check") == s("ok") && vault->connection()->number("SELECT count(*) FROM account") == 1;
                } catch (const Fault &) {
                    return false;
                }
            };
            CHECK((opens(all) || opens(old)));
            if (ran.exit == 0)
                CHECK(opens(all));
            return ran.exit;
        });
        CHECK(failed > 0);
    }
}

TEST_CASE("killed while a backup is made or put back: none that is half, and the vault as it was")
{
    const CliVault vault;
    fill(vault);
    const QString file = vault.file("kopie.tar");
    REQUIRE(vault.call(s("backup"), {file}).exit == 0);
    const qint64 before = entriesIn(vault, vault.dir());
    std::mt19937 random(20260302);
    const QTemporaryDir disk;
    for (int round = 0; round < 24; ++round) {
        const bool restores = round % 2 == 1;
        const QString there = disk.filePath(restores ? s("terug") : s("kopie.tar"));
        QProcess process;
        process.start(QStringLiteral(LUWTE_CLI), restores ? restoreArguments(vault, file, there) : vault.arguments(s("backup"), {there}));
        REQUIRE(process.waitForStarted());
        process.waitForFinished(int(random() % 700) + 20);
        process.kill();
        process.waitForFinished(60'000);
        INFO("round " << round);
        if (restores && QFileInfo::exists(there)) {
            CHECK(entriesIn(vault, there) > 0);
            QDir(there).removeRecursively();
        } else if (QFileInfo::exists(there)) {
            CHECK(cli(restoreArguments(vault, there, disk.filePath(s("na")))).exit == 0);
            QDir(disk.filePath(s("na"))).removeRecursively();
            QFile::remove(there);
        }
    }
    CHECK(entriesIn(vault, vault.dir()) >= before);
    // What the killed ones left goes with the next that ends well.
    REQUIRE(vault.call(s("backup"), {disk.filePath(s("laatste.tar"))}).exit == 0);
    CHECK(allIn(disk.path()) == QStringList{s("laatste.tar")});
}
