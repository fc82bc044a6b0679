#include "ui/unlock/unlocker.h"

#include "core/base/fold.h"
#include "core/crypto/stack.h"
#include "core/demo/demo.h"
#include "core/house/house.h"
#include "core/house/keeping.h"
#include "core/house/rekey.h"
#include "core/vault/tries.h"

namespace luwte::ui {

Unlocker::Unlocker(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_warming(warmFolding) {}

Unlocker::~Unlocker()
{
    m_stop = true;
    m_warming.join();
    if (m_thread.joinable())
        m_thread.join();
}

void Unlocker::start(std::function<void(Outcome &)> work)
{
    if (m_thread.joinable())
        m_thread.join();
    const int mine = m_running = ++m_try;
    m_stop = false;
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

void Unlocker::open(const QString &folder, const QString &name, vault::Credential credential, bool readOnly)
{
    m_folder = folder;
    m_vault.reset();
    m_keyFile = credential.keyFile;
    auto secret = std::make_shared<vault::Credential>(std::move(credential));
    start([=](Outcome &outcome) {
        outcome.vault = vault::Vault::open(folder, name, *secret, readOnly ? vault::Access::ReadOnly : vault::Access::ReadWrite, house::catalog().steps());
    });
}

crypto::KdfCost Unlocker::cost() const
{
    return m_cost ? *m_cost : crypto::measuredCost();
}

void Unlocker::chooseOwn(crypto::SecretBytes passphrase)
{
    auto secret = std::make_shared<vault::Credential>(std::move(passphrase), m_keyFile);
    start([=, this](Outcome &outcome) { outcome.own = vault::provedKey(*secret, cost()); });
}

void Unlocker::rekey(std::unique_ptr<house::Office> office, vault::Credential own, crypto::SecretBytes recovery)
{
    auto secret = std::make_shared<vault::Credential>(std::move(own));
    auto code = std::make_shared<crypto::SecretBytes>(std::move(recovery));
    auto old = std::make_shared<std::unique_ptr<house::Office>>(std::move(office));
    m_rekeying = true;
    start([=, this](Outcome &outcome) {
        const vault::FreshKey fresh = vault::provedKey(*secret, cost());
        auto result = house::rekey(*old, fresh, m_clock, [this](double share) {
            QMetaObject::invokeMethod(this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
            return !m_stop;
        }, *code);
        if (!result)
            outcome.refusals = result.error();
        else if (!result->office)
            throw Fault(FaultKind::Disk, say("rekey", "Het bestand heeft de nieuwe sleutel, maar de schijf gaf daarna een storing. Controleer de schijf en open het bestand opnieuw; dan maakt Luwte het af."), QStringLiteral("rekey not settled"));
        else
            outcome.rekeyed = std::move(result->office);
        old->reset();
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

void Unlocker::restore(const QString &file, const QString &folder, const QString &name, vault::Credential credential, const QString &present)
{
    auto secret = std::make_shared<vault::Credential>(std::move(credential));
    m_stop = false;
    m_folder = folder;
    start([=, this](Outcome &outcome) {
        const auto restored = house::restore(file, folder, name, *secret, m_clock, [this](double share) {
            if (share >= 0)
                QMetaObject::invokeMethod(this, [this, share] { emit progressed(share); }, Qt::QueuedConnection);
            return !m_stop;
        }, {present, false});
        outcome.vault = vault::Vault::open(folder, name, *secret, vault::Access::ReadWrite, house::catalog().steps());
        if (const QString text = restored.told(); !text.isEmpty())
            outcome.vault->addNotice(text);
    });
}

void Unlocker::stop()
{
    // A re-key tells itself that it stopped, and that nothing changed.
    m_stop = true;
    m_vault.reset();
    if (!m_rekeying)
        ++m_try;
}

int Unlocker::secondsToWait(const QString &folder)
{
    return vault::Tries::secondsToWait(folder);
}

void Unlocker::enter(std::unique_ptr<vault::Vault> vault, const vault::FreshKey *own)
{
    m_office = house::Office::enter(std::move(vault), m_clock, own);
}

void Unlocker::finished(Outcome &outcome)
{
    m_rekeying = false;
    // Who sits here is looked up on this thread: the connection is used here from now on.
    try {
        if (outcome.vault)
            vault::Tries::fitted(m_folder);
        if (outcome.vault && outcome.vault->openedByStarting() && !outcome.vault->readOnly()) {
            m_vault = std::move(outcome.vault);
            emit ownNeeded();
            return;
        }
        if (outcome.vault)
            enter(std::move(outcome.vault), nullptr);
        else if (outcome.own && m_vault)
            enter(std::move(m_vault), &*outcome.own);
        else if (outcome.rekeyed)
            m_office = std::move(outcome.rekeyed);
    } catch (const Fault &fault) {
        outcome.fault = fault;
    }
    if (outcome.fault) {
        if (outcome.fault->kind() == FaultKind::WrongKey)
            vault::Tries::missed(m_folder);
        emit failed(outcome.fault->kind(), outcome.fault->text());
    } else if (!outcome.refusals.isEmpty()) {
        emit refused(outcome.refusals);
    } else if (outcome.office) {
        m_office = std::move(outcome.office);
        m_recovery = std::move(outcome.recovery);
        emit made();
    } else if (m_office) {
        emit opened();
    }
}

} // namespace luwte::ui
