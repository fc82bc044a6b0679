// Rights, interpreters, safety plan, out of sight and money on the client page, with keys on the real window. All people are invented.
#include <QAccessible>
#include <QJsonArray>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "core/aid/views.h"
#include "core/privacy/funding_view.h"
#include "tests/ui/desk.h"
#include "ui/aid/appointments_card.h"
#include "ui/aid/interpreters_card.h"
#include "ui/aid/right_tile.h"
#include "ui/aid/rights_card.h"
#include "ui/aid/who_interprets_card.h"
#include "ui/desk/command_card.h"
#include "ui/kit/record_table.h"
#include "ui/preview/preview_page.h"
#include "ui/privacy/funding_picture.h"
#include "ui/privacy/funding_time_card.h"
#include "ui/victim/aftercare_card.h"
#include "ui/victim/case_bar.h"
#include "ui/victim/person_page.h"
#include "ui/victim/safety_plan_card.h"
#include "ui/victim/sight_card.h"
#include "ui/victim/whereabouts_card.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Sitting
{
    Work work;
    ui::PersonTab *tab = nullptr;

    Sitting(const char *name, const char *key)
    {
        work.openPerson(QString::fromUtf8(name), QLatin1String(key));
        waitFor([&] { return work.page<ui::PersonPage>() != nullptr; });
        if (auto *page = work.page<ui::PersonPage>())
            tab = page->tab(QLatin1String(key));
    }
    template<class C>
    C *card()
    {
        return tab->findChild<C *>();
    }
    store::Connection &store() { return work.desk().reader().connection; }
    /// Puts values into the command that is open in a card, and carries it out with the keys.
    void answer(QWidget *card, const QJsonObject &values)
    {
        fillIn(card, values);
        press(Qt::Key_Return, Qt::ControlModifier);
        settle(20);
    }
};

} // namespace

TEST_CASE("the twelve boxes of the rights check are walked with the arrows, and opened with Enter")
{
    Sitting sitting("Li", "rights");
    REQUIRE(sitting.tab);
    auto *grid = sitting.card<ui::RightsGrid>();
    REQUIRE(grid);
    REQUIRE(grid->tiles().size() == 12);
    for (const auto *tile : grid->tiles())
        CHECK_FALSE(tile->accessibleName().isEmpty());
    grid->tiles().first()->setFocus();
    press(Qt::Key_Right);
    CHECK(QApplication::focusWidget() == grid->tiles().at(1));
    press(Qt::Key_Left);
    press(Qt::Key_Left); // there is nothing before the first
    CHECK(QApplication::focusWidget() == grid->tiles().at(0));
    press(Qt::Key_Down);
    auto *below = qobject_cast<ui::RightTile *>(QApplication::focusWidget());
    REQUIRE(below);
    CHECK(below->y() > grid->tiles().first()->y());
    CHECK(below->x() == grid->tiles().first()->x());
    const Code right = below->right();
    press(Qt::Key_Return);
    settle(10);
    auto *card = sitting.card<ui::RightsCard>();
    REQUIRE(card->isBusy());
    sitting.answer(card, {{QStringLiteral("applies"), QStringLiteral("yes")}, {QStringLiteral("requested_on"), QStringLiteral("2026-03-01")}});
    CHECK_FALSE(card->isBusy());
    const auto page = victim::personPage(sitting.store(), sitting.tab->person());
    for (const auto &box : aid::rightsOf(sitting.store(), *page->current(), QDate(2026, 3, 2)))
        if (box.right == right)
            CHECK(box.state == "requested");
}

TEST_CASE("an interpreter: what is paid, what is not and why; a claim; and not this one")
{
    Sitting sitting("Li", "talk");
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::InterpretersCard>();
    CHECK(says(card, QStringLiteral("De tolk is niet beëdigd.")));
    CHECK(says(card, QStringLiteral("Het gesprek ging niet per telefoon.")));
    clickOn(card, "Leg de declaratie vast");
    sitting.answer(card, {{QStringLiteral("claim_reference"), QStringLiteral("F-9")}});
    const auto uses = aid::interpreterUsesOf(sitting.store(), sitting.tab->person());
    CHECK(std::count_if(uses.begin(), uses.end(), [](const aid::InterpreterUse &use) { return use.claimReference == QStringLiteral("F-9"); }) == 1);
    auto *who = sitting.card<ui::WhoInterpretsCard>();
    clickOn(who, "Cliënt wil deze tolk niet");
    sitting.answer(who, {{QStringLiteral("reason"), QStringLiteral("Kent haar familie")}});
    CHECK(aid::interpreterBlocksOf(sitting.store(), sitting.tab->person(), QDate(2026, 3, 2)).size() == 1);
    clickOn(who, "Cliënt wil deze tolk weer wel");
    settle(20);
    CHECK(aid::interpreterBlocksOf(sitting.store(), sitting.tab->person(), QDate(2026, 3, 2)).empty());
    clickOn(card, "Tolkbon");
    CHECK(waitFor([&] { return sitting.work.page<ui::PreviewPage>() != nullptr; }));
}

TEST_CASE("an appointment is made, called off, and printed for the client")
{
    Sitting sitting("Li", "talk");
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::AppointmentsCard>();
    const auto before = aid::appointmentsOf(sitting.store(), sitting.tab->person()).size();
    clickOn(card, "Maak een afspraak");
    sitting.answer(card, {{QStringLiteral("at"), QStringLiteral("2026-03-20T11:00")}, {QStringLiteral("what"), QStringLiteral("Kennismaken met de school")}});
    const auto all = aid::appointmentsOf(sitting.store(), sitting.tab->person());
    REQUIRE(all.size() == before + 1);
    clickOn(card, "Zeg af");
    settle(20);
    CHECK(aid::appointmentsOf(sitting.store(), sitting.tab->person()).front().state == "cancelled");
    clickOn(card, "Druk de afsprakenkaart af");
    REQUIRE(waitFor([&] { return sitting.work.page<ui::PreviewPage>() != nullptr; }));
    // A card for clients is not offered for professionals.
    CHECK_FALSE(button(sitting.work.page<ui::PreviewPage>(), QStringLiteral("Voor professional")));
}

