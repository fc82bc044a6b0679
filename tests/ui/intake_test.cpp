#include <QAccessible>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk.h"
#include "ui/kit/page_header.h"
#include "ui/victim/age_field.h"
#include "ui/victim/intake_form.h"
#include "ui/victim/intake_page.h"
#include "ui/victim/likeness_panel.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::IntakePage;
using ui::PersonPage;

static IntakePage *begin(Work &work)
{
    work.window.go(QStringLiteral("people"));
    press(Qt::Key_N, Qt::ControlModifier);
    waitFor([&] { return work.page<IntakePage>() != nullptr; });
    settle(20);
    return work.page<IntakePage>();
}

TEST_CASE("an intake by keyboard alone, and the client is there")
{
    Work work;
    auto *page = begin(work);
    REQUIRE(page);
    // S1 as in the specification: danger no, Marek, 34, Polish, FairWork, now, Limburg, me.
    type(QStringLiteral("n\tMaryam\t34\tpoo\tfair\t\tlim\t\t"));
    CHECK(page->header()->title() == QStringLiteral("Intake"));
    type(QStringLiteral("\n"));
    settle(20);
    INFO(page->header()->findChildren<QLabel *>().value(1)->text().toStdString());
    REQUIRE(page->step() == IntakePage::Situation);
    type(QStringLiteral("arb\teu-burger met\tn\t0\tj\tnie\tg\t2-3-2026\t"));
    type(QStringLiteral("\n"));
    settle(20);
    for (const Refusal &left : page->form(IntakePage::Situation)->leftToDo())
        UNSCOPED_INFO(left.field.toStdString() << ": " << left.text.toStdString());
    REQUIRE(page->step() == IntakePage::Check);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return work.page<PersonPage>() != nullptr; }));
    CHECK(work.page<PersonPage>()->header()->title() == QStringLiteral("Maryam"));
    CHECK(work.page<PersonPage>()->openTabKey() == QStringLiteral("safety"));
    CHECK(work.desk().openDrafts().empty());
    const auto data = victim::personPage(work.desk().reader().connection, work.person(QStringLiteral("Maryam")));
    REQUIRE(data);
    REQUIRE(data->current());
    CHECK(data->current()->state == "intake");
    CHECK(data->current()->source == "fairwork");
    CHECK(data->current()->mainForm == "arbeid");
    CHECK(data->current()->residence.is(Code("eu_recht")));
    CHECK(data->current()->rightsExplainedOn == QDate(2026, 3, 2));
    CHECK(data->person.childrenAlong.is(0));
    CHECK(data->person.estimatedBirthYear.is(1992));
}

TEST_CASE("what is left to do is said, and each line jumps to its field")
{
    Work work;
    auto *page = begin(work);
    REQUIRE(page);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *form = page->form(IntakePage::Registration);
    CHECK(page->step() == IntakePage::Registration);
    REQUIRE(form->summary()->isVisible());
    CHECK(form->summary()->count() == 6);
    CHECK(form->summary()->hasFocus());
    CHECK(form->field(u"in_danger_now")->error() == QStringLiteral("Kies of deze persoon nu in gevaar is. 'Onbekend' mag ook."));
    auto *line = button(form->summary(), QStringLiteral("Vul in hoe de cliënt genoemd wil worden. Een werknaam mag ook."));
    REQUIRE(line);
    QTest::mouseClick(line, Qt::LeftButton);
    CHECK(QApplication::focusWidget() == form->field(u"chosen_name")->focusTarget());
}

TEST_CASE("unknown is an answer")
{
    Work work;
    auto *page = begin(work);
    REQUIRE(page);
    type(QStringLiteral("?\tSam\t?\t?\tpol\t\tlim\t\t\n"));
    settle(20);
    CHECK(page->step() == IntakePage::Situation);
    const QJsonObject with = page->form(IntakePage::Registration)->arguments();
    CHECK(with.value(QLatin1String("in_danger_now")) == QStringLiteral("unknown"));
    CHECK(with.value(QLatin1String("birth_date")) == QStringLiteral("unknown"));
    CHECK(with.value(QLatin1String("language")) == QStringLiteral("unknown"));
}

TEST_CASE("rows appear by rule")
{
    Work work;
    auto *page = begin(work);
    REQUIRE(page);
    auto *second = page->form(IntakePage::Situation);
    CHECK_FALSE(second->isShown(u"veilig_thuis"));
    page->form(IntakePage::Registration)->ageField()->type(QStringLiteral("16"));
    CHECK(second->isShown(u"veilig_thuis"));
    page->form(IntakePage::Registration)->ageField()->type(QStringLiteral("3-2-1992"));
    CHECK_FALSE(second->isShown(u"veilig_thuis"));
    second->setDraft({{QStringLiteral("main_form"), QStringLiteral("arbeid")}, {QStringLiteral("residence"), QStringLiteral("ongedoc")}});
    emit second->changed();
    CHECK(second->isShown(u"reflection_offered"));
    second->setDraft({{QStringLiteral("residence"), QStringLiteral("eu_recht")}});
    emit second->changed();
    CHECK_FALSE(second->isShown(u"reflection_offered"));
}

TEST_CASE("ages and dates of birth")
{
    const FixedClock clock(start());
    ui::setClock(&clock);
    ui::AgeField field;
    field.setAnswerAware(true);
    struct Case
    {
        const char *typed;
        int age;
        bool reads;
    };
    for (const Case &c : {Case{"34", 34, true}, {"0", 0, true}, {"3-2-1992", 34, true}, {"3 mrt 1992", 33, true}, {"1992-02-03", 34, true}, {"?", -1, true}, {"-", -1, true},
             {"121", -1, false}, {"12-3", -1, false}, {"morgen", -1, false}, {"3-2-2030", -1, false}, {"abc", -1, false}, {"34 jaar", -1, false}}) {
        INFO(c.typed);
        field.type(QString::fromUtf8(c.typed));
        CHECK(field.problem().isEmpty() == c.reads);
        CHECK(field.age() == c.age);
    }
    ui::setClock(nullptr);
}

TEST_CASE("somebody who is known already is shown beside, and never stands in the way")
{
    Work work;
    auto *page = begin(work);
    REQUIRE(page);
    auto *panel = qobject_cast<ui::LikenessPanel *>(page->sidePanel());
    REQUIRE(panel);
    CHECK(panel->count() == 0);
    type(QStringLiteral("n\tMarek\t34\t"));
    CHECK(panel->count() == 1);
    REQUIRE(button(panel, QStringLiteral("Marek Wiśniewski")));
}

TEST_CASE("a registration needs no more than a name")
{
    Work work;
    auto *page = begin(work);
    REQUIRE(page);
    type(QStringLiteral("\tOnbekende vrouw"));
    auto *asIs = button(page, QStringLiteral("Bewaar als aanmelding"));
    REQUIRE(asIs);
    QTest::mouseClick(asIs, Qt::LeftButton);
    REQUIRE(waitFor([&] { return work.page<PersonPage>() != nullptr; }));
    const auto data = victim::personPage(work.desk().reader().connection, work.person(QStringLiteral("Onbekende")));
    REQUIRE(data);
    CHECK(data->current()->state == "registered");
}
