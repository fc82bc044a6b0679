#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include "core/placement/views.h"
#include "tests/placement/region.h"

using namespace luwte;
using namespace luwte::placement;
using luwte::test::Region;

TEST_CASE("a code stands for a person and says no name")
{
    CHECK(occupantCode(QStringLiteral("2026-0017-ZUID")) == QStringLiteral("A-17"));
    CHECK(occupantCode(QStringLiteral("2027-0004-ZUID")) == QStringLiteral("B-04"));
    CHECK(occupantCode(QStringLiteral("2025-1234-NOORD")) == QStringLiteral("Z-1234"));
    CHECK(occupantCode(QStringLiteral("oud dossier 12")) == QStringLiteral("oud doss"));
    CHECK(occupantCode({}).isEmpty());
}

TEST_CASE("board: who sleeps where, what is free, in words")
{
    Region region;
    const QString linde = region.facility("MO", QStringLiteral("Linde"), 4, {{QStringLiteral("out_of_use"), 1}});
    const QString esdoorn = region.facility("72U", QStringLiteral("Esdoorn"), 1);
    const QString home = region.facility("GEZINSHUIS", QStringLiteral("Wilg"), 2, {{QStringLiteral("taken_elsewhere"), 1}});
    region.place(
        region.person(QStringLiteral("Anton Oefen")), linde, {{QStringLiteral("planned_end"), QStringLiteral("2026-03-10T12:00")}});
    region.place(region.person(QStringLiteral("Bram Oefen")), esdoorn);
    region.place(region.person(QStringLiteral("Cas Oefen"), {{QStringLiteral("age"), 16}}), home, {{QStringLiteral("open_ended"), true}});
    const QString dirk = region.person(QStringLiteral("Dirk Oefen"));
    const QString waits =
        region.do_("placement.request", {{QStringLiteral("case"), dirk}, {QStringLiteral("facility"), linde}}).id.toText();
    region.do_("placement.search", {{QStringLiteral("case"), dirk}}); // fits somewhere: no gap
    region.do_("placement.reserve", {{QStringLiteral("placement"), waits}, {QStringLiteral("place_number"), 2}});
    region.setNow("2026-03-04T01:30");

    const Board board = placeBoard(region.connection(), {}, region.now());
    CHECK(board.from == QDate(2026, 3, 2));
    CHECK(board.until == QDate(2026, 4, 6));
    REQUIRE(board.rows.size() == 7);
    QStringList lines;
    for (const BoardRow &row : board.rows) {
        QString line = row.alias + u' ' + QString::number(row.place);
        for (const BoardSpan &span : row.spans)
            line += QStringLiteral(" [") + span.code + u' ' + span.word + u']';
        lines.append(line + u' ' + row.word);
    }
    CHECK(lines.at(0) == QStringLiteral("Esdoorn 1 [A-02 nog 32 u] "));
    CHECK(lines.at(1) == QStringLiteral("Linde 1 [A-01 ] "));
    CHECK(lines.at(2) == QStringLiteral("Linde 2 [A-04 gereserveerd] "));
    CHECK(lines.at(3) == QStringLiteral("Linde 3 vrij"));
    CHECK(lines.at(4) == QStringLiteral("Linde 4 buiten gebruik"));
    CHECK(lines.at(5) == QStringLiteral("Wilg 1 [A-03 zonder einddatum] "));
    CHECK(lines.at(6) == QStringLiteral("Wilg 2 bezet"));
    CHECK(board.freeNow == 1);
    CHECK(board.freeSoon == 2); // Anton on 10 March, Bram after 72 hours
    CHECK(board.outOfUse == 1);
    CHECK(board.waiting == 1);
    CHECK(board.facilities.at(1).dataAge == QStringLiteral("bijgewerkt 2 dagen geleden"));

    const QByteArray json = QJsonDocument(boardJson(board)).toJson();
    for (const char *name : {"Anton", "Bram", "Cas", "Dirk", "Oefen"})
        CHECK_FALSE(json.contains(name));
    CHECK(region.ask("placement.board", {{QStringLiteral("type"), QStringLiteral("72U")}})
              .toObject()
              .value(QLatin1String("rows"))
              .toArray()
              .size() == 1);
    CHECK(region.ask("placement.board", {{QStringLiteral("from"), QStringLiteral("2026-03-09")}, {QStringLiteral("weeks"), 2}})
              .toObject()
              .value(QLatin1String("until"))
              .toString() == QStringLiteral("2026-03-23"));
    CHECK(region.ask("placement.board", {{QStringLiteral("weeks"), -4}}).toObject().value(QLatin1String("until")).toString() ==
        QStringLiteral("2026-03-09"));
}

