#pragma once
// Tabs in groups: one row names the groups, the row below it the tabs of the open group. For pages with more tabs than fit in one row.

#include <QWidget>
#include <vector>

class QTabBar;

namespace luwte::ui {

/// Tabs have an index over all groups, in the order they were added. A group opens on the tab that was last open in it. Left and right go
/// along a row, Tab goes from the groups to the tabs; a group of one tab shows no second row.
class GroupedTabs : public QWidget
{
    Q_OBJECT

public:
    explicit GroupedTabs(QWidget *parent = nullptr);

    /// `group` is any number; groups stand in the order in which their first tab came. The first tab is open from the start.
    void addTab(int group);
    void setTabText(int index, const QString &text);
    void setGroupText(int group, const QString &text);
    void setAccessibleNames(const QString &groups, const QString &tabs);

    [[nodiscard]] int count() const { return int(m_tabs.size()); }
    [[nodiscard]] int currentIndex() const { return m_current; } ///< -1: there are no tabs
    void setCurrentIndex(int index);
    [[nodiscard]] QString tabText(int index) const { return m_tabs[std::size_t(index)].text; }
    [[nodiscard]] QString groupText(int index) const; ///< of the group that the tab is in
    [[nodiscard]] QTabBar *groups() const { return m_top; }
    [[nodiscard]] QTabBar *tabs() const { return m_row; }

signals:
    void currentChanged(int index);

private:
    struct Tab
    {
        int group;
        QString text = {};
    };
    struct Group
    {
        int number;
        QString text = {};
        int last; ///< the tab that was open in it
    };
    void fillRow();
    [[nodiscard]] int groupAt(int number) const;
    [[nodiscard]] std::vector<int> inGroup(int number) const;

    QTabBar *m_top;
    QTabBar *m_row;
    std::vector<Tab> m_tabs;
    std::vector<Group> m_groups;
    int m_current = -1;
};

} // namespace luwte::ui
