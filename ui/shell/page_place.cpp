#include "ui/shell/page_place.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include "core/base/say.h"
#include "ui/shell/page.h"

namespace luwte::ui {

static constexpr int sideWidth = 320;

namespace {

/// As wide as it likes to be, but it does not keep the window from getting small: there its panel is a tab.
class Side final : public QWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {sideWidth, QWidget::sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

PagePlace::PagePlace(QWidget *parent) : Localized(parent), m_tabs(new QTabBar), m_stack(new QStackedWidget), m_side(new Side)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_tabs);
    centre->addWidget(m_stack, 1);
    row->addLayout(centre, 1);
    row->addWidget(m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_side->setMaximumWidth(sideWidth);
    m_side->hide();
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &PagePlace::showSide);
    PagePlace::retranslate();
}

Page *PagePlace::current() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void PagePlace::show(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_tabs->setCurrentIndex(0);
    showSide();
}

void PagePlace::setWide(bool wide)
{
    m_wide = wide;
    showSide();
}

void PagePlace::showSide()
{
    Page *page = current();
    QWidget *panel = page ? page->sidePanel() : nullptr;
    while (QLayoutItem *item = m_side->layout()->takeAt(0)) {
        if (item->widget() && item->widget() != panel)
            item->widget()->hide();
        delete item;
    }
    if (!panel) {
        m_side->hide();
        m_tabs->hide();
        m_stack->show();
        return;
    }
    m_tabs->setTabText(0, page->title());
    m_tabs->setTabText(1, panel->accessibleName().isEmpty() ? say("frame", "Zijpaneel") : panel->accessibleName());
    m_tabs->setVisible(!m_wide);
    const bool asTab = !m_wide && m_tabs->currentIndex() == 1;
    m_side->layout()->addWidget(panel);
    panel->show();
    m_side->setMaximumWidth(m_wide ? sideWidth : QWIDGETSIZE_MAX);
    static_cast<QHBoxLayout *>(layout())->setStretch(1, asTab ? 1 : 0);
    m_side->setVisible(m_wide || asTab);
    m_stack->setVisible(!asTab);
}

void PagePlace::retranslate()
{
    m_tabs->setAccessibleName(say("frame", "Pagina of zijpaneel"));
    showSide();
}

} // namespace luwte::ui
