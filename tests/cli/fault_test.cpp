// A disk that is full, broken or read-only, at every point of what the command line does: a clear word, nothing half, nothing acknowledged
// lost. The disk is made to fail by tests/support/faultfs.cpp, in the process of luwte-cli only.
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

struct Trouble
{
    const char *calls;
    int error; ///< errno
    bool once; ///< only that one call fails, and the next would seem to go well
    bool half; ///< the write that fails has written half
};

const Trouble full{"write,open,rename", 28, false, false};
const Trouble fullHalfway{"write", 28, false, true};
const Trouble badWrite{"write", 5, true, true};
const Trouble badSync{"sync", 5, true, false};
const Trouble readOnly{"open,rename", 30, false, false};
const Trouble badRename{"rename,truncate", 5, true, false};

/// A vault that is laid down anew for each attempt, on a disk that can be made to fail.
class Ground
{
public:
    Ground()
    {
        const Ran made = m_vault.run(R"({"do":"case.open","with":{"chosen_name":"Marek","in_danger_now":"no"},"save":"a"}
{"do":"case.start_intake","with":{"case":"$a"}}
{"do":"plan.make","with":{"case":"$a"}}
)");
        INFO(made.out.constData() << made.err.constData());
        REQUIRE(made.exit == 0);
        m_case = made.lines().first().value(QLatin1String("id")).toString();
        m_before = snapshot(m_vault.dir());
        m_entries = entries();
    }
    [[nodiscard]] const CliVault &vault() const { return m_vault; }
    [[nodiscard]] const QString &caseId() const { return m_case; }
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
    /// What verify counts; -1 when it finds a fault.
    [[nodiscard]] qint64 entries() const
    {
        const Ran ran = m_vault.call(s("verify"));
        INFO(ran.out.constData() << ran.err.constData());
        CHECK(ran.exit == 0);
        return ran.exit == 0 ? ran.json().toObject().value(QLatin1String("checked")).toObject().value(QLatin1String("entries")).toInteger() : -1;
    }

private:
    CliVault m_vault;
    QString m_case;
    QMap<QString, QByteArray> m_before;
    qint64 m_entries = 0;
};

/// One attempt; `hit` tells whether a call was made to fail.
Ran attempt(const QString &under, const Trouble &trouble, int at, const QStringList &arguments, const QByteArray &input, bool &hit)
{
    const QTemporaryDir beside;
    const QByteArray log = beside.filePath(s("log")).toUtf8();
    const std::pair<const char *, QByteArray> settings[] = {{"LD_PRELOAD", LUWTE_FAULTFS}, {"FAULTFS_UNDER", under.toUtf8()}, {"FAULTFS_CALLS", trouble.calls},
        {"FAULTFS_AT", QByteArray::number(at)}, {"FAULTFS_TIMES", trouble.once ? "1" : "1000000"}, {"FAULTFS_ERRNO", QByteArray::number(trouble.error)},
        {"FAULTFS_SHORT", trouble.half ? "1" : "0"}, {"FAULTFS_LOG", log}};
    for (const auto &[name, value] : settings)
        qputenv(name, value);
    const Ran ran = cli(arguments, input);
    for (const auto &[name, value] : settings)
        qunsetenv(name);
    hit = QFileInfo::exists(QString::fromUtf8(log));
    INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": exit " << ran.exit << ' ' << ran.err.constData());
    CHECK((ran.exit == 0 || ran.exit == 5));
    if (ran.exit == 5) {
        CHECK(hit);
        CHECK(ran.err.trimmed().size() > 20);
        CHECK(ran.error() == s("disk"));
    }
    return ran;
}

/// Steps through the calls until none fails any more; of many calls the first all and then every seventh.
template<class Once>
int stepThrough(const Once &once)
{
    int failed = 0;
    for (int at = 1; at < 3000; at += at < 10 ? 1 : 7) {
        bool hit = false;
        failed += once(at, hit) == 5 ? 1 : 0;
        if (!hit)
            return failed;
    }
    FAIL("no end to the calls");
    return failed;
}

} // namespace

TEST_CASE("run: whatever the disk refuses, what was acknowledged is there and nothing is half")
{
    const Ground ground;
    const QByteArray script = R"({"do":"case.open","with":{"chosen_name":"A"},"save":"a"}
{"do":"note.add","with":{"case":"$a","type":"contact","text":"gebeld"}}
)";
    for (const Trouble &trouble : {full, fullHalfway, badWrite, badSync, readOnly, badRename}) {
        const int failed = stepThrough([&](int at, bool &hit) {
            ground.lay();
            const Ran ran = attempt(ground.vault().dir(), trouble, at, ground.vault().arguments(s("run"), {s("-")}), script, hit);
            const qint64 acknowledged = ran.out.count("\"ok\":true");
            const qint64 kept = ground.entries() - ground.before();
            INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": acknowledged " << acknowledged << ", kept " << kept);
            CHECK(kept >= acknowledged);
            CHECK(kept <= acknowledged + 1);
            CHECK((ran.exit == 0) == (acknowledged == 2));
            return ran.exit;
        });
        CHECK(failed > (trouble.calls == badRename.calls ? -1 : 0));
    }
}

