#include "core/store/chain.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

#include "core/store/connection.h"
#include "core/store/journal.h"

namespace luwte::store {

void EntryNumbers::add(qint64 n)
{
    if (!m_ranges.isEmpty() && m_ranges.last().second + 1 == n)
        m_ranges.last().second = n;
    else if (m_ranges.isEmpty() || m_ranges.last().second < n)
        m_ranges.append({n, n});
}

bool EntryNumbers::contains(qint64 n) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), n, [](qint64 value, const auto &range) { return value < range.first; });
    return after != m_ranges.begin() && std::prev(after)->second >= n;
}

qint64 EntryNumbers::between(qint64 after, qint64 before) const
{
    qint64 count = 0;
    for (const auto &[first, last] : m_ranges)
        count += qMax<qint64>(0, qMin(last, before - 1) - qMax(first, after + 1) + 1);
    return count;
}

qint64 EntryNumbers::count() const
{
    qint64 count = 0;
    for (const auto &[first, last] : m_ranges)
        count += last - first + 1;
    return count;
}

QString EntryNumbers::toText() const
{
    QStringList parts;
    for (const auto &[first, last] : m_ranges)
        parts.append(first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last));
    return parts.join(u',');
}

std::optional<EntryNumbers> EntryNumbers::fromText(const QString &text)
{
    EntryNumbers numbers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype dash = part.indexOf(u'-');
        bool goodFirst = false;
        bool goodLast = false;
        const qint64 first = part.left(dash < 0 ? part.size() : dash).toLongLong(&goodFirst);
        const qint64 last = dash < 0 ? first : part.mid(dash + 1).toLongLong(&goodLast);
        if (!goodFirst || (dash >= 0 && !goodLast) || last < first || first < 1 || (!numbers.m_ranges.isEmpty() && first <= numbers.m_ranges.last().second))
            return std::nullopt;
        numbers.m_ranges.append({first, last});
    }
    return numbers;
}

namespace {

struct Last
{
    qint64 n = 0;
    qint64 seq = 0;
    QByteArray hash;
};

} // namespace

/// The entry comes after the one of its device before it, or after some that are known to be lost.
static bool follows(const JournalEntry &entry, const QByteArray &prev, const Last &before, const EntryNumbers &lost)
{
    if (entry.seq == before.seq + 1)
        return prev == before.hash;
    const qint64 missing = entry.seq - before.seq - 1;
    return missing > 0 && missing <= lost.between(before.n, entry.n);
}

qint64 checkChain(Connection &connection, const EntryNumbers &lost, const std::function<void(qint64 n)> &broken, const std::function<void(qint64 n)> &each)
{
    Statement entries = connection.prepare("SELECT n, device, seq, clock, at, author, via, command, kind, record, content, prev, hash FROM journal ORDER BY n");
    Statement changes = connection.prepare("SELECT n, kind, record, owner, mark, sealed FROM journal_change ORDER BY id");
    bool more = changes.step();
    QHash<QByteArray, Last> last; // by device
    qint64 count = 0;
    while (entries.step()) {
        const JournalEntry entry{entries.number(0), entries.bytes(1), entries.number(2), entries.number(3), entries.instant(4), entries.text(5), entries.text(6),
            entries.text(7), entries.text(8), entries.id(9), entries.bytes(12)};
        const bool known = lost.contains(entry.n);
        // What is left of an entry that is gone.
        while (more && changes.number(0) < entry.n && lost.contains(changes.number(0)))
            more = changes.step();
        crypto::Digest content;
        bool told = true;
        while (more && changes.number(0) == entry.n) {
            content.add(changes.view(1)).add(changes.view(2)).add(changes.view(3)).add(changes.view(4));
            // Empty where the record was erased; whether somebody decided so is asked where rows and journal are compared.
            told = told && (changes.view(5).isEmpty() || crypto::Digest().add(changes.view(5)).finish() == changes.bytes(4));
            more = changes.step();
        }
        const QByteArray prev = entries.bytes(11);
        const bool whole = known || (content.finish() == entries.bytes(10) && told);
        if (!whole || !follows(entry, prev, last.value(entry.device), lost) || entryHash(entry, entries.view(10), prev) != entry.hash)
            broken(entry.n);
        last.insert(entry.device, {entry.n, entry.seq, entry.hash});
        ++count;
        if (each)
            each(entry.n);
    }
    while (more && lost.contains(changes.number(0)))
        more = changes.step();
    if (more)
        broken(0);
    return count;
}

} // namespace luwte::store
