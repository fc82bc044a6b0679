#pragma once
// The log of looks (NEN 7513): who opened what of whom, when and why, and every refusal of access. Apart from the journal of changes, only
// ever added to, chained by hashes per device; look_head says how far the chain goes, and `verify` compares.
//
// A look is in the write-ahead log when it is noted, so a killed process keeps it, but nobody waits for the disk: it is flushed with the next
// save or checkpoint. When it cannot be written (a full disk, a medium that is only for reading) the dossier still opens, because somebody
// may need it now; the look waits in memory for the next chance, and unwritten() is told on screen.

#include <QHash>
#include <functional>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/record_keys.h"

namespace luwte::store {
class Connection;
}

namespace luwte::access {

namespace look {
inline constexpr const char *dossier = "dossier";
inline constexpr const char *secret = "secret";
inline constexpr const char *print = "print";
inline constexpr const char *history = "history";
inline constexpr const char *looks = "looks";
inline constexpr const char *search = "search";
inline constexpr const char *exported = "export";
inline constexpr const char *dump = "dump";
inline constexpr const char *refused = "refused";
} // namespace look

namespace why {
inline constexpr const char *task = "task";    ///< care and its tasks, within one's reach
inline constexpr const char *glass = "break_glass";
inline constexpr const char *reason = "reason"; ///< one that was given, beside it
} // namespace why

struct Look
{
    Instant at;
    QString who;
    QString via;    ///< whose session, when that is somebody else
    QString what;   ///< look::…
    QString verb;   ///< "person.show"
    Id record;      ///< what was named; null for a search
    Id person;      ///< whose dossier; null when it is about nobody in particular
    QString why;    ///< why::…, or the code of the refusal
    QString reason; ///< in words; sealed under the person's key, so that erasing the person erases it
};

class LookLog
{
public:
    /// `writer` gives a connection that may write, when `connection` may not; nullptr when there is none.
    LookLog(std::shared_ptr<store::Connection> connection, QByteArray device, std::function<std::unique_ptr<store::Connection>()> writer = {});
    ~LookLog();
    LookLog(const LookLog &) = delete;
    LookLog &operator=(const LookLog &) = delete;

    /// Writes it, unless the same person looked at the same for the same reason less than `quiet` ago. Refusals are always written. Not inside
    /// a transaction.
    void note(const Look &look);
    /// How many looks wait because they could not be written.
    [[nodiscard]] std::size_t unwritten() const { return m_waiting.size(); }
    /// After each time that something was written: lets the log be flushed soon.
    void onWritten(std::function<void()> listener) { m_written = std::move(listener); }
    /// A new reason to look: the next look at anybody is written again. For locks and changes of session.
    void forget() { m_lately.clear(); }

    static constexpr qint64 quietMs = 10 * 60 * 1000;

private:
    [[nodiscard]] store::Connection *writing();
    void write(store::Connection &connection);

    std::shared_ptr<store::Connection> m_connection;
    QByteArray m_device;
    std::function<std::unique_ptr<store::Connection>()> m_makeWriter;
    std::unique_ptr<store::Connection> m_writer;
    std::function<void()> m_written;
    QHash<QByteArray, Instant> m_lately;
    std::vector<Look> m_waiting;
};

/// What is asked of the log: of one person, or of everybody when null; from a day up to and including another.
struct LookFilter
{
    Id person;
    QDate from;
    QDate to;
    bool refusalsToo = true;
    int limit = 1000;
};
/// Newest first. For a person, looks at everybody at once (exports, dumps) are among them.
[[nodiscard]] std::vector<Look> looks(store::Connection &connection, const LookFilter &filter);

/// The chain holds and ends where look_head says; a sentence for each thing that is not so. Gives how many looks there are.
qint64 checkLooks(store::Connection &connection, const std::function<void(const QString &)> &fault);

} // namespace luwte::access
