// Whatever people do, and in whatever order: nobody has two places, no place has two people, no house takes more than it has.

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::Region;

namespace {

struct Step
{
    int verb;
    int who;
    int where;
    int number;
    int hours;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << '{' << step.verb << ',' << step.who << ',' << step.where << ',' << step.number << ',' << step.hours << '}';
}

rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(rc::gen::set(&Step::verb, rc::gen::inRange(0, 14)), rc::gen::set(&Step::who, rc::gen::inRange(0, 4)),
        rc::gen::set(&Step::where, rc::gen::inRange(0, 3)), rc::gen::set(&Step::number, rc::gen::inRange(0, 4)),
        rc::gen::set(&Step::hours, rc::gen::inRange(-30, 30)));
}

class Town
{
public:
    Town()
    {
        const int capacities[] = {1, 2, 3};
        for (int i = 0; i < 3; ++i)
            m_houses.append(m_region.facility(i == 2 ? "GEZINSHUIS" : "MO", QStringLiteral("Huis %1").arg(i), capacities[i],
                {{QStringLiteral("out_of_use"), i == 2 ? 1 : 0}}));
        for (int i = 0; i < 4; ++i)
            m_cases.append(m_region.person(QStringLiteral("Oefen %1").arg(i)));
    }

    /// Carried out or refused; both are fine.
    void take(const Step &step)
    {
        static const char *const verbs[] = {"placement.request", "placement.request", "placement.offer", "placement.offer",
            "placement.reserve", "placement.accept", "placement.accept", "placement.start", "placement.start", "placement.end",
            "placement.move", "placement.refuse_by_client", "placement.release", "placement.search"};
        const QString name = QLatin1String(verbs[step.verb]);
        const QString c = m_cases.at(step.who);
        QJsonObject with;
        if (name == QLatin1String("placement.request") || name == QLatin1String("placement.search"))
            with.insert(QStringLiteral("case"), c);
        else
            with.insert(QStringLiteral("placement"), subject(name, c));
        if (name == QLatin1String("placement.request") || name == QLatin1String("placement.move") ||
            (step.number > 1 && name == QLatin1String("placement.offer")))
            with.insert(QStringLiteral("facility"), m_houses.at(step.where));
        if (step.number > 0 &&
            (name == QLatin1String("placement.offer") || name == QLatin1String("placement.reserve") ||
                name == QLatin1String("placement.start") || name == QLatin1String("placement.move")))
            with.insert(QStringLiteral("place_number"), step.number);
        if (name == QLatin1String("placement.start") || name == QLatin1String("placement.end") || name == QLatin1String("placement.move"))
            with.insert(QStringLiteral("at"), m_region.now().plusHours(step.hours).toText());
        if (name == QLatin1String("placement.end")) {
            with.insert(QStringLiteral("reason"), QStringLiteral("wens"));
            with.insert(QStringLiteral("destination"), QStringLiteral("own_home"));
        }
        if (m_region.door().execute(name, with))
            ++m_carriedOut;
        m_hour += 3;
        m_region.setNow(Instant::civil(QDate(2026, 4, 1)).plusHours(m_hour).toText().toLatin1().constData());
    }

    void check()
    {
        const auto none = [&](const char *sql) { return m_region.connection().number(sql) == 0; };
        RC_ASSERT(none("SELECT count(*) FROM (SELECT person FROM placement WHERE state = 'placed' GROUP BY person HAVING count(*) > 1)"));
        RC_ASSERT(none(
            "SELECT count(*) FROM facility f WHERE (SELECT count(*) FROM placement p WHERE p.facility = f.id AND p.state = 'placed') > f.capacity - f.out_of_use"));
        RC_ASSERT(none(
            "SELECT count(*) FROM placement p JOIN facility f ON f.id = p.facility WHERE p.state IN ('placed', 'ended') AND (p.place_number < 1 OR p.place_number > f.capacity)"));
        // Also through time: periods of one person, and of one place, do not overlap.
        RC_ASSERT(none(
            "SELECT count(*) FROM placement a JOIN placement b ON a.person = b.person AND a.id < b.id WHERE a.starts_at IS NOT NULL AND b.starts_at IS NOT NULL "
            "AND a.starts_at < ifnull(b.ends_at, 9e18) AND b.starts_at < ifnull(a.ends_at, 9e18)"));
        RC_ASSERT(none(
            "SELECT count(*) FROM placement a JOIN placement b ON a.facility = b.facility AND a.place_number = b.place_number AND a.id < b.id "
            "WHERE a.starts_at IS NOT NULL AND b.starts_at IS NOT NULL AND a.starts_at < ifnull(b.ends_at, 9e18) AND b.starts_at < ifnull(a.ends_at, 9e18)"));
        RC_ASSERT(
            none("SELECT count(*) FROM placement WHERE reserved_at IS NOT NULL AND state NOT IN ('candidate', 'offered', 'accepted')"));
        RC_ASSERT(none("SELECT count(*) FROM gap g JOIN placement p ON p.person = g.person WHERE g.until IS NULL AND p.state = 'placed'"));
        RC_ASSERT(none(
            "SELECT count(*) FROM placement WHERE state = 'ended' AND (ends_at < starts_at OR end_reason IS NULL OR destination IS NULL)"));
    }

    [[nodiscard]] int carriedOut() const { return m_carriedOut; }

private:
    /// The newest placement of the case that the verb could be about.
    QString subject(const QString &verb, const QString &caseId)
    {
        const bool running = verb == QLatin1String("placement.end") || verb == QLatin1String("placement.move");
        QString id = Id::make(1).toText();
        const QJsonObject page = m_region.ask("placement.of_case", {{QStringLiteral("case"), caseId}}).toObject();
        for (const auto &entry : page.value(QLatin1String("placements")).toArray()) {
            const QString state = entry.toObject().value(QLatin1String("state")).toString();
            const bool fits = running
                ? state == QLatin1String("placed")
                : state != QLatin1String("ended") && state != QLatin1String("placed") && !state.startsWith(QLatin1String("refused"));
            if (fits || id == Id::make(1).toText())
                id = entry.toObject().value(QLatin1String("id")).toString();
        }
        return id;
    }

    Region m_region{"2026-04-01T00:00"};
    QStringList m_houses;
    QStringList m_cases;
    int m_hour = 0;
    int m_carriedOut = 0;
};

} // namespace

TEST_CASE("no order of deeds gives two stays to one person, two people to one place, or more than there is")
{
    int carriedOut = 0;
    int steps = 0;
    const bool ok = rc::check([&] {
        Town town;
        for (const Step &step : *rc::gen::container<std::vector<Step>>(60, anyStep())) {
            town.take(step);
            town.check();
            ++steps;
        }
        carriedOut += town.carriedOut();
    });
    CHECK(ok);
    CHECK(carriedOut > steps / 10); // the steps do reach somewhere
}
