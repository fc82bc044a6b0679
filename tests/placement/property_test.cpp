// Whatever people do, and in whatever order: nobody has two places, no place has two people, no house takes more than it has, no household
// is moved by half, people kept apart do not meet, and every figure agrees with the table of stays.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <rapidcheck.h>
#include <set>

#include "core/placement/need.h"
#include "core/placement/views.h"
#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::Region;

namespace {

constexpr int people = 5;
constexpr int houses = 3;

struct Step
{
    int verb;
    int who;
    int other;
    int where;
    int number;
    int hours;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << '{' << step.verb << ',' << step.who << ',' << step.other << ',' << step.where << ',' << step.number << ',' << step.hours << '}';
}

const std::vector<const char *> verbs{"placement.request", "placement.offer", "placement.reserve", "placement.accept", "placement.start", "placement.end", "placement.move",
    "placement.refuse_by_client", "placement.release", "placement.search", "household.join", "household.leave", "household.request", "household.reserve", "household.offer", "household.accept",
    "household.start", "household.move", "household.release", "household.refuse_by_client", "household.end", "apart.keep", "facility.change", "facility.place_out", "facility.place_back",
    "facility.plan", "facility.close", "facility.reopen"};

/// What leads from one to the next; else hardly anybody would ever get to a house.
const std::vector<std::vector<const char *>> ways{{"placement.request", "placement.offer", "placement.accept", "placement.start"},
    {"household.join", "household.request", "household.reserve", "household.offer", "household.accept", "household.start"}, {"facility.reopen", "household.move"},
    {"placement.request", "placement.offer", "placement.accept", "placement.start", "placement.move"}};

int verbNumber(const char *name)
{
    return int(std::find_if(verbs.begin(), verbs.end(), [&](const char *verb) { return QLatin1String(verb) == QLatin1String(name); }) - verbs.begin());
}

rc::Gen<Step> anyStep()
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::build<Step>(rc::gen::set(&Step::verb, rc::gen::inRange(0, int(verbs.size() + 3 * ways.size()))), rc::gen::set(&Step::who, rc::gen::inRange(0, people)),
        rc::gen::set(&Step::other, rc::gen::inRange(0, people)), rc::gen::set(&Step::where, rc::gen::inRange(0, houses)), rc::gen::set(&Step::number, rc::gen::inRange(0, 4)),
        rc::gen::set(&Step::hours, rc::gen::inRange(-30, 30))));
}

/// What the tables say, read without a word of the rooms' own code.
struct Tables
{
    std::map<QString, QString> livesAt;                 ///< person → facility
    std::map<QString, std::set<int>> held, closed;      ///< facility → places
    std::map<QString, int> usable;                      ///< facility → places by capacity of the day, without those told out of use
    std::map<QString, std::vector<QString>> households; ///< household → people
    std::set<std::pair<QString, QString>> apart;

    Tables(store::Connection &db, Instant now)
    {
        const auto rows = [&](const char *sql, const std::function<void(store::Statement &)> &each) {
            store::Statement statement = db.prepare(sql);
            while (statement.step())
                each(statement);
        };
        const QString today = now.civilDate().toString(Qt::ISODate);
        rows("SELECT hex(person), hex(facility), place_number FROM placement WHERE state = 'placed'", [&](store::Statement &row) {
            livesAt[row.text(0)] = row.text(1);
            held[row.text(1)].insert(int(row.number(2)));
        });
        rows("SELECT hex(facility), place_number, reserved_until FROM placement WHERE reserved_at IS NOT NULL", [&](store::Statement &row) {
            if (row.isNull(2) || row.number(2) > now.ms())
                held[row.text(0)].insert(int(row.number(1)));
        });
        rows("SELECT hex(id), capacity - out_of_use - taken_elsewhere, capacity FROM facility", [&](store::Statement &row) {
            usable[row.text(0)] = int(row.number(1));
            m_capacity[row.text(0)] = int(row.number(2));
        });
        std::map<QString, int> now_;
        rows("SELECT hex(facility), starts_on, places FROM capacity_step WHERE withdrawn = 0 ORDER BY starts_on, id", [&](store::Statement &row) {
            if (row.text(1) <= today)
                now_[row.text(0)] = int(row.number(2));
        });
        for (const auto &[facility, places] : now_) {
            usable[facility] += places - m_capacity[facility];
            m_capacity[facility] = places;
        }
        rows("SELECT hex(facility), place_number, starts_on, coalesce(ends_on, '9999') FROM place_closure WHERE withdrawn = 0", [&](store::Statement &row) {
            if (row.text(2) <= today && row.text(3) > today && row.number(1) <= m_capacity[row.text(0)])
                closed[row.text(0)].insert(int(row.number(1)));
        });
        rows("SELECT hex(household), hex(person) FROM household_member WHERE left_at IS NULL ORDER BY 1, 2", [&](store::Statement &row) { households[row.text(0)].push_back(row.text(1)); });
        rows("SELECT hex(person), hex(other) FROM keep_apart WHERE withdrawn_at IS NULL", [&](store::Statement &row) { apart.insert({row.text(0), row.text(1)}); });
    }

