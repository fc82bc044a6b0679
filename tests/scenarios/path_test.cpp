#include "tests/scenarios/path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using luwte::test::atPath;
using luwte::test::meets;

static QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

TEST_CASE("a path finds members, elements, lists of them and counts")
{
    const QJsonValue answer = json(R"({"a":{"b":1},"list":[{"n":"x","v":[{"t":"p"},{"t":"q"}]},{"n":"y.z","v":[]}]})");
    struct Row
    {
        const char *path;
        const char *value;
    };
    for (const Row &row : {Row{"a.b", "1"}, Row{"list#", "2"}, Row{"list[0].n", R"("x")"}, Row{"list[].n", R"(["x","y.z"])"}, Row{"list[n=x].v[].t", R"(["p","q"])"},
             Row{"list[n=y.z].v#", "0"}, Row{"list[].v#", "[2,0]"}, Row{"", R"({"a":{"b":1}})"}}) {
        INFO(row.path);
        CHECK(meets(atPath(answer, QString::fromLatin1(row.path)), json(row.value)));
    }
    for (const char *path : {"nothing", "a.c", "a.b.c", "list[7]", "list[n=w].v", "a#"})
        CHECK(atPath(answer, QString::fromLatin1(path)).isUndefined());
    CHECK(atPath(json("[3,4]"), QStringLiteral("[1]")).toInt() == 4);
}

TEST_CASE("what is compared")
{
    CHECK(meets(json(R"({"a":1,"b":2})"), json(R"({"a":1})")));
    CHECK_FALSE(meets(json(R"({"a":1})"), json(R"({"a":2})")));
    CHECK_FALSE(meets(json(R"({"a":1})"), json(R"({"c":1})")));
    CHECK(meets(json("[1,2]"), json("[1,2]")));
    CHECK_FALSE(meets(json("[1,2]"), json("[2,1]")));
    CHECK_FALSE(meets(json("[1,2]"), json("[1]")));
    CHECK(meets(QJsonValue(QJsonValue::Undefined), QJsonValue()));
    CHECK_FALSE(meets(json("1"), QJsonValue()));
    CHECK_FALSE(meets(QJsonValue(QJsonValue::Undefined), json("0")));
}
