// With --lang en the command line answers in English: refusals, faults, uses, verbs, history, and what it prints.
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

#include "tests/cli/cli.h"

using namespace luwte::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Words that English has not and that stand in nearly every Dutch sentence.
static bool isDutch(const QString &text)
{
    static const QRegularExpression words(s("\\b(de|het|een|niet|van|voor|kies|vul|dit|naar|wordt|nog|jaar|dagen)\\b"), QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

static const char *openedByNow = R"({"do":"case.open","with":{"chosen_name":"Marek","language":"pl","age":34,"in_danger_now":"no"},"save":"a"})";

TEST_CASE("English: refusals of a script")
{
    const CliVault vault;
    const QByteArray script = QByteArray(openedByNow) + R"(
{"do":"case.open","with":{"chosen_name":""}}
{"do":"case.start_intake","with":{"case":"$a"}}
{"do":"case.activate","with":{"case":"$a"}}
{"do":"plan.make","with":{"case":"$a"}}
{"do":"placement.request","with":{"case":"$a","security":9}}
{"do":"person.change","with":{"id":"$a","gender":"purple"}}
{"do":"no.such","with":{}}
{"do":"case.open","with":{"chosen_name":"X","shoe":1}}
)";
    const Ran ran = vault.run(script, {s("--keep-going"), s("--lang"), s("en")});
    int refused = 0;
    for (const QJsonObject &line : ran.lines())
        for (const auto &refusal : line.value(QLatin1String("refused")).toArray()) {
            const QString message = refusal.toObject().value(QLatin1String("message")).toString();
            INFO(message.toStdString());
            CHECK_FALSE(message.isEmpty());
            CHECK_FALSE(isDutch(message));
            ++refused;
        }
    CHECK(refused >= 6);
}

TEST_CASE("English: uses and faults")
{
    const CliVault vault;
    vault.writeFile("wrong", "iets heel anders\n");
    vault.writeFile("empty.xlsx", "");
    const QStringList uses[] = {{s("openen")}, {s("search")}, {s("search"), vault.dir()}, {s("run"), vault.dir()}, {s("--now"), s("morgen"), s("verbs")}, {s("search"), vault.dir(), s("x"), s("--limit"), s("veel")},
        {s("init"), vault.file("new")}, {s("verify"), vault.file("no vault")}, {s("--passphrase-file"), vault.file("wrong"), s("verify"), vault.dir()},
        {s("--passphrase-file"), vault.file("nowhere"), s("verify"), vault.dir()}, {s("--passphrase-file"), vault.file("passphrase"), s("import"), vault.dir(), vault.file("empty.xlsx")},
        {s("--passphrase-file"), vault.file("passphrase"), s("import"), vault.dir(), vault.dir()}, {}};
    for (const QStringList &use : uses) {
        INFO(use.join(u' ').toStdString());
        const Ran ran = cli(QStringList{s("--lang"), s("en"), s("--user"), s("noor")} + use);
        INFO(ran.err.toStdString());
        CHECK(ran.exit > 0);
        CHECK_FALSE(ran.err.trimmed().isEmpty());
        CHECK_FALSE(isDutch(QString::fromUtf8(ran.err)));
    }
}

TEST_CASE("English: what commands do, their fields, and history")
{
    const CliVault vault;
    REQUIRE(vault.run(openedByNow).exit == 0);
    for (const auto &entry : cli({s("--json"), s("--lang"), s("en"), s("verbs")}).json().toArray()) {
        const QJsonObject verb = entry.toObject();
        INFO(verb.value(QLatin1String("name")).toString().toStdString() << ": " << verb.value(QLatin1String("does")).toString().toStdString());
        CHECK_FALSE(isDutch(verb.value(QLatin1String("does")).toString()));
        for (const auto &field : verb.value(QLatin1String("fields")).toArray()) {
            INFO(field.toObject().value(QLatin1String("label")).toString().toStdString());
            CHECK_FALSE(isDutch(field.toObject().value(QLatin1String("label")).toString()));
        }
    }
    const Ran history = vault.call(s("history"), {s("--lang"), s("en")});
    CHECK(history.out.contains("Polish"));
    CHECK_FALSE(history.out.contains("Pools"));
}

/// What stands on the pages of a PDF.
static QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(s("pdftotext"), {s("-layout"), pdf, s("-")});
    return reader.waitForFinished(30'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

TEST_CASE("English: the care plan on paper, for professionals and for the client")
{
    const CliVault vault;
    const QByteArray script = QByteArray(openedByNow) + R"(
{"do":"case.start_intake","with":{"case":"$a"}}
{"do":"plan.make","with":{"case":"$a","own_aims":"I want to cook for myself.","causes":["eenzaam"]},"save":"p"}
{"do":"goal.add","with":{"plan":"$p","domain":"housing","title":"My own key","own_words":"A door that is mine.","start_value":2,"target_value":4,"measure_on":"2026-05-01"},"save":"g"}
{"do":"action.add","with":{"goal":"$g","title":"Apply for supported living","who":"Noor","funding":"wmo","due_on":"2026-03-20"}}
)";
    QString id;
    for (const QJsonObject &line : vault.run(script, {s("--keep-going")}).lines())
        if (id.isEmpty())
            id = line.value(QLatin1String("id")).toString();
    const struct
    {
        const char *style;
        const char *says; ///< something that only stands there in English
    } prints[] = {{"professional", "Care coordinator"}, {"plain", "You help decide about every goal."}, {"easy", "My plan"}};
    for (const auto &print : prints) {
        INFO(print.style);
        const QString pdf = vault.file(print.style);
        const Ran ran = vault.call(s("print"), {s("careplan"), id, s("--out"), pdf + s(".pdf"), s("--style"), s(print.style), s("--language"), s("en"), s("--lang"), s("en")});
        INFO(ran.err.toStdString());
        REQUIRE(ran.exit == 0);
        const QString text = textOf(pdf + s(".pdf"));
        INFO(text.toStdString());
        CHECK(text.contains(s(print.says)));
        CHECK(text.contains(s("My own key")));
        CHECK_FALSE(isDutch(text));
    }
}
