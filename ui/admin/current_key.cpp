#include "ui/admin/current_key.h"

#include <QVBoxLayout>

#include "core/house/office.h"
#include "ui/kit/theme.h"
#include "ui/unlock/key_file_choice.h"
#include "ui/unlock/passphrase_field.h"

namespace luwte::ui {

CurrentKey::CurrentKey(Desk &desk, QWidget *parent) : Localized(parent), m_desk(desk), m_label(new Text), m_passphrase(new PassphraseField), m_keyFile(new KeyFileChoice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_label);
    column->addWidget(m_passphrase);
    column->addWidget(m_keyFile);
    m_label->setBuddy(m_passphrase);
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &PassphraseField::changed, this, [this] { m_passphrase->setProblem(false); });
    connect(m_keyFile, &KeyFileChoice::failed, this, &CurrentKey::failed);
    m_passphrase->setMaximumWidth(fieldWidth::text);
    m_keyFile->hide();
    CurrentKey::retranslate();
}

const vault::Slot *CurrentKey::slot() const
{
    const vault::Vault &vault = m_desk.office().vault();
    return vault.openedByRecovery() ? nullptr : vault.header().find(vault.slotId());
}

void CurrentKey::begin()
{
    clear();
    const vault::Slot *own = slot();
    setVisible(own != nullptr);
    m_keyFile->setVisible(own && own->keyFile);
}

QString CurrentKey::problem()
{
    const vault::Slot *own = slot();
    if (!own)
        return {};
    if (m_passphrase->isEmpty()) {
        m_passphrase->setProblem(true);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return say("admin", "Vul eerst je huidige wachtwoord in.");
    }
    if (own->keyFile && m_keyFile->digest().empty()) {
        m_keyFile->setFocus(Qt::OtherFocusReason);
        return say("admin", "Kies ook je sleutelbestand.");
    }
    return {};
}

std::optional<KeyJob::Present> CurrentKey::present() const
{
    const vault::Slot *own = slot();
    if (!own)
        return std::nullopt;
    const vault::Vault &vault = m_desk.office().vault();
    return KeyJob::Present{vault.folder(), vault.header().id, *own, {m_passphrase->bytes(), m_keyFile->digest()}};
}

void CurrentKey::clear()
{
    m_passphrase->clear();
    m_passphrase->setProblem(false);
    m_keyFile->clear();
}

void CurrentKey::retranslate()
{
    m_label->setText(say("admin", "Je huidige wachtwoord"));
    m_passphrase->setAccessibleName(m_label->text());
}

} // namespace luwte::ui
