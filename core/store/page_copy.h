#pragma once
// A store copied page by page while it is in use, and what makes long work on a connection stop when asked.

#include <functional>

namespace luwte::store {

class Connection;

/// Long work asks it now and then, with how much is done (0–1, less than 0: not known); false stops the work with Fault(Cancelled).
using Progress = std::function<bool(double share)>;

/// The progress of a part of the work, told as `from` to `to` of all of it.
[[nodiscard]] Progress partOf(const Progress &progress, double from, double to);

/// Throws Fault(Cancelled) when `progress` says no.
void tellProgress(const Progress &progress, double share);

/// Copies `from`, as it is now, into `to`: a store that was just made, with the same key and page size. Others go on writing in `from`
/// meanwhile; the copy has what was there when it began. Pages are opened on one side and sealed on the other, never written in the clear.
/// Every page of `from` is authenticated on the way. Faults: Damaged, Disk, Cancelled.
void copyPages(Connection &from, Connection &to, const Progress &progress);

/// While it lives, statements of the connection ask `progress` often and stop when it says no.
class Stoppable
{
public:
    Stoppable(Connection &connection, const Progress &progress);
    ~Stoppable();
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

private:
    Connection &m_connection;
    const Progress &m_progress;
};

} // namespace luwte::store
