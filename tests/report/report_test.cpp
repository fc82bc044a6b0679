#include <QJsonArray>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include "core/exchange/report_sheet.h"
#include "core/placement/commands.h"
#include "core/report/report.h"
#include "core/sheet/workbook.h"
#include "core/victim/commands.h"
#include "tests/support/test_house.h"

using namespace luwte;
using namespace luwte::report;

namespace {

/// One house with an odd name, two stays, and somebody for whom there was no place.
struct Year : test::House
{
    Year() : House({victim::addTo, placement::addTo, report::addTo}, "2026-01-05T09:00")
    {
        const QString house = do_("facility.add", {{QStringLiteral("type"), QStringLiteral("MO")}, {QStringLiteral("alias"), QStringLiteral("=Dijk; 2")}, {QStringLiteral("capacity"), 2}, {QStringLiteral("street"), QStringLiteral("Geheimpad 7")}}).id.toText();
        const QString first = live(person("Anton Oefen"), house);
        setNow("2026-01-12T09:00");
        end(first); // 7 days
        live(person("Bram Oefen"), house);
        live(person("Cas Oefen"), house);
        setNow("2026-01-20T08:00");
        do_("placement.search", {{QStringLiteral("case"), person("Dirk Oefen")}});
        setNow("2026-01-31T20:00");
    }
    QString person(const char *name)
    {
        return do_("case.open", {{QStringLiteral("chosen_name"), QLatin1String(name)}, {QStringLiteral("age"), 30}, {QStringLiteral("gender"), QStringLiteral("Masculine")}, {QStringLiteral("main_form"), QStringLiteral("arbeid")}, {QStringLiteral("region"), QStringLiteral("limburg")}}).id.toText();
    }
    QString live(const QString &caseId, const QString &house)
    {
        const QString id = do_("placement.request", {{QStringLiteral("case"), caseId}, {QStringLiteral("facility"), house}}).id.toText();
        for (const char *verb : {"placement.offer", "placement.accept", "placement.start"})
            do_(verb, {{QStringLiteral("placement"), id}});
        return id;
    }
    void end(const QString &placement)
    {
        do_("placement.end", {{QStringLiteral("placement"), placement}, {QStringLiteral("reason"), QStringLiteral("wens")}, {QStringLiteral("destination"), QStringLiteral("own_home")}});
    }
    Report make(const char *name) { return *makeReport(door().reader(), QLatin1String(name), QDate(2026, 1, 1), QDate(2026, 1, 31)); }
};

} // namespace

TEST_CASE("every report has a name of its own, a title in two languages and columns with names of their own")
{
    QStringList names;
    for (const Spec &spec : reports()) {
        CAPTURE(spec.name);
        CHECK_FALSE(names.contains(QLatin1String(spec.name)));
        names.append(QLatin1String(spec.name));
        CHECK(QByteArray(spec.title.nl) != QByteArray(spec.title.en));
        QStringList keys;
        for (const Column &column : spec.columns) {
            CHECK_FALSE(keys.contains(QLatin1String(column.key)));
            keys.append(QLatin1String(column.key));
            CHECK((column.kind == Kind::Code) == (column.codes[0] != '\0'));
        }
        CHECK(findReport(QLatin1String(spec.name)) == &spec);
    }
}

TEST_CASE("length of stay: by kind of place, with the total")
{
    Year year;
    const QJsonObject json = reportJson(year.make("length-of-stay"));
    const QJsonArray rows = json.value(QLatin1String("rows")).toArray();
    REQUIRE(rows.size() == 2);
    const QJsonObject total = rows.at(1).toObject();
    CHECK(rows.at(0).toObject().value(QLatin1String("type")).toString() == QStringLiteral("MO"));
    CHECK(total.value(QLatin1String("type")).isNull());
    CHECK(total.value(QLatin1String("stays")).toInt() == 3);
    CHECK(total.value(QLatin1String("days")).toInt() == 7 + 20 + 20);
    CHECK(total.value(QLatin1String("median")).toDouble() == 20);
    CHECK(total.value(QLatin1String("ended_mean")).toDouble() == 7);
    CHECK(json.value(QLatin1String("notes")).toArray().at(0).toString() == QStringLiteral("De dag van vertrek telt niet mee. Wie er nog is, telt mee tot en met de laatste dag van het rapport."));
}

TEST_CASE("occupancy: as a sheet, without a secret or a formula")
{
    Year year;
    const Report report = year.make("occupancy");
    const QByteArray csv = exchange::reportCsv(report);
    CHECK(csv.startsWith("\xEF\xBB\xBFLocatie;Soort plek;Regio;Plekken;"));
    CHECK(csv.contains("\"'=Dijk; 2\";"));
    INFO(csv.toStdString());
    CHECK(csv.contains(";3;47;54;\"87,0\"")); // 47 of 2 × 27 days, counted from the day it was added
    CHECK_FALSE(csv.contains("Geheimpad"));
    const QTemporaryDir folder;
    auto book = sheet::Workbook::openBytes(exchange::reportXlsx(report, folder.path()), QStringLiteral("occupancy.xlsx"));
    QStringList cells;
    book.read(0, [&](const sheet::Row &row) {
        for (const sheet::Cell &cell : row.cells)
            cells.append(cell.text);
        return true;
    });
    CHECK(cells.contains(QStringLiteral("=Dijk; 2")));
    CHECK(cells.contains(QStringLiteral("47")));
    CHECK_FALSE(cells.join(u' ').contains(QStringLiteral("Geheimpad")));
}

TEST_CASE("waiting: by target group, in whole days")
{
    Year year;
    const QJsonArray rows = reportJson(year.make("waiting")).value(QLatin1String("rows")).toArray();
    REQUIRE(rows.size() == 1);
    const QJsonObject row = rows.at(0).toObject();
    CHECK(row.value(QLatin1String("who")).toString() == QStringLiteral("man, arbeid"));
    CHECK(row.value(QLatin1String("open")).toInt() == 1);
    CHECK(row.value(QLatin1String("days")).toInt() == 11);
    CHECK(row.value(QLatin1String("over_7_days")).toInt() == 1);
    CHECK(row.value(QLatin1String("most_in_the_way")).toString() == QStringLiteral("vol"));
    // Before it began there was nothing to count.
    CHECK(makeReport(year.door().reader(), QStringLiteral("waiting"), QDate(2026, 1, 1), QDate(2026, 1, 19))->table.rows.empty());
}

TEST_CASE("a report is asked for by name, by who may see figures")
{
    Year year;
    CHECK(year.ask("report.list").toArray().size() == qsizetype(reports().size()));
    CHECK(year.ask("report.show", {{QStringLiteral("report"), QStringLiteral("occupancy")}}).toObject().value(QLatin1String("to")).toString() == QStringLiteral("2026-01-31"));
    const auto unknown = year.door().ask(QStringLiteral("report.show"), {{QStringLiteral("report"), QStringLiteral("alles")}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().first().code == QStringLiteral("report.unknown"));
    CHECK(makeReport(year.door().reader(), QStringLiteral("occupancy"), QDate(2026, 2, 1), QDate(2026, 1, 1)).error().first().code == QStringLiteral("figures.period"));
}
