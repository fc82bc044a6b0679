#include "ui/kit/empty_state.h"

#include <QVBoxLayout>

#include "ui/kit/icon_label.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

EmptyState::EmptyState(const QString &text, const QString &button, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel({}, Tone::Muted, 32)), m_text(new Text(text)), m_hint(new MutedText), m_button(new SecondaryButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    for (QLabel *label : {static_cast<QLabel *>(m_text), static_cast<QLabel *>(m_hint)})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_icon->hide();
    m_hint->hide();
    setButton(button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    emit textChanged();
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    fit();
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    m_icon->set(name, Tone::Muted);
    fit();
}

void EmptyState::fit()
{
    // In a low window the words come first.
    const bool low = height() < 200 + 4 * fontMetrics().height();
    m_icon->setVisible(!m_iconName.isEmpty() && !low);
    m_hint->setVisible(!m_hint->text().isEmpty() && height() >= controlHeight + 6 * fontMetrics().height());
    layout()->setContentsMargins(space::xl, low ? space::xs : space::xl, space::xl, low ? space::xs : space::xl);
    layout()->setSpacing(low ? space::xs : space::m);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace luwte::ui
