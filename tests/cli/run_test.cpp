// `run`: JSON lines through the door.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"

using namespace luwte::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static QString refusal(const QJsonObject &line)
{
    return line.value(QLatin1String("refused")).toArray().at(0).toObject().value(QLatin1String("code")).toString();
}

TEST_CASE("lines build on one another: save, $, at, as")
{
    const CliVault vault;
    const Ran ran = vault.run(R"({"do":"account.add","with":{"name":"sanne","roles":["shelter_worker"]}}

{"do":"case.open","with":{"chosen_name":"Marek"},"at":"2026-02-01T08:00","save":"a"}
{"do":"note.add","with":{"case":"$a","type":"contact","text":"gebeld"},"as":"sanne"}
{"ask":"case.show","with":{"case":"$a"}}
)");
    CHECK(ran.exit == 0);
    const auto lines = ran.lines();
    REQUIRE(lines.size() == 4);
    for (const QJsonObject &line : lines)
        CHECK(line.value(QLatin1String("ok")).toBool());
    CHECK(lines.at(1).value(QLatin1String("id")).toString() == lines.at(1).value(QLatin1String("result")).toObject().value(QLatin1String("case")).toString());
    const QJsonObject shown = lines.at(3).value(QLatin1String("result")).toObject();
    CHECK(shown.value(QLatin1String("name")).toString() == s("Marek"));
    CHECK(shown.value(QLatin1String("registered_at")).toString() == s("2026-02-01T08:00:00+01:00"));
    CHECK(lines.at(3).value(QLatin1String("id")).isNull());
    const QJsonArray history = vault.call(s("history")).json().toArray();
    CHECK(history.last().toObject().value(QLatin1String("by")).toString() == s("sanne"));
    CHECK(history.last().toObject().value(QLatin1String("via")).toString() == s("noor"));
}

TEST_CASE("a script in a file does the same")
{
    const CliVault vault;
    vault.writeFile("script.jsonl", "{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"}}\r\n{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"B\"}}");
    const Ran ran = vault.call(s("run"), {vault.file("script.jsonl")});
    CHECK(ran.exit == 0);
    CHECK(ran.lines().size() == 2);
    vault.writeFile("empty.jsonl", "");
    CHECK(vault.call(s("run"), {vault.file("empty.jsonl")}).exit == 0);
}

TEST_CASE("the first refusal stops, unless told to keep going")
{
    const CliVault vault;
    const QByteArray script = R"({"do":"case.open","with":{"chosen_name":"A"}}
{"do":"case.open","with":{"chosen_name":""}}
{"do":"case.open","with":{"chosen_name":"B"}}
)";
    const Ran stopped = vault.run(script);
    CHECK(stopped.exit == 1);
    CHECK(stopped.lines().size() == 2);
    const Ran kept = vault.run(script, {s("--keep-going")});
    CHECK(kept.exit == 1);
    REQUIRE(kept.lines().size() == 3);
    CHECK_FALSE(kept.lines().at(1).value(QLatin1String("ok")).toBool());
    CHECK(kept.lines().at(2).value(QLatin1String("ok")).toBool());
    CHECK(vault.call(s("search"), {s("B")}).json().toArray().size() == 1);
    CHECK(vault.call(s("search"), {s("A")}).json().toArray().size() == 2);
}

TEST_CASE("after a lock nothing goes any more, and the process stays")
{
    const CliVault vault;
    const Ran ran = vault.run(R"({"do":"case.open","with":{"chosen_name":"A"},"save":"a"}
{"do":"session.lock"}
{"do":"case.open","with":{"chosen_name":"B"}}
{"ask":"people.list"}
{"do":"session.lock"}
)",
        {s("--keep-going")});
    CHECK(ran.exit == 1);
    const auto lines = ran.lines();
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(1).value(QLatin1String("ok")).toBool());
    CHECK(refusal(lines.at(2)) == s("session.locked"));
    CHECK(refusal(lines.at(3)) == s("session.locked"));
}

TEST_CASE("lines from outside are hostile")
{
    const CliVault vault;
    const QByteArray deep = "{\"do\":\"case.open\",\"with\":{\"chosen_name\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}}";
    const QByteArray deeper = QByteArray("{\"do\":\"case.open\",\"with\":") + QByteArray("{\"a\":").repeated(900) + "1" + QByteArray(900, '}') + '}';
    const QByteArray name(200'000, 'x');
    const struct
    {
        QByteArray line;
        const char *code;
    } rows[] = {
        {"geen json", "line.json"},
        {"[]", "line.json"},
        {"7", "line.json"},
        {"{", "line.json"},
        {"{}", "verb.unknown"},
        {"{\"do\":7}", "verb.unknown"},
        {"{\"do\":null}", "verb.unknown"},
        {"{\"ask\":\"case.open\"}", "verb.unknown"},
        {"{\"do\":\"case.open\",\"extra\":1}", "field.unknown"},
        {"{\"do\":\"case.open\",\"with\":[]}", "person.name"},
        {"{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"$b\"}}", "line.saved"},
        {"{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"},\"at\":\"gisteren\"}", "line.at"},
        {"{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"A\"},\"at\":7}", "line.at"},
        {"{\"do\":\"case.open\",\"with\":{\"chosen_name\":{\"a\":1}}}", "value.text"},
        {"{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"" + name + "\"}}", "value.long"},
        {"{\"do\":\"case.open\",\"with\":{\"" + name + "\":1}}", "field.unknown"},
        {"{\"do\":\"" + name + "\"}", "verb.unknown"},
        {"{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"\xff\xfe\"}}", ""},
        {deep, "line.json"},
        {deeper, ""},
    };
    QByteArray script;
    for (const auto &row : rows)
        script += row.line + '\n';
    const Ran ran = vault.run(script, {s("--keep-going")});
    CHECK(ran.exit == 1);
    const auto lines = ran.lines();
    REQUIRE(lines.size() == qsizetype(std::size(rows)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(i << ' ' << rows[i].line.left(80).constData());
        if (rows[i].code[0] != '\0')
            CHECK(refusal(lines.at(i)) == s(rows[i].code));
        CHECK(lines.at(i).size() >= 2);
    }
    for (const QByteArray &answer : ran.out.split('\n'))
        CHECK(answer.size() < 4000); // what was sent does not come back whole
    CHECK(vault.call(s("verify")).exit == 0);
}

TEST_CASE("a line without end is refused as a whole")
{
    const CliVault vault;
    const Ran ran = vault.run("{\"do\":\"case.open\",\"with\":{\"chosen_name\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}}");
    CHECK(ran.exit == 4);
    CHECK(ran.error() == s("foreign"));
    CHECK(vault.call(s("search"), {s("xxx")}).json().toArray().isEmpty());
    CHECK(vault.run(QByteArray("\0\0\0\n", 4)).exit == 1);
}
