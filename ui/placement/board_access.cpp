// The board for screen readers: a list whose children are the items of the picture, each said in one line.

#include <QAccessibleWidget>
#include <QPointer>

#include "ui/placement/board_picture.h"

namespace luwte::ui {

namespace {

class BoardAccess final : public QAccessibleWidget
{
public:
    explicit BoardAccess(BoardPicture *board) : QAccessibleWidget(board, QAccessible::List) {}
    ~BoardAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    BoardAccess(const BoardAccess &) = delete;
    BoardAccess &operator=(const BoardAccess &) = delete;
    [[nodiscard]] BoardPicture *board() const { return static_cast<BoardPicture *>(object()); }
    [[nodiscard]] int childCount() const override { return int(board()->items().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return board()->hasFocus() ? child(board()->current()) : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override { return child(board()->itemAt(board()->viewport()->mapFromGlobal(QPoint(x, y)))); }

private:
    mutable QHash<int, QAccessible::Id> m_children;
};

class ItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(BoardPicture *board, int index) : m_board(board), m_index(index) {}
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override { return m_board && m_index < int(m_board->items().size()); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_board); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_board->spokenOf(m_index) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_board->rectOf(m_index);
        return {m_board->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = state.selected = isValid() && m_board->hasFocus() && m_board->current() == m_index;
        state.movable = isValid() && m_board->canCarry(m_index);
        state.offscreen = isValid() && !m_board->viewport()->rect().intersects(m_board->rectOf(m_index));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override { return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr; }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_board->setCurrent(m_index);
        if (name == pressAction())
            emit m_board->opened(m_index);
        else
            m_board->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<BoardPicture> m_board;
    int m_index;
};

QAccessibleInterface *BoardAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(index, QAccessible::registerAccessibleInterface(new ItemAccess(board(), index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

int BoardAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *board = qobject_cast<BoardPicture *>(object);
    return board ? new BoardAccess(board) : nullptr;
}

} // namespace

void installBoardAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace luwte::ui
