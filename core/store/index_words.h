#pragma once
// All words of a full-text index, read once from end to end: for `verify`. Asking the index about one row after another costs the length of
// the list of every common word each time, which grows with the square of the vault.

#include <QStringList>
#include <vector>

namespace luwte::store {

class Connection;

/// FNV-1a: tells whether bytes are the same, not who made them.
[[nodiscard]] quint64 markOf(QByteArrayView bytes);

class IndexWords
{
public:
    /// `table`: an FTS5 index. Reads all of it.
    IndexWords(Connection &connection, const char *table);
    /// Row `id` has exactly these words. False is no verdict: a word may be written otherwise in the index than it was given.
    [[nodiscard]] bool holds(qint64 id, const QStringList &words) const;

private:
    std::vector<quint64> m_sums; ///< by row: the sum of the marks of its words, whatever their order
};

} // namespace luwte::store
