#pragma once
// Reads off the UI thread, with a read-only connection of its own, so that typing and opening a page never wait for the store. Only what was
// asked last counts: a newer question stops the one before.
//
//   m_reading->ask<today::TodayPage>([who](const command::Reader &reader) { return today::today(reader, who); },
//       [this](today::TodayPage page) { show(std::move(page)); });

#include <QPointer>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "ui/desk/desk.h"

namespace luwte::ui {

class Reading : public QObject
{
    Q_OBJECT

public:
    explicit Reading(Desk &desk, QObject *parent = nullptr);
    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// Stops a read that is under way, and waits for that: a few milliseconds.
    ~Reading() override;

    /// `read` runs on the thread; `show` here, with what it gave. Trouble is told by the desk, and `show` is not called.
    template<class T>
    void ask(std::function<T(const command::Reader &)> read, std::function<void(T)> show)
    {
        put([read = std::move(read), show = std::move(show)](const command::Reader &reader) -> Show {
            auto found = std::make_shared<T>(read(reader));
            return [found, show] { show(std::move(*found)); };
        });
    }

private:
    using Show = std::function<void()>;
    using Read = std::function<Show(const command::Reader &)>;
    void put(Read read);
    void run();
    void answer(int number, const Show &show);

    Desk &m_desk;
    access::Session m_session; ///< as it was when the newest question was put
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Read m_next;
    Instant m_now;
    int m_asked = 0;                         ///< number of the newest question
    store::Connection *m_connection = nullptr; ///< while the thread has one
    bool m_stop = false, m_done = false;
    std::thread m_thread;
};

} // namespace luwte::ui
