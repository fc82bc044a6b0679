#include <catch2/catch_test_macros.hpp>

#include "core/base/fault.h"
#include "core/codebook/book.h"
#include "core/codebook/load.h"

using namespace luwte;
using namespace luwte::codebook;

static QByteArray listOf(const QByteArray &values, const QByteArray &name = "PETS", const QByteArray &more = {})
{
    const QByteArray head = R"({"list":")" + name + R"(","nl":"Dieren","en":"Pets","version":"2026.1",)";
    return head + more + R"("values":[)" + values + "]}";
}

static QByteArray value(
    const QByteArray &code, const QByteArray &nl, const QByteArray &from = "2020-01-01", const QByteArray &until = "null")
{
    return R"({"code":")" + code + R"(","nl":")" + nl + R"(","en":"En )" + nl + R"(","from":")" + from + R"(","until":)" + until + "}";
}

TEST_CASE("a good file is read")
{
    const ListFile file = readList(listOf(value("cat", "Kat") + "," + value("dog", "Hond", "2020-01-01", "\"2021-12-31\"")));
    REQUIRE(file.source.values.size() == 2);
    CHECK(file.source.values[1].until == QDate(2021, 12, 31));
    const Book book({listOf(value("cat", "Kat")), listOf(value("cow", "Koe"), "FARM", R"("includes":"PETS",)")}, Htcds::standard());
    CHECK(book.list("FARM")->values().size() == 2);
    CHECK(book.list("FARM")->values()[0].code == QStringLiteral("cat"));
}

TEST_CASE("a label may pass from one value to its successor")
{
    const QByteArray values = value("old", "Kat", "2000-01-01", "\"2024-12-31\"") + "," + value("new", "Kat", "2025-01-01");
    const Book book({listOf(values)}, Htcds::standard());
    CHECK(book.match("PETS", QStringLiteral("kat"), QDate(2024, 12, 31))->code == QStringLiteral("old"));
    CHECK(book.match("PETS", QStringLiteral("kat"), QDate(2025, 1, 1))->code == QStringLiteral("new"));
    CHECK(book.match("PETS", QStringLiteral("kat"), QDate(1999, 1, 1)) == nullptr);
    CHECK(book.label("PETS", QStringLiteral("old")) == QStringLiteral("Kat"));
}

TEST_CASE("a slip in a file is a fault that names the place")
{
    const QByteArray good = value("cat", "Kat");
    const QList<QByteArray> bad{
        "",
        "{",
        "null",
        "[]",
        "\xff\xfe{}",
        listOf(""),
        listOf("1"),
        listOf("{}"),
        listOf(value("", "Kat")),
        listOf(value("two words", "Kat")),
        listOf(value("unknown", "Kat")),
        listOf(value("declined", "Kat")),
        listOf(value("cat\\n", "Kat")),
        listOf(value(QByteArray(65, 'x'), "Kat")),
        listOf(value("cat", "")),
        listOf(value("cat", " Kat")),
        listOf(value("cat", "K\\u202eat")),
        listOf(value("cat", QByteArray(200, 'x'))),
        listOf(value("cat", "Kat", "2020-02-30")),
        listOf(value("cat", "Kat", "1-1-2020")),
        listOf(value("cat", "Kat", "2020-01-01T00:00")),
        listOf(value("cat", "Kat", "2020-01-02", "\"2020-01-01\"")),
        listOf(value("cat", "Kat", "2020-01-02", "7")),
        listOf(R"({"code":"cat","nl":"Kat","en":"Cat","from":"2020-01-01"})"),
        listOf(R"({"code":"cat","nl":"Kat","en":"Cat","until":null})"),
        listOf(R"({"code":"cat","nl":"Kat","from":"2020-01-01","until":null})"),
        listOf(R"({"code":"cat","nl":"Kat","en":"Cat","from":"2020-01-01","until":null,"labels":{}})"),
        listOf(R"({"code":"cat","nl":"Kat","en":"Cat","from":"2020-01-01","until":null,"also":"Poes"})"),
        listOf(R"({"code":"cat","nl":"Kat","en":"Cat","from":"2020-01-01","until":null,"also":[1]})"),
        listOf(R"({"code":"cat","nl":"Kat","en":"Cat","from":"2020-01-01","until":null,"attributes":[]})"),
        listOf(R"({"code":7,"nl":"Kat","en":"Cat","from":"2020-01-01","until":null})"),
        QByteArray(listOf(good)).replace("2026.1", "een"),
        QByteArray(listOf(good)).replace("2026.1", "2026.1 "),
        QByteArray(listOf(good)).replace("Dieren", ""),
        listOf(good, "PETS", R"("extra":1,)"),
        listOf(good, "PETS", R"("includes":7,)"),
        QByteArray(2'000'000, ' '),
        QByteArray(5'000, '['),
    };
    for (const QByteArray &json : bad) {
        INFO(json.left(200).toStdString());
        try {
            (void)readList(json);
            FAIL_CHECK("was read");
        } catch (const Fault &fault) {
            CHECK(fault.kind() == FaultKind::Damaged);
            CHECK(QString::fromUtf8(fault.what()).contains(QStringLiteral("code list")));
        }
    }
}

TEST_CASE("lists that do not fit together are a fault")
{
    const Htcds &htcds = Htcds::standard();
    const QByteArray good = listOf(value("cat", "Kat"));
    CHECK_THROWS_AS(Book({listOf(value("cat", "Kat") + "," + value("cat", "Poes"))}, htcds), Fault);
    CHECK_THROWS_AS(Book({listOf(value("cat", "Kat") + "," + value("tom", "KÁT"))}, htcds), Fault);
    CHECK_THROWS_AS(Book({good, good}, htcds), Fault);
    CHECK_THROWS_AS(Book({listOf(value("cow", "Koe"), "FARM", R"("includes":"ZOO",)")}, htcds), Fault);
    CHECK_THROWS_AS(Book({listOf(value("cow", "Koe"), "FARM", R"("includes":"FARM",)")}, htcds), Fault);
    CHECK_THROWS_AS(Book({good, listOf(value("cat", "Kater"), "FARM", R"("includes":"PETS",)")}, htcds), Fault);
}
