#include "ui/shell/status_line.h"

#include <QHBoxLayout>
#include <QPainter>

#include "core/base/say.h"

namespace luwte::ui {

StatusLine::StatusLine(QWidget *parent)
    : Localized(parent), m_user(new MutedText), m_exchange(new MutedText), m_lock(new MutedText), m_clock(new IconLabel(QStringLiteral("clock"), Tone::Attention))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_user);
    row->addSpacing(space::xl);
    row->addWidget(m_clock);
    row->addWidget(m_exchange);
    row->addStretch(1);
    row->addWidget(m_lock);
    for (MutedText *label : {m_user, m_exchange, m_lock}) {
        label->setWordWrap(false);
        label->setMinimumWidth(0);
    }
    m_clock->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLine::setUser(const QString &user)
{
    m_user->setText(user);
}

void StatusLine::setExchange(const QString &text, bool old)
{
    m_exchange->setText(text);
    m_old = old;
    m_clock->setVisible(old && !m_narrow);
}

void StatusLine::setLockIn(qint64 leftMs)
{
    // Whole minutes, so that the line does not tick in the corner of the eye.
    const bool same = m_left >= 0 && (m_left + 59'999) / 60'000 == (leftMs + 59'999) / 60'000;
    m_left = leftMs;
    if (!same)
        retranslate();
}

void StatusLine::setClass(WidthClass width)
{
    m_narrow = width == WidthClass::Narrow;
    m_exchange->setVisible(!m_narrow);
    m_clock->setVisible(m_old && !m_narrow);
}

void StatusLine::retranslate()
{
    m_lock->setText(m_left < 0 ? QString() : say("frame", "Slot over %1 min").arg((m_left + 59'999) / 60'000));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace luwte::ui
