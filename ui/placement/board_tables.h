#pragma once
// The table twin of the board, a row an item of the picture, and the list of who waits.

#include <QAbstractTableModel>

#include "ui/placement/board_items.h"

namespace luwte::ui {

class BoardTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setBoard(const placement::Board &board, std::vector<BoardItem> items);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<placement::BoardRow> m_rows;
    std::vector<BoardItem> m_items;
};

class WaitingTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<placement::WaitRow> rows, bool names);
    [[nodiscard]] const placement::WaitRow &row(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<placement::WaitRow> m_rows;
    bool m_names = false;
};

} // namespace luwte::ui
