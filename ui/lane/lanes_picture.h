#pragma once
// The lanes of one client as one picture over time (ux.md 2.6): bars are periods, dots deeds, diamonds deadlines. Read by a screen reader
// item by item, walked with the arrow keys; its table twin is the tab's.

#include <QStaticText>
#include <QWidget>

#include "ui/kit/localized.h"
#include "ui/kit/picture_items.h"
#include "ui/lane/lanes_layout.h"

namespace luwte::ui {

class LanesPicture : public Localized<QWidget>, public PictureItems
{
    Q_OBJECT

public:
    enum class Zoom : quint8 { Month, Quarter, Year, All };

    explicit LanesPicture(QWidget *parent = nullptr);
    /// `hints`: what an empty lane says instead, in the order of `lanes`.
    void setContent(const QStringList &lanes, const QStringList &hints, std::vector<LaneItem> items, QDate today);
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] const std::vector<LaneItem> &items() const { return m_items; }
    [[nodiscard]] const PictureLayout &layoutNow() const { return m_layout; }
    /// Items are indexes in layoutNow().placed.
    [[nodiscard]] int itemCount() const override { return int(m_layout.placed.size()); }
    [[nodiscard]] int current() const override { return m_current; }
    void setCurrent(int placed) override;
    /// The line below hears it too.
    [[nodiscard]] QString spokenOf(int placed) const override;
    [[nodiscard]] QRect rectOf(int placed) const override { return m_layout.placed[std::size_t(placed)].extent().toAlignedRect(); }
    void activate(int placed) override;
    [[nodiscard]] QAccessible::State stateOf(int placed) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void opened(const QString &where);
    void currentChanged(const QString &spoken);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] PictureScale scaleFor(int width) const;
    [[nodiscard]] std::pair<QDate, QDate> range() const;
    [[nodiscard]] int at(const QPointF &point) const;
    [[nodiscard]] int inLane(int lane, double x) const;
    [[nodiscard]] const QStaticText &label(const QString &text);
    void paintAxis(QPainter &painter);
    void paintLanes(QPainter &painter);
    void paintItem(QPainter &painter, const PlacedItem &placed);

    QStringList m_lanes, m_hints;
    std::vector<LaneItem> m_items;
    QDate m_today;
    Zoom m_zoom = Zoom::Quarter;
    PictureLayout m_layout;
    PictureScale m_scale;
    QHash<QString, QStaticText> m_texts; ///< laid out once
    int m_current = -1;
};

} // namespace luwte::ui
