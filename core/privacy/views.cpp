#include "core/privacy/views.h"

#include <algorithm>

#include "core/base/calendar.h"
#include "core/victim/views.h"

namespace luwte::privacy {

template<class R>
static std::vector<R> ofPerson(store::Connection &connection, const Id &person)
{
    return store::select<R>(connection, "WHERE person = ? ORDER BY id", {store::asValue(person)});
}

std::vector<Consent> consentsOf(store::Connection &connection, const Id &person)
{
    return ofPerson<Consent>(connection, person);
}

std::vector<Sharing> sharingsOf(store::Connection &connection, const Id &person)
{
    return ofPerson<Sharing>(connection, person);
}

std::vector<Request> requestsOf(store::Connection &connection, const Id &person)
{
    return ofPerson<Request>(connection, person);
}

std::vector<Redaction> redactionsOf(store::Connection &connection, const Request &request)
{
    return store::select<Redaction>(connection, "WHERE person = ? AND request = ? ORDER BY id", {store::asValue(request.person), store::asValue(request.id)});
}

std::vector<Erasure> erasuresOf(store::Connection &connection, const Id &person)
{
    return ofPerson<Erasure>(connection, person);
}

std::vector<FundingLine> fundingOf(store::Connection &connection, const Id &person)
{
    return ofPerson<FundingLine>(connection, person);
}

std::vector<Hold> holdsOf(store::Connection &connection, const Id &person)
{
    return ofPerson<Hold>(connection, person);
}

std::optional<Bsn> bsnOf(store::Connection &connection, const Id &person)
{
    auto found = ofPerson<Bsn>(connection, person);
    return found.empty() || found.front().number.isEmpty() ? std::nullopt : std::optional(std::move(found.front()));
}

static bool isClosed(const victim::Case &c)
{
    return c.state == "closed" || c.state == "handed_over";
}

/// The last day anything of the person's file changed; who looked after it later (holds, requests, prints) does not count.
static QDate lastChange(store::Connection &connection, const Id &person)
{
    store::Cursor row(connection.prepared("SELECT max(j.at) FROM journal_change c JOIN journal j ON j.n = c.n WHERE c.owner = ? AND c.kind NOT IN "
                                          "('consent', 'sharing', 'avg_request', 'redaction', 'erasure', 'hold', 'retention_review', 'print')").bind(1, person));
    return row.next() ? row->instant(0).civilDate() : QDate();
}

rules::Keeping keepingOf(store::Connection &connection, const Id &person, QDate today)
{
    rules::Keeping keeping;
    QDate closedOn;
    for (const auto &c : store::select<victim::Case>(connection, "WHERE person = ? ORDER BY id", {store::asValue(person)})) {
        keeping.open = keeping.open || !isClosed(c);
        closedOn = qMax(closedOn, isClosed(c) ? c.changedAt.civilDate() : today);
    }
    for (const Hold &hold : holdsOf(connection, person))
        if (!hold.releasedOn.isValid()) {
            keeping.held = true;
            keeping.holdReason = hold.reason;
        }
    keeping.term = rules::keepTerm(fundingOf(connection, person), closedOn, keeping.open ? today : lastChange(connection, person));
    return keeping;
}

/// Name and coordinator from the narrow head row; false when it is another coordinator's client.
static bool readHead(store::Connection &connection, const Id &person, const QString &coordinator, QString &name)
{
    store::Cursor row(connection.prepared("SELECT title, coordinator FROM head WHERE record = ?").bind(1, person));
    if (!row.next() || (!coordinator.isEmpty() && row->text(1) != coordinator))
        return false;
    name = row->text(0);
    return true;
}

std::vector<RequestDue> openRequests(store::Connection &connection, const QString &coordinator, const access::Sight &sight)
{
    std::vector<RequestDue> due;
    for (Request &request : store::select<Request>(connection, "WHERE state IN ('received', 'identified', 'in_progress', 'extended') ORDER BY received_on LIMIT 500")) {
        QString name;
        const QDate on = rules::dueOn(request);
        if (sight.sees(connection, request.person) && readHead(connection, request.person, coordinator, name))
            due.push_back({std::move(request), name, on});
    }
    std::stable_sort(due.begin(), due.end(), [](const RequestDue &a, const RequestDue &b) { return a.due < b.due; });
    return due;
}

std::vector<ToInform> toInform(store::Connection &connection, const QString &coordinator, const access::Sight &sight)
{
    std::vector<ToInform> found;
    for (const Sharing &sharing : store::select<Sharing>(connection, "WHERE informed = 'later' ORDER BY decided_at LIMIT 500")) {
        QString name;
        if (sight.sees(connection, sharing.person) && readHead(connection, sharing.person, coordinator, name))
            found.push_back({sharing.id, sharing.person, sharing.caseId, sharing.decidedAt.civilDate(), sharing.recipient});
    }
    return found;
}

std::vector<RetentionDue> retentionDue(store::Connection &connection, QDate today, int limit, const access::Sight &sight)
{
    struct Closed
    {
        Id person, caseId;
        QString number;
    };
    // A year after closing for files that no law keeps; fifteen or more for the others, which are looked at one by one. What somebody decided to
    // keep longer, or works on again, does not stand in the way of the rest.
    const auto closed = [&](const QByteArray &condition, QDate before, int most) {
        std::vector<Closed> rows;
        store::Statement &statement = connection.prepared("SELECT c.person, c.id, c.number FROM cases c WHERE c.state IN ('closed', 'handed_over') AND c.changed_at < ?1 " + condition +
            " AND NOT EXISTS (SELECT 1 FROM retention_review r WHERE r.person = c.person AND r.case_id = c.id AND r.keep_until >= ?3)"
            " AND NOT EXISTS (SELECT 1 FROM cases o WHERE o.person = c.person AND o.state NOT IN ('closed', 'handed_over'))" + sight.condition("c.person") +
            " ORDER BY c.changed_at LIMIT ?2").bind(1, Instant::civil(before)).bind(2, most).bind(3, today.toString(Qt::ISODate));
        sight.bind(statement);
        store::Cursor row(statement);
        while (row.next())
            rows.push_back({row->id(0), row->id(1), row->text(2)});
        return rows;
    };
    constexpr int mostOld = 5000;
    const QByteArray lawful = "EXISTS (SELECT 1 FROM funding_line f WHERE f.person = c.person AND f.law IN ('wmo', 'jeugdwet', 'wlz', 'zvw') AND f.state IS NOT 'not_granted')";
    std::vector<Closed> candidates = closed("AND " + lawful, calendar::plusMonths(today, -12 * 15), mostOld);
    for (Closed &other : closed("AND NOT " + lawful, calendar::plusMonths(today, -12), limit))
        candidates.push_back(std::move(other));
    std::vector<RetentionDue> due;
    for (const Closed &one : candidates) {
        if (int(due.size()) >= limit)
            break;
        const rules::Keeping keeping = keepingOf(connection, one.person, today);
        QString name;
        if (keeping.term.until < today && readHead(connection, one.person, {}, name))
            due.push_back({one.person, one.caseId, name, one.number, keeping.term.law, keeping.term.until, keeping.held});
    }
    std::stable_sort(due.begin(), due.end(), [](const RetentionDue &a, const RetentionDue &b) { return a.until < b.until; });
    return due;
}

std::vector<ErasureOpen> openErasures(store::Connection &connection, const access::Sight &sight)
{
    std::vector<ErasureOpen> found;
    for (Erasure &erasure : store::select<Erasure>(connection, "WHERE state = 'decided' ORDER BY decided_at LIMIT 500")) {
        QString name;
        if (!sight.sees(connection, erasure.person))
            continue;
        (void)readHead(connection, erasure.person, {}, name);
        found.push_back({std::move(erasure), name});
    }
    return found;
}

} // namespace luwte::privacy
