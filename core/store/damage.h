#pragma once
// Which pages of a store no longer open, and what lay on them.

#include <QString>
#include <vector>

namespace luwte::store {

class Connection;

struct DamagedPage
{
    qint64 page = 0; ///< 1, 2 …; of the size in the vault's header
    QString table;   ///< "" when it belongs to none, or that cannot be known
};

/// Throws Fault(Damaged) when a page that was read since the running transaction, or statement, began did not open: SQLCipher gives zeros for
/// such a page and says so at the next one. Where that page held part of a long text, a row has been given out by then.
void assertPagesOpened(Connection &connection);

/// Reads every page of the main file. The log has to be moved before, for SQLCipher reads past it (security.md, trial 3).
[[nodiscard]] std::vector<DamagedPage> damagedPages(Connection &connection);

} // namespace luwte::store
