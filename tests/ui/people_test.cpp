#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/victim/intake_page.h"
#include "ui/victim/people_model.h"
#include "ui/victim/people_page.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::PeoplePage;
using ui::PersonPage;

TEST_CASE("a client is found by typing and opens with Enter")
{
    Work work;
    work.window.go(QStringLiteral("people"));
    auto *page = work.page<PeoplePage>();
    REQUIRE(page);
    page->search()->setFocus();
    for (const char *typed : {"vale", "VALENTINA", "restrepo", "0687654321", "06-87 65 43 21"}) {
        INFO(typed);
        page->search()->clear();
        type(QString::fromUtf8(typed));
        REQUIRE(waitFor([&] { return page->table()->model()->rowCount() == 1; }));
    }
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return work.page<PersonPage>() != nullptr; }));
    CHECK(work.page<PersonPage>()->header()->title() == QStringLiteral("Valentina Restrepo"));
    // A name never reaches the title of the window.
    CHECK(work.frame().windowTitle() == QStringLiteral("Luwte"));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(work.page<PeoplePage>());
}

TEST_CASE("a name nobody has becomes an intake")
{
    Work work;
    work.window.go(QStringLiteral("people"));
    auto *page = work.page<PeoplePage>();
    page->search()->setFocus();
    type(QStringLiteral("Mrek"));
    // On a slow machine the search begins before the whole name is typed.
    REQUIRE(waitFor([&] { return page->table()->model()->rowCount() == 0 && page->table()->emptyState()->text() == QStringLiteral("Niets gevonden voor \"Mrek\"."); }));
    auto *offer = button(page->table(), QStringLiteral("Nieuwe intake met deze naam"));
    REQUIRE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    REQUIRE(waitFor([&] { return work.page<ui::IntakePage>() != nullptr; }));
    CHECK(work.page<ui::IntakePage>()->draftName().title == QStringLiteral("Intake van Mrek"));
}

TEST_CASE("the list goes on as it is scrolled, without repeating anybody")
{
    Work work(230);
    ui::PeopleModel model(work.desk());
    model.setFilter({});
    CHECK(model.rowCount() == ui::PeopleModel::pageSize);
    QSet<QString> seen;
    while (model.canFetchMore({}))
        model.fetchMore({});
    for (int row = 0; row < model.rowCount(); ++row)
        seen.insert(model.at(model.index(row, 0))->person.toText());
    CHECK(model.rowCount() == 235);
    CHECK(seen.size() == 235);
    model.setFilter({{}, QStringLiteral("sanne")});
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.at(model.index(row, 0))->coordinator == QStringLiteral("sanne"));
}

TEST_CASE("markup in a name is a name")
{
    Work work;
    REQUIRE(work.desk().execute(QStringLiteral("case.open"), {{QStringLiteral("chosen_name"), QStringLiteral("<img src=x><b>Ana</b>")}}));
    work.openPerson(QStringLiteral("Ana"));
    REQUIRE(work.page<PersonPage>());
    CHECK(work.page<PersonPage>()->header()->title() == QStringLiteral("<img src=x><b>Ana</b>"));
    for (const auto *label : work.frame().findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}
