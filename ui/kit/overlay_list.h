#pragma once
// A list that opens under a field without taking the focus: the field keeps the keyboard and steers it. It is a child of the window,
// so hiding the window hides it too, and it works alike on every platform.

#include <QFrame>
#include <QVariant>

class QListView;
class QStandardItemModel;

namespace luwte::ui {

struct OverlayRow
{
    QString title;
    QString hint = {};       ///< quieter, on the right or below
    QVariant data = {};
    bool heading = false;    ///< a group title; cannot be chosen
    bool checkable = false;
    bool checked = false;
    bool quiet = false;      ///< muted (missing values)
    int risk = -1;           ///< 0–4 shows a risk badge in front
    QString iconName = {};
};

class OverlayList : public QFrame
{
    Q_OBJECT

public:
    /// `anchor` is the field; the list places itself under or above it.
    explicit OverlayList(QWidget *anchor);

    void setRows(const QList<OverlayRow> &rows, int current = -1);
    [[nodiscard]] const QList<OverlayRow> &rows() const { return m_rows; }
    /// Index in rows() of the highlighted row; -1 when none.
    [[nodiscard]] int current() const;
    void setCurrent(int row);
    /// Moves the highlight over rows that can be chosen.
    void step(int by);
    void open();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// Ups, downs, pages; true when the key was for the list.
    bool steer(class QKeyEvent *event);

signals:
    void chosen(int row);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_anchor;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<OverlayRow> m_rows;
};

} // namespace luwte::ui
