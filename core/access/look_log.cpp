#include "core/access/look_log.h"

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/crypto/seal.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <limits>

namespace luwte::access {

using store::Connection;

namespace {

constexpr std::size_t mostWaiting = 1000;

/// While it lives, a commit does not wait for the disk; the next one that does carries this one along.
class Unhurried
{
public:
    explicit Unhurried(Connection &connection) : m_connection(connection), m_before(connection.number("PRAGMA synchronous"))
    {
        if (m_before > 1)
            m_connection.execute("PRAGMA synchronous=NORMAL");
    }
    ~Unhurried()
    {
        try {
            if (m_before > 1)
                m_connection.execute("PRAGMA synchronous=FULL");
        } catch (const Fault &) { // NOLINT(bugprone-empty-catch): a connection that cannot be asked takes no further saves either
        }
    }
    Unhurried(const Unhurried &) = delete;
    Unhurried &operator=(const Unhurried &) = delete;

private:
    Connection &m_connection;
    qint64 m_before;
};

QByteArray lookHash(const Look &look, const QByteArray &device, qint64 seq, QByteArrayView sealed, QByteArrayView prev)
{
    return crypto::Digest().add(prev).add(device).add(seq).add(look.at.ms()).add(look.who.toUtf8()).add(look.via.toUtf8()).add(look.what.toUtf8())
        .add(look.verb.toUtf8()).add(look.record.toBytes()).add(look.person.toBytes()).add(look.why.toUtf8()).add(sealed).finish();
}

QByteArray reasonContext(const QByteArray &device, qint64 seq)
{
    return "look/" + device + '/' + QByteArray::number(seq);
}

struct End
{
    qint64 seq = 0;
    QByteArray hash;
};

End endOf(Connection &connection, const QByteArray &device)
{
    store::Cursor last(connection.prepared("SELECT seq, hash FROM look WHERE device = ? ORDER BY seq DESC LIMIT 1").bind(1, device));
    return last.next() ? End{last->number(0), last->bytes(1)} : End();
}

void insert(Connection &connection, store::RecordKeys &keys, crypto::Sealer &sealer, const QByteArray &device, const Look &look, End &end)
{
    const qint64 seq = end.seq + 1;
    QByteArray sealed;
    if (!look.reason.isEmpty())
        sealed = sealer.seal(keys.forWriting(look.person.isNull() ? look.record : look.person), look.reason.toUtf8(), reasonContext(device, seq));
    const QByteArray hash = lookHash(look, device, seq, sealed, end.hash);
    store::Statement &statement = connection.prepared(
        "INSERT INTO look(device, seq, at, who, via, what, verb, record, person, why, reason, prev, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, device).bind(2, seq).bind(3, look.at.ms()).bind(4, look.who).bind(5, look.via).bind(6, look.what).bind(7, look.verb)
        .bind(8, look.record).bind(9, look.person).bind(10, look.why).bind(12, end.hash).bind(13, hash);
    if (!sealed.isEmpty())
        statement.bind(11, sealed);
    statement.run();
    end = {seq, hash};
}

} // namespace

LookLog::LookLog(std::shared_ptr<Connection> connection, QByteArray device, std::function<std::unique_ptr<Connection>()> writer)
    : m_connection(std::move(connection)), m_device(std::move(device)), m_makeWriter(std::move(writer))
{
}

LookLog::~LookLog() = default;

Connection *LookLog::writing()
{
    if (!m_connection->readOnly())
        return m_connection.get();
    if (!m_writer && m_makeWriter)
        m_writer = m_makeWriter();
    return m_writer.get();
}

void LookLog::write(Connection &connection)
{
    const Unhurried unhurried(connection);
    store::Transaction transaction(connection);
    store::RecordKeys keys(connection);
    crypto::Sealer sealer;
    End end = endOf(connection, m_device);
    for (const Look &look : m_waiting)
        insert(connection, keys, sealer, m_device, look, end);
    connection.prepared("INSERT OR REPLACE INTO look_head(device, seq, hash) VALUES(?, ?, ?)").bind(1, m_device).bind(2, end.seq).bind(3, end.hash).run();
    transaction.commit();
    m_waiting.clear();
}

void LookLog::note(const Look &look)
{
    if (look.what != QLatin1String(look::refused)) {
        const QByteArray key = QStringLiteral("%1/%2/%3/%4/%5").arg(look.who, look.what, look.person.toText(), look.person.isNull() ? look.record.toText() : QString(), look.why + look.reason).toUtf8();
        const auto lately = m_lately.constFind(key);
        if (lately != m_lately.constEnd() && look.at >= *lately && look.at.ms() - lately->ms() < quietMs)
            return;
        if (m_lately.size() > 10'000)
            m_lately.clear();
        m_lately.insert(key, look.at);
    }
    if (m_waiting.size() < mostWaiting)
        m_waiting.push_back(look);
    try {
        Connection *connection = writing();
        if (!connection || connection->inTransaction())
            return;
        write(*connection);
        if (m_written)
            m_written();
    } catch (const Fault &) { // NOLINT(bugprone-empty-catch): it waits, and unwritten() tells
    }
}

static Look readLook(const store::Statement &row)
{
    return {row.instant(2), row.text(3), row.text(4), row.text(5), row.text(6), row.id(7), row.id(8), row.text(9), {}};
}

static const char *const columns = "SELECT device, seq, at, who, via, what, verb, record, person, why, reason, prev, hash FROM look ";

std::vector<Look> looks(Connection &connection, const LookFilter &filter)
{
    QByteArray sql = columns;
    sql += "WHERE at >= ?1 AND at < ?2 ";
    if (!filter.person.isNull())
        sql += "AND (person = ?3 OR (person IS NULL AND what IN ('export', 'dump'))) ";
    if (!filter.refusalsToo)
        sql += "AND what <> 'refused' ";
    store::Statement &statement = connection.prepared(sql + "ORDER BY at DESC, n DESC LIMIT ?4");
    statement.bind(1, filter.from.isValid() ? Instant::civil(filter.from).ms() : 0);
    statement.bind(2, filter.to.isValid() ? Instant::civil(filter.to.addDays(1)).ms() : std::numeric_limits<qint64>::max());
    if (!filter.person.isNull())
        statement.bind(3, filter.person);
    statement.bind(4, filter.limit);
    struct Sealed
    {
        QByteArray device, bytes;
        qint64 seq;
    };
    std::vector<Look> found;
    std::vector<Sealed> reasons;
    {
        store::Cursor cursor(statement);
        while (cursor.next()) {
            found.push_back(readLook(*cursor));
            reasons.push_back({cursor->bytes(0), cursor->isNull(10) ? QByteArray() : cursor->bytes(10), cursor->number(1)});
        }
    }
    store::RecordKeys keys(connection);
    crypto::Sealer sealer;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (reasons[i].bytes.isEmpty())
            continue;
        const auto *key = keys.forReading(found[i].person.isNull() ? found[i].record : found[i].person);
        const auto plain = key ? sealer.open(*key, reasons[i].bytes, reasonContext(reasons[i].device, reasons[i].seq)) : std::nullopt;
        if (plain)
            found[i].reason = QString::fromUtf8(reinterpret_cast<const char *>(plain->data()), qsizetype(plain->size()));
    }
    return found;
}

qint64 checkLooks(Connection &connection, const std::function<void(const QString &)> &fault)
{
    QHash<QByteArray, End> ends;
    qint64 count = 0;
    store::Statement rows = connection.prepare(QByteArray(columns) + "ORDER BY device, seq");
    while (rows.step()) {
        ++count;
        const QByteArray device = rows.bytes(0);
        const qint64 seq = rows.number(1);
        End &end = ends[device];
        const QByteArray sealed = rows.isNull(10) ? QByteArray() : rows.bytes(10);
        if (seq != end.seq + 1 || rows.bytes(11) != end.hash || lookHash(readLook(rows), device, seq, sealed, end.hash) != rows.bytes(12))
            fault(say("verify", "Regel %1 van wie er keek sluit niet aan: er is iets veranderd, weggehaald of verplaatst.").arg(seq));
        end = {seq, rows.bytes(12)};
    }
    store::Statement heads = connection.prepare("SELECT device, seq, hash FROM look_head");
    while (heads.step()) {
        const End end = ends.take(heads.bytes(0));
        if (end.seq != heads.number(1) || end.hash != heads.bytes(2))
            fault(say("verify", "Aan het einde van wie er keek ontbreken regels, of er zijn er bij gezet."));
    }
    if (!ends.isEmpty())
        fault(say("verify", "Aan het einde van wie er keek ontbreken regels, of er zijn er bij gezet."));
    return count;
}

} // namespace luwte::access
