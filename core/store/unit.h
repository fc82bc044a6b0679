#pragma once
// What a command works with: reads of the present state and saves, all in one transaction, with journal and search index kept in step.
// Only the door (core/command) makes one; a command never sees the transaction.

#include "core/base/clock.h"
#include "core/store/head.h"
#include "core/store/journal.h"
#include "core/store/record_io.h"

namespace luwte::store {

class Unit;

/// The INSERT with a parameter for every column of a record.
[[nodiscard]] QByteArray insertText(const RecordInfo &info, const QList<FieldInfo> &fields);

/// What else has to be written when a record was saved (headlines, texts). Rooms specialise it, in the file that declares the record.
template<class R>
struct AfterSave
{
    static void run(Unit &, const R * /*before, null when new*/, const R & /*after*/) {}
};

/// A record that was saved or went away, and whose it is (its own id when it is nobody's).
struct Touched
{
    const char *kind = "";
    Id owner;
    bool operator==(const Touched &other) const { return owner == other.owner && QByteArrayView(kind) == QByteArrayView(other.kind); }
};

class Unit
{
public:
    Unit(Connection &connection, RecordKeys &keys, crypto::Sealer &sealer, const QByteArray &device, Instant now, QString author, QString via);

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const QString &author() const { return m_author; }

    template<class R>
    [[nodiscard]] std::optional<R> find(const Id &id)
    {
        return findById<R>(m_connection, id);
    }

    template<class R>
    [[nodiscard]] std::vector<R> select(const char *where, std::initializer_list<Value> values = {})
    {
        return store::select<R>(m_connection, where, values);
    }

    /// Writes a new record (null id, or an id nobody has yet) or the changed fields of a known one. Nothing is written, and nothing
    /// enters the journal, when no field changed.
    template<class R>
    void save(R &record);

    /// The reason that the journal keeps with the entry (maatwerk, corrections).
    void setReason(const QString &reason) { m_reason = reason; }
    /// The record an entry is about; the first one saved unless a command says otherwise.
    void setSubject(const char *kind, const Id &record);

    /// What was touched so far, in order, now and then twice: for those who follow the saves of a command (command::Catalog::follow).
    [[nodiscard]] const std::vector<Touched> &touched() const { return m_touched; }
    /// For what changes a record without saving it, such as an erasure. `kind` is a literal.
    void touch(const char *kind, const Id &owner);

    /// After an erasure: keys are read anew.
    void forgetKeys() { m_journal.forgetKeys(); }

    /// Writes the journal entry; nullopt when nothing was saved.
    [[nodiscard]] std::optional<JournalEntry> finish(const QString &command);

private:
    void write(const RecordInfo &info, const QList<FieldInfo> &fields, const QByteArray &insertSql, Record &record, const std::vector<Value> *before, const std::vector<Value> &after, const Id &owner);

    Connection &m_connection;
    JournalWriter m_journal;
    Instant m_now;
    QString m_author;
    QString m_via;
    QString m_reason;
    QByteArray m_subjectKind;
    Id m_subject;
    std::vector<Touched> m_touched;
};

template<class R>
void Unit::save(R &record)
{
    static const QList<FieldInfo> infos = describe<R>().infos();
    static const QByteArray insertSql = insertText(describe<R>().info(), infos);
    const auto &description = describe<R>();
    std::optional<R> before;
    if (!record.id.isNull())
        before = find<R>(record.id);
    std::vector<Value> old;
    std::vector<Value> now;
    now.reserve(description.fields().size());
    Id owner;
    for (const auto &f : description.fields()) {
        now.push_back(f.get(record));
        if (before)
            old.push_back(f.get(*before));
        if (QByteArrayView(f.info.name) == QByteArrayView(description.info().owner))
            (void)Codec<Id>::from(now.back(), owner);
    }
    if (before && old == now)
        return;
    write(description.info(), infos, insertSql, record, before ? &old : nullptr, now, owner);
    AfterSave<R>::run(*this, before ? &*before : nullptr, record);
}

} // namespace luwte::store
