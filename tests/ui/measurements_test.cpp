// Questionnaires on the client page, with the keys alone. All people are invented.
#include <QAccessible>
#include <QRadioButton>
#include <catch2/catch_test_macros.hpp>

#include "core/instrument/views.h"
#include "tests/ui/desk.h"
#include "ui/instrument/answer_grid.h"
#include "ui/instrument/course_card.h"
#include "ui/instrument/course_picture.h"
#include "ui/instrument/measurements_tab.h"
#include "ui/kit/record_table.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Measures
{
    Work work;
    ui::MeasurementsTab *tab = nullptr;
    Id person;

    Measures()
    {
        person = work.person(QStringLiteral("Valentina"));
        work.openPerson(QStringLiteral("Valentina"), QStringLiteral("measures"));
        waitFor([&] { return work.page<ui::PersonPage>() != nullptr; });
        if (auto *page = work.page<ui::PersonPage>())
            tab = qobject_cast<ui::MeasurementsTab *>(page->tab(QStringLiteral("measures")));
    }
    std::vector<instrument::Measurement> stored() { return instrument::measurementsOf(work.desk().reader().connection, person); }
    ui::AnswerGrid *open(const char *instrument)
    {
        clickOn(tab, instrument);
        settle(20);
        return tab->findChild<ui::AnswerGrid *>();
    }
};

} // namespace

TEST_CASE("the course of a questionnaire is walked with the arrows, spoken, and stands in a table too")
{
    Measures m;
    REQUIRE(m.tab);
    auto *card = m.tab->findChild<ui::CourseCard *>();
    REQUIRE(card);
    auto *picture = card->picture();
    REQUIRE(picture);
    REQUIRE(picture->itemCount() == 4);
    picture->setFocus();
    press(Qt::Key_Home);
    CHECK(says(card, "55 van 80"));
    press(Qt::Key_Right);
    CHECK(says(card, "onvolledig (19 van 20)"));
    press(Qt::Key_Right);
    CHECK(says(card, "17 punten minder: duidelijk beter"));
    auto *heard = QAccessible::queryAccessibleInterface(picture);
    REQUIRE(heard);
    REQUIRE(heard->childCount() == 4);
    CHECK(heard->child(2)->text(QAccessible::Name).contains("38 van 80"));
    CHECK(heard->text(QAccessible::Description).contains("55 van 80"));

    auto *table = card->findChild<ui::RecordTable *>();
    REQUIRE(table);
    CHECK_FALSE(table->isVisible());
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(table->isVisible());
    CHECK_FALSE(picture->isVisible());
    CHECK(table->model()->rowCount() == 4);
    CHECK(table->model()->index(2, 2).data().toString() == "17 punten minder: duidelijk beter");
}

TEST_CASE("twenty questions are twenty keys; what is left out is said, and can be put right")
{
    Measures m;
    REQUIRE(m.tab);
    auto *grid = m.open("PCL-5");
    REQUIRE(grid);
    grid->focusTarget()->setFocus();
    type(QStringLiteral("22222222222222222229")); // 9 is no answer of this form: nothing happens
    CHECK(grid->answered() == 19);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    REQUIRE(m.stored().size() == 5);
    CHECK(m.stored().back().answers == "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 -");
    CHECK(says(m.tab, "Onvolledig: 19 van 20 vragen"));

    clickOn(m.tab, "Verbeter die van 2 mrt 2026");
    settle(20);
    grid = m.tab->findChild<ui::AnswerGrid *>();
    REQUIRE(grid);
    CHECK(grid->answered() == 19);
    grid->focusTarget()->setFocus(); // the one that is left
    type(QStringLiteral("2"));
    press(Qt::Key_Up);
    type(QStringLiteral("-"));
    CHECK(grid->answered() == 19);
    press(Qt::Key_Up);
    type(QStringLiteral("3"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(m.stored().back().answers == "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2");
    CHECK(says(m.tab, "Vastgelegd: 41 van 80, op of boven de afkapwaarde."));
}

TEST_CASE("typed answers come back after the window was gone")
{
    Measures m;
    REQUIRE(m.tab);
    auto *grid = m.open("ITQ");
    REQUIRE(grid);
    grid->focusTarget()->setFocus();
    type(QStringLiteral("4321"));
    const QJsonObject draft = m.tab->saveDraft();
    CHECK_FALSE(draft.isEmpty());
    CHECK(m.tab->escape());
    settle(20);
    CHECK(m.tab->saveDraft().isEmpty());
    m.tab->restoreDraft(draft);
    grid = m.tab->findChild<ui::AnswerGrid *>();
    REQUIRE(grid);
    CHECK(grid->answers().startsWith("4 3 2 1 - -"));
    for (auto *button : grid->findChildren<QRadioButton *>())
        CHECK(button->accessibleName().startsWith("Vraag "));
}

TEST_CASE("a questionnaire whose questions belong to others asks for its score alone; a measurement is withdrawn with a reason")
{
    Measures m;
    REQUIRE(m.tab);
    CHECK(m.open("SCIL 18+") == nullptr);
    fillIn(m.tab, {{"score", 21}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    REQUIRE(m.stored().size() == 5);
    CHECK(says(m.tab, "21 van 28, geen vermoeden lvb"));
    CHECK(button(m.tab, "CRIES-13") == nullptr); // she is no child
    clickOn(m.tab, "Trek die van 2 mrt 2026 in");
    settle(20);
    fillIn(m.tab, {{"reason", "van een ander"}});
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    CHECK(m.stored().back().withdrawn());
    CHECK(says(m.tab, "SCIL 18+, ingetrokken: van een ander"));
}
