#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <catch2/catch_test_macros.hpp>

#include "core/store/driver.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::test;

static QSqlDatabase thousand(TestStore &store)
{
    store.connection().execute("CREATE TABLE pet(id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight INTEGER);"
                               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                               "INSERT INTO pet(id, name, weight) SELECT i, 'dier ' || i, i * 10 FROM n");
    return QSqlDatabase::addDatabase(new store::Driver(store.shared()), QStringLiteral("model"));
}

TEST_CASE("a query model shows a thousand rows, back and forth")
{
    TestStore store;
    {
        QSqlQueryModel model;
        model.setQuery(QSqlQuery(QStringLiteral("SELECT id, name FROM pet ORDER BY id"), thousand(store)));
        REQUIRE_FALSE(model.lastError().isValid());
        while (model.canFetchMore())
            model.fetchMore();
        REQUIRE(model.rowCount() == 1000);
        CHECK(model.columnCount() == 2);
        CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("name"));
        for (const int row : {999, 0, 500, 499, 1, 998, 0}) {
            CHECK(model.data(model.index(row, 0)).toInt() == row + 1);
            CHECK(model.data(model.index(row, 1)).toString() == QStringLiteral("dier %1").arg(row + 1));
        }
        CHECK_FALSE(model.data(model.index(1000, 0)).isValid());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("model"));
}

TEST_CASE("a table model edits, adds, removes and takes back")
{
    TestStore store;
    {
        QSqlTableModel model(nullptr, thousand(store));
        model.setTable(QStringLiteral("pet"));
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        model.setFilter(QStringLiteral("id <= 3"));
        REQUIRE(model.select());
        REQUIRE(model.rowCount() == 3);
        REQUIRE(model.setData(model.index(1, 1), QStringLiteral("Żółw")));
        QSqlRecord fresh = model.record();
        fresh.setGenerated(QStringLiteral("id"), false);
        fresh.setValue(QStringLiteral("name"), QStringLiteral("nieuw"));
        fresh.setValue(QStringLiteral("weight"), QVariant());
        REQUIRE(model.insertRecord(-1, fresh));
        REQUIRE(model.removeRow(2));
        const bool saved = model.submitAll();
        INFO(model.lastError().text().toStdString());
        REQUIRE(saved);
        CHECK(store.connection().text("SELECT name FROM pet WHERE id = 2") == QStringLiteral("Żółw"));
        CHECK(store.connection().number("SELECT count(*) FROM pet WHERE id = 3") == 0);
        CHECK(store.connection().text("SELECT name FROM pet WHERE id = 1001") == QStringLiteral("nieuw"));
        CHECK(store.connection().number("SELECT weight IS NULL FROM pet WHERE id = 1001") == 1);

        REQUIRE(model.setData(model.index(0, 1), QStringLiteral("weg")));
        model.revertAll();
        CHECK(model.data(model.index(0, 1)).toString() == QStringLiteral("dier 1"));
        model.setSort(0, Qt::DescendingOrder);
        REQUIRE(model.select());
        CHECK(model.data(model.index(0, 0)).toInt() == 2);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("model"));
}
