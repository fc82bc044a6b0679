#include "ui/kit/picture.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>
#include <cmath>

#include "ui/kit/theme.h"

namespace luwte::ui {

namespace {

class ItemAccess;

/// A picture as a list with its items as children.
class PictureAccess final : public QAccessibleWidget
{
public:
    explicit PictureAccess(Picture *picture) : QAccessibleWidget(picture, QAccessible::List) {}
    ~PictureAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] Picture *picture() const { return static_cast<Picture *>(object()); }
    [[nodiscard]] int childCount() const override { return int(picture()->items().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return picture()->hasFocus() ? child(picture()->current()) : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = picture()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i)
            if (picture()->items().at(i).rect.contains(at))
                return child(i);
        return nullptr;
    }

private:
    mutable QHash<int, QAccessible::Id> m_children;
};

class ItemAccess final : public QAccessibleInterface
{
public:
    ItemAccess(Picture *picture, int index) : m_picture(picture), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return m_picture && m_index < m_picture->items().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_picture); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_picture->items().at(m_index).spoken : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_picture->items().at(m_index).rect.toAlignedRect();
        return {m_picture->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = state.selected = isValid() && m_picture->hasFocus() && m_picture->current() == m_index;
        return state;
    }
    [[nodiscard]] int index() const { return m_index; }

private:
    QPointer<Picture> m_picture;
    int m_index;
};

QAccessibleInterface *PictureAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(index, QAccessible::registerAccessibleInterface(new ItemAccess(picture(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

int PictureAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *picture = qobject_cast<Picture *>(object);
    return picture ? new PictureAccess(picture) : nullptr;
}

} // namespace

void installPictureAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    installPictureAccess();
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
