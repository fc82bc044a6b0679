#include "ui/admin/key_file_card.h"

#include <QVBoxLayout>

#include "core/base/fault.h"
#include "core/house/keys.h"
#include "ui/admin/current_key.h"
#include "ui/kit/file_choice.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/passphrase_field.h"

namespace luwte::ui {

KeyFileCard::KeyFileCard(Desk &desk, QWidget *parent)
    : AdminCard(desk, parent), m_present(new CurrentKey(desk)), m_how(new MutedText), m_file(new KeyFileChoice), m_make(new LinkButton), m_job(new KeyJob(this))
{
    askNewFile = [this] {
        const QString path = chooseNewFile(window(), say("admin", "Waar komt het sleutelbestand?"), {}, {}, IfThere::Give);
        return path;
    };
    inside()->addWidget(m_how);
    inside()->addWidget(m_present);
    inside()->addWidget(m_file);
    inside()->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_present, &CurrentKey::failed, this, &AdminCard::tell);
    connect(m_file, &KeyFileChoice::failed, this, &AdminCard::tell);
    connect(m_make, &QPushButton::clicked, this, &KeyFileCard::makeFile);
    connect(m_job, &KeyJob::failed, this, &AdminCard::tell);
    connect(m_job, &KeyJob::done, this, [this] {
        const auto key = m_job->take();
        const bool whole = attempt([&] {
            const auto set = house::changeOwnKey(this->desk().office(), *key);
            return set ? Refusals() : set.error();
        });
        if (!whole)
            return;
        this->done(key->withFile ? say("admin", "Voortaan hoort het sleutelbestand bij je wachtwoord. Bewaar een kopie op een veilige plek.") : say("admin", "Voortaan is je wachtwoord genoeg."));
    });
    KeyFileCard::retranslate();
}

bool KeyFileCard::has() const
{
    const vault::Slot *slot = m_present->slot();
    return slot && slot->keyFile;
}

void KeyFileCard::look()
{
    setState(has() ? say("admin", "Je opent met je wachtwoord en je sleutelbestand.") : say("admin", "Je opent met je wachtwoord alleen."));
    // Who came in with the recovery code chooses a passphrase first.
    setStart(desk().readOnly() || !m_present->slot() ? QString() : has() ? say("admin", "Stop met het sleutelbestand") : say("admin", "Gebruik een sleutelbestand"));
    setVerb(has() ? say("admin", "Stop met het sleutelbestand") : say("admin", "Gebruik dit sleutelbestand"));
    m_how->setText(has() ? say("admin", "Daarna is je wachtwoord genoeg om te openen.")
                         : say("admin", "Een sleutelbestand staat op een stick die je bij je hebt. Wie je wachtwoord kent, komt er zonder de stick niet in. Jij ook niet: maak een kopie en bewaar die achter slot."));
    m_file->setVisible(!has());
    m_make->setVisible(!has());
}

void KeyFileCard::makeFile()
{
    const QString path = askNewFile();
    if (path.isEmpty())
        return;
    try {
        vault::makeKeyFile(path);
        m_file->use(path);
    } catch (const Fault &fault) {
        tell(fault.text());
    }
}

void KeyFileCard::carryOut()
{
    if (m_job->busy())
        return;
    QString problem = m_present->problem();
    if (problem.isEmpty() && !has() && m_file->digest().empty())
        problem = say("admin", "Kies een sleutelbestand, of maak er een.");
    if (!problem.isEmpty())
        return tell(problem);
    progress()->start(say("admin", "Je sleutel wordt veranderd"), false);
    m_job->start(m_present->present(), vault::Credential(m_present->passphrase()->bytes(), has() ? crypto::SecretBytes() : m_file->digest()));
}

void KeyFileCard::wasUnfolded()
{
    m_present->begin();
    m_present->setFocus(Qt::OtherFocusReason);
}

void KeyFileCard::wasFolded()
{
    m_job->drop();
    m_present->clear();
    m_file->clear();
}

void KeyFileCard::retranslate()
{
    AdminCard::retranslate();
    setTitle(say("admin", "Sleutelbestand"));
    m_make->setText(say("admin", "Maak een nieuw sleutelbestand"));
    look();
}

} // namespace luwte::ui
