#include "ui/placement/board_model.h"

namespace luwte::ui {

void BoardModel::setBoard(placement::Board board)
{
    beginResetModel();
    m_board = std::move(board);
    endResetModel();
}

void BoardModel::setNames(const QHash<QString, QString> &namesByPerson)
{
    m_names = namesByPerson;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_board.from.isValid() ? 0 : 1 + int(m_board.from.daysTo(m_board.until) / 7);
}

const placement::BoardSpan *BoardModel::spanIn(const placement::BoardRow &row, int week) const
{
    const QDate first = m_board.from.addDays(7 * week);
    const QDate next = first.addDays(7);
    for (auto it = row.spans.rbegin(); it != row.spans.rend(); ++it) {
        const QDate from = it->from.civilDate();
        const QDate until = it->until.isNull() ? QDate() : it->until.civilDate();
        if ((!from.isValid() || from < next) && (!until.isValid() || until >= first))
            return &*it;
    }
    return nullptr;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_board.rows[std::size_t(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QStringLiteral("%1 · %2").arg(row.alias).arg(row.place);
        return {};
    }
    const auto *span = spanIn(row, index.column() - 1);
    const bool out = !span && !row.word.isEmpty() && row.word != say("board", "vrij") && !row.free;
    switch (role) {
    case SpanRole: return span ? (span->reserved ? 2 : 1) : out ? 3 : 0;
    case PersonRole: return span && !span->person.isNull() ? span->person.toText() : QString();
    case StartsRole: return span && span->from.civilDate() >= m_board.from.addDays(7 * (index.column() - 1));
    case EndsRole: return span && !span->until.isNull() && span->until.civilDate() < m_board.from.addDays(7 * index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (!span)
            return out ? row.word : say("board", "vrij");
        const QString who = m_names.value(span->person.toText(), span->code);
        if (who.isEmpty()) // somebody out of sight
            return span->word;
        return span->word.isEmpty() ? who : QStringLiteral("%1 · %2").arg(who, span->word);
    }
    default: return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return say("board", "Plek");
    const QDate monday = m_board.from.addDays(7 * (section - 1));
    return say("board", "week %1").arg(monday.weekNumber());
}

} // namespace luwte::ui
