// What a screen reader finds in the picture: a list with an entry per item, each with its sentence and its place on the screen.

#include <QAccessibleWidget>

#include "ui/lane/lanes_picture.h"

namespace luwte::ui {

namespace {

class PictureAccessible;

class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(LanesPicture *picture, int index) : m_picture(picture), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_picture && m_index < int(m_picture->layoutNow().placed.size()); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_picture); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? m_picture->spokenOf(m_index) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_picture->layoutNow().placed[std::size_t(m_index)].extent().toAlignedRect();
        return {m_picture->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = isValid() && m_picture->hasFocus() && m_picture->current() == m_index;
        state.selected = isValid() && m_picture->current() == m_index;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            return m_picture->activate(m_index);
        m_picture->setFocus(Qt::OtherFocusReason);
        m_picture->setCurrent(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<LanesPicture> m_picture;
    int m_index;
};

class PictureAccessible final : public QAccessibleWidget
{
public:
    explicit PictureAccessible(LanesPicture *picture) : QAccessibleWidget(picture, QAccessible::List) {}
    ~PictureAccessible() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(picture()->layoutNow().placed.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new ItemAccessible(picture(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[std::size_t(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            if (QAccessible::accessibleInterface(m_ids[i]) == child)
                return int(i);
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface *one = child(i); one->rect().contains(x, y))
                return one;
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return picture()->hasFocus() ? child(picture()->current()) : nullptr; }

private:
    [[nodiscard]] LanesPicture *picture() const { return static_cast<LanesPicture *>(widget()); }
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *picture = qobject_cast<LanesPicture *>(object);
    return picture ? new PictureAccessible(picture) : nullptr;
}

} // namespace

void installLanesAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    (void)once;
}

} // namespace luwte::ui
