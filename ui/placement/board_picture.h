#pragma once
// The places board, drawn: a row a place, a bar a stay, time from left to right (ux.md 2.7). Every item can be reached with the arrow keys
// and is a child for screen readers; a placement is moved by dragging it to another row, or by the same with the keyboard (Space picks up,
// arrows choose, Enter puts down, Esc lets go). The table twin is the page's.

#include <QAbstractScrollArea>
#include <QStaticText>

#include "ui/kit/localized.h"
#include "ui/kit/picture_items.h"
#include "ui/kit/theme.h"
#include "ui/placement/board_items.h"

namespace luwte::ui {

class BoardPicture : public Localized<QAbstractScrollArea>, public PictureItems
{
    Q_OBJECT

public:
    explicit BoardPicture(QWidget *parent = nullptr);
    void setBoard(placement::Board board, std::vector<BoardItem> items, Instant now);
    [[nodiscard]] const placement::Board &board() const { return m_board; }
    [[nodiscard]] const std::vector<BoardItem> &items() const { return m_items; }
    [[nodiscard]] int itemCount() const override { return int(m_items.size()); }
    [[nodiscard]] int current() const override { return m_current; }
    void setCurrent(int item) override;
    [[nodiscard]] QString spokenOf(int item) const override;
    [[nodiscard]] QRect rectOf(int item) const override;
    [[nodiscard]] int itemAt(const QPoint &at) const override;
    void activate(int item) override;
    [[nodiscard]] QAccessible::State stateOf(int item) const override;
    [[nodiscard]] QWidget *canvas() const override { return viewport(); }
    [[nodiscard]] int rowAt(int y) const;
    /// The item that is being moved; -1 when none.
    [[nodiscard]] int carried() const { return m_carried; }
    [[nodiscard]] int targetRow() const { return m_target; }
    /// Only who may move people picks any up.
    void setMovable(bool movable) { m_movable = movable; }
    /// Whether an item can be picked up: somebody who lives there or has a place held, and is in sight.
    [[nodiscard]] bool canCarry(int item) const;
    void pickUp(int item);
    /// Lets go of what was picked up; false when nothing was.
    bool letGo();

    [[nodiscard]] QSize sizeHint() const override { return {900, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

signals:
    void currentChanged(int item);
    /// Enter or a double click.
    void opened(int item);
    /// A placement was put on another row.
    void dropped(int item, int row);
    void pickedUp(int item);
    void letGoOf();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] int yOf(int row) const;
    [[nodiscard]] std::pair<int, int> rowsIn(const QRect &rect) const; ///< first and last row in view
    [[nodiscard]] int firstItemOf(int row) const;
    [[nodiscard]] int nearestIn(int row, double day) const;
    void fitScrollBar();
    void show(int item);
    void setTarget(int row);
    void putDown();
    void move(int rows);
    void paintRow(QPainter &painter, int row);
    void paintNames(QPainter &painter, int row);
    void paintItem(QPainter &painter, const BoardItem &item, bool carried);
    void paintHead(QPainter &painter);
    void paintText(QPainter &painter, const QRect &place, const QString &text, TypeStep step, const QColor &colour, bool right = false);

    placement::Board m_board;
    std::vector<BoardItem> m_items;
    std::vector<int> m_firstOf; ///< row → its first item; one more at the end
    std::vector<char> m_startsFacility;
    Instant m_now;
    int m_current = -1;
    int m_carried = -1;
    int m_target = -1;
    bool m_movable = false;
    bool m_dragging = false;
    QPoint m_pressedAt;
    int m_pressed = -1;
    QHash<QString, QStaticText> m_texts; ///< laid out once per text, width and step
};

} // namespace luwte::ui
