// The checks themselves see what they are there to see.
#include <catch2/catch_test_macros.hpp>

#include "tests/translations/ts_file.h"

using namespace luwte::test;

static TsText text(const char *source, const char *translation, bool finished = true)
{
    return {QStringLiteral("x"), QString::fromUtf8(source), QString::fromUtf8(translation), finished};
}

TEST_CASE("a translation that fits has no faults")
{
    for (const TsText &good : {text("Vul %1 in.", "Fill in %1."), text("%1 van %2", "%2 has %1"), text("Kies…", "Choose…"), text(" Klaar voor %1.", " Done by %1."),
             text("Lezen: %1 %", "Reading: %1 %"), text("“%1”", "“%1”")})
        CHECK(faultsIn(good).isEmpty());
}

TEST_CASE("what a reader would stumble over is seen")
{
    const struct
    {
        TsText text;
        const char *fault;
    } rows[] = {
        {text("Bewaar", ""), "not translated"},
        {text("Bewaar", " "), "not translated"},
        {text("Bewaar", "Save", false), "not translated"},
        {text("Vul %1 in.", "Fill in."), "placeholders"},
        {text("%1 van %1", "%1 of it"), "placeholders"},
        {text("nog %1", "%2 left"), "placeholders"},
        {text("%n dagen", "days"), "placeholders"},
        {text("Kies een plek.", "Choose a place"), "ends otherwise"},
        {text("Reden?", "Reason"), "ends otherwise"},
        {text(" Klaar voor %1.", "Done by %1."), "blanks"},
        {text("nu", "now "), "blanks"},
        {text("een\ntwee", "one two"), "lines"},
    };
    for (const auto &row : rows) {
        INFO(row.text.source.toStdString() << " / " << row.text.translation.toStdString());
        const QStringList faults = faultsIn(row.text);
        REQUIRE(faults.size() == 1);
        CHECK(faults.first().contains(QLatin1String(row.fault)));
    }
}

TEST_CASE("a file is read with its contexts and states, and two are compared")
{
    const QByteArray xml = R"(<?xml version="1.0"?><TS version="2.1"><context><name>a</name>
        <message><source>Bewaar</source><translation>Save</translation></message>
        <message><source>Kies &lt;b&gt;</source><comment>c</comment><translation type="unfinished"></translation></message></context>
        <context><name>b</name><message><source>Bewaar</source><translation type="obsolete">Keep</translation></message></context></TS>)";
    const QList<TsText> texts = readTs(xml);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].context == QStringLiteral("a"));
    CHECK(texts[0].translation == QStringLiteral("Save"));
    CHECK(texts[0].finished);
    CHECK(texts[1].source == QStringLiteral("Kies <b>"));
    CHECK_FALSE(texts[1].finished);
    CHECK(texts[2].context == QStringLiteral("b"));
    CHECK_FALSE(texts[2].finished);
    CHECK(without(texts, {texts[0], texts[1]}) == QStringList{QStringLiteral("b: Bewaar")});
    CHECK(without(texts, texts).isEmpty());
    CHECK(readTs(xml.left(200)).isEmpty());
}
