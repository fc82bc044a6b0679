#include "core/store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <array>
#include <cerrno>
#include <cstring>
#include <sqlite3.h>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/store/high_mark.h"

namespace luwte::store {

static const char *const retiredName = "luwte.retired";
static const char *const openName = "luwte.open"; ///< the key was found to fit

struct Connection::Cache
{
    QHash<QByteArray, std::shared_ptr<Statement>> statements;
};

void Connection::Close::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

static void setKeepLog(sqlite3 *db, bool on)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(on), nullptr);
}

static void retire(sqlite3 *db)
{
    static int yes = 1;
    sqlite3_set_clientdata(db, retiredName, &yes, nullptr);
    setKeepLog(db, true);
    sqlite3_exec(db, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
}

static bool isFailedWrite(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_CLOSE: return true;
    default: return false;
    }
}

void throwSqlFault(sqlite3 *db, int code)
{
    const int extended = sqlite3_extended_errcode(db);
    const QString detail = QStringLiteral("sqlite %1 (%2)").arg(extended).arg(QString::fromUtf8(sqlite3_errstr(code)));
    if (isFailedWrite(extended))
        retire(db);
    else if ((code & 0xff) == SQLITE_READONLY && sqlite3_get_clientdata(db, retiredName) != nullptr)
        code = SQLITE_IOERR;
    if (((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN) && sqlite3_get_clientdata(db, retiredName) == nullptr) {
        const int system = sqlite3_system_errno(db);
        if (system == ENOSPC || system == EDQUOT)
            code = SQLITE_FULL;
        else if (system == EROFS || system == EACCES)
            code = SQLITE_READONLY;
    }
    // SQLCipher tells of a page that does not open by the bare code for a wrong statement, which has no text of its own then.
    if (code == SQLITE_ERROR && sqlite3_get_clientdata(db, openName) != nullptr && std::strcmp(sqlite3_errmsg(db), sqlite3_errstr(SQLITE_ERROR)) == 0)
        code = SQLITE_CORRUPT;
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw Fault(FaultKind::Disk, say("store", "De schijf is vol. Er is niets half opgeslagen. Maak ruimte vrij en probeer het opnieuw."), detail);
    case SQLITE_READONLY:
        throw Fault(FaultKind::Disk, say("store", "Dit bestand is alleen te lezen. Zet het op een plek waar je mag schrijven."), detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        throw Fault(FaultKind::Disk, say("store", "De schijf geeft een storing. Sluit Luwte, controleer de schijf en open het bestand opnieuw."), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Fault(FaultKind::Busy, say("store", "Het bestand is nog bezig, bijvoorbeeld met inlezen. Wacht even en probeer het opnieuw."), detail);
    case SQLITE_INTERRUPT:
        throw Fault(FaultKind::Cancelled, say("store", "Gestopt. Er is niets veranderd."), detail);
    case SQLITE_NOTADB:
        if (sqlite3_get_clientdata(db, openName) == nullptr)
            throw Fault(FaultKind::WrongKey, say("store", "Deze sleutel past niet op het bestand, of het bestand is beschadigd. Probeer het opnieuw, of zet de laatste reservekopie terug."), detail);
        [[fallthrough]]; // a page that does not open with a key that fits
    case SQLITE_CORRUPT:
        throw Fault(FaultKind::Damaged, say("store", "Het bestand is beschadigd. Zet de laatste reservekopie terug."), detail);
    default: break;
    }
    throw Fault(FaultKind::Internal, say("store", "Luwte zelf heeft een probleem. Er is niets opgeslagen. Start Luwte opnieuw."),
        detail + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(db)));
}

CipherSettings CipherSettings::forThisMachine()
{
    CipherSettings settings;
#if defined(__x86_64__) && defined(__GNUC__)
    unsigned a = 7, b = 0, c = 0, d = 0;
    __asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
    if (b & (1U << 29)) // SHA extensions
        settings.hmac = QStringLiteral("HMAC_SHA256");
#endif
    return settings;
}

/// libsqlite3 exports the same names. When it comes first in the process, keys are accepted and files are plaintext: stop before that.
static void assertCipher()
{
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE, nullptr);
    bool ok = false;
    sqlite3_stmt *statement = nullptr;
    if (raw && sqlite3_prepare_v2(raw, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        ok = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))).startsWith("4.");
    sqlite3_finalize(statement);
    // SQLCipher would tell standard error of every page that does not open; what goes wrong is told once, by us.
    if (ok)
        sqlite3_exec(raw, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    if (!ok)
        throw Fault(FaultKind::Foreign, say("store", "De versleuteling werkt niet op deze computer. Luwte opent niets en schrijft niets. Installeer Luwte opnieuw."),
            QStringLiteral("no cipher_version 4: another SQLite comes first in this process"));
}

static void assertFile(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    if (mode == OpenMode::Create) {
        if (info.exists())
            throw Fault(FaultKind::Disk, say("store", "Er staat hier al een bestand. Kies een andere map."), QStringLiteral("create over existing"));
        return;
    }
    if (!info.isFile() || !info.isReadable())
        throw Fault(FaultKind::Disk, say("store", "Luwte kan het bestand niet lezen. Controleer of de schijf er is en of je de map mag openen."), QStringLiteral("store missing or unreadable"));
    // A main file of 0 or 1 byte makes SQLite delete its log, and with it acknowledged work (security.md, trial 2).
    if (info.size() < 512)
        throw Fault(FaultKind::Damaged, say("store", "Het bestand is afgebroken. Zet de laatste reservekopie terug."), QStringLiteral("store shorter than a page"));
}

