#include "ui/shell/cover.h"

#include <QEvent>
#include <QPainter>

#include "ui/kit/theme.h"

namespace luwte::ui {

Cover::Cover(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("Luwte"));
    hide();
}

void Cover::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().raised);
}

bool Cover::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu: event->accept(); return true;
    default: return QWidget::event(event);
    }
}

} // namespace luwte::ui
