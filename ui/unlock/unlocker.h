#pragma once
// Opens, makes or re-keys a vault on a thread of its own: making the key takes about a second by design, and the window goes on living. After the
// third try that does not fit it asks for a pause before the next one (vault::Tries).

#include <QObject>
#include <atomic>
#include <memory>
#include <thread>

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/house/office.h"
#include "core/vault/credential.h"

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
    void open(const QString &folder, const QString &name, vault::Credential credential, bool readOnly);
    /// After ownNeeded(): the passphrase that takes the place of the starting one; then opened(). The key file stays the one that opened.
    void chooseOwn(crypto::SecretBytes passphrase);
    /// Gives the vault of `office` a new key; then opened(), with progressed() on the way. stop() stops it, and then it is as it was.
    void rekey(std::unique_ptr<house::Office> office, vault::Credential own, crypto::SecretBytes recovery);
    /// Of new keys; by default what takes about a second here.
    void setCost(const crypto::KdfCost &cost) { m_cost = cost; }
    /// `cost` of the key; by default what takes about a second here.
    void make(const QString &folder, const QString &officeName, const QString &name, const QString &shown, crypto::SecretBytes passphrase, std::optional<crypto::KdfCost> cost = {});
    /// The practice file with invented people, in `folder`; then made().
    void makePractice(const QString &folder, crypto::SecretBytes passphrase);
    /// Puts a backup back in the new place `folder` and opens it there; progressed() tells how far it is, and stop() leaves nothing.
    /// `present`: the vault of now, of which what was erased stays erased; "" for none.
    void restore(const QString &file, const QString &folder, const QString &name, vault::Credential credential, const QString &present);
    /// Leaves a try that is under way: nothing comes of it, not even a vault that was being made is shown.
    void stop();
    /// How long the next try at this vault waits; 0 when it need not.
    [[nodiscard]] static int secondsToWait(const QString &folder);

    /// After opened() and made(): the office, once.
    [[nodiscard]] std::unique_ptr<house::Office> take() { return std::move(m_office); }
    /// After made(): shown once, then wiped.
    [[nodiscard]] crypto::SecretBytes takeRecoveryKey() { return std::move(m_recovery); }

signals:
    void opened();
    /// It was a starting passphrase: chooseOwn() comes next.
    void ownNeeded();
    void progressed(double share);
    void made();
    /// The text says what to do. WrongKey and Busy are what the page answers to.
    void failed(luwte::FaultKind kind, const QString &text);
    void refused(const luwte::Refusals &refusals);

private:
    struct Outcome
    {
        std::unique_ptr<vault::Vault> vault;
        std::unique_ptr<house::Office> office;
        std::unique_ptr<house::Office> rekeyed;
        crypto::SecretBytes recovery;
        std::optional<vault::FreshKey> own;
        Refusals refusals;
        std::optional<Fault> fault;
    };
    void start(std::function<void(Outcome &)> work);
    void finished(Outcome &outcome);
    void enter(std::unique_ptr<vault::Vault> vault, const vault::FreshKey *own);
    [[nodiscard]] crypto::KdfCost cost() const;

    const Clock &m_clock;
    std::thread m_thread;
    std::thread m_warming; ///< searching is ready before there is anything to search
    int m_try = 0;     ///< counts starts and stops; what an earlier one brings is dropped
    int m_running = 0; ///< the start that the thread belongs to
    std::atomic<bool> m_stop{false};
    bool m_rekeying = false;
    std::optional<crypto::KdfCost> m_cost;
    QString m_folder;
    std::unique_ptr<vault::Vault> m_vault; ///< while its passphrase is a starting one
    crypto::SecretBytes m_keyFile;
    std::unique_ptr<house::Office> m_office;
    crypto::SecretBytes m_recovery;
};

} // namespace luwte::ui
