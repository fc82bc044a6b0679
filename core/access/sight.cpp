#include "core/access/sight.h"

#include <algorithm>

#include "core/access/session.h"
#include "core/store/connection.h"

namespace luwte::access {

namespace {

// Far from the parameters of the query that the condition is put into.
constexpr int regionAt = 91, userAt = 92, locationAt = 93, nowAt = 94;

const QByteArray shutOut = "SELECT person FROM shut_out WHERE account = ?92 AND let_in_at IS NULL";
const QByteArray glass = "SELECT person FROM break_glass WHERE account = ?92 AND opened_at <= ?94 AND until > ?94";
// Read by the name of their tables: these are the rooms' own rows, and so can never be out of date.
const QByteArray along = "SELECT person FROM cases WHERE co_coordinator = ?92 COLLATE NOCASE AND co_coordinator <> ''";
// Whoever took somebody in sees them until a coordinator does.
const QByteArray begun = "h.coordinator = '' AND EXISTS(SELECT 1 FROM cases b WHERE b.id = h.case_id AND b.made_by = ?92)";
const QByteArray living = "SELECT person FROM placement WHERE facility = ?93 AND state = 'placed' UNION SELECT person FROM placement WHERE facility = ?93 AND reserved_at IS NOT NULL";

} // namespace

Sight::Sight(const Session &session, Right right, Instant now) : m_user(session.user), m_now(now)
{
    const Reaches reaches = session.reaches(right);
    const bool byLocation = (reaches & ReachLocation) && !session.location.isNull();
    const bool byRegion = (reaches & ReachRegion) || ((reaches & ReachLocation) && !byLocation);
    m_whole = (reaches & ReachOffice) || (byRegion && session.region.isEmpty());
    m_nobody = (reaches & (ReachOffice | ReachRegion | ReachLocation | ReachCase)) == 0;
    m_shutOut = !session.shutOut.empty();
    if (byRegion)
        m_region = session.region;
    if (byLocation)
        m_location = session.location;
    if (!m_whole && !m_nobody)
        for (const Glass &open : session.glass)
            if (open.from <= now && now < open.until)
                m_glass.push_back(open.person);
}

/// What must hold of a row of head, as `h`; without whom the session is shut out of.
QByteArray Sight::onHead() const
{
    if (m_nobody)
        return "FALSE";
    QByteArray sql = "h.coordinator = ?92 OR h.record IN (" + along + ") OR (" + begun + ')';
    if (!m_region.isEmpty())
        sql += " OR h.region = ?91";
    if (!m_location.isNull())
        sql += " OR h.record IN (" + living + ')';
    if (!m_glass.empty())
        sql += " OR h.record IN (" + glass + ')';
    return sql;
}

QByteArray Sight::condition(const QByteArray &person) const
{
    QByteArray sql;
    if (!m_whole)
        sql += " AND EXISTS(SELECT 1 FROM head h WHERE h.record = " + person + " AND (" + onHead() + "))";
    if (m_shutOut)
        sql += " AND " + person + " NOT IN (" + shutOut + ')';
    return sql;
}

std::vector<std::pair<int, Value>> Sight::values() const
{
    std::vector<std::pair<int, Value>> values;
    if (everybody())
        return values;
    values.emplace_back(userAt, m_user);
    if (!m_whole && !m_nobody && !m_region.isEmpty())
        values.emplace_back(regionAt, m_region);
    if (!m_whole && !m_nobody && !m_location.isNull())
        values.emplace_back(locationAt, Codec<Id>::to(m_location));
    if (!m_glass.empty())
        values.emplace_back(nowAt, m_now.ms());
    return values;
}

void Sight::bind(store::Statement &statement) const
{
    for (const auto &[at, value] : values())
        if (!(m_nobody && !m_shutOut)) // "FALSE" has no parameter
            statement.bind(at, value);
}

bool Sight::sees(store::Connection &connection, const Id &person) const
{
    if (everybody() || person.isNull())
        return true;
    store::Statement &statement = connection.prepared("SELECT TRUE" + condition("?1") + " FROM head WHERE record = ?1");
    statement.bind(1, person);
    bind(statement);
    store::Cursor row(statement);
    return !row.next() || row->number(0) != 0;
}

bool Sight::byGlass(const Id &person) const
{
    return std::find(m_glass.begin(), m_glass.end(), person) != m_glass.end();
}

store::HeadScope Sight::heads() const
{
    store::HeadScope scope;
    if (everybody())
        return scope;
    scope.limited = true;
    const QByteArray kept = m_shutOut ? " AND h.record NOT IN (" + shutOut + ')' : QByteArray();
    scope.condition = (m_whole ? QByteArray() : " AND (h.kind <> 'person' OR " + onHead() + ')') + kept;
    if (!m_whole && !m_nobody) {
        // Each by an index that keeps the order of names, or a handful of rows.
        scope.sources = {"FROM head h INDEXED BY head_coordinator WHERE h.kind = 'person' AND h.coordinator = ?92" + kept,
            "FROM head h INDEXED BY head_coordinator WHERE h.kind = 'person' AND " + begun + kept,
            "FROM (" + along + ") s CROSS JOIN head h ON h.record = s.person WHERE h.kind = 'person'" + kept};
        if (!m_region.isEmpty())
            scope.sources.append("FROM head h INDEXED BY head_region WHERE h.kind = 'person' AND h.region = ?91" + kept);
        if (!m_location.isNull())
            scope.sources.append("FROM (" + living + ") s CROSS JOIN head h ON h.record = s.person WHERE h.kind = 'person'" + kept);
        if (!m_glass.empty())
            scope.sources.append("FROM (" + glass + ") s CROSS JOIN head h ON h.record = s.person WHERE h.kind = 'person'" + kept);
    }
    scope.values = values();
    if (m_nobody && !m_shutOut)
        scope.values.clear();
    return scope;
}

} // namespace luwte::access
