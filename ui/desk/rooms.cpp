#include "ui/desk/rooms.h"

#include <algorithm>

namespace luwte::ui {

/// After all that came with the same or a lower order.
template<class T>
static void insertAt(QList<std::pair<int, T>> &list, int order, T entry)
{
    const auto after = std::upper_bound(list.begin(), list.end(), order, [](int o, const auto &known) { return o < known.first; });
    list.insert(after, {order, std::move(entry)});
}

template<class T>
static QList<T> inOrder(const QList<std::pair<int, T>> &list)
{
    QList<T> all;
    for (const auto &entry : list)
        all.append(entry.second);
    return all;
}

void Rooms::main(int order, Main main)
{
    insertAt(m_mains, order, std::move(main));
}

void Rooms::personTab(PersonGroup group, int order, PersonTabMaker maker)
{
    maker.group = group;
    insertAt(m_tabs, int(group) * 1000 + order, std::move(maker));
}

QList<Rooms::Main> Rooms::mains() const
{
    return inOrder(m_mains);
}

QList<PersonTabMaker> Rooms::personTabs() const
{
    return inOrder(m_tabs);
}

bool Rooms::isMain(const QString &key) const
{
    return std::any_of(m_mains.begin(), m_mains.end(), [&](const auto &entry) { return entry.second.item.key == key; });
}

Page *Rooms::make(Desk &desk, const QString &where) const
{
    const qsizetype slash = where.indexOf(u'/');
    const auto [home, make] = m_routes.value(slash < 0 ? where : where.left(slash));
    Page *page = make ? make(*this, desk, slash < 0 ? QString() : where.mid(slash + 1)) : nullptr;
    if (page)
        page->setHome(home);
    return page;
}

} // namespace luwte::ui
