#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "core/store/driver.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::test;

namespace {

/// A QSqlDatabase on a store, by name; removed at the end.
struct Database
{
    explicit Database(TestStore &store) : db(QSqlDatabase::addDatabase(new store::Driver(store.shared()), QStringLiteral("test")))
    {
        store.connection().execute("CREATE TABLE pet(id INTEGER PRIMARY KEY, name TEXT NOT NULL, photo BLOB, weight REAL, born INTEGER)");
    }
    ~Database()
    {
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    QSqlDatabase db;
};

} // namespace

TEST_CASE("the driver is open without a password and opens nothing by itself")
{
    TestStore store;
    const Database base(store);
    QSqlDatabase db = base.db;
    CHECK(db.isValid());
    CHECK(db.isOpen());
    CHECK(db.password().isEmpty());
    CHECK_FALSE(db.driver()->open(QStringLiteral("/tmp/other.db"), {}, QStringLiteral("secret"), {}, -1, {}) == false);
    CHECK(db.driver()->lastError().type() == QSqlError::ConnectionError);
    CHECK(db.driver()->hasFeature(QSqlDriver::Transactions));
    CHECK(db.driver()->hasFeature(QSqlDriver::PreparedQueries));
    CHECK_FALSE(db.driver()->hasFeature(QSqlDriver::QuerySize));
    CHECK_FALSE(db.driver()->handle().isValid());
}

TEST_CASE("what is bound by place comes back as it was")
{
    TestStore store;
    const Database base(store);
    const QByteArray photo("\x00\xff\x01 luwte", 9);
    const qlonglong big = std::numeric_limits<qlonglong>::max();
    QSqlQuery insert(base.db);
    REQUIRE(insert.prepare(QStringLiteral("INSERT INTO pet(name, photo, weight, born) VALUES(?, ?, ?, ?)")));
    insert.addBindValue(QStringLiteral("Żółw '; DROP TABLE pet; --"));
    insert.addBindValue(photo);
    insert.addBindValue(3.25);
    insert.addBindValue(big);
    REQUIRE(insert.exec());
    CHECK(insert.numRowsAffected() == 1);
    CHECK(insert.lastInsertId().toLongLong() == 1);
    CHECK_FALSE(insert.isSelect());
    insert.bindValue(0, QStringLiteral("Leeg"));
    insert.bindValue(1, QVariant());
    insert.bindValue(2, QVariant());
    insert.bindValue(3, std::numeric_limits<qlonglong>::min());
    REQUIRE(insert.exec());

    QSqlQuery select(QStringLiteral("SELECT name, photo, weight, born FROM pet ORDER BY id"), base.db);
    REQUIRE(select.isActive());
    CHECK(select.isSelect());
    CHECK(select.size() == -1);
    REQUIRE(select.next());
    CHECK(select.value(0).toString() == QStringLiteral("Żółw '; DROP TABLE pet; --"));
    CHECK(select.value(1).toByteArray() == photo);
    CHECK(select.value(2).toDouble() == 3.25);
    CHECK(select.value(3).toLongLong() == big);
    CHECK_FALSE(select.isNull(1));
    REQUIRE(select.next());
    CHECK(select.isNull(1));
    CHECK(select.isNull(2));
    CHECK(select.value(3).toLongLong() == std::numeric_limits<qlonglong>::min());
    CHECK_FALSE(select.next());
    CHECK_FALSE(select.isValid());
}

TEST_CASE("what is bound by name comes back, also when a name stands twice")
{
    TestStore store;
    const Database base(store);
    QSqlQuery insert(base.db);
    REQUIRE(insert.prepare(QStringLiteral("INSERT INTO pet(name, born) VALUES(:name, :born)")));
    insert.bindValue(QStringLiteral(":born"), 2020);
    insert.bindValue(QStringLiteral(":name"), QStringLiteral("Bo"));
    REQUIRE(insert.exec());
    QSqlQuery select(base.db);
    REQUIRE(select.prepare(QStringLiteral("SELECT name FROM pet WHERE name = :q OR name || 'x' = :q || 'x' AND born = :born")));
    select.bindValue(QStringLiteral(":q"), QStringLiteral("Bo"));
    select.bindValue(QStringLiteral(":born"), 2020);
    REQUIRE(select.exec());
    REQUIRE(select.next());
    CHECK(select.value(QStringLiteral("name")).toString() == QStringLiteral("Bo"));
}

TEST_CASE("one prepared query runs again with other values")
{
    TestStore store;
    const Database base(store);
    QSqlQuery insert(base.db);
    REQUIRE(insert.prepare(QStringLiteral("INSERT INTO pet(name) VALUES(?)")));
    for (int i = 0; i < 20; ++i) {
        insert.bindValue(0, QStringLiteral("dier %1").arg(i));
        REQUIRE(insert.exec());
    }
    QSqlQuery find(base.db);
    find.setForwardOnly(true);
    REQUIRE(find.prepare(QStringLiteral("SELECT id FROM pet WHERE name = ?")));
    for (const int i : {19, 0, 7}) {
        find.bindValue(0, QStringLiteral("dier %1").arg(i));
        REQUIRE(find.exec());
        REQUIRE(find.next());
        CHECK(find.value(0).toInt() == i + 1);
        CHECK_FALSE(find.next());
    }
}

TEST_CASE("a forward-only query goes forward only")
{
    TestStore store;
    const Database base(store);
    for (int i = 1; i <= 5; ++i)
        store.connection().execute("INSERT INTO pet(name) VALUES('x')");
    QSqlQuery query(base.db);
    query.setForwardOnly(true);
    REQUIRE(query.exec(QStringLiteral("SELECT id FROM pet ORDER BY id")));
    REQUIRE(query.next());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 2);
    CHECK_FALSE(query.previous());
    CHECK_FALSE(query.first());
    REQUIRE(query.seek(3));
    CHECK(query.value(0).toInt() == 4);
    REQUIRE(query.last());
    CHECK(query.value(0).toInt() == 5);
    CHECK_FALSE(query.next());
}

