#include <QElapsedTimer>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "app/window/languages.h"
#include "core/command/draft.h"
#include "core/house/office.h"
#include "tests/ui/desk.h"
#include "ui/kit/page_header.h"
#include "ui/shell/idle_watch.h"
#include "ui/unlock/open_work_page.h"
#include "ui/victim/intake_form.h"
#include "ui/victim/intake_page.h"
#include "ui/victim/people_page.h"
#include "ui/victim/person_page.h"

using namespace luwte;
using namespace luwte::test;
using ui::IntakePage;

TEST_CASE("lock keeps what was typed, wipes the pages, and unlocking offers it again")
{
    Work work;
    work.window.go(QStringLiteral("people"));
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return work.page<IntakePage>() != nullptr; }));
    settle(20);
    type(QStringLiteral("n\tAisha\tvier"));
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !work.window.isOpen(); }));
    CHECK(work.frame().findChildren<ui::Page *>().isEmpty());
    CHECK(work.frame().currentPage() == nullptr);

    work.reopen();
    REQUIRE(waitFor([&] { return work.page<ui::OpenWorkPage>() != nullptr; }));
    auto *page = work.page<ui::OpenWorkPage>();
    auto *go = button(page, QStringLiteral("Verder"));
    REQUIRE(go);
    CHECK(go->accessibleName() == QStringLiteral("Verder met Intake van Aisha"));
    QTest::mouseClick(go, Qt::LeftButton);
    REQUIRE(waitFor([&] { return work.page<IntakePage>() != nullptr; }));
    auto *form = work.page<IntakePage>()->form(IntakePage::Registration);
    CHECK(form->values().value(QLatin1String("chosen_name")) == QStringLiteral("Aisha"));
    CHECK(form->values().value(QLatin1String("in_danger_now")) == QStringLiteral("no"));
    // Half-typed text comes back as it was typed.
    CHECK(form->draft().value(QLatin1String("age")).toObject().value(QLatin1String("typed")) == QStringLiteral("vier"));
}

TEST_CASE("a draft that has to wait for another writer is there after the lock")
{
    Work work;
    const ui::DraftName name{QStringLiteral("intake"), QStringLiteral("x"), QStringLiteral("Intake van Aisha")};
    const auto stored = [&] { return command::findDraft(work.desk().reader().connection, work.desk().session().user, name.form, name.record); };
    const auto importing = work.desk().office().vault().anotherConnection();
    importing->execute("BEGIN IMMEDIATE");
    work.desk().keepDraft(name, {{QStringLiteral("step"), 1}});
    work.desk().keepDraft(name, {{QStringLiteral("step"), 2}});
    CHECK_FALSE(stored());
    CHECK(work.desk().draft(name.form, name.record) == QJsonObject{{QStringLiteral("step"), 2}});

    SECTION("by itself")
    {
        importing->execute("COMMIT");
        REQUIRE(waitFor([&] { return stored().has_value(); }, 20'000));
    }
    SECTION("by the lock")
    {
        importing->execute("COMMIT");
        work.window.lock();
        work.reopen();
    }
    CHECK(work.desk().draft(name.form, name.record) == QJsonObject{{QStringLiteral("step"), 2}});
    REQUIRE(stored());
    CHECK(stored()->content == QJsonObject{{QStringLiteral("step"), 2}});
}

TEST_CASE("a draft is thrown away and put back")
{
    Work work;
    work.desk().keepDraft({QStringLiteral("intake"), QStringLiteral("x"), QStringLiteral("Intake van Aisha")}, {{QStringLiteral("step"), 0}});
    work.window.lock();
    work.reopen();
    auto *page = work.page<ui::OpenWorkPage>();
    REQUIRE(page);
    QTest::mouseClick(button(page, QStringLiteral("Gooi weg")), Qt::LeftButton);
    settle();
    CHECK(work.desk().openDrafts().empty());
    QTest::mouseClick(button(page, QStringLiteral("Zet terug")), Qt::LeftButton);
    settle();
    CHECK(work.desk().openDrafts().size() == 1);
}

TEST_CASE("lock takes at most 200 ms")
{
    Work work(60);
    work.openPerson(QStringLiteral("Valentina"), QStringLiteral("details"));
    for (const char *tab : {"safety", "notes", "prospect", "log"})
        work.openPerson(QStringLiteral("Valentina"), QLatin1String(tab));
    QElapsedTimer timer;
    timer.start();
    work.window.lock();
    const qint64 took = timer.elapsed();
    INFO("lock took " << took << " ms");
    CHECK(took <= 200);
}

TEST_CASE("idle locks, with a warning before")
{
    Work work;
    work.frame().idle()->setLimitMs(700, 500);
    work.frame().idle()->start();
    CHECK(waitFor([&] { return work.frame().idle()->warning(); }, 3000));
    CHECK(waitFor([&] { return !work.window.isOpen(); }, 3000));
}

TEST_CASE("Shift three times hides everything, and shows it again")
{
    Work work;
    work.openPerson(QStringLiteral("Valentina"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Shift);
    CHECK(work.frame().isCovered());
    for (const auto *label : work.frame().findChildren<QLabel *>())
        CHECK_FALSE(label->isVisible());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Shift);
    CHECK_FALSE(work.frame().isCovered());
    CHECK(work.page<ui::PersonPage>());
}

TEST_CASE("the language switches live, on every page that is open")
{
    app::Languages languages;
    Work work;
    QObject::connect(&work.window, &app::Window::languageChosen, &work.window, [&](Language language) { languages.use(language); });
    work.window.go(QStringLiteral("people"));
    REQUIRE(work.page<ui::PeoplePage>()->header()->title() == QStringLiteral("Cliënten"));
    auto *english = button(&work.frame(), QStringLiteral("English"));
    REQUIRE(english);
    QTest::mouseClick(english, Qt::LeftButton);
    settle();
    CHECK(work.page<ui::PeoplePage>()->header()->title() == QStringLiteral("Clients"));
    work.openPerson(QStringLiteral("Valentina"));
    auto *dutch = button(&work.frame(), QStringLiteral("Nederlands"));
    REQUIRE(dutch);
    QTest::mouseClick(dutch, Qt::LeftButton);
    settle();
    CHECK(button(work.frame().currentPage(), QStringLiteral("Begin de nazorg")));
    languages.use(Language::Dutch);
}