    [[nodiscard]] std::set<int> unavailable(const QString &facility) const
    {
        std::set<int> all;
        if (const auto it = held.find(facility); it != held.end())
            all = it->second;
        if (const auto it = closed.find(facility); it != closed.end())
            all.insert(it->second.begin(), it->second.end());
        return all;
    }
    /// More people than places: happens only when places go away.
    [[nodiscard]] int tooMany(const QString &facility) const { return qMax(0, int(unavailable(facility).size()) - usable.at(facility)); }
    [[nodiscard]] int freeIn(const QString &facility) const { return qMax(0, usable.at(facility) - int(unavailable(facility).size())); }
    /// All in one house, or nobody anywhere.
    [[nodiscard]] bool whole(const std::vector<QString> &members) const
    {
        std::set<QString> where;
        for (const QString &member : members)
            where.insert(livesAt.contains(member) ? livesAt.at(member) : QString());
        return where.size() == 1;
    }
    [[nodiscard]] std::set<std::pair<QString, QString>> meeting() const
    {
        std::set<std::pair<QString, QString>> pairs;
        for (const auto &pair : apart)
            if (livesAt.contains(pair.first) && livesAt.contains(pair.second) && livesAt.at(pair.first) == livesAt.at(pair.second))
                pairs.insert(pair);
        return pairs;
    }

private:
    std::map<QString, int> m_capacity;
};

/// One deed, or all of a way.
std::vector<Step> deeds(const Step &step)
{
    if (step.verb < int(verbs.size()))
        return {step};
    std::vector<Step> all;
    for (const char *name : ways[std::size_t(step.verb) % ways.size()]) {
        all.push_back(step);
        all.back().verb = verbNumber(name);
        if (QLatin1String(name) == QLatin1String("placement.move"))
            all.back().where = (step.where + 1) % houses;
        if (step.hours % 3 != 0)
            all.back().number = 0; // often without a wish for one place
    }
    return all;
}

class Town
{
public:
    Town()
    {
        const int capacities[houses] = {1, 3, 4};
        for (int i = 0; i < houses; ++i)
            m_houses.append(m_region.facility(i == 2 ? "GEZINSHUIS" : "MO", QStringLiteral("Huis %1").arg(i), capacities[i], {{QStringLiteral("out_of_use"), i == 2 ? 1 : 0}}));
        for (int i = 0; i < people; ++i)
            m_cases.append(m_region.person(QStringLiteral("Oefen %1").arg(i)));
    }

    /// Carried out or refused; both are fine. Then the day goes on.
    void take(const Step &step)
    {
        const QString name = QLatin1String(verbs[std::size_t(step.verb)]);
        const Tables before(m_region.connection(), m_region.now());
        const bool done = m_region.door().execute(name, argumentsOf(name, step)).has_value();
        if (done)
            ++m_carriedOut[name];
        compare(name, before, Tables(m_region.connection(), m_region.now()));
        m_hour += 3;
        m_region.setNow(Instant::civil(QDate(2026, 4, 1)).plusHours(m_hour).toText().toLatin1().constData());
    }

