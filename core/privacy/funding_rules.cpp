#include "core/privacy/funding_rules.h"

#include <algorithm>

#include "core/base/calendar.h"
#include "core/codebook/book.h"

namespace luwte::privacy::rules {

LineEnd endOf(const FundingLine &line, const victim::Person &person)
{
    if (line.until.isValid())
        return {line.until, false, 0};
    const auto *law = codebook::Book::standard().find(u"FIN", line.law.value);
    const int age = law ? law->attributes.value(QLatin1String("until_age")).toInt() : 0;
    if (age == 0 || !person.birthDate.given())
        return {};
    return {calendar::birthday(person.birthDate.value(), age).addDays(-1), true, age};
}

bool pays(const FundingLine &line, const victim::Person &person, QDate on)
{
    const QDate end = endOf(line, person).on;
    return line.state == "granted" && line.law != Code("geen") && !(line.from.isValid() && line.from > on) && !(end.isValid() && end < on);
}

bool funded(const std::vector<FundingLine> &lines, const victim::Person &person, QDate on)
{
    return std::any_of(lines.begin(), lines.end(), [&](const FundingLine &line) { return pays(line, person, on); });
}

std::vector<FundingGap> fundingGaps(const std::vector<FundingLine> &lines, const victim::Person &person, QDate from, QDate until)
{
    std::vector<FundingGap> gaps;
    if (!from.isValid() || !until.isValid() || from > until)
        return gaps;
    std::vector<std::pair<QDate, QDate>> paid; // first and last day, cut to what is looked at
    for (const FundingLine &line : lines) {
        const QDate end = endOf(line, person).on;
        const std::pair span(line.from.isValid() ? qMax(line.from, from) : from, end.isValid() ? qMin(end, until) : until);
        if (line.state == "granted" && line.law != Code("geen") && span.first <= span.second)
            paid.push_back(span);
    }
    std::sort(paid.begin(), paid.end());
    const auto add = [&](QDate first, QDate last) {
        if (first <= last)
            gaps.push_back({first, last, int(first.daysTo(last)) + 1, last == until});
    };
    QDate next = from; // the first day of which it is not known that somebody pays
    for (const auto &[first, last] : paid) {
        add(next, first.addDays(-1));
        next = qMax(next, last.addDays(1));
    }
    add(next, until);
    return gaps;
}

int daysUnfunded(const std::vector<FundingGap> &gaps)
{
    int days = 0;
    for (const FundingGap &gap : gaps)
        days += gap.days;
    return days;
}

FundingStage fundingStage(const std::vector<FundingGap> &gaps, QDate today)
{
    constexpr int soon = 3, late = 7;
    if (gaps.empty() || !gaps.back().open)
        return FundingStage::None;
    const qint64 days = gaps.back().from.daysTo(today);
    return days >= late ? FundingStage::Escalated : days >= soon ? FundingStage::WalEnSchip : FundingStage::None;
}

std::vector<FundingWarning> fundingWarnings(const std::vector<FundingLine> &lines, const victim::Person &person, QDate today, int daysAhead)
{
    std::vector<FundingWarning> warnings;
    for (const FundingLine &line : lines) {
        const LineEnd end = endOf(line, person);
        if (line.state != Code("granted") || line.law == "geen" || !end.on.isValid() || end.on < today || end.on > today.addDays(daysAhead))
            continue;
        const QDate after = end.on.addDays(1);
        if (funded(lines, person, after))
            continue;
        const bool asked = std::any_of(lines.begin(), lines.end(), [&](const FundingLine &other) {
            FundingLine granted = other;
            granted.state = Code("granted");
            return other.state == "requested" && pays(granted, person, after);
        });
        warnings.push_back({line.id, line.law, end, asked});
    }
    std::stable_sort(warnings.begin(), warnings.end(), [](const FundingWarning &a, const FundingWarning &b) { return a.end.on < b.end.on; });
    return warnings;
}

bool needsBridging(const std::vector<FundingDispute> &disputes, const std::vector<FundingLine> &lines, const victim::Person &person, QDate today)
{
    const bool argued = std::any_of(disputes.begin(), disputes.end(), [](const FundingDispute &dispute) { return !dispute.decidedOn.isValid(); });
    return argued && !funded(lines, person, today);
}

} // namespace luwte::privacy::rules
