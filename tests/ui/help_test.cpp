// Keys and help: the page shows the keys that the window has, and F1 opens and leaves it.
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk.h"
#include "ui/help/help_page.h"
#include "ui/kit/window_keys.h"
#include "ui/victim/people_page.h"

using namespace luwte;
using namespace luwte::test;

static QStringList textsOf(QWidget *page)
{
    QStringList texts;
    for (const auto *label : page->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts;
}

TEST_CASE("F1 opens keys and help, and leaves it again")
{
    Work work;
    work.window.go(QStringLiteral("people"));
    settle(10);
    press(Qt::Key_F1);
    REQUIRE(waitFor([&] { return work.page<ui::HelpPage>() != nullptr; }));
    press(Qt::Key_F1);
    REQUIRE(waitFor([&] { return work.page<ui::PeoplePage>() != nullptr; }));
    press(Qt::Key_Question, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return work.page<ui::HelpPage>() != nullptr; }));
    press(Qt::Key_Escape);
    CHECK(waitFor([&] { return work.page<ui::PeoplePage>() != nullptr; }));
}

TEST_CASE("the help page shows every key of the list, with what it does")
{
    Work work;
    work.window.go(QStringLiteral("help"));
    settle(10);
    const QStringList texts = textsOf(work.page<ui::HelpPage>());
    for (const ui::KeyLine &line : ui::windowKeys()) {
        INFO(ui::keyText(line.key).toStdString() << ": " << ui::keyPurpose(line.key).toStdString());
        CHECK_FALSE(ui::keyPurpose(line.key).isEmpty());
        CHECK(texts.contains(ui::keyPurpose(line.key)) == (line.group != ui::KeyGroup::Nowhere));
        CHECK(texts.contains(ui::keyText(line.key)) == (line.group != ui::KeyGroup::Nowhere));
    }
    CHECK(texts.contains(QStringLiteral("Ctrl+N")));
    CHECK(texts.contains(QStringLiteral("?")));
}

TEST_CASE("no two keys of the window are the same")
{
    QList<QKeySequence> all;
    for (const ui::KeyLine &line : ui::windowKeys())
        all += line.sequences;
    const QSet<QKeySequence> different(all.begin(), all.end());
    CHECK(different.size() == all.size());
}

TEST_CASE("the keys do what the list says")
{
    Work work;
    const QStringList shown = work.frame().nav()->shownKeys();
    REQUIRE(shown.size() >= 3);
    press(Qt::Key_3, Qt::ControlModifier);
    CHECK(work.frame().currentPage() == work.frame().navPage(shown.at(2)));
    press(Qt::Key_1, Qt::ControlModifier);
    CHECK(work.frame().currentPage() == work.frame().navPage(shown.at(0)));
    press(Qt::Key_8, Qt::ControlModifier);
    CHECK(work.frame().currentPage() == work.frame().navPage(shown.at(0)));
    work.openPerson(QStringLiteral("Valentina"));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(work.frame().currentPage() == work.frame().navPage(shown.at(0)));
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(work.frame().search()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(work.frame().isCovered());
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(work.frame().isCovered());
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(waitFor([&] { return !work.window.isOpen(); }));
}
