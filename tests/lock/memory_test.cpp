// After a lock the process lives on, and nothing of what it knew is in its memory (security.md, trial 6).
#include <QDirIterator>
#include <QJsonObject>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

#include "core/vault/header.h"
#include "tests/cli/cli.h"
#include "tests/lock/memory.h"

using namespace luwte;
using namespace luwte::test;

namespace {

// Words of no language, so that nothing else in the process can hold them.
const QString name = QStringLiteral("Zwokkelbeth");
const QString told = QStringLiteral("Vliepertjan");
const QString passphrase = QStringLiteral("losse woorden op een rij");

QByteArray vaultKey(const QString &folder)
{
    const vault::Header header = vault::Header::read(folder + QStringLiteral("/vault.json"));
    for (const vault::Slot &slot : header.keySlots)
        if (slot.kind == vault::SlotKind::Passphrase)
            if (const auto key = vault::openSlot(slot, header.id, crypto::secretFrom(passphrase.toStdString())))
                return QByteArray(reinterpret_cast<const char *>(key->data()), qsizetype(key->size()));
    FAIL("no slot opens");
    return {};
}

QMap<QString, QByteArray> needlesFor(const QString &folder)
{
    QMap<QString, QByteArray> needles;
    addText(needles, QStringLiteral("name"), name);
    addText(needles, QStringLiteral("note"), told);
    addText(needles, QStringLiteral("passphrase"), passphrase);
    const QByteArray key = vaultKey(folder);
    needles.insert(QStringLiteral("key"), key);
    needles.insert(QStringLiteral("key in hex"), key.toHex());
    return needles;
}

class Watched
{
public:
    Watched(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcessEnvironment open = environment;
        open.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LUWTE_STAY_READABLE));
        m_process.setProcessEnvironment(open);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(program, arguments);
        REQUIRE(m_process.waitForStarted());
    }
    QByteArray answer(const QByteArray &line)
    {
        m_process.write(line + '\n');
        return said();
    }
    QByteArray said()
    {
        while (!m_process.canReadLine()) {
            const bool more = m_process.waitForReadyRead(120'000);
            INFO(m_process.readAllStandardError().constData());
            REQUIRE(more);
        }
        return m_process.readLine();
    }
    [[nodiscard]] QMap<QString, int> holds(const QMap<QString, QByteArray> &needles) { return inMemory(m_process.processId(), needles); }
    void end()
    {
        m_process.closeWriteChannel();
        REQUIRE(m_process.waitForFinished(60'000));
    }

private:
    QProcess m_process;
};

void checkGone(const QMap<QString, int> &found)
{
    for (auto it = found.begin(); it != found.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it.value() == 0);
    }
}

} // namespace

TEST_CASE("after a lock the command line's memory holds no key and nobody's name")
{
    const CliVault vault;
    const QMap<QString, QByteArray> needles = needlesFor(vault.dir());
    Watched process(QStringLiteral(LUWTE_CLI), vault.arguments(QStringLiteral("run"), {QStringLiteral("-"), QStringLiteral("--keep-going")}));
    REQUIRE(process.answer(R"({"do":"case.open","with":{"chosen_name":")" + name.toUtf8() + R"("},"save":"a"})").contains("\"ok\":true"));
    REQUIRE(process.answer(R"({"do":"note.add","with":{"case":"$a","type":"contact","text":"Zegt: )" + told.toUtf8() + R"( komt."}})").contains("\"ok\":true"));
    REQUIRE(process.answer(R"({"ask":"people.list","with":{"text":")" + name.toUtf8() + R"("}})").contains(name.toUtf8()));
    const auto before = process.holds(needles);
    CHECK(before.value(QStringLiteral("name Zwokkelbeth UTF-8")) > 0); // the search works
    CHECK(before.value(QStringLiteral("key")) > 0);
    REQUIRE(process.answer(R"({"do":"session.lock"})").contains("\"ok\":true"));
    checkGone(process.holds(needles));
    CHECK(process.answer(R"({"ask":"people.list","with":{"text":"a"}})").contains("session.locked"));
    process.end();
}

TEST_CASE("after a lock the window's memory holds no key and nobody's name")
{
    const CliVault vault;
    REQUIRE(vault.run(R"({"do":"case.open","with":{"chosen_name":")" + name.toUtf8() + R"("},"save":"a"})"
        "\n"
        R"({"do":"note.add","with":{"case":"$a","type":"contact","text":"Zegt: )" + told.toUtf8() + R"( komt."}})").exit == 0);
    const QMap<QString, QByteArray> needles = needlesFor(vault.dir());
    vault.writeFile("to-type", "noor\n" + passphrase.toUtf8() + "\n" + name.toUtf8() + "\n");
    // All a program may call its own is in one place, to look through it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QTemporaryDir home;
    for (const char *place : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(place), home.path());
    Watched process(QStringLiteral(LUWTE_WINDOW_AT_WORK), {vault.dir(), vault.file("to-type")}, environment);
    REQUIRE(process.said() == "at work\n");
    const auto before = process.holds(needles);
    CHECK(before.value(QStringLiteral("name Zwokkelbeth UTF-16")) > 0); // the search works
    CHECK(before.value(QStringLiteral("key")) > 0);
    REQUIRE(process.answer({}) == "locked\n");
    checkGone(process.holds(needles));
    process.end();
    const QMap<QString, QByteArray> left = snapshot(home.path());
    const QMap<QString, QByteArray> sealed = snapshot(vault.dir());
    CHECK_FALSE(sealed.isEmpty());
    for (const auto &files : {left, sealed})
        for (auto file = files.begin(); file != files.end(); ++file)
            for (auto needle = needles.begin(); needle != needles.end(); ++needle) {
                INFO(file.key().toStdString() << ": " << needle.key().toStdString());
                CHECK_FALSE(file.value().contains(needle.value()));
            }
}
