#include "core/store/high_mark.h"

#include <QFile>
#include <QtEndian>
#include <fcntl.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/store/connection.h"
#include "core/store/durable_file.h"

namespace luwte::store {

static constexpr int notes = 2; ///< the place of notes; those before it are for announcements
static constexpr int places = 3;
static constexpr qsizetype placeBytes = 4096; // a block of its own, so that a torn write cannot reach the next
static constexpr qsizetype hashBytes = 32;
static constexpr qsizetype plainBytes = 8 + hashBytes + 8; // n and hash of what was noted, n of what was announced
static constexpr qsizetype sealedBytes = plainBytes + 40;

static QByteArray context(int place)
{
    return QByteArrayLiteral("luwte high mark v1/") + QByteArray::number(place);
}

static Fault diskFault(const char *detail)
{
    return {FaultKind::Disk, say("store", "De schijf geeft een storing. Sluit Luwte, controleer de schijf en open het bestand opnieuw."), QString::fromLatin1(detail)};
}

/// Its file system changes bytes where they are, without a record elsewhere that has to reach the disk as well (btrfs, and xfs with shared
/// blocks, do not).
static bool writesInPlace(int file)
{
#ifdef __linux__
    struct statfs about{};
    return ::fstatfs(file, &about) == 0 && about.f_type == EXT4_SUPER_MAGIC;
#else
    return file < 0;
#endif
}

std::shared_ptr<HighMark> HighMark::make(const QString &path, const crypto::SecretBytes &key, const JournalPoint &point)
{
    std::shared_ptr<HighMark> mark(new HighMark(key));
    mark->m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    // All of its size now: later writes change bytes and nothing else, which is what makes them cheap to bring to disk.
    if (mark->m_file < 0 || !writeAt(mark->m_file, QByteArray(places * placeBytes, '\0'), 0))
        throw diskFault("high mark not made");
    mark->settle(point);
    if (!syncFolderOf(path))
        throw diskFault("high mark not on disk");
    return mark;
}

std::shared_ptr<HighMark> HighMark::open(const QString &path, const crypto::SecretBytes &key, bool readOnly)
{
    std::shared_ptr<HighMark> mark(new HighMark(key));
    mark->m_file = ::open(QFile::encodeName(path).constData(), (readOnly ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NOFOLLOW);
    if (mark->m_file < 0 && errno != ENOENT && !readOnly) // for reading it is as good as lost, which shows in state()
        throw diskFault("high mark not opened");
    State &state = mark->m_state;
    for (int place = 0; mark->m_file >= 0 && place < places; ++place) {
        QByteArray sealed(sealedBytes, '\0');
        const auto got = ::pread(mark->m_file, sealed.data(), std::size_t(sealedBytes), off_t(place * placeBytes));
        // A place that cannot be read is as good as a torn one: the others speak for it.
        const auto plain = got < 0 ? std::nullopt : mark->m_sealer.open(key, sealed, context(place));
        if (!plain)
            continue;
        const JournalPoint noted{qFromBigEndian<qint64>(plain->data()), QByteArray(reinterpret_cast<const char *>(plain->data()) + 8, hashBytes)};
        if (!mark->m_known || noted.n > state.noted.n)
            state.noted = noted;
        const auto announced = qFromBigEndian<qint64>(plain->data() + 8 + hashBytes);
        if (place != notes && announced > state.announced)
            mark->m_turn = 1 - place;
        state.announced = qMax(state.announced, announced);
        mark->m_known = true;
    }
    return mark;
}

HighMark::~HighMark()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool HighMark::known() const
{
    const std::lock_guard lock(m_mutex);
    return m_known;
}

HighMark::State HighMark::state() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_known)
        throw Fault(FaultKind::Damaged, say("store", "Luwte kan niet zien of alles er nog is: het bestand 'high-mark' in deze map ontbreekt of is beschadigd. Zet de laatste reservekopie terug."),
            QStringLiteral("high mark missing or unreadable"));
    return m_state;
}

void HighMark::assertSound() const
{
    if (m_failed)
        throw diskFault("high mark not on disk");
}

