// Erased is gone: from tables, search, journal, drafts and freed pages, for whoever has the key; and it stays gone. All people are invented.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "core/command/draft.h"
#include "core/command/history.h"
#include "core/command/verify.h"
#include "core/house/house.h"
#include "core/privacy/erase_again.h"
#include "core/store/erasure.h"
#include "core/victim/types.h"
#include "tests/store/raw_bytes.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Desk
{
    TestOffice office;
    Id c = office.openCase("Kanariepiet");
    Id person = office.person(c);
    Id note;

    Desk()
    {
        office.do_("person.change", with(R"({"id":"%1","family_name":"Canarysson","phone":"06 12 34 56 78"})", person));
        note = office.do_("note.add", with(R"({"case":"%1","type":"story","text":"Het verhaal van de zwavelzuurkanarie."})", c)).id;
        office.do_("safety.assess", with(R"({"case":"%1","q1":"yes","q2":"no"})", c));
        office.do_("consent.ask", with(R"({"case":"%1","purpose":"legal","recipient_kind":"lawyer","recipient":"Advocaat Kanariepiet","data":["identity"]})", c));
        for (int i = 0; i < 30; ++i) {
            const Id other = office.openCase(qPrintable(QStringLiteral("Verzonnen nummer %1").arg(i)));
            office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"Een heel ander gesprek over koken en fietsen."})", other));
        }
    }
    void close()
    {
        auto record = office.get<victim::Case>(c);
        record.state = Code("closed");
        office.put(record);
    }
    Id decide(const char *ground = "no_purpose") { return office.do_("erasure.decide", with(QStringLiteral(R"({"person":"%1","ground":"%2","reason":"Kanariepiet vroeg het"})").arg(person.toText(), QString::fromLatin1(ground)).toUtf8().constData())).id; }
    [[nodiscard]] QByteArray everything()
    {
        QByteArray bytes = rawBytes(office.connection());
        for (const char *name : {"/store.db", "/store.db-wal", "/vault.json", "/high-mark"}) {
            QFile file(office.folder() + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        command::history(office.connection(), house::catalog(), Id(), [&](const QJsonObject &line) {
            bytes += QJsonDocument(line).toJson();
            return true;
        });
        return bytes.toLower();
    }
};

bool nowhere(const QByteArray &bytes, std::initializer_list<const char *> words)
{
    for (const char *word : words)
        if (bytes.contains(word)) {
            UNSCOPED_INFO(word);
            return false;
        }
    return true;
}

} // namespace

TEST_CASE("a person who was erased is found nowhere, and verify is content")
{
    Desk desk;
    auto &office = desk.office;
    REQUIRE_FALSE(nowhere(desk.everything(), {"kanariepiet"}));
    desk.close();
    command::keepDraft(office.connection(), {QStringLiteral("noor"), QStringLiteral("note"), desk.person.toText(), office.door().clock().now(), QStringLiteral("Kanariepiet"), {{QStringLiteral("text"), QStringLiteral("zwavelzuur")}}});
    const Id decision = desk.decide();
    office.now("2026-03-03T10:00");
    const auto done = office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", decision));
    CHECK(done.result.toObject().value(QLatin1String("records")).toInt() == 6);

    CHECK(nowhere(desk.everything(), {"kanariepiet", "canarysson", "zwavelzuur", "612345678"}));
    CHECK(desk.everything().contains("een heel ander gesprek"));
    CHECK(office.ask("people.list", {{"text", "kanariepiet"}}).toArray().isEmpty());
    CHECK(office.ask("people.list", {{"text", "zwavelzuurkanarie"}}).toArray().isEmpty());
    CHECK(office.ask("people.list", {{"limit", 100}}).toArray().size() == 30);
    CHECK(office.refused("note.add", with(R"({"case":"%1","type":"contact","text":"nog iets"})", desk.c)) == "record.unknown");
    CHECK(office.verify() == QStringList());
    CHECK(store::isErased(office.connection(), desk.person));
    CHECK(store::isErased(office.connection(), desk.note, desk.person));

    // Who looks at the history reads that it was erased, by whom and on what ground, and nothing else.
    int lines = 0;
    command::history(office.connection(), house::catalog(), desk.person, [&](const QJsonObject &line) {
        ++lines;
        CHECK(line.value(QLatin1String("erased")).toBool());
        CHECK(line.value(QLatin1String("text")) == QStringLiteral("Gewist op 3 mrt 2026"));
        CHECK(line.value(QLatin1String("changes")).toArray().isEmpty());
        return true;
    });
    CHECK(lines > 4);
    const auto gone = office.ask("erasure.done").toArray();
    REQUIRE(gone.size() == 1);
    CHECK(gone.at(0).toObject().value(QLatin1String("ground")) == QStringLiteral("no_purpose"));
    CHECK(gone.at(0).toObject().value(QLatin1String("decided_by")) == QStringLiteral("noor"));
    office.reopen();
    CHECK(office.verify() == QStringList());
}

