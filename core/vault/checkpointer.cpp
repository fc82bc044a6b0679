#include "core/vault/checkpointer.h"

#include "core/base/fault.h"
#include "core/crypto/stack.h"

namespace luwte::vault {

static constexpr int commitsPerCheckpoint = 200;

Checkpointer::Checkpointer(std::function<std::unique_ptr<store::Connection>()> connect) : m_connect(std::move(connect)), m_thread([this] { run(); }) {}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::committed(bool now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (++m_commits < commitsPerCheckpoint && !now)
            return;
        m_commits = 0;
        m_due = true;
    }
    m_wake.notify_one();
}

void Checkpointer::run()
{
    std::unique_ptr<store::Connection> connection;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_due || m_stop; });
        if (m_stop)
            break;
        m_due = false;
        lock.unlock();
        try {
            if (!connection)
                connection = m_connect();
            connection->checkpoint();
        } catch (const Fault &) {
            connection.reset(); // the log simply stays until the next time; nothing is lost
        }
        lock.lock();
    }
    connection.reset();
    crypto::wipeStack();
}

} // namespace luwte::vault
