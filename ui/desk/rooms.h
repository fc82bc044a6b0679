#pragma once
// What the rooms of the ui bring to the window: main pages, pages that are opened by a route, quick actions, screens to picture.
//
//   void addTo(Rooms &rooms)
//   {
//       rooms.main({{"people", "client", [] { return say("nav", "Cliënten"); }}, access::rolesWith(access::Right::PersonRead), [](Desk &desk) { return new PeoplePage(desk); }});
//       rooms.route("person", "people", [](const Rooms &rooms, Desk &desk, const QString &id) { return makePersonPage(rooms, desk, id); });
//       rooms.shot({"person", [](Desk &desk) { return "person/" + idOf(desk, "Valentina"); }});
//   }

#include <QKeySequence>

#include "ui/desk/person_tab.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class Rooms
{
public:
    struct Main
    {
        NavItem item;
        QStringList roles; ///< who sees it; empty: everybody
        std::function<Page *(Desk &)> make;
    };
    /// Made for what follows the name in "person/<id>"; nullptr when there is no such thing (any more).
    using MakeRoute = std::function<Page *(const Rooms &, Desk &, const QString &rest)>;
    struct Quick
    {
        QString where; ///< a route or the key of a main page
        QString command; ///< shown when this may be done; "" always
        QKeySequence keys;
        std::function<QString()> text;
        QString words = {};    ///< other words that find it with Ctrl+K
        bool button = true;    ///< a button under the navigation, else only Ctrl+K and keys
        QString iconName = {}; ///< default: "+"
    };
    struct Shot
    {
        QString name; ///< of the file
        std::function<QString(Desk &)> where;
        std::function<void(Page *)> then = {}; ///< brings the page to what has to be seen
    };

    /// Main pages stand in the navigation by `order`, then by when they were added (Vandaag 10, Cliënten 30, Plekken 40 …).
    void main(int order, Main main);
    /// `home`: the main page that the navigation shows as open meanwhile; "" none.
    void route(const QString &name, const QString &home, MakeRoute make) { m_routes.insert(name, {home, std::move(make)}); }
    void quick(Quick quick) { m_quicks.append(std::move(quick)); }
    void shot(Shot shot) { m_shots.append(std::move(shot)); }
    /// A tab of the client page, in its group by `order`: Overview has Overzicht 10, Sporen 20; Care Zorgplan 10, Veiligheid 20, Deskundigen 30,
    /// Afspraken en tolk 40, Perspectief 50; Living Plek 10, Rechten 20, Geld 30; Record Gegevens 10, Notities 20, Bestanden 30; Trust
    /// Toestemming en delen 10, Wie keek mee 20, Logboek 30.
    void personTab(PersonGroup group, int order, PersonTabMaker maker);

    [[nodiscard]] QList<Main> mains() const;
    [[nodiscard]] const QList<Quick> &quicks() const { return m_quicks; }
    [[nodiscard]] const QList<Shot> &shots() const { return m_shots; }
    [[nodiscard]] QList<PersonTabMaker> personTabs() const;
    [[nodiscard]] bool isMain(const QString &key) const;
    /// The page for "person/<id>", "intake" …; nullptr when no room knows it.
    [[nodiscard]] Page *make(Desk &desk, const QString &where) const;

private:
    QList<std::pair<int, Main>> m_mains;
    QList<std::pair<int, PersonTabMaker>> m_tabs;
    QHash<QString, std::pair<QString, MakeRoute>> m_routes;
    QList<Quick> m_quicks;
    QList<Shot> m_shots;
};

} // namespace luwte::ui
