#include "ui/unlock/unlocker.h"

#include <algorithm>

#include "core/base/fold.h"
#include "core/crypto/stack.h"
#include "core/demo/demo.h"
#include "core/house/house.h"

namespace luwte::ui {

static constexpr int freeTries = 3;
static constexpr int firstWait = 5, longestWait = 60; // seconds

Unlocker::Unlocker(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_warming(warmFolding) {}

Unlocker::~Unlocker()
{
    m_warming.join();
    if (m_thread.joinable())
        m_thread.join();
}

void Unlocker::start(std::function<void(Outcome &)> work)
{
    if (m_thread.joinable())
        m_thread.join();
    const int mine = m_running = ++m_try;
    m_thread = std::thread([this, mine, work = std::move(work)] {
        auto outcome = std::make_shared<Outcome>();
        try {
            work(*outcome);
        } catch (const Fault &fault) {
            outcome->fault = fault;
        } catch (const std::bad_alloc &) {
            outcome->fault = Fault(FaultKind::Disk, say("unlock", "Er is te weinig geheugen. Sluit andere programma's en probeer het opnieuw."), QStringLiteral("memory"));
        }
        crypto::wipeStack();
        // The destructor joins this thread, so `this` is still there.
        QMetaObject::invokeMethod(this, [this, mine, outcome] {
            if (mine == m_running && m_thread.joinable())
                m_thread.join();
            if (mine == m_try)
                finished(*outcome);
        }, Qt::QueuedConnection);
    });
}

void Unlocker::open(const QString &folder, const QString &name, crypto::SecretBytes passphrase, bool readOnly)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase));
    start([=](Outcome &outcome) {
        outcome.vault = vault::Vault::open(folder, name, *secret, readOnly ? vault::Access::ReadOnly : vault::Access::ReadWrite, house::catalog().steps());
    });
}

void Unlocker::make(const QString &folder, const QString &officeName, const QString &name, const QString &shown, crypto::SecretBytes passphrase, std::optional<crypto::KdfCost> cost)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase));
    start([=, this](Outcome &outcome) {
        auto result = house::Office::make(folder, officeName, name, *secret, cost ? *cost : crypto::measuredCost(), m_clock, shown);
        if (!result) {
            outcome.refusals = result.error();
            return;
        }
        outcome.office = std::move(result->office);
        outcome.recovery = std::move(result->recoveryKey);
    });
}

void Unlocker::makePractice(const QString &folder, crypto::SecretBytes passphrase)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase));
    start([=, this](Outcome &outcome) {
        auto result = demo::make(folder, *secret, crypto::kdfFloor, m_clock);
        if (!result) {
            outcome.refusals = result.error();
            return;
        }
        outcome.office = std::move(result->office);
    });
}

void Unlocker::stop()
{
    ++m_try;
}

int Unlocker::secondsToWait() const
{
    if (m_misses < freeTries || !m_lastMiss.isValid())
        return 0;
    const int wait = std::min(longestWait, firstWait << std::min(m_misses - freeTries, 5));
    return std::max(0, wait - int(m_lastMiss.elapsed() / 1000));
}

void Unlocker::finished(Outcome &outcome)
{
    if (outcome.vault) {
        // Who sits here is looked up on this thread: the connection is used here from now on.
        try {
            m_office = house::Office::enter(std::move(outcome.vault), m_clock);
        } catch (const Fault &fault) {
            outcome.fault = fault;
        }
    }
    if (outcome.fault) {
        if (outcome.fault->kind() == FaultKind::WrongKey) {
            ++m_misses;
            m_lastMiss.start();
        }
        emit failed(outcome.fault->kind(), outcome.fault->text());
    } else if (!outcome.refusals.isEmpty()) {
        emit refused(outcome.refusals);
    } else if (outcome.office) {
        m_office = std::move(outcome.office);
        m_recovery = std::move(outcome.recovery);
        emit made();
    } else if (m_office) {
        m_misses = 0;
        emit opened();
    }
}

} // namespace luwte::ui
