// Keys on a disk that fails, and with the process killed, at every single call that changes something there: afterwards somebody gets in with what
// they had or with what they were changing to, and everything is there.
#include <QDir>
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

/// What befalls the calls from the one that is counted to.
struct Trouble
{
    const char *calls;
    int error; ///< errno; 0: the process is killed there
    bool once;
};

constexpr Trouble kill{"write,open,sync,rename,truncate", 0, true};
constexpr Trouble full{"write,open,rename", 28, false};
constexpr Trouble badSync{"sync", 5, true};
constexpr Trouble badWrite{"write,rename", 5, true};

class Ground
{
public:
    Ground()
    {
        m_vault.writeFile("own", "zelf gekozen woorden nu\n");
        REQUIRE(m_vault.run(R"({"do":"account.add","with":{"name":"sanne","roles":["desk"]}}
{"do":"case.open","with":{"chosen_name":"Marek","in_danger_now":"no"}}
)").exit == 0);
        m_before = snapshot(m_vault.dir());
        m_entries = entries("passphrase");
        REQUIRE(m_entries > 2);
    }
    [[nodiscard]] const CliVault &vault() const { return m_vault; }
    [[nodiscard]] qint64 before() const { return m_entries; }
    void lay() const
    {
        QDir(m_vault.dir()).removeRecursively();
        REQUIRE(QDir().mkpath(m_vault.dir()));
        for (auto it = m_before.begin(); it != m_before.end(); ++it) {
            QFile file(it.key());
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(it.value());
        }
    }
    /// The entries that verify counts with the passphrase in this file; -1 when it does not open or something is wrong.
    [[nodiscard]] qint64 entries(const char *passphrase) const
    {
        const Ran ran = cli({s("--json"), s("--user"), s("noor"), s("--passphrase-file"), m_vault.file(passphrase), s("verify"), m_vault.dir()});
        return ran.exit == 0 ? ran.json().toObject().value(QLatin1String("checked")).toObject().value(QLatin1String("entries")).toInteger() : -1;
    }
    [[nodiscard]] bool works(const char *passphrase) const
    {
        return cli({s("--json"), s("--user"), s("noor"), s("--passphrase-file"), m_vault.file(passphrase), s("run"), m_vault.dir(), s("-")}, R"({"do":"case.open","with":{"chosen_name":"Li"}})").exit == 0;
    }
    Ran attempt(const Trouble &trouble, int at, const QStringList &arguments, bool &hit) const
    {
        const QTemporaryDir beside;
        const QString log = beside.filePath(s("log"));
        const std::pair<const char *, QByteArray> settings[] = {{"LD_PRELOAD", LUWTE_FAULTFS}, {"FAULTFS_UNDER", m_vault.dir().toUtf8()}, {"FAULTFS_CALLS", trouble.calls},
            {"FAULTFS_AT", QByteArray::number(at)}, {"FAULTFS_TIMES", trouble.once ? "1" : "1000000"}, {"FAULTFS_ERRNO", QByteArray::number(trouble.error)},
            {"FAULTFS_KILL", trouble.error == 0 ? "1" : "0"}, {"FAULTFS_LOG", log.toUtf8()}};
        for (const auto &[name, value] : settings)
            qputenv(name, value);
        const Ran ran = cli(arguments);
        for (const auto &[name, value] : settings)
            qunsetenv(name);
        hit = QFileInfo::exists(log);
        return ran;
    }

private:
    CliVault m_vault;
    QMap<QString, QByteArray> m_before;
    qint64 m_entries = 0;
};

/// Lets a change of the passphrase into "own" meet trouble at one call after the other: the first ten, then every `stride`th, or all of them
/// when LUWTE_EVERY_CALL is set (that takes half an hour).
int meet(const Ground &ground, const Trouble &trouble, const QStringList &verb, int stride)
{
    int met = 0;
    if (qEnvironmentVariableIsSet("LUWTE_EVERY_CALL"))
        stride = 1;
    for (int at = 1; at < 3000; at += at < 10 ? 1 : stride) {
        ground.lay();
        bool hit = false;
        const Ran ran = ground.attempt(trouble, at, ground.vault().arguments(s("users"), verb + QStringList{s("--new-passphrase-file"), ground.vault().file("own")} + cheap), hit);
        if (!hit) {
            CHECK(ran.exit == 0);
            return met;
        }
        ++met;
        INFO(verb.first().toStdString() << ' ' << trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit << ' ' << ran.err.constData());
        if (trouble.error != 0)
            CHECK((ran.exit == 0 || ran.exit == 5));
        const bool oldWorks = ground.works("passphrase");
        const bool freshWorks = ground.works("own");
        INFO("old " << oldWorks << ", new " << freshWorks);
        CHECK((oldWorks || freshWorks));
        if (ran.exit == 0) { // acknowledged: this and nothing else
            CHECK(freshWorks);
            CHECK_FALSE(oldWorks);
        } else if (trouble.error != 0 && trouble.calls != badSync.calls) {
            CHECK(oldWorks); // a refusal changed nothing; only a sync that failed may come too late to know
        }
        const char *now = oldWorks ? "passphrase" : "own";
        CHECK(ground.entries(now) >= ground.before() + 1 + (ran.exit == 0 ? 1 : 0));
        const QStringList left = QDir(ground.vault().dir()).entryList(QDir::Files | QDir::Hidden);
        for (const char *name : {"store.db.new", "high-mark.new", "vault.json.before"})
            CHECK_FALSE(left.contains(QLatin1String(name)));
    }
    FAIL("no end to the calls");
    return met;
}

} // namespace

TEST_CASE("a passphrase that is being changed: killed at a call")
{
    CHECK(meet(Ground(), kill, {s("passphrase")}, 2) > 10);
}

TEST_CASE("a passphrase that is being changed: the disk fails at a call")
{
    const Ground ground;
    for (const Trouble &trouble : {full, badSync, badWrite})
        CHECK(meet(ground, trouble, {s("passphrase")}, 3) > 2);
}

TEST_CASE("a re-key: killed at a call")
{
    CHECK(meet(Ground(), kill, {s("rekey")}, 11) > 15);
}

TEST_CASE("a re-key: the disk fails at a call")
{
    const Ground ground;
    for (const Trouble &trouble : {full, badSync, badWrite})
        CHECK(meet(ground, trouble, {s("rekey")}, trouble.calls == badSync.calls ? 2 : 17) > 4);
}
