#include "ui/kit/picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "ui/kit/theme.h"

namespace luwte::ui {

Picture::Picture(QWidget *parent) : QWidget(parent), PictureItems(this)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Picture::setItems(const QList<PictureItem> &items)
{
    if (items.size() != m_items.size())
        m_current = items.isEmpty() ? -1 : 0;
    m_items = items;
    update();
}

void Picture::placeItems(const QList<QRectF> &rects)
{
    for (qsizetype i = 0; i < m_items.size() && i < rects.size(); ++i)
        m_items[i].rect = rects.at(i);
}

void Picture::setCurrent(int item)
{
    if (item < 0 || item >= m_items.size())
        return;
    m_current = item;
    update();
    emit currentChanged(item);
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

/// The item of the next lane with items, `lanes` away, whose middle is nearest to the current one's.
int Picture::nearest(int lanes) const
{
    if (m_current < 0)
        return -1;
    const PictureItem &from = m_items.at(m_current);
    int best = -1;
    for (int i = 0; i < m_items.size(); ++i) {
        const PictureItem &item = m_items.at(i);
        if ((item.lane - from.lane) * lanes <= 0)
            continue;
        const auto cost = [&](const PictureItem &one) { return std::pair(std::abs(one.lane - from.lane), std::abs(one.rect.center().x() - from.rect.center().x())); };
        if (best < 0 || cost(item) < cost(m_items.at(best)))
            best = i;
    }
    return best;
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(m_current - 1);
    case Qt::Key_Right: return setCurrent(m_current + 1);
    case Qt::Key_Up: return setCurrent(nearest(-1));
    case Qt::Key_Down: return setCurrent(nearest(1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(int(m_items.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !(event->modifiers() & Qt::ControlModifier))
            return emit opened(m_current);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void Picture::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items.at(i).rect.contains(event->position())) {
            setCurrent(i);
            emit opened(i);
        }
}

void Picture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
    update();
}

void Picture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool Picture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const PictureItem &item : std::as_const(m_items))
            if (item.rect.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), item.spoken.toHtmlEscaped(), this);
                return true;
            }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

void Picture::paintCurrent(QPainter &painter) const
{
    if (!hasFocus() || m_current < 0)
        return;
    painter.setPen(QPen(tokens().focus, focusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_items.at(m_current).rect.adjusted(-2, -2, 2, 2), radius, radius);
}

} // namespace luwte::ui
