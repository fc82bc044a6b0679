// The waiting list: one line a person, from requests that are under way and from gaps.

#include <algorithm>

#include "core/base/calendar.h"
#include "core/codebook/book.h"
#include "core/placement/views.h"

namespace luwte::placement {

namespace {

class Waiting
{
public:
    explicit Waiting(store::Connection &connection) : m_db(connection) {}

    WaitRow &rowOf(const Id &person, const Id &caseId, Instant since)
    {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const WaitRow &row) { return row.person == person && row.caseId == caseId; });
        if (known != m_rows.end()) {
            known->since = qMin(known->since, since);
            return *known;
        }
        WaitRow &row = m_rows.emplace_back();
        row.person = person;
        row.caseId = caseId;
        row.since = since;
        return row;
    }

    void readRequests()
    {
        std::vector<Placement> open = store::select<Placement>(m_db,
            "WHERE state IN ('requested', 'candidate', 'offered', 'accepted') AND ends_at IS NULL AND starts_at IS NULL ORDER BY requested_at, id");
        for (const Placement &p : open) {
            WaitRow &row = rowOf(p.person, p.caseId, p.requestedAt);
            const auto facility = store::findById<Facility>(m_db, p.facility);
            row.alias = facility ? facility->alias : QString();
            row.word = codebook::Book::standard().label("PLACEMENT_STATE", p.state);
        }
    }

    void readGaps()
    {
        for (const Gap &gap : store::select<Gap>(m_db, "WHERE until IS NULL ORDER BY since, id")) {
            WaitRow &row = rowOf(gap.person, gap.caseId, gap.since);
            row.gap = true;
            if (row.word.isEmpty())
                row.word = gapReason(gap);
        }
    }

    std::vector<WaitRow> finish(Instant now, const access::Sight &sight)
    {
        std::erase_if(m_rows, [&](const WaitRow &row) { return currentStay(m_db, row.person) || !sight.sees(m_db, row.person); });
        for (WaitRow &row : m_rows) {
            row.days = calendar::daysWaiting(row.since, now);
            row.stage = gapStage(row.since, now);
            store::Cursor head(m_db.prepared("SELECT h.title, c.number FROM head h LEFT JOIN cases c ON c.id = ?2 WHERE h.record = ?1").bind(1, row.person).bind(2, row.caseId));
            if (head.next()) {
                row.name = head->text(0);
                row.code = occupantCode(head->text(1));
            }
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const WaitRow &a, const WaitRow &b) { return a.since < b.since; });
        return std::move(m_rows);
    }

private:
    store::Connection &m_db;
    std::vector<WaitRow> m_rows;
};

} // namespace

std::vector<WaitRow> waitingList(store::Connection &connection, Instant now, const access::Sight &sight)
{
    Waiting waiting(connection);
    waiting.readRequests();
    waiting.readGaps();
    return waiting.finish(now, sight);
}

QJsonObject waitJson(const WaitRow &row)
{
    return {{QStringLiteral("person"), row.person.toText()}, {QStringLiteral("case"), row.caseId.toText()}, {QStringLiteral("name"), row.name}, {QStringLiteral("code"), row.code},
        {QStringLiteral("since"), row.since.toText()}, {QStringLiteral("days"), row.days}, {QStringLiteral("stage"), gapStageCode(row.stage)}, {QStringLiteral("gap"), row.gap},
        {QStringLiteral("alias"), row.alias}, {QStringLiteral("word"), row.word}};
}

} // namespace luwte::placement
