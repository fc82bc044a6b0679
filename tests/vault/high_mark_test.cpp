// What was acknowledged is there, or the vault says that it is not: after a crash, with a damaged or shortened log, with an older copy.
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/base/fault.h"
#include "core/store/transaction.h"
#include "core/store/unit.h"
#include "core/vault/vault.h"

using namespace luwte;
using namespace luwte::vault;

namespace {

const crypto::SecretBytes right = crypto::secretFrom("losse woorden op een rij");
const QString noor = QStringLiteral("noor");

QList<store::SchemaStep> steps()
{
    return {store::groundStep()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// As the door saves: one transaction with one entry, acknowledged when it returns.
void save(store::Connection &connection, const QByteArray &content)
{
    store::RecordKeys keys(connection);
    crypto::Sealer sealer;
    store::JournalEntry entry;
    {
        store::Transaction transaction(connection);
        store::JournalWriter writer(connection, keys, sealer, store::deviceId(connection), Instant(1'772'438'400'000));
        const Id id = Id::make(1'772'438'400'000);
        writer.change("note", id, id, "{\"new\":true,\"f\":{\"text\":[null,\"" + content + "\"]}}");
        entry = writer.finish(noor, {}, QStringLiteral("note.add"), QStringLiteral("note"), id);
        connection.announce({entry.n, entry.hash});
        transaction.commit();
    }
    connection.acknowledge({entry.n, entry.hash});
}

qint64 entries(Vault &vault)
{
    return vault.connection()->number("SELECT count(*) FROM journal");
}

/// A vault as a killed process leaves it: main file, log and mark, with some saves in the log that are not in the main file.
struct Left
{
    QTemporaryDir temp;
    QByteArray header, store, log, mark;

    explicit Left(int saves)
    {
        Created created = Vault::create(path(), noor, right, crypto::kdfFloor, steps());
        created.vault->seal();
        created.vault->connection()->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        for (int i = 0; i < saves; ++i)
            save(*created.vault->connection(), QByteArray::number(i));
        header = bytesOf(file("vault.json"));
        take();
    }
    Left(const Left &other) : header(other.header), store(other.store), log(other.log), mark(other.mark) { lay(log, mark); }
    /// As a process that is killed now would leave it.
    void take()
    {
        store = bytesOf(file("store.db"));
        log = bytesOf(file("store.db-wal"));
        mark = bytesOf(file("high-mark"));
    }
    [[nodiscard]] QString path() const { return temp.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString file(const char *name) const { return path() + u'/' + QLatin1String(name); }

    /// Lays the files down again, with another log or mark.
    void lay(const QByteArray &otherLog, const QByteArray &otherMark) const
    {
        QDir(path()).removeRecursively();
        REQUIRE(QDir().mkpath(path()));
        setBytes(file("vault.json"), header);
        setBytes(file("store.db"), store);
        if (!otherLog.isNull())
            setBytes(file("store.db-wal"), otherLog);
        if (!otherMark.isNull())
            setBytes(file("high-mark"), otherMark);
    }
    [[nodiscard]] std::unique_ptr<Vault> open(Access access = Access::ReadWrite) const { return Vault::open(path(), noor, right, access, steps()); }
    /// How many entries there are, or -1 and the text when the vault said that something is missing or damaged.
    qint64 opened(QString *text = nullptr) const
    {
        try {
            return entries(*open());
        } catch (const Fault &fault) {
            CHECK(fault.kind() == FaultKind::Damaged);
            if (text)
                *text = fault.text();
            return -1;
        }
    }
};

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = char(bytes[at] ^ (1 << bit));
    return bytes;
}

} // namespace

TEST_CASE("a killed process leaves a vault that opens whole")
{
    const Left left(12);
    REQUIRE(left.log.size() > 12 * 4096);
    left.lay(left.log, left.mark);
    CHECK(left.opened() == 12);
    CHECK(left.opened() == 12); // and again, with the log moved
}

TEST_CASE("a flipped bit in the log takes nothing silently")
{
    const Left left(12);
    std::mt19937 random(7);
    int noticed = 0;
    for (int i = 0; i < 60; ++i) {
        // Spread over the whole log, and a bit anywhere in its neighbourhood.
        const qsizetype at = (left.log.size() - 1) * i / 59;
        const QByteArray log = flipped(left.log, at, int(random() % 8));
        INFO("byte " << at);
        left.lay(log, left.mark);
        const qint64 found = left.opened();
        CHECK((found == 12 || found == -1));
        if (found == -1) {
            ++noticed;
            CHECK(bytesOf(left.file("store.db-wal")) == log); // what it may still tell, stays
            CHECK(bytesOf(left.file("store.db")) == left.store);
            CHECK(left.opened() == -1); // not only the first time
        }
    }
    CHECK(noticed > 40);
}

TEST_CASE("a log cut off anywhere, or gone, takes nothing silently")
{
    const Left left(12);
    for (int i = 0; i < 40; ++i) {
        const qsizetype size = left.log.size() * i / 40;
        INFO("cut at " << size);
        left.lay(left.log.left(size), left.mark);
        CHECK(left.opened() == -1);
    }
    left.lay({}, left.mark);
    QString text;
    CHECK(left.opened(&text) == -1);
}

TEST_CASE("it says how many saves are gone")
{
    const Left left(3);
    // The log up to the first save, so that two are gone: found by trying, for how many pages a save takes is SQLite's affair.
    QStringList texts;
    for (qsizetype size = left.log.size(); size > 0; size -= 4120) {
        left.lay(left.log.left(size), left.mark);
        QString text;
        if (left.opened(&text) == -1 && !texts.contains(text))
            texts.append(text);
    }
    REQUIRE(texts.size() >= 3);
    CHECK(texts.at(0).startsWith(QStringLiteral("De laatste wijziging ")));
    CHECK(texts.at(1).startsWith(QStringLiteral("De laatste 2 wijzigingen ")));
    CHECK(texts.at(2).startsWith(QStringLiteral("De laatste 3 wijzigingen ")));
}

TEST_CASE("a crash at any point of a save is no alarm, and what was begun and is not there is told once")
{
    Left before(5);
    before.lay(before.log, before.mark);
    Left after(before);
    {
        const auto vault = after.open();
        save(*vault->connection(), "6");
        after.take();
    }
    REQUIRE(before.mark != after.mark);
    // Announced, not committed; committed, not noted: the places for notes and announcements come to disk in any combination.
    for (int states = 0; states < 8; ++states) {
        QByteArray mark = before.mark;
        for (int place = 0; place < 3; ++place)
            if (states & (1 << place))
                mark.replace(place * 4096, 128, after.mark.mid(place * 4096, 128));
        INFO("places written: " << states);
        after.lay(after.log, mark);
        CHECK(after.opened() == 6);
        before.lay(before.log, mark);
        if (states & 4) { // noted, so it was acknowledged
            CHECK(before.opened() == -1);
            continue;
        }
        const qint64 begun = mark == before.mark ? 0 : 1;
        const auto vault = before.open();
        CHECK(entries(*vault) == 5);
        CHECK(vault->unsettled() == begun);
    }
    // Told once, and what is saved next is as safe as ever.
    QByteArray announced = before.mark;
    announced.replace(0, 8192, after.mark.left(8192));
    before.lay(before.log, announced);
    CHECK(before.open()->unsettled() == 1);
    {
        const auto vault = before.open();
        CHECK(vault->unsettled() == 0);
        save(*vault->connection(), "again");
        before.take();
    }
    CHECK(before.open()->unsettled() == 0);
    CHECK(before.opened() == 6);
    before.lay({}, before.mark);
    CHECK(before.opened() == -1);
}

TEST_CASE("a mark that was torn while it was written: what it said before holds")
{
    Left left(5);
    for (int place = 0; place < 3; ++place) {
        for (const int torn : {0, 1, 40, 87}) {
            INFO("place " << place << " from byte " << torn);
            QByteArray mark = left.mark;
            mark.replace(place * 4096 + torn, 88 - torn, QByteArray(88 - torn, 'x'));
            left.lay(left.log, mark);
            CHECK(left.opened() == 5);
            left.lay({}, mark);
            CHECK(left.opened() == -1);
        }
    }
}

TEST_CASE("without a mark that can be read the vault does not open as if nothing happened")
{
    const Left left(4);
    std::mt19937 random(11);
    QByteArray noise(12288, '\0');
    for (char &c : noise)
        c = char(random());
    const Left other(4);
    QByteArray swapped = left.mark.mid(4096) + left.mark.left(4096); // each place is bound to where it stands
    for (const QByteArray &mark : {QByteArray(), QByteArray(""), QByteArray(1, 'x'), QByteArray(12288, '\0'), noise, other.mark, swapped}) {
        left.lay(left.log, mark);
        CHECK(left.opened() == -1);
        CHECK(bytesOf(left.file("high-mark")) == mark);
    }
}

TEST_CASE("an older copy of the store is noticed, also one that was worked in")
{
    Left left(5);
    const QByteArray older = left.store;
    const QByteArray olderLog = left.log;
    const QByteArray olderMark = left.mark;
    const auto more = [&](const QByteArray &log, const QByteArray &mark, int saves) {
        left.store = older;
        left.lay(log, mark);
        const auto vault = left.open();
        for (int i = 0; i < saves; ++i)
            save(*vault->connection(), "more");
        left.take();
    };
    more(olderLog, olderMark, 3);
    const QByteArray newerMark = left.mark;
    left.store = older;
    left.lay(olderLog, newerMark);
    QString text;
    CHECK(left.opened(&text) == -1);
    CHECK(text.contains(QStringLiteral("3 wijzigingen")));
    more(olderLog, olderMark, 4); // another course, further than the mark
    left.lay(left.log, newerMark);
    CHECK(left.opened(&text) == -1);
    CHECK(text.contains(QStringLiteral("gat in het logboek")));
}

TEST_CASE("who only reads is told as well, and changes nothing")
{
    const Left left(4);
    left.lay(left.log.left(left.log.size() - 4120), left.mark);
    CHECK_THROWS_AS(left.open(Access::ReadOnly), Fault);
    CHECK(bytesOf(left.file("store.db-wal")).size() == left.log.size() - 4120);
    left.lay(left.log, left.mark);
    CHECK(entries(*left.open(Access::ReadOnly)) == 4);
    CHECK(bytesOf(left.file("high-mark")) == left.mark);
}

TEST_CASE("a reader beside a writer never cries wolf")
{
    const Left left(1);
    left.lay(left.log, left.mark);
    const auto writer = left.open();
    for (int i = 0; i < 12; ++i) {
        save(*writer->connection(), "a");
        CHECK(entries(*left.open(Access::ReadOnly)) == i + 2);
        CHECK(writer->connection()->number("SELECT count(*) FROM journal") == i + 2);
    }
}

TEST_CASE("a log that was moved in part and then ended early leaves a gap, and that is noticed")
{
    const Left left(4);
    left.lay(left.log, left.mark);
    const auto vault = left.open();
    store::Connection &connection = *vault->connection();
    for (int i = 0; i < 6; ++i)
        save(connection, "a");
    const store::JournalPoint point = store::lastEntry(connection);
    CHECK_NOTHROW(store::assertReached(connection, point, true));
    connection.execute("PRAGMA foreign_keys=OFF; DELETE FROM journal WHERE n = 7");
    CHECK_NOTHROW(store::assertReached(connection, point, false));
    CHECK_THROWS_AS(store::assertReached(connection, point, true), Fault);
}

TEST_CASE("every connection of the vault writes the mark, and later marks are not undone by earlier ones")
{
    const Left left(2);
    left.lay(left.log, left.mark);
    {
        const auto vault = left.open();
        const auto worker = vault->anotherConnection();
        save(*worker, "import");
        const store::JournalPoint third = store::lastEntry(*worker);
        save(*vault->connection(), "window");
        vault->connection()->acknowledge(third); // comes late
    }
    setBytes(left.file("store.db"), left.store);
    QFile::remove(left.file("store.db-wal"));
    QString text;
    CHECK(left.opened(&text) == -1);
    CHECK(text.contains(QStringLiteral("4 wijzigingen")));
}

TEST_CASE("without a mark one may read, and is told")
{
    const Left left(4);
    for (const QByteArray &mark : {QByteArray(), QByteArray(""), QByteArray(12288, '\0')}) {
        left.lay(left.log, mark);
        const auto vault = left.open(Access::ReadOnly);
        CHECK(entries(*vault) == 4);
        REQUIRE(vault->notices().size() == 1);
        CHECK(vault->notices().first().contains(QStringLiteral("high-mark")));
        CHECK(bytesOf(left.file("high-mark")) == mark);
    }
    left.lay(left.log, left.mark);
    CHECK(left.open(Access::ReadOnly)->notices().isEmpty());
}

TEST_CASE("what is there counts once somebody decided so, and not before")
{
    const Left left(4);
    const QByteArray shorter = left.log.left(left.log.size() - 4120);
    for (const auto &[log, mark] : {std::pair(left.log, QByteArray()), std::pair(shorter, left.mark)}) {
        left.lay(log, mark);
        {
            const auto vault = left.open(Access::Accept);
            CHECK_FALSE(vault->doubt().isEmpty());
            CHECK(vault->notices().contains(vault->doubt()));
        }
        CHECK(left.opened() == -1); // looked at, not accepted
        qint64 there = 0;
        {
            const auto vault = left.open(Access::Accept);
            save(*vault->connection(), "accepted");
            vault->accept();
            CHECK(vault->doubt().isEmpty());
            save(*vault->connection(), "after");
            there = entries(*vault);
        }
        CHECK(left.opened() == there);
    }
    left.lay(left.log, left.mark);
    const auto whole = left.open(Access::Accept); // nothing to accept
    CHECK(whole->doubt().isEmpty());
    whole->accept();
    save(*whole->connection(), "on");
    CHECK(entries(*whole) == 5);
}
