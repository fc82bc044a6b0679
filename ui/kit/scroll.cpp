#include "ui/kit/scroll.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace luwte::ui {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    // The content keeps its own height; what is left below stays empty.
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(content);
    layout->addStretch(1);
    area->setWidget(holder);
    holder->setAutoFillBackground(false);
    area->verticalScrollBar()->setSingleStep(32);
    area->verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget() && area->widget()->isAncestorOf(now) && now->height() < area->viewport()->height())
            area->ensureWidgetVisible(now, 0, 24);
    });
    return area;
}

} // namespace luwte::ui
