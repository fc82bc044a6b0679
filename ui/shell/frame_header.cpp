#include "ui/shell/frame_header.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/window_keys.h"

namespace luwte::ui {

FrameHeader::FrameHeader(QWidget *parent)
    : Localized(parent), m_back(new IconButton(QStringLiteral("back"))), m_search(new CommandBar), m_draft(new MutedText), m_language(new QPushButton),
      m_hide(new SecondaryButton), m_lock(new IconButton(QStringLiteral("lock")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_draft);
    row->addSpacing(space::xs);
    row->addWidget(m_language);
    row->addWidget(m_hide);
    row->addWidget(m_lock);
    m_search->setMaximumWidth(520);
    m_draft->setWordWrap(false);
    m_draft->hide();
    setButtonRole(m_language, ButtonRole::Quiet);
    m_language->setAutoDefault(false);
    m_language->setIcon(icon(QStringLiteral("language")));
    m_hide->setIcon(icon(QStringLiteral("hide")));
    m_back->setEnabled(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_language, &QPushButton::clicked, this, [this] { emit languageChosen(language() == Language::Dutch ? Language::English : Language::Dutch); });
    retranslate();
}

void FrameHeader::setDraftSaved(QTime at)
{
    m_saved = at;
    retranslate();
}

void FrameHeader::setClass(WidthClass width)
{
    m_class = width;
    retranslate();
}

void FrameHeader::retranslate()
{
    const bool narrow = m_class == WidthClass::Narrow;
    m_back->setName(say("frame", "Terug"));
    const QString other = language() == Language::Dutch ? QStringLiteral("English") : QStringLiteral("Nederlands");
    m_language->setText(narrow ? QString() : other);
    m_language->setAccessibleName(other);
    m_language->setToolTip(other);
    m_hide->setText(narrow ? QString() : say("frame", "Verberg"));
    m_hide->setAccessibleName(say("frame", "Verberg"));
    m_hide->setToolTip(say("frame", "Verberg het scherm (drie keer Shift of %1)").arg(keyText(WindowKey::Hide)));
    m_lock->setName(say("frame", "Slot"));
    m_lock->setToolTip(say("frame", "Zet Luwte op slot (%1)").arg(keyText(WindowKey::Lock)));
    const QString time = m_saved.toString(QStringLiteral("HH:mm"));
    m_draft->setText(narrow ? time : say("frame", "Concept bewaard %1").arg(time));
    m_draft->setAccessibleName(say("frame", "Concept bewaard %1").arg(time));
    m_draft->setToolTip(narrow ? m_draft->accessibleName() : QString());
    m_draft->setVisible(m_saved.isValid());
}

void FrameHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens().line);
}

} // namespace luwte::ui
