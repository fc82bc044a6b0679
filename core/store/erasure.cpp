#include "core/store/erasure.h"

#include <QSet>

namespace luwte::store {

bool isErased(Connection &connection, const Id &record, const Id &owner)
{
    return Cursor(connection.prepared("SELECT 1 FROM tombstone WHERE erased IN (?1, ?2)").bind(1, record).bind(2, owner)).next();
}

std::optional<Erased> findErased(Connection &connection, const Id &record)
{
    Cursor row(connection.prepared("SELECT erased_kind, erased, of_person, ground, erased_at FROM tombstone WHERE erased = ?").bind(1, record));
    if (!row.next())
        return std::nullopt;
    return Erased{row->text(0), row->id(1), row->id(2), row->text(3), row->instant(4)};
}

QList<Doomed> ownedBy(Connection &connection, const QList<RecordShape> &shapes, const Id &owner)
{
    QList<Doomed> all;
    QList<Doomed> itself;
    for (const RecordShape &shape : shapes) {
        const bool own = shape.info.owner[0] == '\0';
        Cursor row(connection.prepared(QByteArray("SELECT id FROM ").append(shape.info.table).append(" WHERE ").append(own ? "id" : shape.info.owner).append(" = ?")).bind(1, owner));
        while (row.next())
            (own ? itself : all).append({shape.info, row->id(0), owner});
    }
    return all + itself;
}

/// A headline goes with all texts that are found under it.
static void eraseHead(Connection &connection, const Id &record)
{
    qint64 head = 0;
    {
        Cursor row(connection.prepared("SELECT id FROM head WHERE record = ?").bind(1, record));
        if (!row.next())
            return;
        head = row->number(0);
    }
    connection.prepared("DELETE FROM text_index WHERE rowid IN (SELECT id FROM text_doc WHERE head = ?)").bind(1, head).run();
    connection.prepared("DELETE FROM text_doc WHERE head = ?").bind(1, head).run();
    connection.prepared("DELETE FROM name_index WHERE rowid = ?").bind(1, head).run();
    connection.prepared("DELETE FROM head WHERE id = ?").bind(1, head).run();
}

static void eraseText(Connection &connection, const Id &record)
{
    connection.prepared("DELETE FROM text_index WHERE rowid IN (SELECT id FROM text_doc WHERE record = ?)").bind(1, record).run();
    connection.prepared("DELETE FROM text_doc WHERE record = ?").bind(1, record).run();
}

/// Work that was not saved yet and names one of them, as what it is about or anywhere in what was filled in.
static void eraseDrafts(Connection &connection, const QSet<QString> &ids)
{
    QList<std::tuple<QString, QString, QString>> gone;
    {
        Cursor row(connection.prepared("SELECT author, form, record, content FROM draft"));
        while (row.next()) {
            const QString record = row->text(2);
            const QString content = row->text(3);
            bool names = ids.contains(record);
            for (auto id = ids.begin(); !names && id != ids.end(); ++id)
                names = content.contains(*id);
            if (names)
                gone.append({row->text(0), row->text(1), record});
        }
    }
    for (const auto &[author, form, record] : gone)
        connection.prepared("DELETE FROM draft WHERE author = ? AND form = ? AND record = ?").bind(1, author).bind(2, form).bind(3, record).run();
}

void erase(Connection &connection, const QList<Doomed> &doomed, const Id &wholeOwner)
{
    connection.execute("PRAGMA secure_delete=ON");
    QSet<QString> ids;
    for (const Doomed &one : doomed) {
        ids.insert(one.record.toText());
        eraseHead(connection, one.record);
        eraseText(connection, one.record);
        connection.prepared(QByteArray("DELETE FROM ").append(one.info.table).append(" WHERE id = ?")).bind(1, one.record).run();
        if (wholeOwner.isNull())
            connection.prepared("UPDATE journal_change SET sealed = x'' WHERE owner = ? AND record = ?").bind(1, one.owner).bind(2, one.record).run();
    }
    if (!wholeOwner.isNull())
        connection.prepared("DELETE FROM record_key WHERE owner = ?").bind(1, wholeOwner).run();
    eraseDrafts(connection, ids);
    // A contentless index only marks a row as deleted; its words go when the parts of the index are merged.
    connection.execute("INSERT INTO name_index(name_index) VALUES('optimize'); INSERT INTO text_index(text_index) VALUES('optimize');"
                       "INSERT OR REPLACE INTO setting(name, value) VALUES('wipe_due', 1); PRAGMA secure_delete=FAST;");
}

bool wipeDue(Connection &connection)
{
    return Cursor(connection.prepared("SELECT 1 FROM setting WHERE name = 'wipe_due'")).next();
}

bool wipe(Connection &connection)
{
    // Freed pages are overwritten, and pages in use lose what cells that moved have left in between: only a new file has neither.
    connection.execute("VACUUM");
    const auto moved = [&] {
        Statement log = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
        return log.step() && log.number(0) == 0;
    };
    if (!moved())
        return false;
    connection.execute("DELETE FROM setting WHERE name = 'wipe_due'");
    return true;
}

} // namespace luwte::store