TEST_CASE("who is out of sight has its steps on the safety tab; one is ticked off")
{
    Sitting sitting("Amina", "safety");
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::SightCard>();
    REQUIRE(card->isVisible());
    CHECK(says(card, QStringLiteral("Uit beeld, dag 5")));
    CHECK(says(card, QStringLiteral("Politie en voogd gebeld.")));
    clickOn(card, "Leg vast wat je deed"); // day 3: two days over its date
    sitting.answer(card, {{QStringLiteral("done"), QStringLiteral("Collega's in Limburg gebeld")}, {QStringLiteral("told"), QStringLiteral("Nidos")}});
    const auto page = victim::personPage(sitting.store(), sitting.tab->person());
    const auto steps = victim::sightStepsOf(sitting.store(), *page->current());
    REQUIRE(steps.size() == 2);
    CHECK(steps.back().step == "d3");
    CHECK_FALSE(button(card, QStringLiteral("Leg vast wat je deed"))); // day 7 has not come
    CHECK(says(sitting.card<ui::WhereaboutsCard>(), QStringLiteral("3 regio's in zes maanden")));
    // Back again: when, where, how are asked on the page itself.
    auto *bar = sitting.work.page<ui::PersonPage>()->caseBar();
    QTest::mouseClick(bar->button(QStringLiteral("case.in_sight")), Qt::LeftButton);
    settle(10);
    REQUIRE(bar->card());
    bar->card()->form()->setValues({{QStringLiteral("returned_how"), QStringLiteral("police")}, {QStringLiteral("returned_region"), QStringLiteral("limburg")}});
    bar->card()->carryOut();
    settle(20);
    CHECK(victim::personPage(sitting.store(), sitting.tab->person())->current()->state == "intake");
    CHECK(says(card, QStringLiteral("Gevonden door de politie")));
}

TEST_CASE("who was never out of sight sees nothing of it")
{
    Sitting sitting("Valentina", "safety");
    REQUIRE(sitting.tab);
    CHECK_FALSE(sitting.card<ui::SightCard>()->isVisible());
}

TEST_CASE("a new version of the safety plan begins with the last one")
{
    Sitting sitting("Valentina", "safety");
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::SafetyPlanCard>();
    CHECK(says(card, QStringLiteral("Fatma Verzonnen")));
    clickOn(card, "Maak een nieuwe versie");
    sitting.answer(card, {{QStringLiteral("code_word"), QStringLiteral("citroen")}, {QStringLiteral("reassess_on"), QStringLiteral("2026-03-02")}});
    const auto plans = aid::safetyPlansOf(sitting.store(), sitting.tab->person());
    REQUIRE(plans.size() == 2);
    CHECK(plans[1].version == 2);
    CHECK(plans[1].codeWord == QStringLiteral("citroen"));
    CHECK(plans[1].escapeRoute == plans[0].escapeRoute);
}

TEST_CASE("the picture of who pays has an item for each line and gap, and as many rows in the table (Ctrl+T)")
{
    Sitting sitting("Amina", "funding");
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::FundingTimeCard>();
    const auto time = privacy::fundingTime(sitting.store(), sitting.tab->person(), QDate(2026, 3, 2));
    auto *picture = card->picture();
    REQUIRE(picture);
    REQUIRE(picture->items().size() == qsizetype(time.spans.size() + time.gaps.size()));
    REQUIRE(picture->items().size() >= 2);
    // Each item has its place within the picture, and a screen reader gets them one by one.
    for (const auto &item : picture->items()) {
        CHECK(picture->rect().adjusted(-1, -1, 1, 1).contains(item.rect.toAlignedRect()));
        CHECK(item.rect.width() >= 4);
        CHECK_FALSE(item.spoken.isEmpty());
    }
    auto *access = QAccessible::queryAccessibleInterface(picture);
    REQUIRE(access);
    REQUIRE(access->childCount() == picture->items().size());
    CHECK(access->child(0)->text(QAccessible::Name) == picture->items().first().spoken);
    CHECK(access->indexOfChild(access->child(1)) == 1);
    picture->setFocus();
    press(Qt::Key_Home);
    CHECK(picture->current() == 0);
    press(Qt::Key_Right);
    CHECK(picture->current() == 1);
    press(Qt::Key_End);
    CHECK(picture->current() == int(picture->items().size()) - 1);
    const auto items = picture->items().size();
    press(Qt::Key_T, Qt::ControlModifier);
    settle(20);
    CHECK_FALSE(card->picture());
    auto *table = card->findChild<ui::RecordTable *>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == items);
    CHECK(says(card, QStringLiteral("Niemand betaalt sinds")));
}

TEST_CASE("aftercare is planned from the prospect tab")
{
    Sitting sitting("Valentina", "prospect");
    REQUIRE(sitting.tab);
    auto *card = sitting.card<ui::AftercareCard>();
    clickOn(card, "Plan de nazorg");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle(20);
    const auto page = victim::personPage(sitting.store(), sitting.tab->person());
    const auto contacts = victim::aftercareOf(sitting.store(), *page->current());
    REQUIRE(contacts.size() == 4);
    CHECK(contacts.front().plannedOn == QDate(2026, 3, 16));
    CHECK(button(card, QStringLiteral("Verzet")));
}