TEST_CASE("a query goes back and forth over its rows")
{
    TestStore store;
    const Database base(store);
    for (int i = 1; i <= 5; ++i)
        store.connection().execute("INSERT INTO pet(name) VALUES('x')");
    QSqlQuery query(QStringLiteral("SELECT id FROM pet ORDER BY id"), base.db);
    REQUIRE(query.last());
    CHECK(query.value(0).toInt() == 5);
    REQUIRE(query.previous());
    CHECK(query.value(0).toInt() == 4);
    REQUIRE(query.first());
    CHECK(query.value(0).toInt() == 1);
    CHECK_FALSE(query.previous());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 1);
    REQUIRE(query.seek(2, true));
    CHECK(query.value(0).toInt() == 3);
    CHECK_FALSE(query.seek(99));
}

TEST_CASE("what does not go is told, and the query after it goes")
{
    TestStore store;
    const Database base(store);
    QSqlQuery query(base.db);
    const char *const broken[] = {"SELEC 1", "SELECT * FROM nowhere", "INSERT INTO pet(name) VALUES(NULL)", "SELECT 'open"};
    for (const char *sql : broken) {
        INFO(sql);
        CHECK_FALSE(query.exec(QString::fromLatin1(sql)));
        CHECK(query.lastError().type() == QSqlError::StatementError);
        CHECK_FALSE(query.lastError().text().isEmpty());
        CHECK_FALSE(query.isActive());
        CHECK_FALSE(query.next());
    }
    CHECK_FALSE(query.exec(QString()));
    REQUIRE(query.prepare(QStringLiteral("SELECT ?, ?")));
    query.addBindValue(1);
    CHECK_FALSE(query.exec());
    REQUIRE(query.exec(QStringLiteral("SELECT 1")));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 1);
    CHECK_FALSE(query.value(7).isValid());
    CHECK_FALSE(query.value(-1).isValid());
}

TEST_CASE("a transaction of Qt SQL keeps or takes back")
{
    TestStore store;
    Database base(store);
    REQUIRE(base.db.transaction());
    CHECK_FALSE(base.db.transaction());
    CHECK(base.db.lastError().type() == QSqlError::TransactionError);
    QSqlQuery query(base.db);
    REQUIRE(query.exec(QStringLiteral("INSERT INTO pet(name) VALUES('Bo')")));
    REQUIRE(base.db.rollback());
    CHECK(store.connection().number("SELECT count(*) FROM pet") == 0);
    REQUIRE(base.db.transaction());
    REQUIRE(query.exec(QStringLiteral("INSERT INTO pet(name) VALUES('Bo')")));
    REQUIRE(base.db.commit());
    CHECK(store.connection().number("SELECT count(*) FROM pet") == 1);
    CHECK_FALSE(base.db.commit());
}

TEST_CASE("tables, records and keys are told as they are")
{
    TestStore store;
    const Database base(store);
    store.connection().execute("CREATE VIEW light AS SELECT * FROM pet; CREATE TABLE pair(a INTEGER, b TEXT, PRIMARY KEY(b, a)) WITHOUT ROWID");
    CHECK(base.db.tables(QSql::Tables).contains(QStringLiteral("pet")));
    CHECK_FALSE(base.db.tables(QSql::Tables).contains(QStringLiteral("light")));
    CHECK(base.db.tables(QSql::Views) == QStringList{QStringLiteral("light")});
    const QSqlRecord record = base.db.record(QStringLiteral("pet"));
    REQUIRE(record.count() == 5);
    CHECK(record.field(1).name() == QStringLiteral("name"));
    CHECK(record.field(1).requiredStatus() == QSqlField::Required);
    CHECK(record.field(2).metaType() == QMetaType::fromType<QByteArray>());
    CHECK(record.field(3).metaType() == QMetaType::fromType<double>());
    CHECK(record.field(4).metaType() == QMetaType::fromType<qlonglong>());
    const QSqlIndex key = base.db.primaryIndex(QStringLiteral("pair"));
    REQUIRE(key.count() == 2);
    CHECK(key.fieldName(0) == QStringLiteral("b"));
    CHECK(key.fieldName(1) == QStringLiteral("a"));
    CHECK(base.db.record(QStringLiteral("nowhere")).isEmpty());
    CHECK(base.db.driver()->escapeIdentifier(QStringLiteral("a\"b"), QSqlDriver::FieldName) == QStringLiteral("\"a\"\"b\""));
}

TEST_CASE("a closed driver answers nothing and does not crash")
{
    TestStore store;
    Database base(store);
    QSqlQuery query(base.db);
    base.db.close();
    CHECK_FALSE(base.db.isOpen());
    CHECK_FALSE(query.exec(QStringLiteral("SELECT 1")));
    CHECK(base.db.tables().isEmpty());
    CHECK(base.db.record(QStringLiteral("pet")).isEmpty());
    CHECK_FALSE(base.db.transaction());
}
