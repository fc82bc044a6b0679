#include "core/store/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/store/connection.h"

namespace luwte::store {

QByteArray changeContext(qint64 n, const Id &record)
{
    return QByteArray::number(n) + '/' + record.toBytes();
}

QByteArray deviceId(Connection &connection)
{
    Cursor cursor(connection.prepared("SELECT value FROM setting WHERE name = 'device'"));
    if (!cursor.next())
        throw Fault(FaultKind::Damaged, say("store", "Het bestand mist zijn kenmerk. Zet de laatste reservekopie terug."), QStringLiteral("no device id"));
    return cursor->bytes(0);
}

QByteArray entryHash(const JournalEntry &entry, QByteArrayView content, QByteArrayView prev)
{
    return crypto::Digest().add(prev).add(entry.device).add(entry.seq).add(entry.clock).add(entry.at.ms()).add(entry.author.toUtf8())
        .add(entry.via.toUtf8()).add(entry.command.toUtf8()).add(entry.kind.toUtf8()).add(entry.record.toBytes()).add(content).finish();
}

JournalWriter::JournalWriter(Connection &connection, RecordKeys &keys, crypto::Sealer &sealer, const QByteArray &device, Instant now)
    : m_connection(connection), m_keys(keys), m_sealer(sealer)
{
    m_entry.device = device;
    m_entry.at = now;
    qint64 lastClock = 0;
    {
        Cursor last(connection.prepared("SELECT n, clock FROM journal ORDER BY n DESC LIMIT 1"));
        if (last.next()) {
            m_entry.n = last->number(0);
            lastClock = last->number(1);
        }
    }
    {
        Cursor last(connection.prepared("SELECT seq, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1").bind(1, device));
        if (last.next()) {
            m_entry.seq = last->number(0);
            m_prev = last->bytes(1);
        }
    }
    ++m_entry.n;
    ++m_entry.seq;
    m_entry.clock = qMax(now.ms() << 16, lastClock + 1);
}

void JournalWriter::change(const char *kind, const Id &record, const Id &owner, const QByteArray &content)
{
    const QByteArray sealed = m_sealer.seal(m_keys.forWriting(owner), content, changeContext(m_entry.n, record));
    const QByteArray mark = m_mark.add(sealed).finish();
    m_content.add(QByteArrayView(kind)).add(QByteArrayView(reinterpret_cast<const char *>(record.data()), 16))
        .add(QByteArrayView(reinterpret_cast<const char *>(owner.data()), 16)).add(mark);
    m_connection.prepared("INSERT INTO journal_change(n, kind, record, owner, mark, sealed) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(1, m_entry.n).bindText(2, kind).bind(3, record).bind(4, owner).bind(5, mark).bind(6, sealed).run();
    ++m_changes;
}

JournalEntry JournalWriter::finish(const QString &author, const QString &via, const QString &command, const QString &kind, const Id &record)
{
    m_entry.author = author;
    m_entry.via = via;
    m_entry.command = command;
    m_entry.kind = kind;
    m_entry.record = record;
    const QByteArray content = m_content.finish();
    m_entry.hash = entryHash(m_entry, content, m_prev);
    m_connection.prepared("INSERT INTO journal(n, device, seq, clock, at, author, via, command, kind, record, content, prev, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, m_entry.n).bind(2, m_entry.device).bind(3, m_entry.seq).bind(4, m_entry.clock).bind(5, m_entry.at.ms()).bind(6, author).bind(7, via)
        .bind(8, command).bind(9, kind).bind(10, record).bind(11, content).bind(12, m_prev).bind(13, m_entry.hash).run();
    return m_entry;
}

static RecordChange opened(const Statement &row, int first, qint64 n, RecordKeys &keys, crypto::Sealer &sealer)
{
    RecordChange change;
    change.kind = row.text(first);
    change.record = row.id(first + 1);
    change.owner = row.id(first + 2);
    const auto *key = row.view(first + 3).isEmpty() ? nullptr : keys.forReading(change.owner);
    if (!key) {
        change.erased = true;
        return change;
    }
    const auto plain = sealer.open(*key, row.view(first + 3), changeContext(n, change.record));
    if (!plain)
        throw Fault(FaultKind::Damaged, say("store", "Een regel in het logboek is veranderd of beschadigd. Zet de laatste reservekopie terug."), QStringLiteral("journal change does not open"));
    const QJsonObject content = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(plain->data()), qsizetype(plain->size()))).object();
    change.made = content.value(QLatin1String("new")).toBool();
    change.reason = content.value(QLatin1String("why")).toString();
    const QJsonObject fields = content.value(QLatin1String("f")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        change.fields.append({it.key(), it.value().toArray().at(0), it.value().toArray().at(1)});
    return change;
}

void readJournal(Connection &connection, const Id &owner, const std::function<bool(const JournalEntry &, const RecordChange &)> &each)
{
    RecordKeys keys(connection);
    crypto::Sealer sealer;
    const QByteArray columns = "SELECT j.n, j.device, j.seq, j.clock, j.at, j.author, j.via, j.command, j.kind, j.record, j.hash, c.kind, c.record, c.owner, c.sealed "
                               "FROM journal_change c JOIN journal j ON j.n = c.n ";
    Statement statement = connection.prepare(columns + (owner.isNull() ? "ORDER BY c.id" : "WHERE c.owner = ? ORDER BY c.id"));
    if (!owner.isNull())
        statement.bind(1, owner);
    while (statement.step()) {
        JournalEntry entry;
        entry.n = statement.number(0);
        entry.device = statement.bytes(1);
        entry.seq = statement.number(2);
        entry.clock = statement.number(3);
        entry.at = statement.instant(4);
        entry.author = statement.text(5);
        entry.via = statement.text(6);
        entry.command = statement.text(7);
        entry.kind = statement.text(8);
        entry.record = statement.id(9);
        entry.hash = statement.bytes(10);
        if (!each(entry, opened(statement, 11, entry.n, keys, sealer)))
            return;
    }
}

void readChangesByOwner(Connection &connection, const std::function<bool(const RecordChange &)> &each)
{
    RecordKeys keys(connection);
    crypto::Sealer sealer;
    Statement statement = connection.prepare("SELECT n, kind, record, owner, sealed FROM journal_change INDEXED BY journal_change_owner ORDER BY owner, id");
    while (statement.step())
        if (!each(opened(statement, 1, statement.number(0), keys, sealer)))
            return;
}

} // namespace luwte::store