    void check()
    {
        const auto none = [&](const char *sql) { return m_region.connection().number(sql) == 0; };
        RC_ASSERT(none("SELECT count(*) FROM (SELECT person FROM placement WHERE state = 'placed' GROUP BY person HAVING count(*) > 1)"));
        RC_ASSERT(none("SELECT count(*) FROM placement WHERE state IN ('placed', 'ended') AND place_number < 1"));
        // Also through time: periods of one person, and of one place, do not overlap.
        RC_ASSERT(none(
            "SELECT count(*) FROM placement a JOIN placement b ON a.person = b.person AND a.id < b.id WHERE a.starts_at IS NOT NULL AND b.starts_at IS NOT NULL "
            "AND a.starts_at < ifnull(b.ends_at, 9e18) AND b.starts_at < ifnull(a.ends_at, 9e18)"));
        RC_ASSERT(none(
            "SELECT count(*) FROM placement a JOIN placement b ON a.facility = b.facility AND a.place_number = b.place_number AND a.id < b.id "
            "WHERE a.starts_at IS NOT NULL AND b.starts_at IS NOT NULL AND a.starts_at < ifnull(b.ends_at, 9e18) AND b.starts_at < ifnull(a.ends_at, 9e18)"));
        RC_ASSERT(none("SELECT count(*) FROM placement WHERE reserved_at IS NOT NULL AND state NOT IN ('candidate', 'offered', 'accepted')"));
        RC_ASSERT(none("SELECT count(*) FROM gap g JOIN placement p ON p.person = g.person WHERE g.until IS NULL AND p.state = 'placed'"));
        RC_ASSERT(none("SELECT count(*) FROM placement WHERE state = 'ended' AND (ends_at < starts_at OR end_reason IS NULL OR destination IS NULL)"));
        RC_ASSERT(none("SELECT count(*) FROM (SELECT household FROM household_member WHERE left_at IS NULL GROUP BY household HAVING count(*) < 2)"));
        checkCounts();
        checkFigures();
    }

