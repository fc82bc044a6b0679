#include "core/command/fold_check.h"

#include <QHash>

#include "core/store/erasure.h"

namespace luwte::command {

namespace {

using Fields = QHash<QString, QJsonValue>;

/// What the journal says of one record.
struct Told
{
    QString kind;
    Id owner;
    Fields fields;
    bool erased = false;

    void take(const store::RecordChange &change)
    {
        kind = change.kind;
        owner = change.owner;
        erased = erased || change.erased;
        for (const auto &field : change.fields)
            fields.insert(field.field, field.after);
    }
};

/// The journal with the rows it should come to: first by owner, where a record that differs is only suspected (its owner may have changed, so
/// that its entries lie under two), then the suspects alone, in order of time.
class FoldCheck
{
public:
    FoldCheck(store::Connection &connection, const Catalog &catalog, const std::function<void(const QString &)> &fault, const std::function<void(double)> &go)
        : m_connection(connection), m_catalog(catalog), m_fault(fault), m_go(go)
    {
    }

    qint64 run()
    {
        byOwner();
        const qint64 rows = strayRows();
        if (!m_suspects.isEmpty())
            bySuspect();
        return rows;
    }

private:
    static constexpr qsizetype mostSuspects = 2000; // enough to name more faults than anybody reads

    void byOwner()
    {
        const qint64 all = qMax<qint64>(1, m_connection.number("SELECT max(id) FROM journal_change"));
        qint64 done = 0;
        Id owner;
        QHash<Id, Told> group;
        store::readChangesByOwner(m_connection, [&](const store::RecordChange &change) {
            if (change.owner != owner) {
                settle(group);
                owner = change.owner;
            }
            group[change.record].take(change);
            if (++done % 1024 == 0)
                m_go(double(done) / double(all));
            return true;
        });
        settle(group);
    }

    void settle(QHash<Id, Told> &group)
    {
        for (auto it = group.begin(); it != group.end(); ++it) {
            const store::RecordShape *shape = m_catalog.shape(it->kind);
            const bool found = shape && rowOf(*shape, it.key(), it->owner);
            if (found)
                ++m_visited[shape];
            if (it->erased) {
                if (found) {
                    m_row->reset();
                    m_fault(say("verify", "%1 %2 is er nog, maar het logboek ervan is weg.").arg(it->kind, it.key().toText()));
                } else if (!store::isErased(m_connection, it.key(), it->owner)) {
                    m_fault(say("verify", "Van record %1 is het logboek weg zonder besluit om te wissen.").arg(it.key().toText()));
                }
                continue;
            }
            if (!found || !holds(*shape, it->fields, {}))
                suspect(it.key());
        }
        group.clear();
    }

    void suspect(const Id &record)
    {
        if (m_suspects.size() < mostSuspects)
            m_suspects.insert(record, {});
    }

    /// Steps to the row of a record where it has to lie: with its owner, which is how the table is ordered.
    bool rowOf(const store::RecordShape &shape, const Id &record, const Id &owner)
    {
        const bool owned = shape.info.owner[0] != '\0' && owner != record;
        store::Statement *&statement = (owned ? m_owned : m_own)[&shape];
        if (!statement) {
            QByteArray where = "WHERE id = ?1";
            if (shape.info.owner[0] != '\0')
                where += QByteArray(" AND ") + shape.info.owner + (owned ? " = ?2" : " IS NULL");
            statement = &m_connection.prepared(store::selectText(shape.info, shape.fields) + where);
        }
        m_row = statement;
        m_row->reset();
        m_row->bind(1, record);
        if (owned)
            m_row->bind(2, owner);
        return m_row->step();
    }

    /// The row that was stepped to last says what the journal says; `name` gets each field that does not.
    bool holds(const store::RecordShape &shape, const Fields &told, const std::function<void(const FieldInfo &)> &name)
    {
        bool same = true;
        int column = store::firstField;
        for (const FieldInfo &field : shape.fields) {
            if (told.value(QString::fromLatin1(field.name), QJsonValue::Null) == toJson(m_row->value(column++), field.type))
                continue;
            same = false;
            if (name)
                name(field);
        }
        m_row->reset();
        return same;
    }

    /// Rows that no entry made. Counting tells whether there are any; only then they are looked for.
    qint64 strayRows()
    {
        qint64 rows = 0;
        for (const store::RecordShape &shape : m_catalog.shapes()) {
            const qint64 count = m_connection.number((QByteArray("SELECT count(*) FROM ") + shape.info.table).constData());
            rows += count;
            if (count == m_visited.value(&shape))
                continue;
            const QByteArray owner = shape.info.owner;
            store::Statement strays = m_connection.prepare("SELECT id FROM " + QByteArray(shape.info.table) + " AS r WHERE NOT EXISTS(SELECT 1 FROM journal_change c WHERE c.owner = "
                + (owner.isEmpty() ? QByteArray("r.id") : "coalesce(r." + owner + ", r.id)") + " AND c.record = r.id)");
            while (strays.step()) {
                suspect(strays.id(0));
                if (const auto it = m_suspects.find(strays.id(0)); it != m_suspects.end())
                    it->kind = QString::fromLatin1(shape.info.kind);
            }
        }
        return rows;
    }

    void bySuspect()
    {
        store::readJournal(m_connection, Id(), [&](const store::JournalEntry &, const store::RecordChange &change) {
            if (const auto it = m_suspects.find(change.record); it != m_suspects.end())
                it->take(change);
            return true;
        });
        for (auto it = m_suspects.begin(); it != m_suspects.end(); ++it) {
            if (it->erased)
                continue;
            const store::RecordShape *shape = m_catalog.shape(it->kind);
            if (shape) {
                m_row = &m_connection.prepared(store::selectText(shape->info, shape->fields) + "WHERE id = ?1");
                m_row->bind(1, it.key());
            }
            if (!shape || !m_row->step()) {
                m_fault(say("verify", "Record %1 staat in het logboek maar niet meer in het bestand.").arg(it.key().toText()));
                continue;
            }
            (void)holds(*shape, it->fields, [&](const FieldInfo &field) {
                m_fault(say("verify", "%1 %2: het veld %3 is buiten Luwte om veranderd.").arg(QString::fromLatin1(shape->info.kind), it.key().toText(), QString::fromLatin1(field.name)));
            });
        }
    }

    store::Connection &m_connection;
    const Catalog &m_catalog;
    const std::function<void(const QString &)> &m_fault;
    const std::function<void(double)> &m_go;
    store::Statement *m_row = nullptr;
    QHash<const store::RecordShape *, store::Statement *> m_owned, m_own;
    QHash<const store::RecordShape *, qint64> m_visited;
    QHash<Id, Told> m_suspects;
};

} // namespace

qint64 checkFold(store::Connection &connection, const Catalog &catalog, const std::function<void(const QString &)> &fault, const std::function<void(double)> &go)
{
    return FoldCheck(connection, catalog, fault, go).run();
}

} // namespace luwte::command
