#pragma once
// Opens or makes a vault on a thread of its own: making the key takes about a second by design, and the window goes on living. After the
// third try that does not fit it asks for a pause before the next one.

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <thread>

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/house/office.h"

namespace luwte::ui {

class Unlocker : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive every office made here.
    explicit Unlocker(const Clock &clock, QObject *parent = nullptr);
    /// Waits for a key that is being made.
    ~Unlocker() override;

    [[nodiscard]] bool busy() const { return m_thread.joinable(); }
    void open(const QString &folder, const QString &name, crypto::SecretBytes passphrase, bool readOnly);
    /// `cost` of the key; by default what takes about a second here.
    void make(const QString &folder, const QString &officeName, const QString &name, const QString &shown, crypto::SecretBytes passphrase, std::optional<crypto::KdfCost> cost = {});
    /// The practice file with invented people, in `folder`; then made().
    void makePractice(const QString &folder, crypto::SecretBytes passphrase);
    /// Leaves a try that is under way: nothing comes of it, not even a vault that was being made is shown.
    void stop();
    /// How long the next try waits; 0 when it need not.
    [[nodiscard]] int secondsToWait() const;

    /// After opened() and made(): the office, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return std::move(m_office); }
    /// After made(): shown once, then wiped.
    [[nodiscard]] crypto::SecretBytes takeRecoveryKey() { return std::move(m_recovery); }

signals:
    void opened();
    void made();
    /// The text says what to do. WrongKey and Busy are what the page answers to.
    void failed(luwte::FaultKind kind, const QString &text);
    void refused(const luwte::Refusals &refusals);

private:
    struct Outcome
    {
        std::unique_ptr<vault::Vault> vault;
        std::unique_ptr<house::Office> office;
        crypto::SecretBytes recovery;
        Refusals refusals;
        std::optional<Fault> fault;
    };
    void start(std::function<void(Outcome &)> work);
    void finished(Outcome &outcome);

    const Clock &m_clock;
    std::thread m_thread;
    std::thread m_warming; ///< searching is ready before there is anything to search
    int m_try = 0;     ///< counts starts and stops; what an earlier one brings is dropped
    int m_running = 0; ///< the start that the thread belongs to
    int m_misses = 0;
    QElapsedTimer m_lastMiss;
    std::unique_ptr<house::Office> m_office;
    crypto::SecretBytes m_recovery;
};

} // namespace luwte::ui
