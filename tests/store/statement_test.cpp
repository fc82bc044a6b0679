#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "core/base/fault.h"
#include "core/store/transaction.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::store;
using luwte::test::TestStore;

TEST_CASE("a statement gives back what it was given")
{
    TestStore store;
    Connection &connection = store.connection();
    connection.execute("CREATE TABLE thing(a, b, c, d, e)");
    const Id id = Id::make(1);
    const QByteArray blob("\0\1\2", 3);
    Statement insert = connection.prepare("INSERT INTO thing VALUES(?, ?, ?, ?, ?)");
    insert.bind(1, std::numeric_limits<qint64>::min()).bind(2, QStringLiteral("أمينة 李娜 🌿")).bind(3, blob).bind(4, id).bind(5, Instant(0)).run();
    Statement select = connection.prepare("SELECT a, b, c, d, e FROM thing");
    REQUIRE(select.step());
    CHECK(select.columns() == 5);
    CHECK(select.number(0) == std::numeric_limits<qint64>::min());
    CHECK(select.text(1) == QStringLiteral("أمينة 李娜 🌿"));
    CHECK(select.bytes(2) == blob);
    CHECK(select.id(3) == id);
    CHECK(select.instant(4) == Instant(0));
    CHECK(std::get<QString>(select.value(1)) == QStringLiteral("أمينة 李娜 🌿"));
    CHECK(std::get<QByteArray>(select.value(2)) == blob);
    CHECK(select.isNull(0) == false);
    CHECK_FALSE(select.step());
}

TEST_CASE("nothing, empty and null are kept apart")
{
    TestStore store;
    Connection &connection = store.connection();
    connection.execute("CREATE TABLE thing(a)");
    Statement insert = connection.prepare("INSERT INTO thing VALUES(?)");
    insert.bind(1, QString()).run();
    insert.bind(1, QByteArray()).run();
    insert.bind(1, Id()).run();
    insert.bind(1, Instant()).run();
    insert.bind(1, Value()).run();
    insert.reset();
    insert.run(); // without a binding
    Statement types = connection.prepare("SELECT typeof(a), length(a) FROM thing ORDER BY rowid");
    const char *const expected[] = {"text", "blob", "null", "null", "null", "null"};
    for (const char *type : expected) {
        REQUIRE(types.step());
        CHECK(types.text(0) == QLatin1String(type));
    }
}

TEST_CASE("texts are data, whatever they look like")
{
    TestStore store;
    Connection &connection = store.connection();
    connection.execute("CREATE TABLE thing(a)");
    const QString hostile = QString::fromUtf8("'; DROP TABLE thing; --\0x", 25);
    connection.prepared("INSERT INTO thing VALUES(?)").bind(1, hostile).run();
    CHECK(connection.number("SELECT count(*) FROM thing") == 1);
    CHECK(connection.text("SELECT a FROM thing") == hostile);
}

TEST_CASE("a kept statement comes back reset and without bindings")
{
    TestStore store;
    Connection &connection = store.connection();
    Statement &first = connection.prepared("SELECT ?");
    first.bind(1, 5);
    REQUIRE(first.step());
    Statement &again = connection.prepared("SELECT ?");
    CHECK(&first == &again);
    REQUIRE(again.step());
    CHECK(again.isNull(0));
    {
        const Cursor cursor(again);
    }
    connection.checkpoint();
}

TEST_CASE("trouble with SQL is a fault without values in it")
{
    TestStore store;
    Connection &connection = store.connection();
    CHECK_THROWS_AS(connection.prepare("SELEC"), Fault);
    connection.execute("CREATE TABLE thing(a TEXT UNIQUE)");
    Statement insert = connection.prepare("INSERT INTO thing VALUES(?)");
    insert.bind(1, QStringLiteral("Geheim Adres 1")).run();
    insert.bind(1, QStringLiteral("Geheim Adres 1"));
    try {
        insert.run();
        FAIL("a second one was taken");
    } catch (const Fault &fault) {
        CHECK(fault.kind() == FaultKind::Internal);
        CHECK_FALSE(QString::fromUtf8(fault.what()).contains(QStringLiteral("Geheim")));
        CHECK_FALSE(fault.text().contains(QStringLiteral("Geheim")));
    }
    CHECK_THROWS_AS(connection.prepare("SELECT 1").bind(2, 1), Fault);
}

TEST_CASE("a transaction takes back unless it was committed")
{
    TestStore store;
    Connection &connection = store.connection();
    connection.execute("CREATE TABLE thing(a)");
    {
        const Transaction transaction(connection);
        CHECK(connection.inTransaction());
        connection.execute("INSERT INTO thing VALUES(1)");
    }
    CHECK_FALSE(connection.inTransaction());
    CHECK(connection.number("SELECT count(*) FROM thing") == 0);
    {
        Transaction transaction(connection);
        connection.execute("INSERT INTO thing VALUES(1)");
        transaction.commit();
    }
    CHECK(connection.number("SELECT count(*) FROM thing") == 1);
    {
        const Transaction transaction(connection);
        CHECK_THROWS_AS(Transaction(connection), Fault);
    }
    CHECK_FALSE(connection.inTransaction());
}

TEST_CASE("what another connection committed is seen, and reading does not wait for a writer")
{
    TestStore store;
    store.connection().execute("CREATE TABLE thing(a); INSERT INTO thing VALUES(1)");
    const auto reader = store.open(OpenMode::ReadOnly);
    {
        Transaction transaction(store.connection());
        store.connection().execute("INSERT INTO thing VALUES(2)");
        CHECK(reader->number("SELECT count(*) FROM thing") == 1);
        transaction.commit();
    }
    CHECK(reader->number("SELECT count(*) FROM thing") == 2);
    CHECK_THROWS_AS(reader->execute("INSERT INTO thing VALUES(3)"), Fault);
    CHECK(reader->readOnly());
}

TEST_CASE("schema steps are done once, in order, and a newer store is left alone")
{
    TestStore store;
    const QList<SchemaStep> steps{groundStep(), {2, "two", "CREATE TABLE two(a)"}};
    applySteps(store.connection(), steps);
    applySteps(store.connection(), steps);
    CHECK(schemaVersion(store.connection()) == 2);
    CHECK_THROWS_AS(applySteps(store.connection(), {groundStep()}), Fault);
    CHECK(schemaVersion(store.connection()) == 2);
    // A step that breaks leaves nothing of itself.
    const QList<SchemaStep> broken{groundStep(), steps.at(1), {3, "three", "CREATE TABLE three(a); CREATE TABLE two(a)"}};
    CHECK_THROWS_AS(applySteps(store.connection(), broken), Fault);
    CHECK(schemaVersion(store.connection()) == 2);
    CHECK(store.connection().number("SELECT count(*) FROM sqlite_master WHERE name = 'three'") == 0);
    const QList<SchemaStep> gap{groundStep(), steps.at(1), {4, "four", "SELECT 1"}};
    CHECK_THROWS_AS(applySteps(store.connection(), gap), Fault);
}
