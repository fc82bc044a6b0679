// What was erased is nowhere in the file, for whoever has the key.
#include <catch2/catch_test_macros.hpp>

#include "core/base/fold.h"
#include "core/store/erasure.h"
#include "core/store/head.h"
#include "core/store/journal.h"
#include "core/store/transaction.h"
#include "tests/store/raw_bytes.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::store;
using luwte::test::rawBytes;
using luwte::test::TestStore;

namespace {

const RecordInfo pets{.kind = "pet", .table = "pet", .owner = "master"};
const RecordInfo masters{.kind = "master", .table = "master"};
const QList<RecordShape> shapes{{pets, {}}, {masters, {}}};

/// Masters with pets that lists, search and the journal know; the canary is the third one's.
struct Kennel
{
    TestStore store;
    RecordKeys keys{store.connection()};
    crypto::Sealer sealer;
    QList<Id> mastersOf, petsOf;

    Kennel()
    {
        Connection &c = store.connection();
        c.execute("CREATE TABLE master(id BLOB PRIMARY KEY, name TEXT) WITHOUT ROWID;"
                  "CREATE TABLE pet(id BLOB NOT NULL, master BLOB NOT NULL, name TEXT, PRIMARY KEY(master, id)) WITHOUT ROWID");
        for (int i = 0; i < 40; ++i) {
            const Id master = Id::make(1000 + i);
            const Id pet = Id::make(2000 + i);
            mastersOf.append(master);
            petsOf.append(pet);
            const QString name = i == 3 ? QStringLiteral("Kanariepiet") : QStringLiteral("Verzonnen %1").arg(i);
            Transaction transaction(c);
            JournalWriter writer(c, keys, sealer, QByteArray(16, 'd'), Instant(i + 1));
            c.prepared("INSERT INTO master VALUES(?, ?)").bind(1, master).bind(2, name).run();
            c.prepared("INSERT INTO pet VALUES(?, ?, ?)").bind(1, pet).bind(2, master).bind(3, name + QStringLiteral("beest")).run();
            writer.change("master", master, master, ("{\"new\":true,\"f\":{\"name\":[null,\"" + name.toUtf8() + "\"]}}"));
            writer.change("pet", pet, master, ("{\"new\":true,\"f\":{\"name\":[null,\"" + name.toUtf8() + "beest\"]}}"));
            (void)writer.finish(QStringLiteral("noor"), {}, QStringLiteral("pet.add"), QStringLiteral("master"), master);
            writeHead(c, {.record = master, .kind = QStringLiteral("person"), .caseId = {}, .title = name, .subtitle = {}, .state = {}, .region = {}, .coordinator = {}, .risk = -1, .born = {}, .words = searchWords(name)});
            writeText(c, pet, master, searchWords(name + QStringLiteral("beest ") + QString(2000, u'x')));
            transaction.commit();
        }
    }
    void erasePart(const QList<Doomed> &doomed, const Id &whole)
    {
        Transaction transaction(store.connection());
        erase(store.connection(), doomed, whole);
        transaction.commit();
    }
};

QStringList readable(Connection &connection)
{
    QStringList kinds;
    readJournal(connection, Id(), [&](const JournalEntry &, const RecordChange &change) {
        if (!change.erased)
            kinds.append(change.kind);
        return true;
    });
    return kinds;
}

} // namespace

