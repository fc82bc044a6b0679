#include "ui/shell/page.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/banner.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/scroll.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

Page::Page(bool scrolls, QWidget *parent) : Localized(parent), m_header(new PageHeader), m_progress(new ProgressLine), m_banner(new Banner), m_body(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::m);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::xl, 0, space::xl, 0);
    top->setSpacing(space::s);
    top->addWidget(m_header);
    top->addWidget(m_progress);
    top->addWidget(m_banner);
    m_banner->hide();
    layout->addLayout(top);
    auto *inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(space::xl, space::xs, space::xl, space::xl);
    m_body->setSpacing(space::l);
    if (scrolls) {
        layout->addWidget(scrolling(inside), 1);
    } else {
        layout->addWidget(inside, 1);
    }
    connect(m_header, &PageHeader::primaryClicked, this, &Page::primaryAction);
}

void Page::setReadingWidth(bool on)
{
    m_body->parentWidget()->setMaximumWidth(on ? readingWidth + 2 * space::xl : QWIDGETSIZE_MAX);
}

QString Page::title() const
{
    return m_header->title();
}

void Page::primaryAction() {}

bool Page::focusNextPrevChild(bool next)
{
    orderTabs(this);
    return Localized::focusNextPrevChild(next);
}

} // namespace luwte::ui