    [[nodiscard]] const std::map<QString, int> &carriedOut() const { return m_carriedOut; }

private:
    QJsonObject argumentsOf(const QString &name, const Step &step)
    {
        const QString c = m_cases.at(step.who);
        const QString house = m_houses.at(step.where);
        const auto at = [&] { return m_region.now().plusHours(step.hours).toText(); };
        const auto day = [&](int days) { return m_region.today().addDays(days).toString(Qt::ISODate); };
        QJsonObject with;
        const auto ending = [&] {
            with.insert(QStringLiteral("reason"), QLatin1String(step.number == 3 ? "mob" : "wens"));
            if (step.number != 3)
                with.insert(QStringLiteral("destination"), QStringLiteral("own_home"));
        };
        if (name.startsWith(QLatin1String("facility."))) {
            with.insert(name == QLatin1String("facility.change") ? QStringLiteral("id") : QStringLiteral("facility"), house);
            if (name == QLatin1String("facility.change"))
                with.insert(QLatin1String(step.number % 2 == 0 ? "out_of_use" : "capacity"), qAbs(step.hours) % 5);
            if (name == QLatin1String("facility.place_out")) {
                with.insert(QStringLiteral("place_number"), step.number);
                with.insert(QStringLiteral("starts_on"), day(step.hours / 10));
                with.insert(QStringLiteral("reason"), QStringLiteral("repair"));
                if (step.other > 1)
                    with.insert(QStringLiteral("ends_on"), day(step.hours / 10 + step.other));
            }
            if (name == QLatin1String("facility.plan")) {
                with.insert(QStringLiteral("starts_on"), day(1 + step.other));
                with.insert(QStringLiteral("places"), step.number + 1);
            }
            if (name == QLatin1String("facility.close")) {
                with.insert(QStringLiteral("on"), day(qAbs(step.hours) / 5));
                with.insert(QStringLiteral("reason"), QStringLiteral("oefening"));
            }
            if (name == QLatin1String("facility.place_back"))
                with = {{QStringLiteral("closure"), anyClosure(step.number)}, {QStringLiteral("on"), day(step.other - 1)}};
            return with;
        }
        const bool alone = name.startsWith(QLatin1String("placement.")) && name != QLatin1String("placement.request") && name != QLatin1String("placement.search");
        with.insert(alone ? QStringLiteral("placement") : QStringLiteral("case"), alone ? subject(name, c) : c);
        const QString verb = name.section(u'.', 1);
        if (verb == QLatin1String("request") || verb == QLatin1String("move") || name == QLatin1String("household.offer") || name == QLatin1String("household.reserve") || (step.number > 1 && verb == QLatin1String("offer")))
            with.insert(QStringLiteral("facility"), house);
        if (alone && step.number > 0 && (verb == QLatin1String("offer") || verb == QLatin1String("reserve") || verb == QLatin1String("start") || verb == QLatin1String("move")))
            with.insert(QStringLiteral("place_number"), step.number);
        if ((verb == QLatin1String("offer") || verb == QLatin1String("reserve")) && step.other == 0)
            with.insert(QStringLiteral("until"), m_region.now().plusHours(10).toText());
        if (verb == QLatin1String("start") || verb == QLatin1String("end") || verb == QLatin1String("move"))
            with.insert(QStringLiteral("at"), at());
        if (verb == QLatin1String("end"))
            ending();
        if (verb == QLatin1String("join") || verb == QLatin1String("keep"))
            with.insert(verb == QLatin1String("join") ? QStringLiteral("with") : QStringLiteral("other"), m_cases.at(step.other));
        if (verb == QLatin1String("keep"))
            with.insert(QStringLiteral("reason"), QStringLiteral("threat"));
        if (verb == QLatin1String("leave"))
            with.insert(QStringLiteral("reason"), QStringLiteral("oefening"));
        return with;
    }

    /// What one command may do to what was so before it. The clock stood still.
    void compare(const QString &name, const Tables &before, const Tables &after)
    {
        if (!name.startsWith(QLatin1String("facility.")))
            for (const auto &[facility, places] : after.usable)
                RC_ASSERT(after.tooMany(facility) <= before.tooMany(facility));
        for (const auto &[household, members] : after.households) {
            const auto was = before.households.find(household);
            if (was != before.households.end() && was->second == members && before.whole(members))
                RC_ASSERT(after.whole(members));
        }
        if (name != QLatin1String("apart.keep"))
            RC_ASSERT(after.meeting() == before.meeting() || after.meeting().size() < before.meeting().size());
        // Nobody comes to a place that is out of use.
        for (const auto &[facility, places] : after.closed)
            if (const auto held = after.held.find(facility); held != after.held.end())
                for (const int place : places)
                    if (held->second.contains(place) && !name.startsWith(QLatin1String("facility.")))
                        RC_ASSERT(before.held.contains(facility) && before.held.at(facility).contains(place));
    }

    /// The lists, the board and the match page count as the tables do.
    void checkCounts()
    {
        const Tables tables(m_region.connection(), m_region.now());
        const auto board = placement::placeBoard(m_region.connection(), {}, m_region.now());
        int freeNow = 0;
        for (const auto &line : board.facilities) {
            const QString id = QString::fromLatin1(line.facility.id.toBytes().toHex().toUpper());
            const bool takes = !line.facility.closesOn.isValid() || line.facility.closesOn > m_region.today();
            RC_ASSERT(line.free == (takes ? tables.freeIn(id) : 0));
            RC_ASSERT(line.tooMany == tables.tooMany(id));
            freeNow += line.free;
            int words = 0;
            for (const auto &row : board.rows)
                words += row.facility == line.facility.id && row.free ? 1 : 0;
            RC_ASSERT(line.tooMany > 0 || words == line.free || !takes); // "vrij" stands as often as it is counted
        }
        RC_ASSERT(board.freeNow == freeNow);
        for (const auto &entry : m_region.ask("facility.list").toArray()) {
            const QString id = QString::fromLatin1(Id::fromText(entry.toObject().value(QLatin1String("id")).toString())->toBytes().toHex().toUpper());
            const auto line = std::find_if(board.facilities.begin(), board.facilities.end(), [&](const auto &one) { return one.facility.id.toBytes().toHex().toUpper() == id.toLatin1(); });
            RC_ASSERT(entry.toObject().value(QLatin1String("free")).toInt() == line->free);
            RC_ASSERT(entry.toObject().value(QLatin1String("held")).toInt() == line->held);
        }
    }

