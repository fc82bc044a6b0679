#include "ui/placement/board_tables.h"

#include "core/base/day_text.h"
#include "core/base/say.h"
#include "ui/kit/text.h"
#include "ui/kit/text_delegate.h"

namespace luwte::ui {

void BoardTable::setBoard(const placement::Board &board, std::vector<BoardItem> items)
{
    beginResetModel();
    m_rows = board.rows;
    m_items = std::move(items);
    endResetModel();
}

int BoardTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int BoardTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant BoardTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const BoardItem &item = m_items[std::size_t(index.row())];
    const placement::BoardRow &row = m_rows[std::size_t(item.row)];
    switch (index.column()) {
    case 0: return row.alias;
    case 1: return row.place;
    case 2: return itemKindText(item.kind);
    case 3: return item.kind == BoardItem::Kind::Free ? QString() : item.note.isEmpty() ? item.label : QStringLiteral("%1 · %2").arg(item.label, item.note);
    default: return item.when;
    }
}

QVariant BoardTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return say("board", "Locatie");
    case 1: return say("board", "Plek");
    case 2: return say("board", "Wat");
    case 3: return say("board", "Wie of waarom");
    default: return say("board", "Wanneer");
    }
}

void WaitingTable::setRows(std::vector<placement::WaitRow> rows, bool names)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_names = names;
    endResetModel();
}

int WaitingTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WaitingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant WaitingTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const placement::WaitRow &row = m_rows[std::size_t(index.row())];
    if (role == ToneRole && index.column() == 2)
        return int(row.stage == placement::GapStage::None ? Tone::Plain : Tone::Attention);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case 0: return m_names ? row.name : row.code;
    case 1: return weekdayText(row.since.civilDate());
    case 2:
        if (row.stage == placement::GapStage::Escalated)
            return say("board", "dag %1, schakel op").arg(row.days);
        return row.stage == placement::GapStage::None ? say("board", "dag %1").arg(row.days) : say("board", "dag %1, tussen wal en schip").arg(row.days);
    default: return row.alias.isEmpty() ? row.word : QStringLiteral("%1: %2").arg(row.alias, row.word);
    }
}

QVariant WaitingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return say("board", "Wie");
    case 1: return say("board", "Wacht sinds");
    case 2: return say("board", "Hoe lang");
    default: return say("board", "Waarop");
    }
}

} // namespace luwte::ui