TEST_CASE("a failed sync is the end: no later save is tried, and all works after opening again")
{
    const Ground ground;
    QByteArray script;
    for (int i = 0; i < 6; ++i)
        script += "{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"}}\n";
    const int failed = stepThrough([&](int at, bool &hit) {
        ground.lay();
        const Ran ran = attempt(ground.vault().dir(), badSync, at, ground.vault().arguments(s("run"), {s("-"), s("--keep-going")}), script, hit);
        const auto lines = ran.lines();
        qint64 acknowledged = 0;
        for (const QJsonObject &line : lines)
            acknowledged += line.value(QLatin1String("ok")).toBool() ? 1 : 0;
        if (ran.exit == 5)
            CHECK(lines.size() == acknowledged + 1); // the error, and nothing after it
        CHECK(ground.vault().run(R"({"do":"case.open","with":{"chosen_name":"B"}})").exit == 0);
        CHECK(ground.entries() >= ground.before() + acknowledged + 1);
        return ran.exit;
    });
    CHECK(failed >= 6);
}

TEST_CASE("import: all of it or nothing")
{
    const Ground ground;
    QByteArray sheet = "Voornaam,Achternaam\n";
    for (int i = 0; i < 30; ++i)
        sheet += "Proef" + QByteArray::number(i) + ",Persoon\n";
    ground.vault().writeFile("sheet.csv", sheet);
    const Ran preview = ground.vault().call(s("import"), {ground.vault().file("sheet.csv"), s("--dry-run")});
    INFO(preview.err.constData());
    REQUIRE(preview.exit == 0);
    for (const Trouble &trouble : {full, badWrite, badSync, readOnly}) {
        const int failed = stepThrough([&](int at, bool &hit) {
            ground.lay();
            const Ran ran = attempt(ground.vault().dir(), trouble, at, ground.vault().arguments(s("import"), {ground.vault().file("sheet.csv")}), {}, hit);
            const qint64 kept = ground.entries() - ground.before();
            INFO(trouble.calls << " errno " << trouble.error << " at " << at << ": kept " << kept);
            CHECK((kept == 0 || kept == 1)); // an import is one entry
            if (ran.exit == 0)
                CHECK(kept == 1);
            return ran.exit;
        });
        CHECK(failed > 0);
    }
}

TEST_CASE("init: a vault, or nothing that looks like one")
{
    const CliVault other;
    for (const Trouble &trouble : {full, fullHalfway, badWrite, badSync, readOnly, badRename}) {
        const int failed = stepThrough([&](int at, bool &hit) {
            const QTemporaryDir folder;
            const QString dir = folder.filePath(s("v"));
            const QStringList arguments{s("--json"), s("--user"), s("noor"), s("--passphrase-file"), other.file("passphrase"), s("init"), dir, s("--office"), s("X"), s("--kdf-memory"), s("19"),
                s("--kdf-passes"), s("2")};
            const Ran ran = attempt(folder.path(), trouble, at, arguments, {}, hit);
            INFO(trouble.calls << " errno " << trouble.error << " at " << at);
            if (ran.exit == 5) {
                CHECK(snapshot(folder.path()).isEmpty());
                CHECK_FALSE(QFileInfo::exists(dir));
            } else {
                CHECK(cli({s("--json"), s("--passphrase-file"), other.file("passphrase"), s("verify"), dir}).exit == 0);
            }
            return ran.exit;
        });
        CHECK(failed > 0);
    }
}

TEST_CASE("export and print: a whole file or none, and the vault as it was")
{
    const Ground ground;
    const QString caseId = ground.caseId();
    const struct
    {
        const char *verb;
        QStringList first;
        const char *name;
    } outputs[] = {{"export", {s("htcds")}, "out.csv"}, {"export", {s("htcds")}, "out.xlsx"}, {"export", {s("codebook")}, "out.json"},
        {"print", {s("careplan"), caseId, s("--out")}, "out.pdf"}};
    for (const auto &output : outputs) {
        for (const Trouble &trouble : {full, fullHalfway, badSync, badWrite, readOnly}) {
            stepThrough([&](int at, bool &hit) {
                const QTemporaryDir folder;
                ground.lay();
                const QString out = folder.filePath(s(output.name));
                const Ran ran = attempt(folder.path(), trouble, at, ground.vault().arguments(s(output.verb), output.first + QStringList{out}), {}, hit);
                INFO(output.verb << ' ' << output.name << ' ' << trouble.calls << " errno " << trouble.error << " at " << at);
                CHECK((ran.exit == 0) == QFileInfo::exists(out));
                CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == (ran.exit == 0 ? 1 : 0));
                if (!trouble.once) // a short write is gone on with, and QSaveFile does not tell of a sync that failed
                    CHECK((ran.exit == 5) == hit);
                return ran.exit;
            });
        }
        CHECK(ground.entries() >= ground.before());
    }
}
