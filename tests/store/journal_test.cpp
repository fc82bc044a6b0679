#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/store/journal.h"
#include "core/store/transaction.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::store;
using luwte::test::TestStore;

namespace {

struct Desk
{
    TestStore store;
    QByteArray device = QByteArray(16, 'd');
    RecordKeys keys{store.connection()};
    crypto::Sealer sealer;

    JournalEntry write(const Id &record, const QByteArray &content, Instant at = Instant(1000))
    {
        Transaction transaction(store.connection());
        JournalWriter writer(store.connection(), keys, sealer, device, at);
        writer.change("pet", record, record, content);
        const JournalEntry entry = writer.finish(QStringLiteral("noor"), {}, QStringLiteral("pet.change"), QStringLiteral("pet"), record);
        transaction.commit();
        return entry;
    }
};

} // namespace

TEST_CASE("entries are counted, timed and chained")
{
    Desk desk;
    const Id pet = Id::make(1);
    const JournalEntry first = desk.write(pet, R"({"new":true,"f":{"name":[null,"Bo"]}})", Instant(5000));
    const JournalEntry second = desk.write(pet, R"({"f":{"name":["Bo","Bö"]}})", Instant(4000)); // a clock that went back
    CHECK(first.seq == 1);
    CHECK(second.seq == 2);
    CHECK(second.n == first.n + 1);
    CHECK(first.clock == 5000LL << 16);
    CHECK(second.clock == first.clock + 1);
    CHECK(first.hash.size() == 32);
    CHECK(first.hash != second.hash);

    int seen = 0;
    readJournal(desk.store.connection(), pet, [&](const JournalEntry &entry, const RecordChange &change) {
        CHECK(entry.author == QStringLiteral("noor"));
        CHECK(change.record == pet);
        CHECK(change.made == (seen == 0));
        REQUIRE(change.fields.size() == 1);
        CHECK(change.fields.first().after.toString() == (seen == 0 ? QStringLiteral("Bo") : QStringLiteral("Bö")));
        ++seen;
        return true;
    });
    CHECK(seen == 2);
    seen = 0;
    readJournal(desk.store.connection(), Id(), [&](const JournalEntry &, const RecordChange &) { return ++seen < 1; });
    CHECK(seen == 1);
}

TEST_CASE("content is sealed: the key of a record opens it, and without that key it is gone")
{
    Desk desk;
    const Id pet = Id::make(1);
    const Id other = Id::make(2);
    desk.write(pet, R"({"new":true,"f":{"name":[null,"Geheimpje"]}})");
    desk.write(other, R"({"new":true,"f":{"name":[null,"Ander"]}})");
    Statement rows = desk.store.connection().prepare("SELECT sealed FROM journal_change");
    while (rows.step())
        CHECK_FALSE(rows.bytes(0).contains("Geheimpje"));
    desk.store.connection().prepared("DELETE FROM record_key WHERE owner = ?").bind(1, pet).run();
    int erased = 0;
    int readable = 0;
    readJournal(desk.store.connection(), Id(), [&](const JournalEntry &, const RecordChange &change) {
        (change.erased ? erased : readable) += 1;
        CHECK(change.erased == (change.record == pet));
        CHECK(change.erased == change.fields.isEmpty());
        return true;
    });
    CHECK(erased == 1);
    CHECK(readable == 1);
}

TEST_CASE("a sealed change that was altered or moved does not open")
{
    const char *const tampering[] = {"UPDATE journal_change SET sealed = CAST(substr(sealed, 1, 40) || x'00' || substr(sealed, 42) AS BLOB) WHERE id = 1",
        "UPDATE journal_change SET sealed = (SELECT sealed FROM journal_change WHERE id = 2) WHERE id = 1",
        "UPDATE journal_change SET n = 2 WHERE id = 1", "UPDATE journal_change SET sealed = x'00' WHERE id = 1"};
    for (const char *sql : tampering) {
        INFO(sql);
        Desk desk;
        const Id pet = Id::make(1);
        desk.write(pet, R"({"new":true,"f":{"name":[null,"Bo"]}})");
        desk.write(pet, R"({"f":{"name":["Bo","Mo"]}})");
        desk.store.connection().execute(sql);
        CHECK_THROWS_AS(readJournal(desk.store.connection(), Id(), [](const JournalEntry &, const RecordChange &) { return true; }), Fault);
    }
}

TEST_CASE("each owner has one key, kept for the next time and gone after a roll-back")
{
    Desk desk;
    const Id owner = Id::make(1);
    CHECK(desk.keys.forReading(owner) == nullptr);
    crypto::SecretBytes taken;
    {
        const Transaction transaction(desk.store.connection());
        taken = desk.keys.forWriting(owner);
        CHECK(desk.keys.forWriting(owner) == taken);
        CHECK(taken.size() == 32);
    }
    desk.keys.forget();
    CHECK(desk.keys.forReading(owner) == nullptr);
    crypto::SecretBytes kept;
    {
        Transaction transaction(desk.store.connection());
        kept = desk.keys.forWriting(owner);
        transaction.commit();
    }
    CHECK(kept != taken);
    RecordKeys fresh(desk.store.connection());
    REQUIRE(fresh.forReading(owner) != nullptr);
    CHECK(*fresh.forReading(owner) == kept);
    // More owners than are kept in memory.
    Transaction transaction(desk.store.connection());
    QList<Id> ids;
    for (int i = 0; i < 5000; ++i) {
        ids.append(Id::make(10 + i));
        (void)desk.keys.forWriting(ids.last());
    }
    transaction.commit();
    for (const Id &id : {ids.first(), ids.at(2500), ids.last()}) {
        REQUIRE(desk.keys.forReading(id) != nullptr);
        CHECK(*desk.keys.forReading(id) == *fresh.forReading(id));
    }
}
