#pragma once
// The chain of hashes in the journal: an entry that was altered, taken out or moved shows.

#include <QList>
#include <QString>
#include <functional>
#include <optional>
#include <utility>

namespace luwte::store {

class Connection;

/// Numbers of entries, as "3,7-12".
class EntryNumbers
{
public:
    void add(qint64 n); ///< in ascending order
    [[nodiscard]] bool contains(qint64 n) const;
    /// How many of them lie between the two, which do not count.
    [[nodiscard]] qint64 between(qint64 after, qint64 before) const;
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] QString toText() const;
    /// nullopt for what is not in ascending order, or no number.
    [[nodiscard]] static std::optional<EntryNumbers> fromText(const QString &text);

private:
    QList<std::pair<qint64, qint64>> m_ranges;
};

/// Reads the journal from the first entry to the last and gives how many there are. `broken` gets the number of each entry that does not
/// fit, and 0 when there are changes without an entry. Of entries in `lost` it is known that they, or part of their changes, are not there
/// any more: that is no fault. `each` is called for every entry; it may throw.
qint64 checkChain(Connection &connection, const EntryNumbers &lost, const std::function<void(qint64 n)> &broken, const std::function<void(qint64 n)> &each = {});

} // namespace luwte::store
