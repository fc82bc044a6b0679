#include "core/privacy/funding_view.h"

#include <algorithm>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "core/privacy/views.h"
#include "core/victim/views.h"

namespace luwte::privacy {

FundingTime fundingTime(store::Connection &connection, const Id &id, QDate today)
{
    FundingTime time;
    time.today = today;
    const auto page = victim::personPage(connection, id);
    if (!page)
        return time;
    const auto lines = fundingOf(connection, id);
    for (const FundingLine &line : lines)
        time.spans.push_back({line, rules::endOf(line, page->person), rules::pays(line, page->person, today)});
    std::stable_sort(time.spans.begin(), time.spans.end(), [](const FundingSpan &a, const FundingSpan &b) { return a.line.from < b.line.from; });
    time.disputes = store::select<FundingDispute>(connection, "WHERE person = ? ORDER BY id", {store::asValue(id)});
    time.warnings = rules::fundingWarnings(lines, page->person, today);
    time.bridgingNeeded = rules::needsBridging(time.disputes, lines, page->person, today);
    // Nobody looks for money before somebody came, or after the last case ended.
    const victim::Case *c = page->current();
    if (!c || lines.empty())
        return time;
    time.from = c->registeredAt.civilDate();
    const bool over = c->state == "closed" || c->state == "handed_over";
    const QDate until = over ? qMin(c->changedAt.civilDate(), today) : today;
    time.gaps = rules::fundingGaps(lines, page->person, time.from, until);
    if (over)
        for (rules::FundingGap &gap : time.gaps)
            gap.open = false;
    time.stage = rules::fundingStage(time.gaps, today);
    return time;
}

QString warningText(const rules::FundingWarning &warning, QDate today)
{
    const QString law = codebook::Book::standard().label(u"FIN", warning.law.value);
    const int days = int(today.daysTo(warning.end.on));
    const QString when = days == 0 ? say("privacy", "%1 eindigt vandaag").arg(law)
                                   : counted(days, say("privacy", "%2 eindigt morgen, op %3"), say("privacy", "%2 eindigt over %1 dagen, op %3")).arg(law, dayText(warning.end.on));
    const QString why = warning.end.byAge ? say("privacy", "%1: de cliënt wordt %2.").arg(when).arg(warning.end.age) : when + u'.';
    return why + u' ' + (warning.asked ? say("privacy", "Het vervolg is aangevraagd, en nog niet toegekend.") : say("privacy", "Er is nog geen vervolg."));
}

} // namespace luwte::privacy
