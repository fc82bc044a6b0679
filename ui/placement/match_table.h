#pragma once
// The places for one person as rows: what fits first, then what does not, fewest objections first.

#include <QAbstractTableModel>

#include "core/placement/views.h"

namespace luwte::ui {

class MatchTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setPage(placement::MatchPage page);
    [[nodiscard]] const placement::MatchPage &page() const { return m_page; }
    [[nodiscard]] const placement::MatchRow &row(int row) const;
    [[nodiscard]] bool fits(int row) const { return row < int(m_page.fits.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    placement::MatchPage m_page;
};

} // namespace luwte::ui