TEST_CASE("one record goes without the rest of the person")
{
    Desk desk;
    auto &office = desk.office;
    const Id decision = office.do_("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"Ging over een ander"})", desk.person, desk.note)).id;
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", decision));
    CHECK(nowhere(desk.everything(), {"zwavelzuur"}));
    CHECK(desk.everything().contains("canarysson"));
    CHECK(office.verify() == QStringList());
    bool said = false;
    command::history(office.connection(), house::catalog(), desk.note, [&](const QJsonObject &line) {
        said = line.value(QLatin1String("text")) == QStringLiteral("Gewist op 2 mrt 2026");
        return true;
    });
    CHECK(said);
    CHECK(store::isErased(office.connection(), desk.note));
    CHECK_FALSE(store::isErased(office.connection(), desk.person));
    office.do_("note.add", with(R"({"case":"%1","type":"contact","text":"Verder met het dossier."})", desk.c));
    CHECK(office.verify() == QStringList());
    // What lists were made from went: they follow.
    const Id safety = store::select<victim::Safety>(office.connection(), "WHERE person = ?", {store::asValue(desk.person)}).front().id;
    const Id second = office.do_("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"Andere cliënt"})", desk.person, safety)).id;
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", second));
    CHECK(office.verify() == QStringList());
}

TEST_CASE("a plan goes with its goals, a case with all of its records")
{
    Desk desk;
    auto &office = desk.office;
    office.do_("case.start_intake", with(R"({"case":"%1"})", desk.c));
    const Id plan = office.do_("plan.make", with(R"({"case":"%1","own_aims":"Zelf koken","causes":["armoede"]})", desk.c)).id;
    office.do_("goal.add", with(R"({"plan":"%1","domain":"housing","title":"Eigen sleutelkanarie","start_value":2,"target_value":4,"measure_on":"2026-09-01"})", plan));
    const auto decided = office.do_("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"x"})", desk.person, plan));
    CHECK(decided.result.toObject().value(QLatin1String("records")).toInt() == 2);
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", decided.id));
    CHECK(nowhere(desk.everything(), {"sleutelkanarie"}));
    CHECK(office.verify() == QStringList());
    CHECK(office.refused("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"x"})", desk.person, desk.c)) == "erasure.case");
}

