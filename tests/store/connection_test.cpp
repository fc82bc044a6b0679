// Opening fails closed: whatever is not ours, not whole or not right is refused before a byte of it changes.
#include <QDir>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/base/fault.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::store;
using namespace luwte::test;

namespace {

const QByteArray plaintextHeader = QByteArray("SQLite format 3\0", 16);

/// The fault that `work` ends in; Cancelled when there was none.
FaultKind faultOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Fault &fault) {
        CHECK_FALSE(fault.text().isEmpty());
        return fault.kind();
    }
    FAIL_CHECK("this was not refused");
    return FaultKind::Cancelled;
}

/// A store as it lies on disk after it was closed, taken apart and put back.
struct Disk
{
    Disk()
    {
        store.connection().execute("CREATE TABLE thing(a); INSERT INTO thing VALUES(randomblob(20000))");
    }
    [[nodiscard]] FaultKind opening(OpenMode mode = OpenMode::ReadWrite) const
    {
        return faultOf([&] { (void)store.open(mode); });
    }
    [[nodiscard]] QByteArray bytes() const { return bytesOf(store.path()); }
    TestStore store;
};

} // namespace

TEST_CASE("a store that was closed opens again with all that must hold")
{
    Disk disk;
    disk.store.close();
    const auto connection = disk.store.open();
    CHECK(connection->number("SELECT length(a) FROM thing") == 20000);
    CHECK(connection->number("PRAGMA temp_store") == 2);
    CHECK(connection->number("PRAGMA synchronous") == 2);
    CHECK(connection->number("PRAGMA foreign_keys") == 1);
    CHECK(connection->number("PRAGMA application_id") == 0x4c757774);
    CHECK(connection->number("PRAGMA trusted_schema") == 0);
    CHECK(connection->text("PRAGMA journal_mode") == QStringLiteral("wal"));
    CHECK(connection->text("PRAGMA cipher_version").startsWith(QLatin1String("4.")));
    CHECK(connection->number("PRAGMA cipher_use_hmac") == 1);
}

TEST_CASE("new files are for their owner alone")
{
    TestStore store;
    const auto rights = QFileInfo(store.path()).permissions();
    CHECK_FALSE(rights.testAnyFlags(QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther));
    const auto log = QFileInfo(store.path("store.db-wal")).permissions();
    CHECK_FALSE(log.testAnyFlags(QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther));
}

TEST_CASE("a plaintext SQLite file is not opened and not changed")
{
    Disk disk;
    disk.store.close();
    const QByteArray plain = plaintextHeader + QByteArray(8192 - 16, 'x');
    writeBytes(disk.store.path(), plain);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        CHECK(disk.opening(mode) == FaultKind::Foreign);
    CHECK(disk.bytes() == plain);
}

TEST_CASE("a main file cut to nothing keeps its log")
{
    for (const qsizetype size : {0, 1, 16, 511}) {
        INFO(size);
        Disk disk;
        // As after a crash: the log holds acknowledged work. Copies, for closing would tidy up.
        const QByteArray log = bytesOf(disk.store.path("store.db-wal"));
        REQUIRE(log.size() > 20000);
        const QByteArray main = disk.bytes();
        disk.store.close();
        writeBytes(disk.store.path(), main.left(size));
        writeBytes(disk.store.path("store.db-wal"), log);
        CHECK(disk.opening() == FaultKind::Damaged);
        CHECK(disk.opening(OpenMode::ReadOnly) == FaultKind::Damaged);
        CHECK(bytesOf(disk.store.path("store.db-wal")) == log);
        CHECK(disk.bytes().size() == size);
    }
}

TEST_CASE("a wrong key reads nothing and writes nothing, and the right one still fits after it")
{
    Disk disk;
    disk.store.close();
    const QByteArray before = disk.bytes();
    for (int i = 0; i < 3; ++i) {
        const crypto::SecretBytes wrong = crypto::randomSecret(32);
        CHECK(faultOf([&] { const Connection c(disk.store.path(), wrong, TestStore::cipher(), OpenMode::ReadWrite); }) == FaultKind::WrongKey);
    }
    crypto::SecretBytes almost = disk.store.key();
    almost[31] = static_cast<std::uint8_t>(almost[31] ^ 1);
    CHECK(faultOf([&] { const Connection c(disk.store.path(), almost, TestStore::cipher(), OpenMode::ReadOnly); }) == FaultKind::WrongKey);
    CHECK(disk.bytes() == before);
    CHECK(disk.store.open()->number("SELECT count(*) FROM thing") == 1);
}

TEST_CASE("other cipher settings do not open it")
{
    Disk disk;
    disk.store.close();
    const QByteArray before = disk.bytes();
    const CipherSettings others[] = {{4096, QStringLiteral("HMAC_SHA256")}, {8192, QStringLiteral("HMAC_SHA512")}, {1024, QStringLiteral("HMAC_SHA512")}};
    for (const CipherSettings &other : others) {
        INFO(other.pageSize << ' ' << other.hmac.toStdString());
        const FaultKind kind = faultOf([&] { const Connection c(disk.store.path(), disk.store.key(), other, OpenMode::ReadWrite); });
        CHECK((kind == FaultKind::WrongKey || kind == FaultKind::Foreign));
    }
    CHECK(disk.bytes() == before);
}

