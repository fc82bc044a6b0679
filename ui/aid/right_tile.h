#pragma once
// One of the twelve boxes of the rights check: the right, where it stands in a word, and until when. Arrows move between boxes.

#include <QAbstractButton>

#include "core/aid/views.h"
#include "ui/kit/text.h"

class QGridLayout;

namespace luwte::ui {

class Tag;

class RightTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RightTile(QWidget *parent = nullptr);
    void setBox(const aid::RightBox &box, QDate today);
    [[nodiscard]] const Code &right() const { return m_right; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// An arrow key: one box to the side, or one row.
    void step(int columns, int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Code m_right;
    bool m_looked = false; ///< somebody looked at this right; else its edge is dashed, like a question not asked
    Text *m_name;
    Tag *m_state;
    MutedText *m_line;
};

/// The twelve, side by side where there is room.
class RightsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit RightsGrid(QWidget *parent = nullptr);
    void setBoxes(const std::vector<aid::RightBox> &boxes, QDate today);
    [[nodiscard]] const QList<RightTile *> &tiles() const { return m_tiles; }

signals:
    void chosen(const luwte::Code &right);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void move(RightTile *from, int columns, int rows);

    QList<RightTile *> m_tiles;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace luwte::ui