void HighMark::put(int place, const JournalPoint &noted, qint64 announced)
{
    QByteArray plain(plainBytes, '\0');
    qToBigEndian(noted.n, plain.data());
    std::copy_n(noted.hash.constData(), qMin(noted.hash.size(), hashBytes), plain.data() + 8);
    qToBigEndian(announced, plain.data() + 8 + hashBytes);
    if (writeAt(m_file, m_sealer.seal(m_key, plain, context(place)), off_t(place * placeBytes)))
        return;
    m_failed = true;
    throw diskFault("high mark not written");
}

/// The disk has the place's bytes, at least in its own memory: what the next sync of any file there makes lasting. Where a file system
/// writes in place that is a write without a flush; elsewhere, and the first time (the file may be a copy whose blocks are not chosen yet),
/// it takes a sync.
bool HighMark::handOver(int place)
{
#ifdef __linux__
    if (m_inPlace)
        return ::sync_file_range(m_file, off_t(place * placeBytes), off_t(placeBytes), SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER) == 0;
#endif
    if (::fdatasync(m_file) != 0)
        return false;
    m_inPlace = writesInPlace(m_file);
    return true;
}

void HighMark::announce(qint64 n)
{
    const std::lock_guard lock(m_mutex);
    assertSound();
    put(m_turn, m_state.noted, n);
    m_failed = !handOver(m_turn);
    assertSound();
    m_turn = 1 - m_turn;
    m_state.announced = n;
}

void HighMark::acknowledge(const JournalPoint &point)
{
    const std::lock_guard lock(m_mutex);
    assertSound();
    if (point.n <= m_state.noted.n)
        return;
    put(notes, point, 0);
    m_state.noted = point;
}

void HighMark::settle(const JournalPoint &point)
{
    const std::lock_guard lock(m_mutex);
    assertSound();
    for (int place = 0; place < places; ++place) {
        put(place, point, 0);
        m_failed = ::fdatasync(m_file) != 0;
        assertSound();
    }
    m_known = true;
    m_state = {point, 0};
}

JournalPoint lastEntry(Connection &connection)
{
    if (connection.number("SELECT count(*) FROM sqlite_master WHERE name = 'journal'") == 0)
        return {};
    Cursor last(connection.prepared("SELECT n, hash FROM journal ORDER BY n DESC LIMIT 1"));
    return last.next() ? JournalPoint{last->number(0), last->bytes(1)} : JournalPoint{};
}

static QString lostText(qint64 lost)
{
    return lost == 1 ? say("store", "De laatste wijziging die was opgeslagen, staat niet meer in dit bestand. De schijf is beschadigd, of er is een oudere kopie teruggezet. "
                                    "Er is niets veranderd. Zet de laatste reservekopie terug.")
                     : say("store", "De laatste %1 wijzigingen die waren opgeslagen, staan niet meer in dit bestand. De schijf is beschadigd, of er is een oudere kopie teruggezet. "
                                    "Er is niets veranderd. Zet de laatste reservekopie terug.").arg(lost);
}

void assertReached(Connection &connection, const JournalPoint &point, bool crashed)
{
    constexpr qint64 counted = 1000;
    const JournalPoint last = lastEntry(connection);
    if (last.n < point.n)
        throw Fault(FaultKind::Damaged, lostText(point.n - last.n), QStringLiteral("journal ends at %1, high mark at %2").arg(last.n).arg(point.n));
    bool whole = true;
    if (crashed) {
        // Up to what was the last one just now: beside a writer there may be more by this time.
        Statement count = connection.prepare("SELECT count(*) FROM journal WHERE n > ? AND n <= ?");
        count.bind(1, last.n - counted).bind(2, last.n);
        whole = count.step() && count.number(0) == qMin(last.n, counted);
    }
    if (whole && point.n > 0) {
        Statement entry = connection.prepare("SELECT hash FROM journal WHERE n = ?");
        entry.bind(1, point.n);
        whole = entry.step() && entry.view(0) == QByteArrayView(point.hash);
    }
    if (!whole)
        throw Fault(FaultKind::Damaged, say("store", "Er zit een gat in het logboek van dit bestand. De schijf is beschadigd, of er is een oudere kopie teruggezet waarin daarna is gewerkt. "
                                                     "Er is niets veranderd. Zet de laatste reservekopie terug."), QStringLiteral("journal differs from high mark"));
}

} // namespace luwte::store
