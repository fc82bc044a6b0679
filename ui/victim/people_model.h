#pragma once
// The list of people, read a hundred at a time as it is scrolled: 100,000 people open as fast as ten.

#include <QAbstractTableModel>
#include <vector>

#include "core/victim/people.h"
#include "ui/desk/desk.h"

namespace luwte::ui {

class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Risk, Coordinator, Columns };
    /// int 0–4, -1 not assessed; the column paints it as a badge with its word.
    static constexpr int LevelRole = Qt::UserRole + 1;
    static constexpr int pageSize = 100;

    explicit PeopleModel(Desk &desk, QObject *parent = nullptr);
    /// Reads the first page again.
    void setFilter(const victim::PeopleFilter &filter);
    [[nodiscard]] const victim::PeopleFilter &filter() const { return m_filter; }
    /// Reads the same filter again, as far as it was read; for after a change.
    void reload();
    [[nodiscard]] const victim::PersonRow *at(const QModelIndex &index) const;
    /// -1 when the person is not among the rows read so far.
    [[nodiscard]] int rowOf(const Id &person) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] std::vector<victim::PersonRow> read(int limit, const victim::PersonRow *after);

    Desk &m_desk;
    victim::PeopleFilter m_filter;
    std::vector<victim::PersonRow> m_rows;
    bool m_more = false;
};

} // namespace luwte::ui
