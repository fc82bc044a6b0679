#include "ui/kit/grouped_tabs.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/theme.h"

namespace luwte::ui {

GroupedTabs::GroupedTabs(QWidget *parent) : QWidget(parent), m_top(new QTabBar), m_row(new QTabBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_top);
    column->addWidget(m_row);
    m_row->setDocumentMode(true); // the style draws these as the second row
    for (QTabBar *bar : {m_top, m_row}) {
        bar->setDrawBase(false);
        bar->setExpanding(false);
        bar->setUsesScrollButtons(true);
    }
    setFocusProxy(m_top);
    connect(m_top, &QTabBar::currentChanged, this, [this](int group) {
        if (group >= 0)
            setCurrentIndex(m_groups[std::size_t(group)].last);
    });
    connect(m_row, &QTabBar::currentChanged, this, [this](int place) {
        if (place >= 0)
            setCurrentIndex(inGroup(m_tabs[std::size_t(m_current)].group)[std::size_t(place)]);
    });
}

int GroupedTabs::groupAt(int number) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &group) { return group.number == number; });
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

std::vector<int> GroupedTabs::inGroup(int number) const
{
    std::vector<int> all;
    for (int i = 0; i < count(); ++i)
        if (m_tabs[std::size_t(i)].group == number)
            all.push_back(i);
    return all;
}

void GroupedTabs::addTab(int group)
{
    m_tabs.push_back({group});
    if (groupAt(group) < 0) {
        m_groups.push_back({group, {}, count() - 1});
        const QSignalBlocker quiet(m_top);
        m_top->addTab({});
    }
    if (m_current < 0)
        m_current = 0;
    fillRow();
}

void GroupedTabs::fillRow()
{
    const QSignalBlocker quiet(m_row);
    const std::vector<int> shown = m_current < 0 ? std::vector<int>() : inGroup(m_tabs[std::size_t(m_current)].group);
    while (m_row->count() > int(shown.size()))
        m_row->removeTab(m_row->count() - 1);
    for (std::size_t place = 0; place < shown.size(); ++place) {
        if (int(place) == m_row->count())
            m_row->addTab({});
        m_row->setTabText(int(place), tabText(shown[place]));
        if (shown[place] == m_current)
            m_row->setCurrentIndex(int(place));
    }
    m_row->setVisible(shown.size() > 1);
}

void GroupedTabs::setTabText(int index, const QString &text)
{
    m_tabs[std::size_t(index)].text = text;
    fillRow();
}

void GroupedTabs::setGroupText(int group, const QString &text)
{
    if (const int place = groupAt(group); place >= 0) {
        m_groups[std::size_t(place)].text = text;
        m_top->setTabText(place, text);
    }
}

QString GroupedTabs::groupText(int index) const
{
    return m_groups[std::size_t(groupAt(m_tabs[std::size_t(index)].group))].text;
}

void GroupedTabs::setAccessibleNames(const QString &groups, const QString &tabs)
{
    m_top->setAccessibleName(groups);
    m_row->setAccessibleName(tabs);
}

void GroupedTabs::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    const int place = groupAt(m_tabs[std::size_t(index)].group);
    m_groups[std::size_t(place)].last = index;
    {
        const QSignalBlocker quiet(m_top);
        m_top->setCurrentIndex(place);
    }
    fillRow();
    emit currentChanged(index);
}

} // namespace luwte::ui
