#pragma once
// Moves the write-ahead log into the main file on a thread of its own, so that a save on the UI thread never waits for it.

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "core/store/connection.h"

namespace luwte::vault {

class Checkpointer
{
public:
    /// `connect` makes the thread's own connection when it first has work.
    explicit Checkpointer(std::function<std::unique_ptr<store::Connection>()> connect);
    ~Checkpointer(); ///< waits for a running checkpoint
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;
    /// A transaction was committed; cheap. After some hundred of them, or when asked, the log is moved.
    void committed(bool now = false);

private:
    void run();
    std::function<std::unique_ptr<store::Connection>()> m_connect;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_commits = 0;
    bool m_due = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace luwte::vault
