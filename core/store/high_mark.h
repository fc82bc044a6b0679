#pragma once
// How far the journal had come at the last save that was acknowledged, kept outside the store. A write-ahead log with a damaged byte in it
// silently ends before that byte, and a store that was put back from an older copy looks whole: only something beside it can tell.
//
// A save announces itself here before its commit, so that the commit's own sync brings both to disk and a save still waits for one; that it
// went well is noted afterwards, without waiting. So after a crash there are three cases: the store has all that was announced (good); it
// lacks what was noted (something is lost: refused); or it lacks only what was announced and not noted, which is told: either that save
// never was acknowledged, or its note did not reach the disk any more.

#include <QString>
#include <memory>
#include <mutex>

#include "core/crypto/seal.h"
#include "core/crypto/secret.h"

namespace luwte::store {

class Connection;

/// The last entry of a journal; n is also how many there are. n = 0: none yet.
struct JournalPoint
{
    qint64 n = 0;
    QByteArray hash;
    bool operator==(const JournalPoint &) const = default;
};

/// Three sealed places in one small file: two for announcements in turn, one for notes. No two that matter are ever in flight together, so
/// a torn write spoils nothing that was on disk.
class HighMark
{
public:
    struct State
    {
        JournalPoint noted; ///< acknowledged
        qint64 announced = 0;
    };
    /// Makes the file, or starts a known one afresh; on disk when it returns. Fault Disk.
    [[nodiscard]] static std::shared_ptr<HighMark> make(const QString &path, const crypto::SecretBytes &key, const JournalPoint &point);
    /// Reads it; what is missing or does not open with `key` shows in state(). Fault Disk.
    [[nodiscard]] static std::shared_ptr<HighMark> open(const QString &path, const crypto::SecretBytes &key, bool readOnly);
    ~HighMark();
    HighMark(const HighMark &) = delete;
    HighMark &operator=(const HighMark &) = delete;

    /// Some place of it could be read.
    [[nodiscard]] bool known() const;
    /// Fault Damaged when the file is missing or no place opens.
    [[nodiscard]] State state() const;
    /// Entry `n` is about to be committed in a file of the same folder: on disk when that file was synced after this. Fault Disk; after one,
    /// every call fails: a disk may claim the second time what it could not do the first.
    void announce(qint64 n);
    /// Entry `point.n` was announced and is committed. An older point changes nothing. Fault Disk.
    void acknowledge(const JournalPoint &point);
    /// What was announced and is not there, is known to whom it concerns: from here on the journal ends at `point`. On disk when it returns.
    void settle(const JournalPoint &point);

private:
    explicit HighMark(const crypto::SecretBytes &key) : m_key(key) {}
    void put(int place, const JournalPoint &noted, qint64 announced);
    [[nodiscard]] bool handOver(int place);
    void assertSound() const;
    mutable std::mutex m_mutex;
    crypto::SecretBytes m_key;
    crypto::Sealer m_sealer;
    int m_file = -1;
    int m_turn = 0; ///< the place of the next announcement
    bool m_known = false;
    bool m_failed = false;
    bool m_inPlace = false; ///< the blocks are on disk, and the file system writes where they are
    State m_state;
};

/// n = 0 for a store without entries, or without a journal.
[[nodiscard]] JournalPoint lastEntry(Connection &connection);
/// Throws Fault(Damaged), with how many saves are gone, unless the journal has come at least as far as `point`. With `crashed` the last
/// thousand entries are counted too: a log that ends early may have been moved into the store in part.
void assertReached(Connection &connection, const JournalPoint &point, bool crashed);

} // namespace luwte::store
