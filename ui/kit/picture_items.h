#pragma once
// What a drawn picture is to a screen reader: a list with an entry for each of its items, said in one sentence, with its place on the screen.

#include <QAccessible>
#include <QRect>
#include <QWidget>

namespace luwte::ui {

class PictureItems
{
public:
    virtual ~PictureItems() = default;
    PictureItems(const PictureItems &) = delete;
    PictureItems &operator=(const PictureItems &) = delete;

    [[nodiscard]] virtual int itemCount() const = 0;
    /// -1: none.
    [[nodiscard]] virtual int current() const = 0;
    virtual void setCurrent(int item) = 0;
    /// What is said of an item.
    [[nodiscard]] virtual QString spokenOf(int item) const = 0;
    /// Where it is drawn, on canvas(); may lie outside of what is in view.
    [[nodiscard]] virtual QRect rectOf(int item) const = 0;
    /// -1: nothing there.
    [[nodiscard]] virtual int itemAt(const QPoint &at) const;
    /// What Enter does.
    virtual void activate(int item) = 0;
    [[nodiscard]] virtual QAccessible::State stateOf(int item) const;
    [[nodiscard]] virtual QWidget *canvas() const { return m_self; }

protected:
    /// `self`: the same object. From then on QAccessible knows its items.
    explicit PictureItems(QWidget *self);

private:
    QWidget *m_self;
};

} // namespace luwte::ui
