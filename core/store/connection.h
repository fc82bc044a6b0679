#pragma once
// One connection to a vault's store.db: SQLCipher, opened with care. Everything that has to hold before the first byte is read or
// written is checked here and fails closed (security.md, rule 2).

#include <QString>
#include <memory>

#include "core/crypto/secret.h"
#include "core/store/statement.h"

struct sqlite3;

namespace luwte::store {

class HighMark;
struct JournalPoint;

/// How pages are encrypted; chosen when a vault is made, recorded in its header, asserted at every open.
struct CipherSettings
{
    int pageSize = 4096;
    QString hmac = QStringLiteral("HMAC_SHA512"); ///< or HMAC_SHA256, faster where the processor has SHA instructions
    bool operator==(const CipherSettings &) const = default;
    /// What suits this machine best.
    [[nodiscard]] static CipherSettings forThisMachine();
};

enum class OpenMode { Create, ReadWrite, ReadOnly };

class Connection
{
public:
    static constexpr int usualPatience = 5000;
    /// Opens `path` with the raw 32-byte `key`. Create refuses an existing file, the others a missing one.
    /// Faults: Foreign (no SQLCipher in this process, plaintext file, another program's data), WrongKey, Damaged, Disk, Busy.
    Connection(const QString &path, const crypto::SecretBytes &key, const CipherSettings &cipher, OpenMode mode, int cacheKiB = 16 * 1024);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs statements without parameters, such as schema steps.
    void execute(const char *sql);
    /// A prepared statement, kept for the next call with the same text; reset and without bindings. One use at a time per text.
    [[nodiscard]] Statement &prepared(const QByteArray &sql);
    /// A statement of the caller's own.
    [[nodiscard]] Statement prepare(const QByteArray &sql);
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] QString text(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_db.get(); }
    /// How long a write waits for another connection that writes, in ms; then Fault Busy. 5,000 unless told.
    void setPatience(int milliseconds);
    /// Moves the write-ahead log into the main file as far as no reader needs it; called off the UI thread with a connection of its own.
    /// Fault Disk.
    void checkpoint();
    /// While on, closing leaves the write-ahead log as it is: what it may still tell stays.
    void keepLog(bool on);
    /// Where saves are written down besides, before anybody hears of them.
    void setHighMark(std::shared_ptr<HighMark> mark);
    /// Before and after the commit of the journal's entry `point`: tells the high mark, if there is one. What was announced is on disk there
    /// when acknowledge() returns.
    void announce(const JournalPoint &point);
    void acknowledge(const JournalPoint &point);
    /// Lets a running statement of another thread stop with Fault(Cancelled).
    void interrupt();

private:
    void assertOpen(const CipherSettings &cipher);
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    struct Cache;
    QString m_path;
    bool m_readOnly = false;
    std::unique_ptr<sqlite3, Close> m_db;
    std::unique_ptr<Cache> m_cache;
    std::shared_ptr<HighMark> m_mark;
};

/// Throws the Fault that fits an SQLite result code; never with SQL values in it. After a write or sync that failed, the connection takes no
/// further writes and leaves the log alone: a disk may claim the second time what it could not do the first.
[[noreturn]] void throwSqlFault(sqlite3 *db, int code);

} // namespace luwte::store
