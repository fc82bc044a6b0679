#include "ui/kit/overlay_list.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/kit/icons.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/style_paint.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

namespace {

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(OverlayList *list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const OverlayRow &row = m_list->rows().at(index.row());
        const int line = option.fontMetrics.height();
        return {100, row.heading ? line + space::m : std::max(controlHeight, line + space::s)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const OverlayRow &row = m_list->rows().at(index.row());
        QRect rect = option.rect;
        painter->save();
        if (row.heading) {
            painter->setFont(typeFont(TypeStep::Small));
            painter->setPen(t.muted);
            painter->drawText(rect.adjusted(space::m, 0, -space::m, -2), Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, row.title);
            painter->restore();
            return;
        }
        const bool current = index.row() == m_list->current();
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(current ? QPen(t.focus, focusWidth) : QPen(Qt::NoPen));
            painter->setBrush(current ? (t.highContrast ? t.surface : t.accentSoft) : t.raised);
            painter->drawRoundedRect(QRectF(rect).adjusted(space::xs + 1, 1, -space::xs - 1, -1), radius, radius);
        }
        rect.adjust(space::m, 0, -space::m, 0);
        if (row.checkable) {
            QStyleOption box;
            box.rect = QRect(rect.left(), rect.center().y() - 8, 18, 18);
            box.state = QStyle::State_Enabled | (row.checked ? QStyle::State_On : QStyle::State_Off);
            paintCheck(box, painter);
            rect.setLeft(rect.left() + 18 + space::s);
        }
        if (!row.iconName.isEmpty()) {
            paintIcon(painter, QRectF(rect.left(), rect.center().y() - 8, 18, 18), row.iconName, t.muted);
            rect.setLeft(rect.left() + 18 + space::s);
        }
        if (row.risk >= 0) {
            const QSize badge = riskBadgeSize(row.risk, option.font, false);
            paintRiskBadge(painter, QRect(QPoint(rect.left(), rect.center().y() - badge.height() / 2), badge), row.risk, option.font, false);
            rect.setLeft(rect.left() + badge.width() + space::s);
        }
        const int hintWidth = row.hint.isEmpty() ? 0 : std::min(option.fontMetrics.horizontalAdvance(row.hint), rect.width() / 2);
        painter->setFont(option.font);
        painter->setPen(row.quiet ? t.muted : t.text);
        const QRect title = rect.adjusted(0, 0, hintWidth ? -hintWidth - space::m : 0, 0);
        painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, option.fontMetrics.elidedText(row.title, Qt::ElideRight, title.width()));
        if (hintWidth) {
            painter->setPen(t.muted);
            painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.fontMetrics.elidedText(row.hint, Qt::ElideRight, hintWidth));
        }
        painter->restore();
    }

private:
    OverlayList *m_list;
};

} // namespace

OverlayList::OverlayList(QWidget *anchor) : QFrame(anchor), m_anchor(anchor), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::xs, 1, space::xs);
    layout->addWidget(m_view);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(this));
    m_view->setUniformItemSizes(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_rows.at(index.row()).heading) {
            setCurrent(index.row());
            emit chosen(index.row());
        }
    });
}

void OverlayList::setRows(const QList<OverlayRow> &rows, int current)
{
    m_rows = rows;
    m_model->clear();
    for (const OverlayRow &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setEditable(false);
        item->setSelectable(!row.heading);
        item->setData(row.hint.isEmpty() ? row.title : QStringLiteral("%1, %2").arg(row.title, row.hint), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setCurrent(current);
    if (isVisible())
        place();
}

int OverlayList::current() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void OverlayList::setCurrent(int row)
{
    m_view->setCurrentIndex(row >= 0 && row < m_rows.size() ? m_model->index(row, 0) : QModelIndex());
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    m_view->viewport()->update();
}

void OverlayList::step(int by)
{
    if (m_rows.isEmpty() || by == 0)
        return;
    const int direction = by < 0 ? -1 : 1;
    int at = current(), last = at;
    for (int left = std::abs(by); left > 0;) {
        at += direction;
        if (at < 0 || at >= m_rows.size())
            break;
        if (m_rows.at(at).heading)
            continue;
        last = at;
        --left;
    }
    if (last >= 0)
        setCurrent(last);
}

bool OverlayList::steer(QKeyEvent *event)
{
    const int page = std::max(1, m_view->viewport()->height() / controlHeight - 1);
    switch (event->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_PageUp: step(-page); return true;
    default: return false;
    }
}

void OverlayList::open()
{
    QWidget *window = m_anchor->window();
    if (parentWidget() != window)
        setParent(window);
    place();
    show();
    raise();
    place();
    if (current() >= 0)
        m_view->scrollTo(m_view->currentIndex());
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
}

void OverlayList::place()
{
    QWidget *window = m_anchor->window();
    const QPoint top = m_anchor->mapTo(window, QPoint(0, 0));
    int wanted = 2 * space::xs + 2;
    const auto *delegate = m_view->itemDelegate();
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    option.fontMetrics = m_view->fontMetrics();
    for (int i = 0; i < m_rows.size() && wanted < 400; ++i)
        wanted += delegate->sizeHint(option, m_model->index(i, 0)).height();
    wanted = std::min(wanted, 344);
    const int below = window->height() - top.y() - m_anchor->height() - 2 * space::xs, above = top.y() - 2 * space::xs;
    const bool up = below < wanted && above > below;
    const int height = std::min(wanted, std::max(up ? above : below, 3 * controlHeight));
    const int width = std::min(std::max(m_anchor->width(), 240), window->width() - 2 * space::s);
    const int x = std::clamp(top.x(), space::s, std::max(space::s, window->width() - width - space::s));
    setGeometry(x, up ? top.y() - height - space::xs : top.y() + m_anchor->height() + space::xs, width, height);
}

bool OverlayList::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget != this && !isAncestorOf(widget) && widget != m_anchor && !m_anchor->isAncestorOf(widget))
            hide();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        if (watched == m_anchor->window() || watched == m_anchor)
            place();
        break;
    case QEvent::WindowDeactivate:
        if (watched == m_anchor->window())
            hide();
        break;
    default: break;
    }
    return false;
}

void OverlayList::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
    emit closed();
}

void OverlayList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens().surface);
    painter.setPen(tokens().border);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
}

} // namespace luwte::ui
