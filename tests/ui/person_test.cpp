#include <QPushButton>
#include <QTabBar>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk.h"
#include "ui/desk/record_form.h"
#include "ui/kit/banner.h"
#include "ui/kit/grouped_tabs.h"
#include "ui/kit/page_header.h"
#include "ui/kit/secret_field.h"
#include "ui/victim/case_bar.h"
#include "ui/victim/details_tab.h"
#include "ui/victim/notes_tab.h"
#include "ui/victim/person_page.h"
#include "ui/victim/safety_tab.h"

using namespace luwte;
using namespace luwte::test;
using ui::PersonPage;

template<class Tab>
static Tab *open(Work &work, const QString &name, const QString &key)
{
    work.openPerson(name, key);
    waitFor([&] { return work.page<PersonPage>() != nullptr; });
    return work.page<PersonPage>() ? qobject_cast<Tab *>(work.page<PersonPage>()->tab(key)) : nullptr;
}

TEST_CASE("a changed detail waits, is kept, and is settled through the door")
{
    Work work;
    auto *tab = open<ui::DetailsTab>(work, QStringLiteral("Valentina"), QStringLiteral("details"));
    REQUIRE(tab);
    auto *page = work.page<PersonPage>();
    CHECK_FALSE(page->banner()->isVisible());
    tab->personForm()->reach(QStringLiteral("aliases"));
    type(QStringLiteral("Val"));
    CHECK(tab->pending() == QStringLiteral("1 gegeven is veranderd en nog niet vastgesteld."));
    CHECK(page->banner()->isVisible());
    press(Qt::Key_Tab);
    REQUIRE(work.desk().openDrafts().size() == 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(tab->pending().isEmpty());
    CHECK_FALSE(page->banner()->isVisible());
    const auto data = victim::personPage(work.desk().reader().connection, tab->person());
    CHECK(data->person.aliases == QStringLiteral("Val"));
    work.frame().keepDrafts();
    CHECK(work.desk().openDrafts().empty());
}

TEST_CASE("names from documents are covered until somebody says why")
{
    Work work;
    auto *tab = open<ui::DetailsTab>(work, QStringLiteral("Valentina"), QStringLiteral("details"));
    REQUIRE(tab);
    tab->personForm()->reach(QStringLiteral("given_name"));
    auto *secret = qobject_cast<ui::SecretField *>(tab->personForm()->field(u"given_name"));
    REQUIRE(secret);
    for (const auto *edit : tab->findChildren<QLineEdit *>())
        CHECK_FALSE((edit->isVisible() && edit->text().contains(QStringLiteral("Carlos"))));
    for (const auto *label : work.frame().findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Carlos")));
    press(Qt::Key_Space);
    type(QStringLiteral("brief aan IND\n"));
    CHECK(secret->isShown());
    work.frame().setHidden(true);
    work.frame().setHidden(false);
    CHECK_FALSE(secret->isShown());
}

TEST_CASE("a step that has to wait says for what, and jumps there")
{
    Work work;
    work.openPerson(QStringLiteral("Marek"));
    auto *page = work.page<PersonPage>();
    REQUIRE(page);
    auto *activate = page->caseBar()->button(QStringLiteral("case.activate"));
    REQUIRE(activate);
    QTest::mouseClick(activate, Qt::LeftButton);
    settle();
    REQUIRE(page->caseBar()->summary()->isVisible());
    CHECK(page->caseBar()->summary()->count() == 2);
    auto *rights = button(page->caseBar()->summary(), QStringLiteral("Vul in wanneer de rechten zijn uitgelegd, of wanneer dat gebeurt."));
    REQUIRE(rights);
    QTest::mouseClick(rights, Qt::LeftButton);
    settle(20);
    CHECK(page->openTabKey() == QStringLiteral("details"));
    auto *details = qobject_cast<ui::DetailsTab *>(page->tab(QStringLiteral("details")));
    CHECK(QApplication::focusWidget() == details->caseForm()->field(u"rights_explained_on")->focusTarget());
}

TEST_CASE("out of sight asks on the page itself")
{
    Work work;
    work.openPerson(QStringLiteral("Valentina"));
    auto *page = work.page<PersonPage>();
    QTest::mouseClick(page->caseBar()->button(QStringLiteral("case.out_of_sight")), Qt::LeftButton);
    settle();
    auto *card = page->caseBar()->card();
    REQUIRE(card);
    card->carryOut();
    CHECK(card->form()->summary()->count() == 2);
    card->form()->focusField(u"last_seen_on");
    type(QStringLiteral("vandaag\tpolitie\t"));
    card->carryOut();
    settle();
    const auto data = victim::personPage(work.desk().reader().connection, work.person(QStringLiteral("Valentina")));
    CHECK(data->current()->state == "out_of_sight");
    CHECK(page->caseBar()->button(QStringLiteral("case.in_sight")));
    CHECK_FALSE(page->caseBar()->card());
}

TEST_CASE("the safety questions give a level while they are answered")
{
    Work work;
    auto *tab = open<ui::SafetyTab>(work, QStringLiteral("Marek"), QStringLiteral("safety"));
    REQUIRE(tab);
    CHECK(tab->computed() == 2); // nothing answered yet: not less than raised
    tab->form()->focusField(u"q1");
    type(QStringLiteral("j\tj\tn\tn\tn\tn\tn\tn\tn\tn"));
    CHECK(tab->computed() == 4);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto data = victim::personPage(work.desk().reader().connection, tab->person());
    REQUIRE(data->currentSafety());
    CHECK(data->currentSafety()->level == 4);
}

TEST_CASE("a contact is added; a story stays folded")
{
    Work work;
    work.openPerson(QStringLiteral("Valentina"));
    auto *page = work.page<PersonPage>();
    press(Qt::Key_Return, Qt::ControlModifier); // Nieuw contact
    CHECK(page->openTabKey() == QStringLiteral("notes"));
    type(QStringLiteral("Gebeld over de afspraak."));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto data = victim::personPage(work.desk().reader().connection, work.person(QStringLiteral("Valentina")));
    CHECK(data->notes.back().text == QStringLiteral("Gebeld over de afspraak."));
    bool told = false;
    for (const auto *label : page->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("huis in het zuiden")));
    CHECK_FALSE(told);
}

TEST_CASE("every tab of a client can be reached with keys alone, and a group opens where it was left")
{
    Work work;
    REQUIRE(open<ui::DetailsTab>(work, QStringLiteral("Valentina"), QStringLiteral("details")));
    auto *page = work.page<PersonPage>();
    auto *tabs = page->findChild<ui::GroupedTabs *>();
    REQUIRE(tabs);
    for (auto *bar : {tabs->groups(), tabs->tabs()})
        for (int i = 0; i < bar->count(); ++i)
            CHECK(bar->rect().contains(bar->tabRect(i))); // nothing to scroll for at this width
    tabs->groups()->setFocus();
    QStringList reached;
    for (int back = 0; back < tabs->groups()->count(); ++back)
        press(Qt::Key_Left);
    for (int group = 0; group < tabs->groups()->count(); ++group) {
        tabs->tabs()->setFocus();
        for (int back = 0; back < tabs->tabs()->count(); ++back)
            press(Qt::Key_Left);
        for (int i = 0; i < tabs->tabs()->count(); ++i) {
            reached.append(page->openTabKey());
            CHECK(page->tab(page->openTabKey())->isVisible());
            press(Qt::Key_Right);
        }
        tabs->groups()->setFocus();
        press(Qt::Key_Right);
    }
    CHECK(reached.removeDuplicates() == 0);
    CHECK(reached.size() == tabs->count());
    page->openTab(QStringLiteral("notes"));
    page->openTab(QStringLiteral("overview"));
    tabs->groups()->setFocus();
    for (int i = 0; i < tabs->groups()->count() && page->openTabKey() != QLatin1String("notes"); ++i)
        press(Qt::Key_Right);
    CHECK(page->openTabKey() == QStringLiteral("notes"));
}
