// Measurements through the door.

#include <QJsonArray>

#include "core/command/verify.h"
#include "core/instrument/commands.h"
#include "core/victim/commands.h"
#include "tests/instrument/given.h"
#include "tests/support/test_house.h"

using namespace luwte;
using namespace luwte::test;
using instrument::Measurement;

namespace {

struct Jayden
{
    House h{{victim::addTo, instrument::addTo}, "2026-04-01T10:00"};
    victim::Person person;
    victim::Case c;

    explicit Jayden(QDate born = QDate(2010, 2, 3), const char *state = "active")
    {
        person.chosenName = QStringLiteral("Verzonnen Jayden");
        person.birthDate = born;
        h.put(person);
        c.person = person.id;
        c.number = QStringLiteral("2026-0001-TEST");
        c.state = Code(state);
        c.coordinator = QStringLiteral("noor");
        h.put(c);
    }
    QJsonObject with(QJsonObject more)
    {
        more.insert("case", c.id.toText());
        if (!more.contains("taken_on"))
            more.insert("taken_on", "2026-03-31");
        return more;
    }
};

} // namespace

TEST_CASE("S2: a SCIL below the cut-off and a CRIES above it")
{
    Jayden j;
    const auto scil = j.h.do_("measurement.take", j.with({{"instrument", "scil14"}, {"score", 17}, {"version", "2e druk"}}));
    CHECK(scil.result["text"] == "17 van 28, vermoeden lvb");
    CHECK(scil.result["outcome"] == "lvb_suspected");
    CHECK_FALSE(j.h.get<Measurement>(scil.id).takenBy.isEmpty());
    const auto cries = j.h.do_("measurement.take", j.with({{"instrument", "cries13"}, {"answers", "5,5,5,5,5,5,5,5,1,1,0,0,0"}}));
    CHECK(cries.result["total"] == 42);
    CHECK(cries.result["outcome"] == "above");
    CHECK(j.h.get<Measurement>(cries.id).answers == "5 5 5 5 5 5 5 5 1 1 0 0 0");
    const auto list = j.h.ask("measurement.list", {{"person", j.person.id.toText()}});
    CHECK(list["courses"].toArray().size() == 2);
    CHECK(command::verify(j.h.connection(), j.h.catalog())["ok"] == true);
}

TEST_CASE("S5: a second SCIL is said to be a double, and may be withdrawn")
{
    Jayden j;
    j.h.do_("measurement.take", j.with({{"instrument", "scil14"}, {"score", 17}}));
    const auto again = j.h.do_("measurement.take", j.with({{"instrument", "scil14"}, {"score", 18}, {"taken_on", "2026-04-01"}}));
    CHECK(again.result["warnings"][0]["code"] == "measurement.again");
    CHECK(again.result["warnings"][0]["message"].toString().contains("31 mrt 2026"));
    j.h.do_("measurement.withdraw", {{"measurement", again.id.toText()}, {"reason", "dubbel"}});
    CHECK(j.h.refused("measurement.withdraw", {{"measurement", again.id.toText()}, {"reason", "dubbel"}}) == "measurement.withdrawn");
    CHECK(j.h.refused("measurement.change", {{"id", again.id.toText()}, {"score", 12}}) == "measurement.withdrawn");
    CHECK(j.h.refused("measurement.withdraw", {{"measurement", Id::make(9).toText()}, {"reason", "?"}}) == "record.unknown");
    const auto list = j.h.ask("measurement.list", {{"person", j.person.id.toText()}});
    CHECK(list["courses"][0]["points"].toArray().size() == 1);
    CHECK(list["withdrawn"].toArray().size() == 1);
}

TEST_CASE("the age is that of the day of taking, not of today")
{
    Jayden j(QDate(2010, 3, 31)); // 16 on 31 March 2026
    const auto pcl = [&](const char *day) { return j.with({{"instrument", "pcl5"}, {"answers", same(1, 20)}, {"taken_on", day}}); };
    CHECK(j.h.refused("measurement.take", pcl("2026-03-30")) == "measurement.age");
    j.h.do_("measurement.take", pcl("2026-03-31"));
    CHECK(j.h.refused("measurement.take", pcl("2026-04-02")) == "measurement.date");
}

TEST_CASE("answers are put right with the same rules; what is refused changes nothing")
{
    Jayden j;
    const Id id = j.h.do_("measurement.take", j.with({{"instrument", "cries13"}, {"answers", same(3, 12) + " -"}})).id;
    CHECK(j.h.refused("measurement.change", {{"id", id.toText()}, {"answers", same(2, 13)}}).contains("measurement.value"));
    CHECK(j.h.get<Measurement>(id).answers == same(3, 12) + " -");
    const auto done = j.h.do_("measurement.change", {{"id", id.toText()}, {"answers", same(3, 13)}});
    CHECK(done.result["total"] == 39);
    CHECK_FALSE(done.result.toObject().contains("warnings"));
    CHECK(j.h.refused("measurement.change", {{"id", id.toText()}, {"instrument", "pcl5"}}) == "field.unknown");
}

TEST_CASE("nothing is measured in a closed case")
{
    Jayden j(QDate(2010, 2, 3), "closed");
    CHECK(j.h.refused("measurement.take", j.with({{"instrument", "scil14"}, {"score", 17}})) == "case.closed");
}

TEST_CASE("the list of instruments says what may be done with each")
{
    Jayden j;
    const auto rows = j.h.ask("instrument.list", {}).toArray();
    CHECK(rows.size() == qsizetype(instrument::forms().size()));
    CHECK(rows[0]["kind"] == "scored");
    CHECK(rows[0]["age"] == "16 jaar en ouder");
    CHECK(rows[2]["answers"] == QJsonArray{0, 1, 3, 5});
    CHECK(rows[7]["kind"] == "score_only");
}
