#include "ui/unlock/new_passphrase.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/base/say.h"
#include "core/crypto/strength.h"
#include "ui/kit/buttons.h"
#include "ui/kit/theme.h"
#include "ui/unlock/passphrase_field.h"

namespace luwte::ui {

NewPassphrase::NewPassphrase(std::function<QString()> label, QWidget *parent)
    : Localized(parent), m_label(std::move(label)), m_firstLabel(new Text), m_againLabel(new Text), m_strength(new MutedText), m_caps(new MutedText), m_first(new PassphraseField),
      m_again(new PassphraseField), m_show(new SecondaryButton)
{
    setTone(m_caps, Tone::Attention);
    m_caps->hide();
    m_first->setMaximumWidth(fieldWidth::text);
    m_again->setMaximumWidth(fieldWidth::text);
    m_show->setCheckable(true);
    m_firstLabel->setBuddy(m_first);
    m_againLabel->setBuddy(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_first, 1);
    row->addWidget(m_show);
    row->addStretch();
    column->addWidget(m_firstLabel);
    column->addLayout(row);
    column->addWidget(m_strength);
    column->addWidget(m_caps);
    column->addSpacing(space::s);
    column->addWidget(m_againLabel);
    column->addWidget(m_again);
    setFocusProxy(m_first);
    connect(m_show, &QPushButton::toggled, this, [this](bool on) {
        m_first->setShown(on);
        m_again->setShown(on);
        retranslate();
    });
    connect(m_first, &PassphraseField::changed, this, &NewPassphrase::tellStrength);
    for (PassphraseField *field : {m_first, m_again}) {
        connect(field, &PassphraseField::capsLock, m_caps, &QWidget::setVisible);
        connect(field, &PassphraseField::changed, this, [field] { field->setProblem(false); });
    }
    NewPassphrase::retranslate();
}

const crypto::SecretBytes &NewPassphrase::bytes() const
{
    return m_first->bytes();
}

QString NewPassphrase::problem()
{
    if (crypto::strengthOf(m_first->bytes()) == crypto::Strength::TooShort) {
        m_first->setProblem(true);
        m_first->setFocus(Qt::OtherFocusReason);
        return say("first-run", "Kies een wachtwoord van minstens 8 tekens.");
    }
    if (m_first->bytes() != m_again->bytes()) {
        m_again->clear();
        m_again->setProblem(true);
        m_again->setFocus(Qt::OtherFocusReason);
        return say("first-run", "De twee wachtwoorden zijn niet gelijk. Typ het tweede nog een keer.");
    }
    return {};
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
    m_show->setChecked(false);
}

void NewPassphrase::tellStrength()
{
    QString text;
    Tone tone = Tone::Muted;
    switch (crypto::strengthOf(m_first->bytes())) {
    case crypto::Strength::TooShort: text = say("first-run", "Te kort. Neem minstens 8 tekens; een paar losse woorden is sterk en goed te onthouden."); break;
    case crypto::Strength::Weak:
        text = say("first-run", "Zwak. Zet er een paar losse woorden bij.");
        tone = Tone::Attention;
        break;
    case crypto::Strength::Fair: text = say("first-run", "Redelijk. Met nog een woord is het sterk."); break;
    case crypto::Strength::Strong:
        text = say("first-run", "Sterk.");
        tone = Tone::Good;
        break;
    }
    if (m_first->isEmpty())
        text = say("first-run", "Neem minstens 8 tekens; een paar losse woorden is sterk en goed te onthouden.");
    m_strength->setText(text);
    setTone(m_strength, tone);
}

void NewPassphrase::retranslate()
{
    m_firstLabel->setText(m_label());
    m_first->setAccessibleName(m_label());
    m_againLabel->setText(say("first-run", "Nog een keer"));
    m_again->setAccessibleName(say("first-run", "Nog een keer"));
    m_caps->setText(say("unlock", "Caps Lock staat aan."));
    m_show->setText(m_show->isChecked() ? say("unlock", "Verberg") : say("unlock", "Toon"));
    m_show->setAccessibleName(m_show->isChecked() ? say("unlock", "Verberg het wachtwoord") : say("unlock", "Toon het wachtwoord"));
    tellStrength();
}

} // namespace luwte::ui
