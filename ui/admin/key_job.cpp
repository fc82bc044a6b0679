#include "ui/admin/key_job.h"

#include <list>
#include <mutex>
#include <thread>

#include "core/base/counted.h"
#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/crypto/stack.h"
#include "core/vault/tries.h"

namespace luwte::ui {

/// Shared with the thread, which may outlive the job.
struct KeyJob::State
{
    std::mutex mutex;
    KeyJob *job = nullptr; ///< null when nobody waits for it
    std::optional<Present> present;
    std::optional<vault::Credential> fresh;
};

namespace {

/// Threads that nobody waits for are waited for when the program ends.
class Loose
{
public:
    ~Loose()
    {
        for (std::thread &thread : m_threads)
            thread.join();
    }
    void add(std::thread thread)
    {
        const std::lock_guard lock(m_mutex);
        m_threads.push_back(std::move(thread));
    }

private:
    std::mutex m_mutex;
    std::list<std::thread> m_threads;
};

Loose &loose()
{
    static Loose instance;
    return instance;
}

} // namespace

KeyJob::KeyJob(QObject *parent) : QObject(parent) {}

KeyJob::~KeyJob()
{
    drop();
}

void KeyJob::drop()
{
    if (!m_state)
        return;
    const std::lock_guard lock(m_state->mutex);
    m_state->job = nullptr;
    m_state.reset();
}

void KeyJob::start(std::optional<Present> present, std::optional<vault::Credential> fresh)
{
    drop();
    m_fresh.reset();
    if (present)
        if (const int seconds = vault::Tries::secondsToWait(present->folder); seconds > 0) {
            emit failed(counted(seconds, say("unlock", "Dat paste een paar keer niet. Probeer het over 1 seconde opnieuw."),
                say("unlock", "Dat paste een paar keer niet. Probeer het over %1 seconden opnieuw.")));
            return;
        }
    m_state = std::make_shared<State>();
    m_state->job = this;
    m_state->present = std::move(present);
    m_state->fresh = std::move(fresh);
    loose().add(std::thread([state = m_state] {
        QString trouble;
        auto made = std::make_shared<std::optional<vault::FreshKey>>();
        try {
            const auto &old = state->present;
            if (old && !vault::openSlot(old->slot, old->vaultId, old->credential)) {
                vault::Tries::missed(old->folder);
                trouble = say("admin", "Je huidige wachtwoord past niet. Typ het opnieuw.");
            } else {
                if (old)
                    vault::Tries::fitted(old->folder);
                if (state->fresh)
                    *made = vault::provedKey(*state->fresh, crypto::measuredCost());
            }
        } catch (const Fault &fault) {
            trouble = fault.text();
        } catch (const std::bad_alloc &) {
            trouble = say("unlock", "Er is te weinig geheugen. Sluit andere programma's en probeer het opnieuw.");
        }
        state->present.reset();
        state->fresh.reset();
        crypto::wipeStack();
        const std::lock_guard lock(state->mutex);
        KeyJob *job = state->job;
        if (!job)
            return;
        QMetaObject::invokeMethod(job, [job, state, made, trouble] {
            if (job->m_state != state)
                return;
            job->m_state.reset();
            job->m_fresh = std::move(*made);
            if (trouble.isEmpty())
                emit job->done();
            else
                emit job->failed(trouble);
        }, Qt::QueuedConnection);
    }));
}

} // namespace luwte::ui
