#include "ui/kit/scroll.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace luwte::ui {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->verticalScrollBar()->setSingleStep(32);
    area->verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget() && area->widget()->isAncestorOf(now) && now->height() < area->viewport()->height())
            area->ensureWidgetVisible(now, 0, 24);
    });
    return area;
}

} // namespace luwte::ui
