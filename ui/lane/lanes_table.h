#pragma once
// The table twin of the picture (Ctrl+T): the same things, a row each.

#include <QAbstractTableModel>

#include "ui/lane/lanes_layout.h"

namespace luwte::ui {

class LanesTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const QStringList &lanes, std::vector<LaneItem> items);
    [[nodiscard]] QString whereOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_lanes;
    std::vector<LaneItem> m_items;
};

/// "gepland", "loopt": the word for a state.
[[nodiscard]] QString stateWord(const LaneItem &item);

} // namespace luwte::ui
