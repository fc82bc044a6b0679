#include <QApplication>
#include <catch2/catch_test_macros.hpp>

#include "core/victim/views.h"
#include "tests/ui/desk.h"

using namespace luwte;
using namespace luwte::test;

TEST_CASE("the navigation follows the page")
{
    Work work;
    const auto open = [&] { return work.frame().nav()->openKey(); };
    work.window.go(QStringLiteral("import"));
    CHECK(open() == QStringLiteral("import"));
    work.openPerson(QStringLiteral("Marek"));
    CHECK(open() == QStringLiteral("people"));
    const auto marek = victim::personPage(work.desk().reader().connection, work.person(QStringLiteral("Marek")));
    REQUIRE(marek);
    work.window.go(QStringLiteral("place/") + marek->current()->id.toText());
    CHECK(open() == QStringLiteral("places"));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(open() == QStringLiteral("people"));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(open() == QStringLiteral("import"));
    // A page that belongs nowhere leaves nothing lit.
    work.window.go(QStringLiteral("open-work"));
    CHECK(open().isEmpty());
}

TEST_CASE("people are called by their names, not by how they log in")
{
    Work work;
    work.openPerson(QStringLiteral("Valentina"));
    for (const auto *label : work.frame().findChildren<QLabel *>())
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(QStringLiteral("noor")));
}

TEST_CASE("the lock works when nothing has the focus")
{
    Work work;
    work.window.go(QStringLiteral("people"));
    QApplication::focusWidget()->clearFocus();
    REQUIRE(QApplication::focusWidget() == nullptr);
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(waitFor([&] { return !work.window.isOpen(); }));
    // Locked, the keys of work are off.
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(work.frame().search()->edit()->hasFocus());
}
