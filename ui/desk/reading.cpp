#include "ui/desk/reading.h"

#include <chrono>

#include "core/base/fault.h"
#include "core/crypto/stack.h"
#include "core/house/office.h"

namespace luwte::ui {

Reading::Reading(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_session(desk.session()) {}

Reading::~Reading()
{
    if (!m_thread.joinable())
        return;
    {
        std::unique_lock lock(m_mutex);
        m_stop = true;
        m_next = {};
        m_wake.notify_all();
        // A read is many statements, and only a running one can be stopped.
        while (!m_wake.wait_for(lock, std::chrono::milliseconds(2), [this] { return m_done; }))
            if (m_connection)
                m_connection->interrupt();
    }
    m_thread.join();
}

void Reading::put(Read read)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(read);
        m_now = m_desk.now();
        m_session = m_desk.session();
        ++m_asked;
        if (m_connection)
            m_connection->interrupt();
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_all();
}

void Reading::answer(int number, const Show &show)
{
    QMetaObject::invokeMethod(this, [this, number, show] {
        if (number == m_asked) // only this thread asks
            show();
    }, Qt::QueuedConnection);
}

void Reading::run()
{
    std::unique_ptr<store::Connection> connection;
    Read read;
    int number = 0;
    Instant now;
    access::Session session;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [&] { return m_stop || m_next; });
            if (m_stop)
                break;
            read = std::exchange(m_next, {});
            number = m_asked;
            now = m_now;
            session = m_session;
        }
        try {
            if (!connection) {
                connection = m_desk.office().vault().anotherConnection(16 * 1024, true);
                const std::lock_guard lock(m_mutex);
                m_connection = connection.get();
            }
            answer(number, read({*connection, session, now}));
        } catch (const Fault &fault) {
            const std::lock_guard lock(m_mutex);
            if (fault.kind() != FaultKind::Cancelled)
                answer(number, [this, text = fault.text()] { emit m_desk.trouble(text); });
            else if (!m_stop && !m_next)
                m_next = read; // stopped for a question that this one already is
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_connection = nullptr;
        m_done = true;
        m_wake.notify_all();
    }
    connection.reset();
    read = {};
    crypto::wipeStack();
}

} // namespace luwte::ui
