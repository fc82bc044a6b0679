#pragma once
// Where everything of the lanes picture stands: dates to pixels, labels beside what they name, in rows, and what does not fit as a cluster.
// No widget and no painter, so that it is tested as it is.

#include <QDate>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

namespace luwte::ui {

/// One thing in the picture. Lanes differ by place and label, states by pattern; colour only helps (ux.md 2.6).
struct LaneItem
{
    enum class Shape : quint8 { Bar, Dot, Diamond };
    enum class State : quint8 { Done, Running, Planned, Offered, Late };
    int lane = 0;
    Shape shape = Shape::Dot;
    State state = State::Done;
    QDate from;
    QDate until;     ///< of a bar; invalid: no end
    QString text;    ///< beside or in it
    QString spoken;  ///< the whole sentence: "verblijf, bedenktijd, 30 nov 2026 tot en met 28 feb 2027, loopt"
    QString where;   ///< route to go to; "" none
};

/// Something in its place: one item, or several that stand too close to tell apart.
struct PlacedItem
{
    std::vector<int> items; ///< indexes; more than one is a cluster
    int lane = 0;
    QRectF mark;  ///< the bar, dot or diamond
    QRectF label; ///< empty when the label has no room
    QString text; ///< "bedenktijd", "+7"
    [[nodiscard]] bool isCluster() const { return items.size() > 1; }
    [[nodiscard]] QRectF extent() const { return label.isEmpty() ? mark : mark.united(label); }
};

struct PictureLayout
{
    struct LaneBand
    {
        double top = 0, height = 0;
        bool empty = true;
    };
    std::vector<PlacedItem> placed; ///< by lane, then from left to right
    std::vector<LaneBand> lanes;
    double height = 0;
};

struct PictureScale
{
    QDate from, to;       ///< what is in view
    double left = 0;      ///< where `from` stands
    double width = 0;     ///< of the view
    double rowHeight = 24;
    double axisHeight = 28;
    int mostRows = 3; ///< in a lane; more becomes a cluster
    std::function<double(const QString &)> textWidth;

    [[nodiscard]] double x(QDate day) const;
};

[[nodiscard]] PictureLayout layOut(const std::vector<LaneItem> &items, int lanes, const PictureScale &scale);

} // namespace luwte::ui
