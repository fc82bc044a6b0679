#include "core/today/today.h"

#include <algorithm>
#include <tuple>

#include "core/base/calendar.h"
#include "core/base/day_text.h"
#include "core/care/views.h"
#include "core/placement/views.h"
#include "core/victim/rules.h"
#include "core/victim/views.h"

namespace luwte::today {

namespace {

constexpr int daysAhead = 14;
constexpr int mostPerSource = 500; // a list nobody can read through helps nobody; the figures pages count the rest

/// What every row shows of a person, from the narrow head row.
struct Who
{
    QString name;
    int age = -1;
    int risk = -1;
    QString coordinator;
};

class Collector
{
public:
    Collector(const command::Reader &reader, QString coordinator) : m_reader(reader), m_coordinator(std::move(coordinator)) {}

    TodayPage collect()
    {
        outOfSight();
        danger();
        gaps();
        reflection();
        reviewReflection();
        safety();
        plans();
        std::stable_sort(m_page.rows.begin(), m_page.rows.end(), [](const TodayRow &a, const TodayRow &b) {
            const auto rank = [](const TodayRow &row) { return std::tuple(row.group, !(row.age >= 0 && row.age < 18), row.due); };
            return rank(a) < rank(b);
        });
        return std::move(m_page);
    }

private:
    [[nodiscard]] store::Connection &db() const { return m_reader.connection; }
    [[nodiscard]] QDate day() const { return m_reader.today(); }

    std::optional<Who> who(const Id &person)
    {
        store::Cursor row(db().prepared("SELECT title, born, risk, coordinator FROM head WHERE record = ?").bind(1, person));
        if (!row.next())
            return std::nullopt;
        Who found{row->text(0), -1, row->isNull(2) ? -1 : int(row->number(2)), row->text(3)};
        if (!m_coordinator.isEmpty() && found.coordinator != m_coordinator)
            return std::nullopt;
        const QString born = row->text(1);
        const QDate date = QDate::fromString(born, Qt::ISODate);
        found.age = date.isValid() ? calendar::age(date, day()) : born.isEmpty() ? -1 : day().year() - born.toInt();
        return found;
    }

    void add(Group group, const Id &person, const Id &caseId, const Id &subject, const QString &what, QDate due, const QString &term, const char *open, const QString &button)
    {
        const auto found = who(person);
        if (!found)
            return;
        if (due.isValid() && due > day().addDays(daysAhead)) {
            if (!m_page.next.isValid() || due < m_page.next)
                m_page.next = due;
            return;
        }
        m_page.rows.push_back({group, person, caseId, subject, found->name, found->age, found->risk, what, term, due, QString::fromLatin1(open), button});
    }

    /// Cases by a condition that an index answers: person, id and one date.
    template<class Each>
    void cases(const QByteArray &column, const QByteArray &where, const Value &value, Each each)
    {
        QByteArray sql = "SELECT person, id, " + column + " FROM cases WHERE " + where;
        if (!m_coordinator.isEmpty())
            sql += " AND coordinator = ?2";
        store::Statement &statement = db().prepared(sql + " LIMIT " + QByteArray::number(mostPerSource));
        statement.bind(1, value);
        if (!m_coordinator.isEmpty())
            statement.bind(2, m_coordinator);
        std::vector<std::tuple<Id, Id, QString>> found;
        {
            store::Cursor cursor(statement);
            while (cursor.next())
                found.emplace_back(cursor->id(0), cursor->id(1), cursor->text(2));
        }
        for (const auto &[person, id, text] : found)
            each(person, id, QDate::fromString(text, Qt::ISODate));
    }

    void outOfSight()
    {
        cases("last_seen_on", "state = ?1", QStringLiteral("out_of_sight"), [&](const Id &person, const Id &id, QDate seen) {
            // D17: days 1, 3, 7 and 30 after the day of last contact.
            const qint64 days = seen.isValid() ? seen.daysTo(day()) : 0;
            QDate due = day();
            for (const int step : {1, 3, 7, 30})
                if (seen.isValid() && days <= step) {
                    due = seen.addDays(step);
                    break;
                }
            add(Group::Now, person, id, {}, say("today", "Uit beeld: wat is er gedaan, wie weet ervan?"), due, say("today", "dag %1").arg(days), "person", say("today", "Open"));
        });
    }

    void danger()
    {
        for (const char *state : {"registered", "intake"})
            cases("in_danger_now", QByteArray("in_danger_now = 'yes' AND state = ?1"), QString::fromLatin1(state), [&](const Id &person, const Id &id, QDate) {
                add(Group::Now, person, id, {}, say("today", "Nu in gevaar: regel eerst veiligheid"), day(), say("today", "vandaag"), "safety", say("today", "Doe nu"));
            });
    }

