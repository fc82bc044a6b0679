#include "ui/admin/recovery_card.h"

#include <QVBoxLayout>

#include "core/house/key_record.h"
#include "core/house/keys.h"
#include "ui/admin/current_key.h"
#include "ui/kit/dates.h"
#include "ui/unlock/recovery_check.h"

namespace luwte::ui {

RecoveryCard::RecoveryCard(Desk &desk, QWidget *parent)
    : AdminCard(desk, parent), m_present(new CurrentKey(desk)), m_how(new MutedText), m_recovery(new RecoveryCheck), m_job(new KeyJob(this))
{
    inside()->addWidget(m_how);
    inside()->addWidget(m_present);
    inside()->addWidget(m_recovery);
    connect(m_present, &CurrentKey::failed, this, &AdminCard::tell);
    connect(m_job, &KeyJob::failed, this, &AdminCard::tell);
    connect(m_job, &KeyJob::done, this, [this] {
        progress()->done();
        m_present->clear();
        showCode(true);
    });
    RecoveryCard::retranslate();
}

void RecoveryCard::look()
{
    QString text = say("admin", "De herstelcode opent het bestand als een wachtwoord kwijt is. Het blad hoort achter slot te liggen.");
    desk().attempt([&] {
        if (const house::VaultKeys keys = house::vaultKeys(desk().reader().connection); !keys.recoverySince.isNull())
            text += u' ' + say("admin", "Deze code is van %1.").arg(showDate(keys.recoverySince.civilDate()));
    });
    setState(text);
}

/// First who it is, then the code.
void RecoveryCard::showCode(bool shown)
{
    m_recovery->setCode(shown ? vault::newRecoveryKey() : crypto::SecretBytes());
    m_recovery->setVisible(shown);
    m_present->setVisible(!shown && m_present->slot());
    m_how->setText(shown ? say("admin", "Druk de nieuwe code af of schrijf hem over, en typ twee groepen over. De oude code past tot je op 'Neem de nieuwe code' klikt.") : QString());
    m_how->setVisible(shown);
    setVerb(shown ? say("admin", "Neem de nieuwe code") : say("first-run", "Verder"));
    message()->show(Banner::Kind::Info, {});
    if (shown)
        m_recovery->setFocus(Qt::OtherFocusReason);
}

void RecoveryCard::carryOut()
{
    if (m_job->busy())
        return;
    if (m_recovery->code().empty()) {
        if (const QString problem = m_present->problem(); !problem.isEmpty())
            return tell(problem);
        if (!m_present->slot())
            return showCode(true);
        progress()->start(say("admin", "Je wachtwoord wordt nagekeken"), false);
        return m_job->start(m_present->present(), std::nullopt);
    }
    if (const QString problem = m_recovery->problem(); !problem.isEmpty())
        return tell(problem);
    const bool whole = attempt([&] {
        const auto set = house::setRecoveryKey(desk().office(), m_recovery->code());
        return set ? Refusals() : set.error();
    });
    if (whole)
        done(say("admin", "De nieuwe herstelcode geldt. Vernietig het oude blad."));
}

void RecoveryCard::wasUnfolded()
{
    m_present->begin();
    showCode(!m_present->slot());
    if (m_present->slot())
        m_present->setFocus(Qt::OtherFocusReason);
}

void RecoveryCard::wasFolded()
{
    m_job->drop();
    m_present->clear();
    showCode(false);
}

void RecoveryCard::retranslate()
{
    AdminCard::retranslate();
    setTitle(say("admin", "Herstelcode"));
    setStart(desk().readOnly() ? QString() : say("admin", "Maak een nieuwe herstelcode"));
    if (!isUnfolded())
        showCode(false);
    look();
}

} // namespace luwte::ui
