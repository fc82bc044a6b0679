#include <catch2/catch_test_macros.hpp>

#include "tests/sheet/fixtures.h"

using namespace luwte;
using Kind = sheet::Cell::Kind;

static const QString odsName = QStringLiteral("proef.ods");

TEST_CASE("an .ods cell of each kind comes out as a person sees it")
{
    struct Row
    {
        const char *xml;
        Kind kind;
        const char *text;
    };
    const Row table[] = {
        {R"(<table:table-cell office:value-type="string"><text:p>Grace</text:p></table:table-cell>)", Kind::Text, "Grace"},
        {R"(<table:table-cell office:value-type="string"><text:p>een</text:p><text:p/><text:p>drie</text:p></table:table-cell>)",
            Kind::Text, "een\n\ndrie"},
        {R"(<table:table-cell office:value-type="string"><text:p> a <text:s text:c="2"/>b<text:tab/>c<text:line-break/>d
              e </text:p></table:table-cell>)",
            Kind::Text, "a   b\tc\nd e"},
        {R"(<table:table-cell office:value-type="string"><text:p>ge<text:span>w<text:a>o</text:a></text:span>on</text:p></table:table-cell>)",
            Kind::Text, "gewoon"},
        {R"(<table:table-cell office:value-type="string"><office:annotation><dc:date>2026</dc:date><text:p>opmerking</text:p></office:annotation><text:p>tekst</text:p></table:table-cell>)",
            Kind::Text, "tekst"},
        {R"(<table:table-cell office:value-type="string" office:string-value="stil"/>)", Kind::Text, "stil"},
        {R"(<table:table-cell office:value-type="float" office:value="3.25"><text:p>3,25</text:p></table:table-cell>)", Kind::Number,
            "3.25"},
        {R"(<table:table-cell office:value-type="float" office:value="612345678"><text:p>0612345678</text:p></table:table-cell>)",
            Kind::Number, "0612345678"},
        {R"(<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>)", Kind::Number,
            "0.5"},
        {R"(<table:table-cell office:value-type="currency" office:value="12"><text:p>€ 12,00</text:p></table:table-cell>)", Kind::Number,
            "12"},
        {R"(<table:table-cell office:value-type="float" office:value="inf"><text:p>?</text:p></table:table-cell>)", Kind::Text, "?"},
        {R"(<table:table-cell office:value-type="date" office:date-value="2026-03-02"><text:p>02-03-26</text:p></table:table-cell>)",
            Kind::Date, "2026-03-02"},
        {R"(<table:table-cell office:value-type="date" office:date-value="2026-03-02T14:30:00.500000000"><text:p>x</text:p></table:table-cell>)",
            Kind::Date, "2026-03-02 14:30"},
        {R"(<table:table-cell office:value-type="date" office:date-value="2026-02-31"><text:p>31-02-26</text:p></table:table-cell>)",
            Kind::Text, "31-02-26"},
        {R"(<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell>)",
            Kind::Text, "14:30"},
        {R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>)",
            Kind::Boolean, "TRUE"},
        {R"x(<table:table-cell table:formula="of:=SUM([.A1:.A2])" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>)x",
            Kind::Formula, "=SUM([.A1:.A2])"},
        {R"(<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/B</text:p></table:table-cell>)", Kind::Error,
            "#N/B"},
        {R"(<table:covered-table-cell office:value-type="string"><text:p>bedekt</text:p></table:covered-table-cell>)", Kind::Empty, ""},
        {R"(<table:table-cell/>)", Kind::Empty, ""},
    };
    QByteArray rows;
    for (const Row &row : table)
        rows += QByteArray("<table:table-row>") + row.xml +
            R"(<table:table-cell office:value-type="float" office:value="1"/></table:table-row>)";
    const auto reading = fixtures::read(fixtures::ods(rows), odsName);
    REQUIRE(reading.code == QString());
    REQUIRE(reading.rows.size() == std::size(table));
    for (size_t i = 0; i < std::size(table); ++i) {
        INFO(table[i].xml);
        REQUIRE(reading.rows[i].cells.size() == 2);
        CHECK(reading.rows[i].cells[0].kind == table[i].kind);
        CHECK(reading.rows[i].cells[0].text.toStdString() == table[i].text);
    }
    CHECK(reading.cell(17, 0).shown == u"7");
    CHECK(reading.cell(12, 0).date == QDate(2026, 3, 2));
}

TEST_CASE("repeats, hidden rows, groups and hidden sheets of .ods")
{
    const QByteArray rows = R"(
      <table:table-column table:number-columns-repeated="16384"/>
      <table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>Naam</text:p></table:table-cell></table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="8"><text:p>8</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="16380"/></table:table-row>
      <table:table-row-group table:display="false"><table:table-row><table:table-cell office:value-type="float" office:value="9"/></table:table-row></table:table-row-group>
      <table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="10"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="float" office:value="11"/></table:table-row>
      <table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)";
    const QByteArray more =
        R"(<table:table table:name="Weg" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>twee</text:p></table:table-cell></table:table-row></table:table>)";
    const QByteArray bytes = fixtures::ods(rows, more);
    const auto sheets = sheet::Workbook::openBytes(bytes).sheets();
    REQUIRE(sheets.size() == 2);
    CHECK_FALSE(sheets[0].hidden);
    CHECK(sheets[1].hidden);
    CHECK(sheets[1].name == u"Weg");

    const auto reading = fixtures::read(bytes, odsName);
    REQUIRE(reading.rows.size() == 7);
    CHECK(reading.at(1, 0) == u"Naam");
    for (const int row : {2, 3, 4}) {
        CHECK(reading.at(row, 1) == QString());
        CHECK(reading.at(row, 3) == u"8");
    }
    CHECK(reading.rows[1].cells.size() == 4);
    CHECK(reading.rows[4].hidden);
    CHECK(reading.rows[5].hidden);
    CHECK(reading.rows[6].number == 1'048'007);
    CHECK(fixtures::read(bytes, odsName, 1).at(1, 0) == u"twee");
}