/// Reads the first bytes through SQLite's own file. A file of ours, opened beside it and closed again, would drop all locks that this process
/// has on the store (POSIX), and with them what keeps a second window's view whole.
static void assertNotPlain(sqlite3 *db)
{
    sqlite3_file *file = nullptr;
    std::array<char, 16> head{};
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->xRead(file, head.data(), int(head.size()), 0) != SQLITE_OK)
        throw Fault(FaultKind::Disk, say("store", "Luwte kan het bestand niet lezen. Controleer of de schijf er is en of je de map mag openen."), QStringLiteral("store unreadable"));
    if (QByteArrayView(head.data(), qsizetype(head.size())).startsWith("SQLite format 3"))
        throw Fault(FaultKind::Foreign, say("store", "Dit bestand is niet versleuteld en niet van Luwte. Luwte opent het niet. Kies een ander bestand."), QStringLiteral("plaintext store"));
}

Connection::Connection(const QString &path, const crypto::SecretBytes &key, const CipherSettings &cipher, OpenMode mode, int cacheKiB)
    : m_path(path), m_readOnly(mode == OpenMode::ReadOnly), m_cache(std::make_unique<Cache>())
{
    assertCipher();
    assertFile(path, mode);
    if (mode == OpenMode::Create) {
        // Made by us with tight rights, before SQLite would make it with the process's.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            throw Fault(FaultKind::Disk, say("store", "Luwte kan hier geen bestand maken. Kies een map waar je mag schrijven."), QStringLiteral("cannot create store"));
    }
    sqlite3 *raw = nullptr;
    const int flags = (mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    m_db.reset(raw);
    if (code != SQLITE_OK)
        throwSqlFault(raw, code);
    if (mode != OpenMode::Create)
        assertNotPlain(raw);
    sqlite3_extended_result_codes(raw, 1);
    setKeepLog(raw, true);
    setPatience(usualPatience);

    crypto::SecretBytes literal;
    literal.reserve(67);
    literal.push_back('x');
    literal.push_back('\'');
    for (const auto byte : key) {
        literal.push_back(std::uint8_t("0123456789abcdef"[byte >> 4]));
        literal.push_back(std::uint8_t("0123456789abcdef"[byte & 15]));
    }
    literal.push_back('\'');
    if (sqlite3_key_v2(raw, "main", literal.data(), int(literal.size())) != SQLITE_OK)
        throw Fault(FaultKind::Internal, say("store", "De versleuteling werkt niet op deze computer. Luwte opent niets en schrijft niets. Installeer Luwte opnieuw."), QStringLiteral("key_v2"));
    execute(QStringLiteral("PRAGMA cipher_page_size=%1; PRAGMA cipher_hmac_algorithm=%2; PRAGMA cipher_plaintext_header_size=0;").arg(cipher.pageSize).arg(cipher.hmac).toLatin1().constData());
    execute("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA secure_delete=FAST; PRAGMA cell_size_check=ON;");
    execute(QStringLiteral("PRAGMA cache_size=-%1").arg(cacheKiB).toLatin1().constData());
    if (mode == OpenMode::Create)
        execute("PRAGMA application_id=0x4c757774; PRAGMA journal_mode=WAL;"); // "Luwt"
    assertOpen(cipher);
    if (mode != OpenMode::ReadOnly)
        execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"); // checkpoints run off the UI thread (Vault)
    static int yes = 1;
    sqlite3_set_clientdata(raw, openName, &yes, nullptr);
    setKeepLog(raw, false);
}

Connection::~Connection() = default;

void Connection::assertOpen(const CipherSettings &cipher)
{
    try {
        (void)number("SELECT count(*) FROM sqlite_master");
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Damaged)
            throw;
        throw Fault(FaultKind::WrongKey, fault.text(), QString::fromUtf8(fault.what()));
    }
    const bool settings = text("PRAGMA cipher_version").startsWith(QLatin1String("4.")) && number("PRAGMA cipher_page_size") == cipher.pageSize
        && text("PRAGMA cipher_hmac_algorithm") == cipher.hmac && number("PRAGMA cipher_use_hmac") == 1 && number("PRAGMA temp_store") == 2
        && number("PRAGMA foreign_keys") == 1 && text("PRAGMA journal_mode") == QLatin1String("wal");
    if (!settings)
        throw Fault(FaultKind::Foreign, say("store", "De versleuteling van dit bestand staat anders dan Luwte vraagt. Luwte opent het niet. Zet de laatste reservekopie terug."), QStringLiteral("cipher settings differ"));
    if (number("PRAGMA application_id") != 0x4c757774)
        throw Fault(FaultKind::Foreign, say("store", "Dit bestand is niet van Luwte. Kies een ander bestand."), QStringLiteral("application_id"));
}

void Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlFault(handle(), code);
}

void Connection::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(m_db.get(), milliseconds);
}

Statement &Connection::prepared(const QByteArray &sql)
{
    auto &slot = m_cache->statements[sql];
    if (!slot)
        slot = std::make_shared<Statement>(handle(), sql, true);
    else
        slot->reset();
    return *slot;
}

Statement Connection::prepare(const QByteArray &sql)
{
    return {handle(), sql, false};
}

qint64 Connection::number(const char *sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

QString Connection::text(const char *sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

int Connection::changes() const
{
    return sqlite3_changes(handle());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        throwSqlFault(handle(), code);
}

void Connection::keepLog(bool on)
{
    setKeepLog(handle(), on);
}

void Connection::setHighMark(std::shared_ptr<HighMark> mark)
{
    m_mark = std::move(mark);
}

void Connection::announce(const JournalPoint &point)
{
    if (m_mark)
        m_mark->announce(point.n);
}

void Connection::acknowledge(const JournalPoint &point)
{
    if (!m_mark)
        return;
    try {
        m_mark->acknowledge(point);
    } catch (const Fault &) {
        retire(handle());
        throw;
    }
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle());
}

} // namespace luwte::store
