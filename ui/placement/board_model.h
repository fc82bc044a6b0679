#pragma once
// The places board as a table: a row a place, a column a week. The word in a cell says it all, so the picture needs no second form.

#include <QAbstractTableModel>

#include "core/placement/views.h"

namespace luwte::ui {

class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SpanRole = Qt::UserRole + 1, ///< 0 free, 1 taken, 2 reserved, 3 out of use
        StartsRole,                  ///< the stay begins in this week
        EndsRole,                    ///< … ends in this week
        PersonRole,                  ///< id text of who lives there
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setBoard(placement::Board board);
    [[nodiscard]] const placement::Board &board() const { return m_board; }
    /// Names instead of codes, after somebody asked for them.
    void setNames(const QHash<QString, QString> &namesByPerson);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const placement::BoardSpan *spanIn(const placement::BoardRow &row, int week) const;
    placement::Board m_board;
    QHash<QString, QString> m_names;
};

} // namespace luwte::ui
