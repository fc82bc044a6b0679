// Questions come from a file of whoever may hand them out, are taken as they are, and are nowhere built in where the licence asks that.

#include <QJsonArray>
#include <QJsonDocument>

#include "core/instrument/commands.h"
#include "core/victim/commands.h"
#include "tests/instrument/given.h"
#include "tests/support/test_house.h"

using namespace luwte;
using namespace luwte::test;

static QJsonObject pack(int questions = 13)
{
    QJsonArray list, answers;
    for (int i = 1; i <= questions; ++i)
        list.append(QStringLiteral("Verzonnen vraag %1?").arg(i));
    for (const int value : {0, 1, 3, 5})
        answers.append(QJsonObject{{"value", value}, {"text", QStringLiteral("woord %1").arg(value)}});
    return {{"format", "luwte.wording.1"}, {"instrument", "cries13"}, {"language", "nl"}, {"version", "proef"}, {"source", "Verzonnen uitgever"}, {"terms", "Alleen voor een proef."},
        {"questions", list}, {"answers", answers}};
}

static QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

TEST_CASE("a pack is read whole or not at all")
{
    const auto code = [](QJsonObject json, const char *key, const QJsonValue &value) {
        json.insert(QLatin1String(key), value);
        const auto read = instrument::readWording(text(json));
        return read ? QString() : read.error().front().code;
    };
    CHECK(instrument::readWording(text(pack()))->questions.size() == 13);
    CHECK(instrument::readWording("geen json").error().front().code == "wording.file");
    CHECK(code(pack(), "format", "iets anders") == "wording.file");
    CHECK(code(pack(), "terms", "") == "wording.file");
    CHECK(code(pack(), "language", "klingon") == "wording.file");
    CHECK(code(pack(), "instrument", "scil18") == "wording.instrument");
    CHECK(code(pack(), "instrument", "zrm") == "wording.instrument");
    CHECK(code(pack(), "instrument", "bestaat_niet") == "wording.instrument");
    CHECK(code(pack(12), "version", "1") == "wording.questions");
    CHECK(code(pack(), "answers", QJsonArray{QJsonObject{{"value", 0}, {"text", "nee"}}}) == "wording.answers");
}

TEST_CASE("no question of an instrument that must not be copied is in the program")
{
    for (const char *form : {"cries13", "kjts_self", "kjts_parent", "kjts_young", "scil18", "scil14", "rhs13", "rhs15"})
        for (int i = 1; i <= 20; ++i)
            CHECK(instrument::ownLabel(Code(form), i).isEmpty());
    for (int i = 1; i <= 20; ++i)
        CHECK_FALSE(instrument::ownLabel(Code("pcl5"), i).isEmpty());
    CHECK(instrument::ownLabel(Code("pcl5"), 21).isEmpty());
}

TEST_CASE("a pack is loaded by who may use it, takes the place of an older one, and can be taken away")
{
    House h({victim::addTo, instrument::addTo});
    CHECK(h.refused("wording.load", {{"text", text(pack())}}) == "wording.accepted");
    CHECK(h.refused("wording.load", {{"text", "{}"}, {"accepted", true}}) == "wording.file");
    const Id first = h.do_("wording.load", {{"text", text(pack())}, {"accepted", true}}).id;
    CHECK(h.ask("wording.show", {{"instrument", "cries13"}})["questions"][0] == "Verzonnen vraag 1?");
    CHECK(h.ask("wording.show", {{"instrument", "cries13"}})["answers"][2]["text"] == "woord 3");
    QJsonObject newer = pack();
    newer["version"] = "proef 2";
    const Id second = h.do_("wording.load", {{"text", text(newer)}, {"accepted", true}}).id;
    CHECK(h.get<instrument::WordingPack>(first).stopped);
    CHECK(h.ask("wording.show", {{"instrument", "cries13"}})["version"] == "proef 2");
    // In another language there are only our own words, and of this form there are none.
    CHECK(h.ask("wording.show", {{"instrument", "cries13"}, {"language", "en"}})["questions"][0] == "");
    h.do_("wording.stop", {{"wording", second.toText()}});
    CHECK(h.refused("wording.stop", {{"wording", second.toText()}}) == "record.unknown");
    CHECK(h.ask("wording.show", {{"instrument", "cries13"}})["pack"].isNull());
}
