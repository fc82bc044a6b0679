#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>

#include "core/codebook/export.h"

using namespace luwte::codebook;

TEST_CASE("the code book goes out whole, in a fixed order")
{
    const Book &book = Book::standard();
    const QJsonObject json = toJson(book);
    CHECK(json[u"version"].toString() == book.version());
    const QJsonArray lists = json[u"lists"].toArray();
    REQUIRE(lists.size() == book.names().size());
    qsizetype values = 0;
    QString previous;
    for (const auto &entry : lists) {
        const QJsonObject list = entry.toObject();
        CHECK(previous < list[u"list"].toString());
        previous = list[u"list"].toString();
        values += list[u"values"].toArray().size();
        if (previous != u"UITB")
            continue;
        const QJsonObject marriage = list[u"values"].toArray()[6].toObject();
        CHECK(marriage[u"code"].toString() == QStringLiteral("huwelijk"));
        CHECK(marriage[u"from"].toString() == QStringLiteral("2024-07-14"));
        CHECK(marriage[u"until"].isNull());
        CHECK(marriage[u"htcds"].toString() == QStringLiteral("ForcedMarriage"));
    }
    const QList<QStringList> rows = toRows(book);
    CHECK(rows.size() == values + 1);
    for (const QStringList &row : rows)
        REQUIRE(row.size() == rows.front().size());
    CHECK(toJson(book) == json);
}
