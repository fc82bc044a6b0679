#include "core/today/today.h"

#include <algorithm>
#include <tuple>

#include "core/base/calendar.h"
#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/care/views.h"
#include "core/oversight/views.h"
#include "core/placement/views.h"
#include "core/privacy/views.h"
#include "core/upkeep/views.h"
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
    Collector(const command::Reader &reader, QString coordinator) : m_reader(reader), m_coordinator(std::move(coordinator)), m_sight(reader.sight()) {}

    TodayPage collect()
    {
        emergencies();
        if (!m_reader.session.may(access::Right::PersonRead)) // the FG sees what asks for a review, and nobody's name
            return sorted();
        outOfSight();
        danger();
        gaps();
        offerReflection();
        reflection();
        reviewReflection();
        safety();
        plans();
        requests();
        sharing();
        retention();
        return sorted();
    }

private:
    TodayPage sorted()
    {
        std::stable_sort(m_page.rows.begin(), m_page.rows.end(), [](const TodayRow &a, const TodayRow &b) {
            const auto rank = [](const TodayRow &row) { return std::tuple(row.group, !(row.age >= 0 && row.age < 18), row.due); };
            return rank(a) < rank(b);
        });
        return std::move(m_page);
    }

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
        m_page.rows.push_back({group, person, caseId, subject, found->name, found->age, found->risk, what, term, due, false, QString::fromLatin1(open), button});
    }

    /// Cases by a condition that an index answers: person, id and one date.
    template<class Each>
    void cases(const QByteArray &column, const QByteArray &where, const Value &value, Each each)
    {
        QByteArray sql = "SELECT person, id, " + column + " FROM cases WHERE " + where;
        if (!m_coordinator.isEmpty())
            sql += " AND coordinator = ?2";
        sql += m_sight.condition("cases.person");
        store::Statement &statement = db().prepared(sql + " LIMIT " + QByteArray::number(mostPerSource));
        statement.bind(1, value);
        if (!m_coordinator.isEmpty())
            statement.bind(2, m_coordinator);
        m_sight.bind(statement);
        std::vector<std::tuple<Id, Id, QString>> found;
        {
            store::Cursor cursor(statement);
            while (cursor.next())
                found.emplace_back(cursor->id(0), cursor->id(1), cursor->text(2));
        }
        for (const auto &[person, id, text] : found)
            each(person, id, QDate::fromString(text, Qt::ISODate));
    }

    /// D14, D15: whatever is still open of break-glass. Its terms are hours, so they are told in hours.
    void emergencies()
    {
        using What = oversight::GlassTask::What;
        for (const auto &task : oversight::glassTasks(m_reader)) {
            TodayRow row;
            row.group = Group::Now;
            row.person = task.glass.person;
            row.caseId = task.glass.caseId;
            row.subject = task.glass.id;
            row.name = say("today", "Casus %1").arg(task.caseNumber);
            if (task.what == What::Account)
                row.what = say("today", "Noodtoegang verantwoorden: %1").arg(task.glass.purpose);
            else if (task.what == What::Review)
                row.what = say("today", "Noodtoegang van %1 beoordelen").arg(access::displayName(db(), task.glass.account));
            else
                row.what = say("today", "Nagaan of de noodtoegang van %1 een datalek was").arg(access::displayName(db(), task.glass.account));
            row.due = task.what == What::Review ? task.glass.reviewDue : task.due.civilDate();
            row.term = task.what == What::Review ? termText(row.due, day()) : hoursText(task.due, m_reader.now);
            row.overdue = task.overdue;
            row.open = QStringLiteral("emergency");
            row.button = task.what == What::Account ? say("today", "Vul in") : say("today", "Beoordeel");
            m_page.rows.push_back(row);
        }
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
        for (const auto &row : placement::openGaps(db(), m_reader.now, m_sight)) {
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

    /// R-GA (W46): open until somebody recorded that it was offered, refused, or put off until a day.
    void offerReflection()
    {
        // The condition in brackets is that of the index, so that only those few cases are read; the rule has the last word.
        cases("registered_at", "residence IN ('eu_geen', 'asiel_pr', 'ongedoc') AND (reflection_offered IS NULL OR reflection_offered IN ('unknown', 'declined'))"
            " AND +state IN ('registered', 'intake', 'active', ?1)", QStringLiteral("out_of_sight"), [&](const Id &person, const Id &id, QDate) {
                const auto c = victim::findCase(db(), id);
                if (c && victim::rules::reflectionDuty(*c).applies)
                    add(Group::Terms, person, id, {}, say("today", "Bedenktijd aanbieden"), {}, say("today", "open sinds %1").arg(weekdayText(c->registeredAt.civilDate())), "person", say("today", "Open"));
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
            sql += m_sight.condition("head.record");
            store::Statement &statement = db().prepared(sql + " ORDER BY risk DESC LIMIT " + QByteArray::number(mostPerSource));
            if (!m_coordinator.isEmpty())
                statement.bind(1, m_coordinator);
            m_sight.bind(statement);
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
        for (const auto &due : care::firstPlansDue(db(), day().addDays(daysAhead), m_coordinator, m_sight))
            add(Group::Evaluations, due.person, due.caseId, {}, say("today", "Eerste zorgplan maken"), due.due, termText(due.due, day()), "plan", say("today", "Maak plan"));
        for (const auto &due : care::plansToEvaluate(db(), day().addDays(daysAhead), m_coordinator, m_sight))
            add(Group::Evaluations, due.person, due.caseId, due.plan, say("today", "Zorgplan evalueren, met een ervaringsdeskundige"), due.due, termText(due.due, day()), "plan", say("today", "Evalueer"));
    }

    /// D15.
    void requests()
    {
        for (const auto &one : privacy::openRequests(db(), m_coordinator, m_sight))
            add(Group::Terms, one.request.person, one.request.caseId, one.request.id, say("today", "AVG-verzoek beantwoorden"), one.due, termText(one.due, day()), "privacy", say("today", "Open"));
    }

    void sharing()
    {
        for (const auto &one : privacy::toInform(db(), m_coordinator, m_sight))
            add(Group::Terms, one.person, one.caseId, one.sharing, say("today", "Vertel de cliënt wat er gedeeld is"), one.since, say("today", "gedeeld op %1").arg(weekdayText(one.since)), "privacy", say("today", "Open"));
    }

    /// The page for the data protection officer has them all; a coordinator sees the few that are longest overdue.
    void retention()
    {
        constexpr int most = 5;
        for (const auto &one : privacy::retentionDue(db(), day(), most, m_sight))
            add(Group::Terms, one.person, one.caseId, {}, say("today", "Bewaartermijn voorbij: wissen of langer bewaren"), one.until, termText(one.until, day()), "privacy", say("today", "Kijk"));
    }

    const command::Reader &m_reader;
    QString m_coordinator;
    access::Sight m_sight;
    TodayPage m_page;
};

} // namespace

QString hoursText(Instant due, Instant now)
{
    constexpr qint64 hour = 3'600'000;
    const qint64 ms = due.ms() - now.ms();
    if (ms <= 0) {
        const int over = int(-ms / hour);
        return over < 1 ? say("today", "net over tijd") : counted(over, say("today", "1 uur over tijd"), say("today", "%1 uur over tijd"));
    }
    const int left = int((ms + hour - 1) / hour);
    return counted(left, say("today", "nog 1 uur"), say("today", "nog %1 uur"));
}

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
    TodayPage page = Collector(reader, coordinator).collect();
    if (reader.session.may(access::Right::BackupMake))
        if (const QDate due = upkeep::backupState(reader).due; due.isValid() && due <= reader.today())
            page.backupDue = due;
    return page;
}

} // namespace luwte::today
