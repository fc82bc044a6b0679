#pragma once
// The journal: one entry a save, chained by hashes per device. History, audit, undo, merging and verification read it.

#include <QJsonObject>
#include <functional>

#include "core/base/clock.h"
#include "core/base/field.h"
#include "core/crypto/digest.h"
#include "core/crypto/seal.h"
#include "core/store/record_keys.h"

namespace luwte::store {

class Connection;

/// One field before and after, as JSON values.
struct FieldChange
{
    QString field;
    QJsonValue before;
    QJsonValue after;
};

/// What one entry did to one record.
struct RecordChange
{
    QString kind;
    Id record;
    Id owner;
    bool made = false;           ///< the record came to be
    bool erased = false;         ///< content no longer readable: the record or its owner was erased
    QString reason;              ///< of the entry, kept with its first change
    QList<FieldChange> fields;
};

struct JournalEntry
{
    qint64 n = 0; ///< order in this store
    QByteArray device;
    qint64 seq = 0;
    qint64 clock = 0; ///< hybrid logical clock: milliseconds << 16 | counter
    Instant at;
    QString author;
    QString via; ///< the user whose session carried it out, when that is somebody else
    QString command;
    QString kind;
    Id record;
    QByteArray hash;
};

/// Writes one entry: changes as they come, the entry itself at the end. Lives inside one transaction.
class JournalWriter
{
public:
    JournalWriter(Connection &connection, RecordKeys &keys, crypto::Sealer &sealer, const QByteArray &device, Instant now);
    /// `content` is the JSON of the change (see RecordChange): {"new":true,"f":{"name":[before,after]}}.
    void change(const char *kind, const Id &record, const Id &owner, const QByteArray &content);
    [[nodiscard]] bool empty() const { return m_changes == 0; }
    /// Keys are read anew: some were erased.
    void forgetKeys() { m_keys.forget(); }
    JournalEntry finish(const QString &author, const QString &via, const QString &command, const QString &kind, const Id &record);

private:
    Connection &m_connection;
    RecordKeys &m_keys;
    crypto::Sealer &m_sealer;
    crypto::Digest m_content;
    crypto::Digest m_mark;
    JournalEntry m_entry;
    QByteArray m_prev;
    qint64 m_changes = 0;
};

/// This store's device id, made with the store.
[[nodiscard]] QByteArray deviceId(Connection &connection);
/// The hash that an entry should have.
[[nodiscard]] QByteArray entryHash(const JournalEntry &entry, QByteArrayView content, QByteArrayView prev);
/// The bytes that a sealed change is bound to besides its key.
[[nodiscard]] QByteArray changeContext(qint64 n, const Id &record);

/// Entries oldest first, with the changes of all records, or of those that belong to `owner` (a person with cases, placements, plans …).
/// Stops when `each` says false.
void readJournal(Connection &connection, const Id &owner, const std::function<bool(const JournalEntry &, const RecordChange &)> &each);

/// All changes, those of one owner together and oldest first. Little is held at a time, however long the journal is.
void readChangesByOwner(Connection &connection, const std::function<bool(const RecordChange &)> &each);

} // namespace luwte::store
