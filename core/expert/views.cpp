#include "core/expert/views.h"

#include <algorithm>

#include "core/codebook/book.h"
#include "core/victim/views.h"

namespace luwte::expert {

std::vector<Expert> experts(store::Connection &connection, bool stopped)
{
    if (stopped)
        return store::select<Expert>(connection, "ORDER BY code, id");
    return store::select<Expert>(connection, "WHERE stopped = 0 ORDER BY code, id");
}

std::vector<Assignment> assignmentsOfCase(store::Connection &connection, const Id &caseId)
{
    return store::select<Assignment>(connection, "WHERE case_id = ? ORDER BY id", {store::asValue(caseId)});
}

std::vector<Assignment> assignmentsOfExpert(store::Connection &connection, const Id &expert)
{
    return store::select<Assignment>(connection, "WHERE expert = ? ORDER BY id", {store::asValue(expert)});
}

std::optional<int> minutesLeft(store::Connection &connection, const Expert &expert)
{
    if (!expert.hoursPerWeek)
        return std::nullopt;
    store::Cursor cursor(connection.prepared("SELECT total(planned_minutes) FROM assignment WHERE expert = ? AND state IN ('matched', 'introduction', 'active')").bind(1, expert.id));
    const int planned = cursor.next() ? int(cursor->number(0)) : 0;
    return *expert.hoursPerWeek * 60 - planned;
}

MatchCard matchCard(store::Connection &connection, const Assignment &assignment)
{
    MatchCard card{assignment.id, assignment.moment, assignment.state, assignment.wishLanguage, assignment.wishGender, assignment.wishes, assignment.plannedMinutes, {}, {}};
    if (const auto c = victim::findCase(connection, assignment.caseId))
        card.contact = access::displayName(connection, c->coordinator);
    const auto *moment = codebook::Book::standard().find(u"EXPERT_MOMENT", assignment.moment.value);
    if (moment && moment->attributes.value(QLatin1String("no_facts")).toBool())
        card.reminder = say("expert", "Praat over wat er komt, niet over wat er is gebeurd. Zo blijft de verklaring van de cliënt zelf.");
    return card;
}

Claim claimOf(store::Connection &connection, const Expert &expert, QDate from, QDate to)
{
    Claim claim{expert.code, expert.contract, {}};
    for (const Assignment &assignment : assignmentsOfExpert(connection, expert.id)) {
        const QDate on = assignment.completedOn;
        if (!on.isValid() || on < from || on > to || !assignment.minutes)
            continue;
        const int cents = int((qint64(*assignment.minutes) * assignment.rateCents.value_or(0) + 30) / 60);
        claim.lines.push_back({on, assignment.moment, *assignment.minutes, cents});
        claim.minutes += *assignment.minutes;
        claim.cents += cents;
    }
    std::stable_sort(claim.lines.begin(), claim.lines.end(), [](const Claim::Line &a, const Claim::Line &b) { return a.on < b.on; });
    return claim;
}

std::vector<ExpertDue> expertsDue(store::Connection &connection, QDate until)
{
    std::vector<ExpertDue> list;
    for (const Expert &expert : experts(connection)) {
        const Validity validity = rules::validity(expert);
        if (!validity.vogUntil.isValid() || validity.vogUntil <= until)
            list.push_back({expert.id, expert.code, true, validity.vogUntil});
        if (!validity.supervisionUntil.isValid() || validity.supervisionUntil <= until)
            list.push_back({expert.id, expert.code, false, validity.supervisionUntil});
    }
    std::stable_sort(list.begin(), list.end(), [](const ExpertDue &a, const ExpertDue &b) { return a.until < b.until; });
    return list;
}

} // namespace luwte::expert