    /// Days of stays, summed day by day: a day counts for whoever was there that day and did not leave on it.
    void checkFigures()
    {
        const placement::Period period{QDate(2026, 3, 30), m_region.today()};
        const auto figures = placement::figuresOf(m_region.connection(), period);
        qint64 days = 0;
        store::Statement row = m_region.connection().prepare("SELECT starts_at, ends_at FROM placement WHERE starts_at IS NOT NULL");
        while (row.step())
            for (QDate day = period.from; day <= period.to; day = day.addDays(1))
                days += row.instant(0).civilDate() <= day && (row.isNull(1) || row.instant(1).civilDate() > day) ? 1 : 0;
        RC_ASSERT(figures.occupied == days);
        qint64 byHouse = 0;
        for (const auto &line : figures.occupancy)
            byHouse += line.occupied;
        RC_ASSERT(byHouse == days);
        const auto &total = figures.lengths.back();
        RC_ASSERT(total.all.days == total.ended.days + total.present.days);
        RC_ASSERT(total.present.stays == int(m_region.connection().number("SELECT count(*) FROM placement WHERE state = 'placed'")));
    }

    QString anyClosure(int number)
    {
        store::Statement row = m_region.connection().prepare("SELECT id FROM place_closure ORDER BY id DESC");
        QString id = Id::make(1).toText();
        for (int i = 0; i <= number && row.step(); ++i)
            id = row.id(0).toText();
        return id;
    }

    /// The newest placement of the case that the verb could be about.
    QString subject(const QString &verb, const QString &caseId)
    {
        const bool running = verb == QLatin1String("placement.end") || verb == QLatin1String("placement.move");
        QString id = Id::make(1).toText();
        const QJsonObject page = m_region.ask("placement.of_case", {{QStringLiteral("case"), caseId}}).toObject();
        for (const auto &entry : page.value(QLatin1String("placements")).toArray()) {
            const QString state = entry.toObject().value(QLatin1String("state")).toString();
            const bool fits = running ? state == QLatin1String("placed") : state != QLatin1String("ended") && state != QLatin1String("placed") && !state.startsWith(QLatin1String("refused"));
            if (fits || id == Id::make(1).toText())
                id = entry.toObject().value(QLatin1String("id")).toString();
        }
        return id;
    }

    Region m_region{"2026-04-01T00:00"};
    QStringList m_houses;
    QStringList m_cases;
    int m_hour = 0;
    std::map<QString, int> m_carriedOut;
};

} // namespace

// rapidcheck prints its seed ("Using configuration: seed=…"); RC_PARAMS="seed=…" plays the same towns again.
TEST_CASE("no order of deeds gives two stays to one person, two people to one place, more than there is, or half a household")
{
    std::map<QString, int> carriedOut;
    const bool ok = rc::check([&] {
        Town town;
        for (const Step &step : *rc::gen::container<std::vector<Step>>(36, anyStep())) {
            for (const Step &deed : deeds(step))
                town.take(deed);
            town.check();
        }
        for (const auto &[verb, times] : town.carriedOut())
            carriedOut[verb] += times;
    });
    CHECK(ok);
    // The steps do reach somewhere: each verb was carried out in some town.
    for (const char *verb : verbs) {
        CAPTURE(verb);
        CHECK(carriedOut[QLatin1String(verb)] > 0);
    }
}
