#include "ui/victim/people_model.h"

#include <algorithm>

#include "ui/kit/risk_badge.h"
#include "ui/kit/text_delegate.h"

namespace luwte::ui {

PeopleModel::PeopleModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

std::vector<victim::PersonRow> PeopleModel::read(int limit, const victim::PersonRow *after)
{
    std::vector<victim::PersonRow> rows;
    m_desk.attempt([&] { rows = victim::people(m_desk.reader().connection, m_filter, limit, m_desk.today(), after, m_desk.reader().sight()); });
    m_more = int(rows.size()) == limit;
    return rows;
}

void PeopleModel::setFilter(const victim::PeopleFilter &filter)
{
    if (!filter.text.isEmpty())
        m_desk.looked(access::look::search, {});
    beginResetModel();
    m_filter = filter;
    m_rows = read(pageSize, nullptr);
    endResetModel();
}

void PeopleModel::reload()
{
    beginResetModel();
    m_rows = read(std::max(pageSize, int(m_rows.size())), nullptr);
    endResetModel();
}

bool PeopleModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void PeopleModel::fetchMore(const QModelIndex &)
{
    if (m_rows.empty())
        return;
    std::vector<victim::PersonRow> next = read(pageSize, &m_rows.back());
    // A row that came by its notes may come again by its name.
    std::erase_if(next, [this](const victim::PersonRow &row) { return rowOf(row.person) >= 0; });
    if (next.empty()) {
        m_more = false;
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + next.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
    endInsertRows();
}

const victim::PersonRow *PeopleModel::at(const QModelIndex &index) const
{
    return index.isValid() && std::size_t(index.row()) < m_rows.size() ? &m_rows[std::size_t(index.row())] : nullptr;
}

int PeopleModel::rowOf(const Id &person) const
{
    // Only a search by text can repeat, and its rows are few.
    if (m_filter.text.isEmpty() && m_rows.size() > 2000)
        return -1;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const victim::PersonRow &row) { return row.person == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const victim::PersonRow *row = at(index);
    if (!row)
        return {};
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole)
            return row->name;
        if (role == SubtitleRole)
            return row->facts;
        if (role == StrongRole)
            return true;
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(row->name, row->facts);
        break;
    case Risk:
        if (role == LevelRole)
            return row->risk;
        if (role == Qt::AccessibleTextRole)
            return riskSpoken(row->risk);
        break;
    case Coordinator:
        if (role == Qt::DisplayRole)
            return m_desk.colleague(row->coordinator);
        break;
    default: break;
    }
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return say("people", "Cliënt");
    case Risk: return say("people", "Veiligheid");
    case Coordinator: return say("people", "Zorgcoördinator");
    default: return {};
    }
}

} // namespace luwte::ui
