#include "core/today/today.h"

#include <algorithm>
#include <tuple>

#include "core/base/calendar.h"
#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/deadline/index.h"
#include "core/deadline/rules.h"
#include "core/deadline/words.h"
#include "core/oversight/views.h"
#include "core/placement/views.h"
#include "core/privacy/views.h"
#include "core/upkeep/views.h"

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
    QString region;
};

deadline::Whose whoseOf(const access::Session &session, const View &view)
{
    deadline::Whose whose;
    whose.coordinator = view.whose == "mine" ? session.user : view.coordinator;
    if (view.whose == "team" && !session.location.isNull())
        whose.location = session.location;
    else if (view.whose == "team" || view.whose == "region")
        whose.region = Code(session.region);
    return whose;
}

class Collector
{
public:
    Collector(const command::Reader &reader, const View &view) : m_reader(reader), m_whose(whoseOf(reader.session, view)), m_sight(reader.sight()) {}

    TodayPage collect()
    {
        emergencies();
        if (!m_reader.session.may(access::Right::PersonRead)) // the FG sees what asks for a review, and nobody's name
            return sorted();
        deadlines();
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
        store::Cursor row(db().prepared("SELECT title, born, risk, coordinator, region FROM head WHERE record = ?").bind(1, person));
        if (!row.next())
            return std::nullopt;
        Who found{row->text(0), -1, row->isNull(2) ? -1 : int(row->number(2)), row->text(3), row->text(4)};
        const QString born = row->text(1);
        const QDate date = QDate::fromString(born, Qt::ISODate);
        found.age = date.isValid() ? calendar::age(date, day()) : born.isEmpty() ? -1 : day().year() - born.toInt();
        return found;
    }

    /// The index has asked this of its rows already.
    [[nodiscard]] bool isTheirs(const Id &person, const Who &who)
    {
        if (!m_whose.coordinator.isEmpty() && who.coordinator != m_whose.coordinator)
            return false;
        if (!m_whose.region.isEmpty() && m_whose.region.value != who.region)
            return false;
        if (m_whose.location.isNull())
            return true;
        const auto stay = placement::stayNow(db(), person);
        return stay && stay->placement.facility == m_whose.location;
    }

    void add(Group group, const Id &person, const Id &caseId, const Id &subject, const QString &what, QDate due, const QString &term, const char *open, const QString &button)
    {
        const auto found = who(person);
        if (!found || !isTheirs(person, *found))
            return;
        if (due.isValid() && due > day().addDays(daysAhead)) {
            if (!m_page.next.isValid() || due < m_page.next)
                m_page.next = due;
            return;
        }
        m_page.rows.push_back({group, person, caseId, subject, found->name, found->age, found->risk, what, term, due, false, QString::fromLatin1(open), button, {}, false});
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

    /// From the index: what is open and shows now.
    void deadlines()
    {
        std::vector<deadline::Deadline> shown = deadline::shownAt(db(), m_reader.now, m_whose, m_sight, mostPerSource);
        m_page.next = deadline::nextAfter(db(), m_reader.now, m_whose, m_sight);
        std::stable_sort(shown.begin(), shown.end(), [](const deadline::Deadline &a, const deadline::Deadline &b) { return a.due < b.due; });
        for (const deadline::Deadline &one : shown)
            if (!one.rule.startsWith(u"D18") || m_reader.session.may(access::Right::ExpertRead))
                addDeadline(one, shown);
    }

    void addDeadline(const deadline::Deadline &one, const std::vector<deadline::Deadline> &all)
    {
        const deadline::RuleInfo *rule = deadline::findRule(one.rule);
        const auto found = who(one.owner);
        if (!rule || !found)
            return;
        TodayRow row{one.group, one.owner, one.caseId, one.subject, found->name, found->age, found->risk, deadline::whatText(one), {}, one.due, false, QString::fromLatin1(rule->open),
            deadline::buttonText(one.rule), one.rule, rule->byHand};
        if (one.rule == u"D17") {
            // Of the days the first that nobody ticked off.
            if (std::any_of(all.begin(), all.end(), [&](const deadline::Deadline &other) { return other.rule == one.rule && other.owner == one.owner && other.due < one.due; }))
                return;
            row.term = say("today", "dag %1").arg(one.since.daysTo(day()));
        } else if (one.rule == u"danger") {
            row.due = day();
            row.term = say("today", "vandaag");
        } else if (one.group == Group::WalEnSchip) {
            const Instant since = one.showAt.plusHours(-72);
            const int days = calendar::daysWaiting(since, m_reader.now);
            row.term = say("today", "dag %1").arg(days);
            const bool escalated = placement::gapStage(since, m_reader.now) == placement::GapStage::Escalated;
            if (one.rule == u"D13.place") {
                const auto gap = store::findById<placement::Gap>(db(), one.subject);
                row.what = (escalated ? say("today", "Geen plek, al een week. Schakel op. %1") : say("today", "Geen plek. %1")).arg(gap ? placement::gapReason(*gap) : QString());
            } else if (escalated) {
                row.what += u' ' + say("today", "Dit duurt al een week: schakel op.");
            }
        } else if (!one.dueAt.isNull()) {
            row.overdue = one.dueAt < m_reader.now;
            // Long past, hours say less than days.
            row.term = one.dueAt.plusHours(72) < m_reader.now ? termText(one.due, day()) : hoursText(one.dueAt, m_reader.now);
        } else if (one.due.isValid()) {
            row.term = termText(one.due, day());
        } else {
            row.term = say("today", "open sinds %1").arg(weekdayText(one.since));
        }
        m_page.rows.push_back(row);
    }

    /// D15.
    void requests()
    {
        for (const auto &one : privacy::openRequests(db(), m_whose.coordinator, m_sight))
            add(Group::Terms, one.request.person, one.request.caseId, one.request.id, say("today", "AVG-verzoek beantwoorden"), one.due, termText(one.due, day()), "privacy", say("today", "Open"));
    }

    void sharing()
    {
        for (const auto &one : privacy::toInform(db(), m_whose.coordinator, m_sight))
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
    deadline::Whose m_whose;
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

TodayPage today(const command::Reader &reader, const View &view)
{
    TodayPage page = Collector(reader, view).collect();
    if (reader.session.may(access::Right::BackupMake))
        if (const QDate due = upkeep::backupState(reader).due; due.isValid() && due <= reader.today())
            page.backupDue = due;
    return page;
}

} // namespace luwte::today