TEST_CASE("board: more people than places is shown, never cut")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 3);
    for (const char *name : {"Anton Oefen", "Bram Oefen", "Cas Oefen"})
        region.place(region.person(QLatin1String(name)), house);
    region.do_("facility.change", {{QStringLiteral("id"), house}, {QStringLiteral("capacity"), 1}});
    const Board board = placeBoard(region.connection(), {}, region.now());
    CHECK(board.rows.size() == 3);
    CHECK(board.facilities.front().tooManyText == QStringLiteral("2 te veel"));
    CHECK(board.facilities.front().free == 0);
    CHECK(board.freeNow == 0);
    region.setNow("2026-03-20T09:00");
    CHECK(placeBoard(region.connection(), {}, region.now()).facilities.front().dataAge == QStringLiteral("eerst bellen"));
    region.do_("facility.change", {{QStringLiteral("id"), house}, {QStringLiteral("stopped"), true}});
    CHECK(placeBoard(region.connection(), {}, region.now()).rows.size() == 3); // who is there stays in sight
    CHECK(region.ask("facility.list").toArray().isEmpty());
}

TEST_CASE("board: stays that ended show in their weeks only")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 1);
    const QString p = region.place(region.person(QStringLiteral("Anton Oefen")), house);
    region.setNow("2026-03-04T09:00");
    region.do_("placement.end",
        {{QStringLiteral("placement"), p}, {QStringLiteral("reason"), QStringLiteral("wens")},
            {QStringLiteral("destination"), QStringLiteral("own_home")}});
    Board board = placeBoard(region.connection(), {}, region.now());
    REQUIRE(board.rows.front().spans.size() == 1);
    CHECK(board.rows.front().spans.front().ended);
    CHECK(board.rows.front().free);
    board = placeBoard(region.connection(), {.from = QDate(2026, 3, 9)}, region.now());
    CHECK(board.rows.front().spans.empty());
    board = placeBoard(region.connection(), {.from = QDate(2026, 1, 5), .weeks = 2}, region.now());
    CHECK(board.rows.front().spans.empty());
}

TEST_CASE("board: two offices with the same number are told apart")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 2);
    region.place(region.person(QStringLiteral("Anton Oefen")), house);
    region.connection().execute("UPDATE cases SET number = '2026-0002-NOORD'"); // as if it came from another office
    region.place(region.person(QStringLiteral("Bram Oefen")), house);
    const Board board = placeBoard(region.connection(), {}, region.now());
    CHECK(board.rows.at(0).spans.front().code == QStringLiteral("A-02 NOORD"));
    CHECK(board.rows.at(1).spans.front().code == QStringLiteral("A-02 LUWTE"));
}

TEST_CASE("interactive queries go by an index")
{
    Region region;
    const auto plan = [&](const char *sql) {
        QString text;
        store::Statement statement = region.connection().prepare(QByteArray("EXPLAIN QUERY PLAN ") + sql);
        while (statement.step())
            text += statement.text(3) + u'\n';
        return text;
    };
    for (const char *sql :
        {
            "SELECT * FROM placement WHERE person = ? AND case_id = ? ORDER BY id",
            "SELECT * FROM placement WHERE person = ? AND state = 'placed'",
            "SELECT * FROM placement WHERE facility = ? AND state = 'placed'",
            "SELECT * FROM placement WHERE facility = ? AND reserved_at IS NOT NULL",
            "SELECT * FROM placement WHERE facility = ? AND state = 'ended' AND ends_at > ?",
            "SELECT person, case_id FROM placement WHERE state IN ('requested', 'candidate', 'offered', 'accepted') AND ends_at IS NULL AND starts_at IS NULL",
            "SELECT * FROM gap WHERE person = ? AND case_id = ? AND until IS NULL ORDER BY id LIMIT 1",
        }) {
        const QString text = plan(sql);
        INFO(sql << '\n' << text.toStdString());
        CHECK_FALSE(text.contains(QStringLiteral("SCAN")));
    }
    // Everybody who waits, and every held place: read in full, but from an index that holds no others.
    CHECK(plan("SELECT * FROM gap WHERE until IS NULL ORDER BY since, id").contains(QStringLiteral("gap_open")));
    const QString held =
        plan("SELECT facility, count(*) FROM (SELECT facility, place_number FROM placement WHERE state = 'placed' "
             "UNION SELECT facility, place_number FROM placement WHERE reserved_at IS NOT NULL AND case_id IS NOT ?) GROUP BY facility");
    INFO(held.toStdString());
    CHECK(held.contains(QStringLiteral("placement_place")));
    CHECK(held.contains(QStringLiteral("placement_reserved")));
}
