#include <QAccessible>
#include <QScrollArea>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk.h"

using namespace luwte;
using namespace luwte::test;

/// Every control that takes the focus says what it is (ux.md G3).
static void checkNames(QWidget *inside, const QString &where)
{
    for (auto *widget : inside->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (qobject_cast<QScrollArea *>(widget) || widget->objectName() == QLatin1String("qt_scrollarea_viewport"))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(where.toStdString() << ": " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE(spoken);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}

/// Tab reaches the end and comes back: no trap.
static void checkTab(QWidget *page, const QString &where)
{
    INFO(where.toStdString());
    page->setFocus();
    QSet<QWidget *> met;
    for (int i = 0; i < 400; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || met.contains(focus))
            break;
        met.insert(focus);
    }
    bool outside = false;
    for (const QWidget *widget : std::as_const(met))
        outside = outside || !page->isAncestorOf(widget);
    CHECK(outside);
}

TEST_CASE("every control on every page has a name, and Tab leaves every page")
{
    Work work;
    QStringList places = work.frame().nav()->shownKeys();
    for (const auto &shot : work.window.rooms().shots())
        places.append(shot.where(work.desk()));
    places.append(QStringLiteral("intake"));
    places.append(QStringLiteral("open-work"));
    for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) {
        work.frame().resize(size);
        for (const QString &place : std::as_const(places)) {
            work.window.go(place);
            settle(10);
            QWidget *page = work.frame().currentPage();
            REQUIRE(page);
            checkNames(&work.frame(), place);
            checkTab(page, place);
        }
    }
}

TEST_CASE("no page asks for more room than a small screen at 200 %")
{
    Work work;
    QStringList places = work.frame().nav()->shownKeys();
    for (const auto &shot : work.window.rooms().shots())
        places.append(shot.where(work.desk()));
    places.append(QStringLiteral("intake"));
    for (const QString &place : std::as_const(places)) {
        work.window.go(place);
        settle(10);
        INFO(place.toStdString());
        CHECK(work.frame().minimumSizeHint().width() <= 640);
        CHECK(work.frame().minimumSizeHint().height() <= 340);
    }
}