TEST_CASE("another program's data is not ours")
{
    Disk disk;
    disk.store.connection().execute("PRAGMA application_id=1");
    disk.store.close();
    const QByteArray before = disk.bytes();
    CHECK(disk.opening() == FaultKind::Foreign);
    CHECK(disk.bytes() == before);
}

TEST_CASE("a newer schema is left as it is")
{
    Disk disk;
    disk.store.connection().execute("PRAGMA user_version=99");
    disk.store.close();
    const QByteArray before = disk.bytes();
    {
        const auto connection = disk.store.open();
        CHECK(faultOf([&] { assertNotNewer(*connection, {groundStep()}); }) == FaultKind::Newer);
        CHECK(faultOf([&] { applySteps(*connection, {groundStep()}); }) == FaultKind::Newer);
    }
    CHECK(disk.bytes() == before);
}

TEST_CASE("making a store never takes the place of a file, and never makes folders")
{
    Disk disk;
    disk.store.close();
    const QByteArray before = disk.bytes();
    const auto make = [&](const QString &path) {
        return faultOf([&] { const Connection c(path, disk.store.key(), TestStore::cipher(), OpenMode::Create); });
    };
    CHECK(make(disk.store.path()) == FaultKind::Disk);
    CHECK(disk.bytes() == before);
    CHECK(make(disk.store.path("nowhere/store.db")) == FaultKind::Disk);
    CHECK(make(disk.store.path("store.db/store.db")) == FaultKind::Disk); // a file as folder
    CHECK(make(QStringLiteral("/proc/store.db")) == FaultKind::Disk);
    CHECK_FALSE(QFileInfo::exists(disk.store.path("nowhere")));
    CHECK(faultOf([&] { const Connection c(disk.store.path("none.db"), disk.store.key(), TestStore::cipher(), OpenMode::ReadWrite); }) == FaultKind::Disk);
    CHECK_FALSE(QFileInfo::exists(disk.store.path("none.db")));
    CHECK(faultOf([&] { const Connection c(QFileInfo(disk.store.path()).path(), disk.store.key(), TestStore::cipher(), OpenMode::ReadWrite); }) == FaultKind::Disk);
}

TEST_CASE("a flipped bit is found, in whatever page it is")
{
    Disk disk;
    disk.store.connection().checkpoint();
    disk.store.close();
    const QByteArray whole = disk.bytes();
    const qsizetype pages = whole.size() / 4096;
    REQUIRE(pages > 8);
    for (qsizetype page = 0; page < pages; ++page) {
        INFO(page);
        QByteArray bytes = whole;
        bytes[page * 4096 + 100 + page] = char(bytes[page * 4096 + 100 + page] ^ 1);
        writeBytes(disk.store.path(), bytes);
        bool found = false;
        try {
            const auto connection = disk.store.open();
            Statement check = connection->prepare("PRAGMA cipher_integrity_check");
            found = check.step();
        } catch (const Fault &) {
            found = true;
        }
        CHECK(found);
    }
}

TEST_CASE("a long text is read as it was written or not at all, whatever page is damaged")
{
    // From a row that needs one page more to such as need several, in both kinds of tables.
    TestStore store;
    const auto textOf = [](int length) { return QString(length, u'x') + QStringLiteral("einde"); };
    {
        Connection &connection = store.connection();
        connection.execute("CREATE TABLE page(id INTEGER PRIMARY KEY, words TEXT); CREATE TABLE leaf(id BLOB PRIMARY KEY, words TEXT) WITHOUT ROWID;");
        for (int i = 0; i < 12; ++i)
            for (const char *table : {"page", "leaf"})
                connection.prepare(QByteArray("INSERT INTO ").append(table).append(" VALUES(?, ?)")).bind(1, i).bind(2, textOf(900 + 1500 * i)).run();
        connection.checkpoint();
    }
    store.close();
    const QByteArray whole = bytesOf(store.path());
    int refused = 0;
    for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
        QByteArray bytes = whole;
        bytes[page * 4096 + 700] = char(bytes[page * 4096 + 700] ^ 1);
        writeBytes(store.path(), bytes);
        for (const char *table : {"page", "leaf"})
            for (int i = 0; i < 12; ++i) {
                INFO(page << ' ' << table << ' ' << i);
                try {
                    const auto connection = store.open();
                    Statement row = connection->prepare(QByteArray("SELECT words FROM ").append(table).append(" WHERE id = ?"));
                    row.bind(1, i);
                    const bool there = row.step();
                    const QString read = row.text(0);
                    CHECK(there);
                    CHECK(read == textOf(900 + 1500 * i));
                } catch (const Fault &fault) {
                    CHECK(fault.kind() == FaultKind::Damaged);
                    ++refused;
                }
            }
    }
    CHECK(refused > 50);
}

TEST_CASE("nothing of the first sixteen bytes is the same in two stores")
{
    const TestStore a;
    const TestStore b;
    CHECK_FALSE(bytesOf(a.path()).startsWith("SQLite format 3"));
    CHECK(bytesOf(a.path()).left(16) != bytesOf(b.path()).left(16));
}
