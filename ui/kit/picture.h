#pragma once
// A drawn picture of things in time (ux.md §1, §8): its items can be walked through with the arrow keys, are said by screen readers one by one,
// and stand in a table beside it that whoever shows the picture offers with Ctrl+T.

#include <QRectF>

#include "ui/kit/picture_items.h"

namespace luwte::ui {

struct PictureItem
{
    QString spoken;      ///< "Jeugdwet, 3 jan 2024 tot 13 jun 2028, eindigt over 42 dagen"
    QRectF rect = {};    ///< where it was drawn last
    int lane = 0;        ///< arrows up and down go to the nearest item of the next lane
};

class Picture : public QWidget, public PictureItems
{
    Q_OBJECT

public:
    explicit Picture(QWidget *parent = nullptr);
    [[nodiscard]] const QList<PictureItem> &items() const { return m_items; }
    [[nodiscard]] int itemCount() const override { return int(m_items.size()); }
    [[nodiscard]] int current() const override { return m_current; }
    void setCurrent(int item) override;
    [[nodiscard]] QString spokenOf(int item) const override { return m_items.at(item).spoken; }
    [[nodiscard]] QRect rectOf(int item) const override { return m_items.at(item).rect.toAlignedRect(); }
    void activate(int item) override { emit opened(item); }

signals:
    /// Enter or a click on an item.
    void opened(int item);
    void currentChanged(int item);

protected:
    /// In reading order. Keeps the current one when the number is the same.
    void setItems(const QList<PictureItem> &items);
    /// Where each item is, once it is known how large the picture is.
    void placeItems(const QList<QRectF> &rects);
    /// The ring around the current item; painted last, while the picture has the focus.
    void paintCurrent(QPainter &painter) const;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int nearest(int lanes) const;
    QList<PictureItem> m_items;
    int m_current = -1;
};

} // namespace luwte::ui
