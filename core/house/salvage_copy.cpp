#include "core/house/salvage_copy.h"

#include "core/base/fault.h"
#include "core/house/house.h"
#include "core/store/damage.h"
#include "core/store/transaction.h"

namespace luwte::house {

static QByteArray marks(qsizetype count)
{
    QByteArray text = "?";
    for (qsizetype i = 1; i < count; ++i)
        text += ", ?";
    return text;
}

static QByteArray columnsOf(store::Connection &connection, const QByteArray &table)
{
    QByteArray columns;
    store::Statement names = connection.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    names.bindText(1, table);
    while (names.step())
        columns += (columns.isEmpty() ? "" : ", ") + names.text(0).toUtf8();
    return columns;
}

/// A row of all columns; `how`: "INSERT", "INSERT OR IGNORE".
static QByteArray insertOf(const char *how, const QByteArray &table, const QByteArray &columns)
{
    return QByteArray(how) + " INTO " + table + '(' + columns + ") VALUES(" + marks(columns.count(',') + 1) + ')';
}

void SalvageCopy::copyRow(const store::Statement &row, store::Statement &insert)
{
    insert.reset();
    for (int i = 0; i < row.columns(); ++i)
        insert.bind(i + 1, row.value(i));
    insert.run();
}

void SalvageCopy::settings()
{
    for (const char *table : {"setting", "draft"}) {
        const QByteArray columns = columnsOf(m_to, table);
        store::Statement insert = m_to.prepare(insertOf("INSERT OR IGNORE", table, columns));
        if (!m_from.attempt([&](store::Connection &from) {
                store::Statement rows = from.prepare("SELECT " + columns + " FROM " + table);
                while (rows.step()) {
                    store::assertPagesOpened(from);
                    copyRow(rows, insert);
                }
            }))
            m_told.uncounted.append(QString::fromLatin1(table));
    }
    looks();
}

/// Who looked, when: a chain of its own, which is there whole or not at all.
void SalvageCopy::looks()
{
    const bool whole = m_from.attempt([&](store::Connection &from) {
        for (const char *table : {"look", "look_head"}) {
            const QByteArray columns = columnsOf(m_to, table);
            store::Statement insert = m_to.prepare(insertOf("INSERT", table, columns));
            store::Statement rows = from.prepare("SELECT " + columns + " FROM " + table);
            while (rows.step()) {
                store::assertPagesOpened(from);
                copyRow(rows, insert);
            }
        }
    });
    if (whole)
        return;
    m_to.execute("DELETE FROM look; DELETE FROM look_head;");
    m_told.uncounted.append(QStringLiteral("look"));
}

void SalvageCopy::journal()
{
    for (const char *table : {"journal", "journal_change"}) {
        const QByteArray columns = columnsOf(m_to, table); // its key comes first
        store::Statement insert = m_to.prepare(insertOf("INSERT", table, columns));
        m_from.readAround(columns, table, [&](const store::Statement &row) {
            copyRow(row, insert);
            store::tellProgress(m_progress, -1);
        });
    }
}

void SalvageCopy::keys()
{
    store::Statement insert = m_to.prepare("INSERT OR IGNORE INTO record_key(owner, key) VALUES(?, ?)");
    const bool whole = m_from.attempt([&](store::Connection &from) {
        store::Statement rows = from.prepare("SELECT owner, key FROM record_key");
        while (rows.step()) {
            store::assertPagesOpened(from);
            copyRow(rows, insert);
        }
    });
    if (whole)
        return;
    std::vector<Id> owners;
    {
        store::Statement rows = m_to.prepare("SELECT DISTINCT owner FROM journal_change WHERE owner NOT IN (SELECT owner FROM record_key)");
        while (rows.step())
            owners.push_back(rows.id(0));
    }
    for (const Id &owner : owners) {
        const bool read = m_from.attempt([&](store::Connection &from) {
            store::Statement row = from.prepare("SELECT owner, key FROM record_key WHERE owner = ?");
            row.bind(1, owner);
            if (row.step()) {
                store::assertPagesOpened(from);
                copyRow(row, insert);
            }
        });
        if (!read)
            m_keyless.insert(owner);
    }
    // What nobody can open any more would look like something erased.
    for (const Id &owner : m_keyless) {
        store::Statement entries = m_to.prepare("SELECT n FROM journal_change WHERE owner = ?");
        entries.bind(1, owner);
        while (entries.step())
            m_broken.insert(entries.number(0));
        store::Statement gone = m_to.prepare("DELETE FROM journal_change WHERE owner = ?");
        gone.bind(1, owner).run();
    }
}

void SalvageCopy::chain()
{
    m_from.attempt([&](store::Connection &from) {
        const store::EntryNumbers before = catalog().lostEntries(from);
        for (qint64 n = 1; n <= m_from.noted() && !before.isEmpty(); ++n)
            if (before.contains(n))
                m_broken.insert(n);
    });
    {
        qint64 expected = 1;
        store::Statement rows = m_to.prepare("SELECT n FROM journal ORDER BY n");
        while (rows.step()) {
            for (; expected < rows.number(0); ++expected)
                m_broken.insert(expected);
            expected = rows.number(0) + 1;
        }
        for (; expected <= m_from.noted(); ++expected)
            m_broken.insert(expected);
    }
    store::EntryNumbers missing;
    for (const qint64 n : m_broken)
        missing.add(n);
    store::checkChain(m_to, missing, [&](qint64 n) { m_broken.insert(n); });
}

void SalvageCopy::countEntries()
{
    m_told.entries = m_to.number("SELECT count(*) FROM journal");
    for (const qint64 n : m_broken) {
        store::Statement there = m_to.prepare("SELECT 1 FROM journal WHERE n = ?");
        m_told.entries -= there.bind(1, n).step() ? 1 : 0;
        m_told.lostEntries.add(n);
    }
}

void SalvageCopy::rows(const store::RecordShape &shape)
{
    const QByteArray table = shape.info.table;
    const QByteArray columns = columnsOf(m_to, table);
    store::Statement insert = m_to.prepare(insertOf("INSERT OR IGNORE", table, columns));
    const bool whole = m_from.attempt([&](store::Connection &from) {
        store::Statement rows = from.prepare("SELECT " + columns + " FROM " + table);
        while (rows.step()) {
            store::assertPagesOpened(from);
            copyRow(rows, insert);
            store::tellProgress(m_progress, -1);
        }
    });
    if (whole)
        return;
    m_told.uncounted.append(QString::fromLatin1(table));
    // Whatever names a row: the journal, the table from its other end, its index by id.
    QHash<Id, Id> owners;
    const QByteArray owner = shape.info.owner;
    const auto take = [&](store::Statement &rows) {
        while (rows.step())
            owners.insert(rows.id(0), rows.id(1));
    };
    {
        store::Statement told = m_to.prepare("SELECT DISTINCT record, owner FROM journal_change WHERE kind = ?");
        told.bindText(1, shape.info.kind);
        take(told);
    }
    const QByteArray names = "SELECT id, " + (owner.isEmpty() ? QByteArray("id") : owner) + " FROM " + table;
    const QByteArray key = owner.isEmpty() ? QByteArray("id DESC") : owner + " DESC, id DESC";
    for (const QByteArray &sql : {names + " NOT INDEXED ORDER BY " + key, names + " INDEXED BY " + table + "_id ORDER BY id", names + " INDEXED BY " + table + "_id ORDER BY id DESC"}) {
        try {
            m_from.attempt([&](store::Connection &from) {
                store::Statement rows = from.prepare(sql);
                take(rows);
            });
        } catch (const Fault &fault) {
            if (fault.kind() != FaultKind::Internal) // a table without such an index
                throw;
        }
    }
    for (auto it = owners.begin(); it != owners.end(); ++it) {
        store::Statement there = m_to.prepare("SELECT 1 FROM " + table + " WHERE id = ?");
        if (there.bind(1, it.key()).step())
            continue;
        const bool read = m_from.attempt([&](store::Connection &from) {
            const bool owned = !owner.isEmpty() && it.key() != it.value();
            store::Statement row = from.prepare("SELECT " + columns + " FROM " + table + " NOT INDEXED WHERE id = ?1" + (owned ? " AND " + owner + " = ?2" : QByteArray()));
            row.bind(1, it.key());
            if (owned)
                row.bind(2, it.value());
            if (row.step()) {
                store::assertPagesOpened(from);
                copyRow(row, insert);
            }
        });
        if (!read)
            m_missed[QString::fromLatin1(shape.info.kind)].insert(it.key());
    }
}

namespace {

struct Folded
{
    QString kind;
    Id owner;
    bool erased = false;
    QJsonObject fields;
};

} // namespace

/// Records of the journal that have no row: made again from what it says of them.
void SalvageCopy::rebuild()
{
    QHash<Id, Folded> group;
    std::vector<std::pair<Id, Id>> gone;
    Id owner;
    const auto settle = [&] {
        for (auto it = group.begin(); it != group.end(); ++it) {
            const store::RecordShape *shape = catalog().shape(it->kind);
            if (!shape || it->erased)
                continue;
            const QByteArray table = shape->info.table;
            store::Statement there = m_to.prepare("SELECT 1 FROM " + table + " WHERE id = ?");
            if (there.bind(1, it.key()).step())
                continue;
            bool done = false;
            {
                store::Statement insert = m_to.prepare(QByteArray(store::insertText(shape->info, shape->fields)).replace("INSERT INTO", "INSERT OR IGNORE INTO"));
                insert.bind(1, it.key()).bindNull(2).bindNull(3).bindNull(4).bindNull(5);
                int index = store::firstField;
                for (const FieldInfo &field : shape->fields) {
                    Value value = fromJson(it->fields.value(QString::fromLatin1(field.name)), field).value_or(Value());
                    if (value.index() == 0 && !field.answer && (field.type == FieldType::Flag || field.type == FieldType::Number))
                        value = qint64(0); // those columns know no NULL
                    insert.bind(++index, value);
                }
                insert.run();
                done = m_to.changes() == 1;
            }
            ++(done ? m_told.rebuilt : m_told.lost)[it->kind];
            if (!done)
                gone.emplace_back(it->owner, it.key());
            m_missed[it->kind].remove(it.key());
        }
        group.clear();
    };
    store::readChangesByOwner(m_to, [&](const store::RecordChange &change) {
        if (change.owner != owner) {
            settle();
            owner = change.owner;
            store::tellProgress(m_progress, -1);
        }
        Folded &folded = group[change.record];
        folded.kind = change.kind;
        folded.owner = change.owner;
        folded.erased = folded.erased || change.erased;
        for (const auto &field : change.fields)
            folded.fields.insert(field.field, field.after);
        return true;
    });
    settle();
    // Of a record that cannot be, not even in part, the journal tells no more either.
    for (const auto &[of, record] : gone) {
        store::Statement entries = m_to.prepare("SELECT n FROM journal_change WHERE owner = ? AND record = ?");
        entries.bind(1, of).bind(2, record);
        while (entries.step())
            m_broken.insert(entries.number(0));
        store::Statement out = m_to.prepare("DELETE FROM journal_change WHERE owner = ? AND record = ?");
        out.bind(1, of).bind(2, record).run();
    }
    for (auto it = m_missed.begin(); it != m_missed.end(); ++it)
        if (!it->isEmpty())
            m_told.lost[it.key()] += it->size();
}

/// The content of files has no journal: of a file that does not open whole nothing is taken along.
void SalvageCopy::files()
{
    const QByteArray columns = columnsOf(m_to, "attachment_part");
    store::Statement insert = m_to.prepare(insertOf("INSERT", "attachment_part", columns));
    std::vector<Id> records;
    {
        store::Statement rows = m_to.prepare("SELECT id FROM attachment WHERE removed_on IS NULL");
        while (rows.step())
            records.push_back(rows.id(0));
    }
    for (const Id &record : records) {
        const bool whole = m_from.attempt([&](store::Connection &from) {
            store::Statement rows = from.prepare("SELECT " + columns + " FROM attachment_part WHERE attachment = ? ORDER BY n");
            rows.bind(1, record);
            while (rows.step()) {
                store::assertPagesOpened(from);
                copyRow(rows, insert);
                store::tellProgress(m_progress, -1);
            }
        });
        if (!whole) {
            store::Statement half = m_to.prepare("DELETE FROM attachment_part WHERE attachment = ?");
            half.bind(1, record).run();
        }
    }
}

void SalvageCopy::run()
{
    // Rows may lack the one that they belong to: that is made good afterwards.
    m_to.execute("PRAGMA foreign_keys=OFF");
    {
        store::Transaction transaction(m_to);
        settings();
        journal();
        keys();
        chain();
        for (const store::RecordShape &shape : catalog().shapes())
            rows(shape);
        for (const store::RecordShape &shape : catalog().shapes())
            if (const qint64 count = m_to.number((QByteArray("SELECT count(*) FROM ") + shape.info.table).constData()); count > 0)
                m_told.kept.insert(QString::fromLatin1(shape.info.kind), count);
        rebuild();
        files();
        countEntries();
        transaction.commit();
    }
    m_to.execute("PRAGMA foreign_keys=ON");
}

} // namespace luwte::house