    void gaps()
    {
        for (const auto &row : placement::openGaps(db(), m_reader.now)) {
            if (row.stage == placement::GapStage::None)
                continue;
            const QString what = row.stage == placement::GapStage::Escalated ? say("today", "Geen plek, al een week. Schakel op. %1") : say("today", "Geen plek. %1");
            add(Group::WalEnSchip, row.gap.person, row.gap.caseId, row.gap.id, what.arg(placement::gapReason(row.gap)), {}, say("today", "dag %1").arg(row.days), "place", say("today", "Zoek plek"));
        }
    }

    void reflection()
    {
        cases("reflection_start", "reflection_start >= ?1 AND state IN ('registered', 'intake', 'active', 'out_of_sight')",
            Codec<QDate>::to(calendar::plusMonths(day(), -4)), [&](const Id &person, const Id &id, QDate) {
                const auto c = victim::findCase(db(), id);
                const QDate end = c ? victim::rules::reflectionEnd(*c) : QDate();
                if (end.isValid() && end >= day().addDays(-7))
                    add(Group::Terms, person, id, {}, say("today", "Bedenktijd loopt af"), end, termText(end, day()), "person", say("today", "Open"));
                const QDate rvb = c ? c->reflectionStart.addDays(14) : QDate(); // D2
                if (rvb.isValid() && rvb >= day().addDays(-7))
                    add(Group::Terms, person, id, {}, say("today", "Rvb aanvragen"), rvb, termText(rvb, day()), "person", say("today", "Open"));
            });
    }

    void reviewReflection()
    {
        cases("reflection_review_on", "reflection_review_on <= ?1 AND state IN ('registered', 'intake', 'active', 'out_of_sight')",
            Codec<QDate>::to(day().addDays(daysAhead)), [&](const Id &person, const Id &id, QDate due) {
                add(Group::Terms, person, id, {}, say("today", "Bedenktijd opnieuw bespreken"), due, termText(due, day()), "person", say("today", "Open"));
            });
    }

    /// D6: level 3–4 every 7 days, 2 every 30.
    void safety()
    {
        std::vector<std::pair<Id, Id>> people;
        {
            QByteArray sql = "SELECT record, case_id FROM head WHERE risk >= 2 AND state IN ('intake', 'active', 'out_of_sight')";
            if (!m_coordinator.isEmpty())
                sql += " AND coordinator = ?1";
            store::Statement &statement = db().prepared(sql + " ORDER BY risk DESC LIMIT " + QByteArray::number(mostPerSource));
            if (!m_coordinator.isEmpty())
                statement.bind(1, m_coordinator);
            store::Cursor cursor(statement);
            while (cursor.next())
                people.emplace_back(cursor->id(0), cursor->id(1));
        }
        for (const auto &[person, caseId] : people) {
            const auto last = victim::latestSafety(db(), person);
            if (!last)
                continue;
            const QDate due = last->at.civilDate().addDays(last->level >= 3 ? 7 : 30);
            if (due <= day().addDays(3))
                add(Group::Terms, person, caseId, last->id, say("today", "Veiligheid opnieuw inschatten"), due, termText(due, day()), "safety", say("today", "Schat in"));
        }
    }

    void plans()
    {
        for (const auto &due : care::firstPlansDue(db(), day().addDays(daysAhead), m_coordinator))
            add(Group::Evaluations, due.person, due.caseId, {}, say("today", "Eerste zorgplan maken"), due.due, termText(due.due, day()), "plan", say("today", "Maak plan"));
        for (const auto &due : care::plansToEvaluate(db(), day().addDays(daysAhead), m_coordinator))
            add(Group::Evaluations, due.person, due.caseId, due.plan, say("today", "Zorgplan evalueren, met een ervaringsdeskundige"), due.due, termText(due.due, day()), "plan", say("today", "Evalueer"));
    }

    const command::Reader &m_reader;
    QString m_coordinator;
    TodayPage m_page;
};

} // namespace

int TodayPage::count(Group group) const
{
    return int(std::count_if(rows.begin(), rows.end(), [group](const TodayRow &row) { return row.group == group; }));
}

QString groupName(Group group)
{
    switch (group) {
    case Group::Now: return say("today", "Nu");
    case Group::WalEnSchip: return say("today", "Tussen wal en schip");
    case Group::Terms: return say("today", "Termijnen");
    case Group::Evaluations: return say("today", "Plannen en evaluaties");
    case Group::Missing: break;
    }
    return say("today", "Nog in te vullen");
}

QString termText(QDate due, QDate today)
{
    const QString day = weekdayText(due);
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return say("today", "vandaag");
    if (days == 1)
        return say("today", "morgen (%1)").arg(day);
    if (days > 0)
        return say("today", "nog %1 dagen (%2)").arg(days).arg(day);
    return days == -1 ? say("today", "1 dag over de datum (%1)").arg(day) : say("today", "%1 dagen over de datum (%2)").arg(-days).arg(day);
}

TodayPage today(const command::Reader &reader, const QString &coordinator)
{
    return Collector(reader, coordinator).collect();
}

} // namespace luwte::today
