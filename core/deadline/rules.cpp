#include "core/deadline/rules.h"

#include <algorithm>

#include "core/deadline/terms.h"
#include "core/expert/rules.h"

namespace luwte::deadline {

const std::vector<RuleInfo> &ruleTable()
{
    static const std::vector<RuleInfo> table{
        {"danger", Group::Now, false, "safety"},
        {"D17", Group::Now, false, "person"},
        {"D13.place", Group::WalEnSchip, false, "place"},
        {"D13.funding", Group::WalEnSchip, false, "privacy"},
        {"D13.coordinator", Group::WalEnSchip, false, "details"},
        {"R-GA", Group::Terms, false, "lanes"},
        {"R-GA.review", Group::Terms, false, "lanes"},
        {"D1", Group::Terms, false, "lanes", {60, 30, 14, 7}},
        {"D1.start", Group::Missing, false, "lanes"},
        {"D2", Group::Terms, true, "lanes"},
        {"D3.triage", Group::Terms, true, "person"},
        {"D3.investigation", Group::Terms, true, "person"},
        {"D5", Group::Now, true, "place"},
        {"D6.first", Group::Terms, false, "safety"},
        {"D6", Group::Terms, false, "safety"},
        {"D7.first", Group::Evaluations, false, "plan"},
        {"D7", Group::Evaluations, false, "plan"},
        {"D8.renewal", Group::Terms, true, "lanes"},
        {"D8.lasting", Group::Terms, true, "lanes"},
        {"D9", Group::Terms, true, "lanes"},
        {"D10", Group::Terms, true, "lanes", {60, 30}},
        {"D11.16", Group::Terms, true, "person"},
        {"D11.18", Group::Terms, true, "person"},
        {"D11.21", Group::Terms, true, "person"},
        {"D11.23", Group::Terms, true, "person"},
        {"D11.25", Group::Terms, true, "person"},
        {"D12", Group::Terms, true, "privacy"},
        {"funding.end", Group::Terms, true, "privacy"},
        {"D16", Group::Terms, false, "prospect"},
        {"D18.vog", Group::Terms, false, "experts"},
        {"D18.supervision", Group::Terms, false, "experts"},
        {"D19", Group::Terms, true, "lanes"},
        {"D20", Group::Terms, true, "person"},
    };
    return table;
}

const RuleInfo *findRule(const QString &code)
{
    for (const RuleInfo &info : ruleTable())
        if (code == QLatin1String(info.code))
            return &info;
    return nullptr;
}

std::vector<QDate> remindersOf(const Deadline &deadline)
{
    const RuleInfo *info = findRule(deadline.rule);
    return info ? terms::reminders(deadline.since, deadline.due, info->reminders) : std::vector<QDate>();
}

Deadline &Terms::made(const char *rule, const Id &subject, const QString &detail)
{
    Deadline made;
    made.rule = QString::fromLatin1(rule);
    const RuleInfo *info = findRule(made.rule);
    Q_ASSERT(info);
    made.group = info->group;
    made.owner = m_facts.person.id;
    made.caseId = m_facts.current.id;
    made.subject = subject;
    made.detail = detail;
    made.coordinator = m_facts.current.coordinator;
    made.region = m_facts.current.region;
    return m_all.emplace_back(std::move(made));
}

void Terms::add(const char *rule, QDate since, QDate due, const Shown &shown, const Id &subject, const QString &detail)
{
    if (!due.isValid())
        return;
    const auto until = [](QDate day) { return Instant::civil(day.addDays(1)); };
    Deadline &term = made(rule, subject, detail);
    term.since = since;
    term.due = due;
    term.showAt = Instant::civil(due.addDays(-shown.before));
    if (shown.after >= 0)
        term.hideAt = until(due.addDays(shown.after));
    constexpr int week = 7;
    for (const int before : findRule(QString::fromLatin1(rule))->reminders) {
        const auto days = terms::reminders(since, due, {before});
        if (days.empty() || before <= shown.before)
            continue;
        Deadline &early = made(rule, subject, detail);
        early.since = since;
        early.due = due;
        early.reminder = before;
        early.showAt = Instant::civil(days.front());
        early.hideAt = until(qMin(days.front().addDays(week - 1), due.addDays(-shown.before - 1)));
    }
}

void Terms::at(const char *rule, Instant from, Instant due, const Id &subject, const QString &detail)
{
    if (due.isNull())
        return;
    Deadline &term = made(rule, subject, detail);
    term.since = from.civilDate();
    term.due = due.civilDate();
    term.dueAt = due;
    term.showAt = from;
    term.hideAt = due.plusHours(14 * 24);
}

void Terms::open(const char *rule, Instant since, const Id &subject, const QString &detail)
{
    if (since.isNull())
        return;
    Deadline &term = made(rule, subject, detail);
    term.since = since.civilDate();
    term.showAt = since;
}

std::vector<Deadline> Terms::take()
{
    for (Deadline &term : m_all)
        for (const Mark &mark : m_facts.marks)
            if (!mark.withdrawn && mark.rule == term.rule && mark.subject == term.subject && mark.due == term.due)
                term.handled = mark.id;
    return std::move(m_all);
}

std::vector<Deadline> deadlinesOf(const Facts &facts)
{
    const Code &state = facts.current.state;
    if (facts.current.id.isNull() || state == "handed_over")
        return {};
    Terms terms(facts);
    aftercareTerms(facts, terms);
    if (state == "closed")
        return terms.take();
    residenceTerms(facts, terms);
    criminalTerms(facts, terms);
    safetyTerms(facts, terms);
    careTerms(facts, terms);
    ageTerms(facts, terms);
    placeTerms(facts, terms);
    fundingTerms(facts, terms);
    return terms.take();
}

std::vector<Deadline> deadlinesOf(const expert::Expert &expert)
{
    if (expert.stopped)
        return {};
    std::vector<Deadline> all;
    const auto valid = expert::rules::validity(expert);
    const auto add = [&](const char *rule, QDate since, QDate due, int before) {
        if (!due.isValid())
            return;
        Deadline term;
        term.rule = QString::fromLatin1(rule);
        term.owner = expert.id;
        term.since = since;
        term.due = due;
        term.showAt = Instant::civil(due.addDays(-before));
        term.detail = expert.code;
        term.region = expert.region;
        all.push_back(term);
    };
    add("D18.vog", expert.vogOn, valid.vogUntil, 60); // a new certificate takes weeks
    add("D18.supervision", expert.supervisionOn, valid.supervisionUntil, 7);
    return all;
}

} // namespace luwte::deadline
