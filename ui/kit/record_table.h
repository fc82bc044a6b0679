#pragma once
// The table of records: quiet rows, sortable header, keyboard. Enter or a double click opens a row. Works with models that fetchMore()
// at 100,000 rows: nothing here asks for all rows or measures them.

#include <QTableView>

#include "ui/kit/empty_state.h"
#include "ui/kit/text_delegate.h"

namespace luwte::ui {

class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);
    /// Two-line rows (title and SubtitleRole).
    void setTwoLines(bool two);
    /// What stands in the table when it has no rows.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Widths in characters of the usual text; 0 takes what is left. Columns beyond the list take what is left, too.
    void setColumnWidths(const QList<int> &characters);
    /// Columns that go first when the window gets narrow, least important first.
    void setDroppable(const QList<int> &columns);
    /// What the table holds, for screen readers.
    void setLabel(const QString &label);
    void setModel(QAbstractItemModel *model) override;
    void selectFirst();

signals:
    void opened(const QModelIndex &index);
    /// The row with the cursor changed; invalid when there is none.
    void currentRowChanged(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    void fitRows();
    void showEmpty();

    EmptyState *m_empty;
    QList<int> m_characters, m_droppable;
    bool m_twoLines = false;
};

} // namespace luwte::ui