TEST_CASE("what the law keeps stays, and somebody says why not")
{
    Desk desk;
    auto &office = desk.office;
    const QJsonObject all = with(R"({"person":"%1","ground":"client_request","reason":"Vraagt erom"})", desk.person);
    CHECK(office.refused("erasure.decide", all) == "erasure.open");
    desk.close();
    CHECK(office.refused("erasure.decide", with(R"({"person":"%1","ground":"client_request"})", desk.person)) == "erasure.reason");
    CHECK(office.refused("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"x"})", desk.person, Id::make(3))) == "record.unknown");
    const Id other = office.person(office.openCase("Verzonnen Ander"));
    CHECK(office.refused("erasure.decide", with(R"({"person":"%1","record":"%2","ground":"unlawful","reason":"x"})", other, desk.note)) == "record.unknown");

    privacy::FundingLine wmo;
    wmo.person = desk.person;
    wmo.caseId = desk.c;
    wmo.law = Code("wmo");
    wmo.state = Code("granted");
    office.put(wmo);
    CHECK(office.refusedTexts("erasure.decide", all) == QStringLiteral("Wmo schrijft bewaren voor tot en met 2 mrt 2041. Tot die dag blijft het staan."));
    office.now("2041-03-03T09:00");
    const Id decision = office.do_("erasure.decide", all).id;
    // A hold that comes in between stops it, and so does withdrawing.
    const Id hold = office.do_("retention.hold", with(R"({"person":"%1","reason":"Rechtszaak"})", desk.person)).id;
    CHECK(office.refused("erasure.carry_out", with(R"({"erasure":"%1"})", decision)) == "erasure.hold");
    office.do_("retention.release", with(R"({"hold":"%1","release_reason":"Uitspraak"})", hold));
    CHECK(office.ask("erasure.open").toArray().size() == 1);
    office.do_("erasure.withdraw", with(R"({"erasure":"%1"})", decision));
    CHECK(office.refused("erasure.carry_out", with(R"({"erasure":"%1"})", decision)) == "erasure.state");
    CHECK(office.refused("erasure.withdraw", with(R"({"erasure":"%1"})", decision)) == "erasure.state");
    CHECK(office.connection().number("SELECT count(*) FROM tombstone") == 0);
}

TEST_CASE("where there is a colleague, two people erase")
{
    Desk desk;
    auto &office = desk.office;
    desk.close();
    office.staff("privacy_officer");
    const Id decision = desk.decide();
    CHECK(office.refused("erasure.carry_out", with(R"({"erasure":"%1"})", decision)) == "erasure.second");
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", decision), {{}, QStringLiteral("privacy_officer")});
    CHECK(store::isErased(office.connection(), desk.person));
}

TEST_CASE("a vault that was closed before it was wiped is wiped when it opens")
{
    Desk desk;
    auto &office = desk.office;
    desk.close();
    {
        const auto other = office.office().vault().anotherConnection(1024, true);
        store::Statement reading = other->prepare("SELECT chosen_name FROM person");
        REQUIRE(reading.step());
        office.connection().execute("PRAGMA busy_timeout=10");
        office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", desk.decide()));
        CHECK(store::wipeDue(office.connection()));
    }
    office.reopen();
    CHECK_FALSE(store::wipeDue(office.connection()));
    CHECK(nowhere(desk.everything(), {"kanariepiet", "canarysson", "zwavelzuur"}));
    CHECK(office.verify() == QStringList());
}

TEST_CASE("an older copy that is put back loses what was erased since")
{
    Desk desk;
    auto &office = desk.office;
    desk.close();
    QTemporaryDir older;
    office.lock();
    for (const char *name : {"store.db", "vault.json", "high-mark"})
        REQUIRE(QFile::copy(office.folder() + u'/' + QLatin1String(name), older.filePath(QLatin1String(name))));
    office.reopen();
    office.do_("erasure.carry_out", with(R"({"erasure":"%1"})", desk.decide()));
    const auto stones = privacy::tombstones(office.connection());
    REQUIRE(stones.size() == 1);

    FixedClock clock(office.door().clock().now());
    auto back = house::Office::open(older.path(), QStringLiteral("noor"), TestOffice::passphrase(), vault::Access::ReadWrite, clock);
    REQUIRE(rawBytes(back->connection()).toLower().contains("kanariepiet"));
    const auto again = [&] {
        int count = 0;
        const auto done = back->door().carryOut(QStringLiteral("restore.erase"), {}, [&](command::Call &call) -> Result<command::Outcome> {
            count = privacy::eraseAgain(call, stones);
            return command::Outcome{};
        });
        REQUIRE(done);
        CHECK(store::wipe(back->connection()));
        return count;
    };
    CHECK(again() == 5); // the decision to erase came later
    CHECK(nowhere(rawBytes(back->connection()).toLower(), {"kanariepiet", "canarysson", "zwavelzuur"}));
    CHECK(store::isErased(back->connection(), desk.person));
    CHECK(command::verify(back->connection(), house::catalog()).value(QLatin1String("ok")).toBool());
    CHECK(again() == 0);
}