TEST_CASE("a person who was erased is in no page of the file and not in its log")
{
    Kennel kennel;
    Connection &c = kennel.store.connection();
    REQUIRE(rawBytes(c).contains("Kanariepiet"));
    REQUIRE(rawBytes(c).contains("kanariepiet")); // the search index
    const QList<Doomed> doomed = ownedBy(c, shapes, kennel.mastersOf.at(3));
    REQUIRE(doomed.size() == 2);
    CHECK(doomed.last().record == kennel.mastersOf.at(3)); // itself last: the rest refers to it
    kennel.erasePart(doomed, kennel.mastersOf.at(3));
    CHECK(wipeDue(c));
    CHECK(wipe(c));
    CHECK_FALSE(wipeDue(c));
    const QByteArray bytes = rawBytes(c).toLower();
    CHECK_FALSE(bytes.contains("kanariepiet"));
    CHECK(bytes.contains("verzonnen 4"));
    CHECK(test::bytesOf(kennel.store.path("store.db-wal")).size() < 40'000); // what deleting the mark wrote, no more
    CHECK(readable(c).size() == 78);
    CHECK(readHeads(c, {{}, QStringLiteral("kanariepiet"), {}}, 10).empty());
    CHECK(readHeads(c, {{}, QStringLiteral("verzonnen 4"), {}}, 10).size() == 1);
}

TEST_CASE("one record that was erased takes its own part of the journal along, and no more")
{
    Kennel kennel;
    Connection &c = kennel.store.connection();
    kennel.erasePart({{pets, kennel.petsOf.at(3), kennel.mastersOf.at(3)}}, {});
    CHECK(wipe(c));
    const QByteArray bytes = rawBytes(c).toLower();
    CHECK_FALSE(bytes.contains("kanariepietbeest"));
    CHECK(bytes.contains("kanariepiet"));
    CHECK(readable(c).size() == 79);
    CHECK(readable(c).count(QStringLiteral("pet")) == 39);
}

TEST_CASE("work that was not saved goes along when it is about what was erased")
{
    Kennel kennel;
    Connection &c = kennel.store.connection();
    const QString id = kennel.mastersOf.at(3).toText();
    c.execute(QStringLiteral("INSERT INTO draft VALUES('noor', 'note', '%1', 1, 'Kanariepiet', '{}'), ('noor', 'plan', '', 1, 'x', '{\"person\":\"%1\"}'), ('noor', 'intake', '', 1, 'Ander', '{}')").arg(id).toUtf8().constData());
    kennel.erasePart(ownedBy(c, shapes, kennel.mastersOf.at(3)), kennel.mastersOf.at(3));
    CHECK(c.number("SELECT count(*) FROM draft") == 1);
    CHECK(c.text("SELECT title FROM draft") == QStringLiteral("Ander"));
}

TEST_CASE("a window that reads along holds the wiping back, and it stays due")
{
    Kennel kennel;
    Connection &c = kennel.store.connection();
    kennel.erasePart(ownedBy(c, shapes, kennel.mastersOf.at(3)), kennel.mastersOf.at(3));
    c.execute("PRAGMA busy_timeout=10");
    {
        const auto other = kennel.store.open(OpenMode::ReadOnly);
        Statement reading = other->prepare("SELECT name FROM master");
        REQUIRE(reading.step());
        CHECK_FALSE(wipe(c));
        CHECK(wipeDue(c));
    }
    CHECK(wipe(c));
    CHECK_FALSE(rawBytes(c).toLower().contains("kanariepiet"));
}

TEST_CASE("a tombstone speaks for the record and for all that was its")
{
    TestStore store;
    Connection &c = store.connection();
    const Id person = Id::make(1), note = Id::make(2), other = Id::make(3);
    CHECK_FALSE(isErased(c, person));
    c.prepared("INSERT INTO tombstone(id, erased_kind, erased, of_person, ground, erased_at, records) VALUES(?, 'person', ?, ?, 'client_request', 5000, 2)").bind(1, Id::make(9)).bind(2, person).bind(3, person).run();
    CHECK(isErased(c, person));
    CHECK(isErased(c, note, person));
    CHECK_FALSE(isErased(c, note, other));
    CHECK_FALSE(isErased(c, note));
    REQUIRE(findErased(c, person));
    CHECK(findErased(c, person)->ground == QStringLiteral("client_request"));
    CHECK(findErased(c, person)->at == Instant(5000));
    CHECK_FALSE(findErased(c, note));
}
