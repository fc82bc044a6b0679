#include "core/store/page_copy.h"

#include <memory>
#include <sqlite3.h>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/store/connection.h"
#include "core/store/damage.h"

namespace luwte::store {

static constexpr int pagesPerStep = 256; // a MiB

void tellProgress(const Progress &progress, double share)
{
    if (progress && !progress(share))
        throw Fault(FaultKind::Cancelled, say("store", "Gestopt. Er is niets veranderd."), QStringLiteral("stopped"));
}

Progress partOf(const Progress &progress, double from, double to)
{
    return progress ? [progress, from, to](double share) { return progress(share < 0 ? -1 : from + share * (to - from)); } : Progress();
}

namespace {

/// One view of the store for as long as it lives; others write on.
class View
{
public:
    explicit View(Connection &connection) : m_connection(connection)
    {
        connection.execute("BEGIN");
        (void)connection.number("SELECT count(*) FROM sqlite_master"); // from here on
    }
    ~View() { sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }
    View(const View &) = delete;
    View &operator=(const View &) = delete;

private:
    Connection &m_connection;
};

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

void copyPages(Connection &from, Connection &to, const Progress &progress)
{
    // The copy is thrown away when anything goes wrong, so it needs no log of its own.
    to.execute("PRAGMA journal_mode=OFF");
    const View view(from);
    std::unique_ptr<sqlite3_backup, FinishBackup> backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        throwSqlFault(to.handle(), sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), pagesPerStep);
        const int all = sqlite3_backup_pagecount(backup.get());
        tellProgress(progress, all > 0 ? double(all - sqlite3_backup_remaining(backup.get())) / all : 0);
    }
    // A page that does not open ends in whatever code SQLCipher has for it; of the copy nothing is read.
    const int kind = code & 0xff;
    if (kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_ERROR)
        throwSqlFault(from.handle(), SQLITE_CORRUPT);
    if (code != SQLITE_DONE)
        throwSqlFault(to.handle(), code);
    assertPagesOpened(from); // the last page too
    code = sqlite3_backup_finish(backup.release());
    if (code != SQLITE_OK)
        throwSqlFault(to.handle(), code);
}

Stoppable::Stoppable(Connection &connection, const Progress &progress) : m_connection(connection), m_progress(progress)
{
    if (progress)
        sqlite3_progress_handler(connection.handle(), 2000, [](void *self) { return int(!(*static_cast<const Progress *>(self))(-1)); }, const_cast<Progress *>(&m_progress));
}

Stoppable::~Stoppable()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace luwte::store
