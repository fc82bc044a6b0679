#include "ui/lane/lanes_table.h"

#include "core/base/say.h"
#include "ui/kit/dates.h"

namespace luwte::ui {

QString stateWord(const LaneItem &item)
{
    using Shape = LaneItem::Shape;
    switch (item.state) {
    case LaneItem::State::Running: return item.shape == Shape::Diamond ? say("lanes", "komt eraan") : say("lanes", "loopt");
    case LaneItem::State::Planned: return say("lanes", "gepland");
    case LaneItem::State::Offered: return say("lanes", "aangeboden of gevraagd");
    case LaneItem::State::Late: return say("lanes", "over de datum");
    case LaneItem::State::Done: break;
    }
    return item.shape == Shape::Diamond ? say("lanes", "afgehandeld") : item.shape == Shape::Bar ? say("lanes", "voorbij") : say("lanes", "gedaan");
}

void LanesTable::setContent(const QStringList &lanes, std::vector<LaneItem> items)
{
    beginResetModel();
    m_lanes = lanes;
    m_items = std::move(items);
    endResetModel();
}

QString LanesTable::whereOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_items[std::size_t(row)].where : QString();
}

int LanesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int LanesTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant LanesTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const LaneItem &item = m_items[std::size_t(index.row())];
    switch (index.column()) {
    case 0: return m_lanes.value(item.lane);
    case 1: return item.text;
    case 2: return showDate(item.from);
    case 3: return item.shape != LaneItem::Shape::Bar ? QString() : item.until.isValid() ? showDate(item.until) : say("lanes", "geen einddatum");
    default: return stateWord(item);
    }
}

QVariant LanesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return say("lanes", "Spoor");
    case 1: return say("lanes", "Wat");
    case 2: return say("lanes", "Op of vanaf");
    case 3: return say("lanes", "Tot en met");
    default: return say("lanes", "Stand");
    }
}

} // namespace luwte::ui
