#include "ui/kit/picture_items.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace luwte::ui {

namespace {

class ItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(QWidget *widget, PictureItems *picture, int index) : m_widget(widget), m_picture(picture), m_index(index) {}
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override { return m_widget && m_index < m_picture->itemCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_picture->spokenOf(m_index) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_picture->rectOf(m_index);
        return {m_picture->canvas()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override { return isValid() ? m_picture->stateOf(m_index) : QAccessible::State(); }
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            return m_picture->activate(m_index);
        m_widget->setFocus(Qt::OtherFocusReason);
        m_picture->setCurrent(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    PictureItems *m_picture; ///< the same object
    int m_index;
};

class PictureAccess final : public QAccessibleWidget
{
public:
    PictureAccess(QWidget *widget, PictureItems *picture) : QAccessibleWidget(widget, QAccessible::List), m_picture(picture) {}
    ~PictureAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    PictureAccess(const PictureAccess &) = delete;
    PictureAccess &operator=(const PictureAccess &) = delete;
    [[nodiscard]] int childCount() const override { return m_picture->itemCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_children.contains(index))
            m_children.insert(index, QAccessible::registerAccessibleInterface(new ItemAccess(widget(), m_picture, index)));
        return QAccessible::accessibleInterface(m_children.value(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccess *>(child);
        return item ? item->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return widget()->hasFocus() ? child(m_picture->current()) : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override { return child(m_picture->itemAt(m_picture->canvas()->mapFromGlobal(QPoint(x, y)))); }

private:
    PictureItems *m_picture;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *picture = dynamic_cast<PictureItems *>(object);
    return picture ? new PictureAccess(static_cast<QWidget *>(object), picture) : nullptr;
}

} // namespace

PictureItems::PictureItems(QWidget *self) : m_self(self)
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

int PictureItems::itemAt(const QPoint &at) const
{
    for (int i = 0; i < itemCount(); ++i)
        if (rectOf(i).contains(at))
            return i;
    return -1;
}

QAccessible::State PictureItems::stateOf(int item) const
{
    QAccessible::State state;
    state.focusable = state.selectable = true;
    state.focused = state.selected = m_self->hasFocus() && current() == item;
    return state;
}

} // namespace luwte::ui
