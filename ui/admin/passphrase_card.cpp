#include "ui/admin/passphrase_card.h"

#include <QVBoxLayout>

#include "core/house/keys.h"
#include "ui/admin/current_key.h"
#include "ui/kit/dates.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/new_passphrase.h"
#include "ui/unlock/passphrase_field.h"

namespace luwte::ui {

PassphraseCard::PassphraseCard(Desk &desk, QWidget *parent)
    : AdminCard(desk, parent), m_present(new CurrentKey(desk)), m_fresh(new NewPassphrase([] { return say("admin", "Nieuw wachtwoord"); })), m_job(new KeyJob(this))
{
    inside()->addWidget(m_present);
    inside()->addWidget(m_fresh);
    connect(m_present, &CurrentKey::failed, this, &AdminCard::tell);
    connect(m_job, &KeyJob::failed, this, &AdminCard::tell);
    connect(m_job, &KeyJob::done, this, [this] {
        const auto key = m_job->take();
        const bool whole = attempt([&] {
            const auto set = house::changeOwnKey(this->desk().office(), *key);
            return set ? Refusals() : set.error();
        });
        if (whole)
            this->done(say("admin", "Je wachtwoord is veranderd. Het oude past niet meer."));
    });
    PassphraseCard::retranslate();
}

void PassphraseCard::look()
{
    QString text;
    desk().attempt([&] {
        for (const house::Holder &holder : house::holders(desk().office()))
            if (holder.account.name == desk().session().user && !holder.since.isNull())
                text = say("admin", "Gekozen op %1.").arg(showDate(holder.since.civilDate()));
    });
    if (desk().office().vault().openedByRecovery())
        text = say("admin", "Je kwam binnen met de herstelcode. Kies een nieuw wachtwoord.");
    setState(text);
}

void PassphraseCard::carryOut()
{
    if (m_job->busy())
        return;
    QString problem = m_present->problem();
    if (problem.isEmpty())
        problem = m_fresh->problem();
    if (problem.isEmpty())
        if (const Refusals refusals = house::checkNewPassphrase(m_fresh->bytes(), m_present->passphrase()->bytes()); !refusals.isEmpty())
            problem = refusals.first().text;
    if (!problem.isEmpty())
        return tell(problem);
    progress()->start(say("admin", "Je wachtwoord wordt veranderd"), false);
    m_job->start(m_present->present(), vault::Credential(m_fresh->bytes(), m_present->keyFile()->digest()));
}

void PassphraseCard::wasUnfolded()
{
    m_present->begin();
    m_present->slot() ? m_present->setFocus(Qt::OtherFocusReason) : m_fresh->setFocus(Qt::OtherFocusReason);
}

void PassphraseCard::wasFolded()
{
    m_job->drop();
    m_present->clear();
    m_fresh->clear();
}

void PassphraseCard::retranslate()
{
    AdminCard::retranslate();
    setTitle(say("admin", "Mijn wachtwoord"));
    setStart(desk().readOnly() ? QString() : say("admin", "Verander mijn wachtwoord"));
    setVerb(say("admin", "Bewaar"));
    look();
}

} // namespace luwte::ui
