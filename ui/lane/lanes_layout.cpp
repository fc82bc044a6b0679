#include "ui/lane/lanes_layout.h"

#include <algorithm>
#include <numeric>

namespace luwte::ui {

static constexpr double markSize = 12;
static constexpr double gap = 6;       // between a mark and its label
static constexpr double between = 10;  // between two things in one row
static constexpr double padding = 6;   // above and below the rows of a lane

double PictureScale::x(QDate day) const
{
    const double days = double(qMax<qint64>(1, from.daysTo(to)));
    return left + width * double(from.daysTo(day)) / days;
}

namespace {

class Placer
{
public:
    Placer(const std::vector<LaneItem> &items, const PictureScale &scale) : m_items(items), m_scale(scale) {}

    /// The rows of one lane below `top`; returns its height.
    double place(int lane, double top, std::vector<PlacedItem> &out)
    {
        std::vector<int> order;
        for (int i = 0; i < int(m_items.size()); ++i)
            if (m_items[std::size_t(i)].lane == lane && inView(m_items[std::size_t(i)]))
                order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return m_items[std::size_t(a)].from < m_items[std::size_t(b)].from; });
        std::vector<double> ends(std::size_t(m_scale.mostRows), -1e9); // where each row is free again
        std::vector<PlacedItem> placed;
        int rows = 0;
        for (const int i : order) {
            PlacedItem item = measured(i);
            int row = 0;
            while (row < m_scale.mostRows && ends[std::size_t(row)] > item.extent().left())
                ++row;
            if (row == m_scale.mostRows) {
                join(placed, item, ends);
                continue;
            }
            move(item, top + padding + row * m_scale.rowHeight);
            ends[std::size_t(row)] = item.extent().right() + between;
            rows = qMax(rows, row + 1);
            placed.push_back(std::move(item));
        }
        std::stable_sort(placed.begin(), placed.end(), [](const PlacedItem &a, const PlacedItem &b) { return a.mark.left() < b.mark.left(); });
        out.insert(out.end(), placed.begin(), placed.end());
        return qMax(1, rows) * m_scale.rowHeight + 2 * padding;
    }

private:
    [[nodiscard]] bool inView(const LaneItem &item) const
    {
        const QDate last = item.shape == LaneItem::Shape::Bar ? (item.until.isValid() ? item.until : m_scale.to) : item.from;
        return item.from <= m_scale.to && last >= m_scale.from;
    }

    /// At the height of row nought.
    [[nodiscard]] PlacedItem measured(int index) const
    {
        const LaneItem &item = m_items[std::size_t(index)];
        PlacedItem placed;
        placed.items = {index};
        placed.lane = item.lane;
        placed.text = item.text;
        const double text = m_scale.textWidth(item.text);
        const double right = m_scale.left + m_scale.width;
        if (item.shape == LaneItem::Shape::Bar) {
            const double start = qMax(m_scale.left, m_scale.x(item.from));
            const double end = qMin(right, item.until.isValid() ? m_scale.x(item.until.addDays(1)) : right);
            placed.mark = QRectF(start, 0, qMax(4.0, end - start), m_scale.rowHeight - 6);
            placed.label = text + 2 * gap <= placed.mark.width() ? QRectF(start + gap, 0, text, placed.mark.height()) : QRectF(placed.mark.right() + gap, 0, text, placed.mark.height());
        } else {
            placed.mark = QRectF(m_scale.x(item.from) - markSize / 2, (m_scale.rowHeight - 6 - markSize) / 2, markSize, markSize);
            placed.label = QRectF(placed.mark.right() + gap, 0, text, m_scale.rowHeight - 6);
        }
        if (placed.label.right() > right) // at the edge the label stands before what it names
            placed.label.moveRight(qMin(right, placed.mark.left() - gap));
        return placed;
    }

    static void move(PlacedItem &item, double by)
    {
        item.mark.translate(0, by);
        item.label.translate(0, by);
    }

    /// What found no row goes to the thing it stands nearest to; that becomes a cluster with a number.
    void join(std::vector<PlacedItem> &placed, const PlacedItem &item, std::vector<double> &ends) const
    {
        auto nearest = placed.end();
        for (auto it = placed.begin(); it != placed.end(); ++it) {
            const bool bar = m_items[std::size_t(it->items.front())].shape == LaneItem::Shape::Bar;
            if (bar && !it->isCluster())
                continue;
            if (nearest == placed.end() || std::abs(it->mark.center().x() - item.mark.center().x()) < std::abs(nearest->mark.center().x() - item.mark.center().x()))
                nearest = it;
        }
        if (nearest == placed.end())
            nearest = std::prev(placed.end());
        const double was = nearest->extent().right() + between;
        nearest->items.insert(nearest->items.end(), item.items.begin(), item.items.end());
        nearest->text = QStringLiteral("+%1").arg(nearest->items.size());
        nearest->label = QRectF(nearest->mark.right() + gap, nearest->label.top(), m_scale.textWidth(nearest->text), m_scale.rowHeight - 6);
        for (double &end : ends)
            if (qFuzzyCompare(end, was))
                end = nearest->extent().right() + between;
    }

    const std::vector<LaneItem> &m_items;
    const PictureScale &m_scale;
};

} // namespace

PictureLayout layOut(const std::vector<LaneItem> &items, int lanes, const PictureScale &scale)
{
    PictureLayout layout;
    double top = scale.axisHeight;
    Placer placer(items, scale);
    for (int lane = 0; lane < lanes; ++lane) {
        PictureLayout::LaneBand band;
        band.top = top;
        band.height = placer.place(lane, top, layout.placed);
        band.empty = std::none_of(items.begin(), items.end(), [lane](const LaneItem &item) { return item.lane == lane; });
        layout.lanes.push_back(band);
        top += band.height;
    }
    layout.height = top;
    return layout;
}

} // namespace luwte::ui
