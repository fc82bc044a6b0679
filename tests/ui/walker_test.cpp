// Walks every page and tab, and the doors before them (ux.md 7, G3 to G5).

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <catch2/catch_test_macros.hpp>

#include "app/window/doors.h"
#include "app/window/languages.h"
#include "tests/ui/desk.h"
#include "ui/kit/page_header.h"
#include "ui/kit/tag.h"
#include "ui/unlock/first_run.h"
#include "ui/unlock/unlock_page.h"
#include "ui/victim/intake_page.h"

using namespace luwte;
using namespace luwte::test;

namespace {

using Visit = std::function<void(QWidget *inside, const std::string &where)>;

QStringList everywhere(Work &work)
{
    QStringList places = work.frame().nav()->shownKeys();
    for (const auto &shot : work.window.rooms().shots())
        if (const QString where = shot.where(work.desk()); !where.isEmpty())
            places.append(where);
    places << QStringLiteral("intake") << QStringLiteral("open-work") << QStringLiteral("person/%1/plan").arg(work.person(QStringLiteral("Marek")).toText());
    return places;
}

/// Every page of the work, with the forms that open on it.
void walk(Work &work, const Visit &visit)
{
    for (const QString &place : everywhere(work)) {
        work.window.go(place);
        settle(10);
        QWidget *page = work.frame().currentPage();
        REQUIRE(page);
        visit(page, place.toStdString());
        if (auto *intake = qobject_cast<ui::IntakePage *>(page)) {
            intake->goToStep(ui::IntakePage::Situation);
            settle(5);
            visit(page, "intake, step 2");
            intake->goToStep(ui::IntakePage::Registration);
            press(Qt::Key_Return, Qt::ControlModifier); // what is left to do
            settle(5);
            visit(page, "intake, left to do");
            intake->goToStep(ui::IntakePage::Check);
            settle(5);
            visit(page, "intake, check");
            intake->setOnePage(true);
            settle(5);
            visit(page, "intake, one page");
        } else if (place == QLatin1String("places") || place == QLatin1String("experts") || place.endsWith(QLatin1String("/plan")) || place.endsWith(QLatin1String("/expert"))) {
            press(Qt::Key_Return, Qt::ControlModifier); // its form
            settle(5);
            visit(page, place.toStdString() + ", form");
            press(Qt::Key_Escape);
            settle(5);
        }
    }
}

/// The pages before the work.
void walkDoors(QSize size, const Visit &visit)
{
    const FixedClock clock(start());
    ui::setClock(&clock);
    {
        QTemporaryDir folder;
        app::Window window(app::allRooms());
        app::Doors doors(window, clock, folder.filePath(QStringLiteral("vault")), true);
        window.frame().resize(size);
        window.frame().show();
        window.begin();
        settle(10);
        auto *first = qobject_cast<ui::FirstRun *>(window.frame().door());
        REQUIRE(first);
        for (const auto step : {ui::FirstRun::Start, ui::FirstRun::Office, ui::FirstRun::Passphrase, ui::FirstRun::Recovery}) {
            first->goToStep(step);
            settle(10);
            visit(first, "first run, step " + std::to_string(int(step)));
        }
        ui::UnlockPage unlock(clock, folder.path(), true);
        unlock.resize(size);
        unlock.show();
        unlock.banner()->setAction(QStringLiteral("Open alleen om te lezen"));
        unlock.banner()->show(ui::Banner::Kind::Attention, QStringLiteral("Dit bestand is al open in een ander venster. Ga daarheen, of open het hier alleen om te lezen."));
        settle(10);
        visit(&unlock, "unlock");
    }
    ui::setClock(nullptr);
}

bool isScrolling(const QWidget *widget)
{
    return qobject_cast<const QScrollArea *>(widget) || widget->objectName() == QLatin1String("qt_scrollarea_viewport");
}

/// Every control that takes the focus says what it is.
void checkNames(QWidget *inside, const std::string &where)
{
    for (auto *widget : inside->window()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || isScrolling(widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(where << ": " << widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE(spoken);
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}

std::string nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return std::string(widget->metaObject()->className()) + " '" + (button ? button->text() : widget->accessibleName()).toStdString() + "'";
}

/// Whether somebody who reads from top to bottom and from left to right comes from `before` to `after`. Columns are read one by one.
bool readsOn(const QRect &before, const QRect &after)
{
    const bool above = after.bottom() <= before.top(), sameLine = !above && after.top() < before.bottom();
    return !(above && after.left() < before.right()) && !(sameLine && after.right() <= before.left());
}

/// Tab goes through the page in the order of reading, leaves every field, and comes out.
void checkTab(QWidget *page, const std::string &where)
{
    QWidget *first = nullptr;
    for (QWidget *widget = page->nextInFocusChain(); widget && widget != page && !first; widget = widget->nextInFocusChain())
        if (page->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isScrolling(widget))
            first = widget;
    if (!first)
        return;
    first->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> met{first};
    bool outside = false;
    for (int i = 0; i < 400 && !outside; ++i) {
        QWidget *before = QApplication::focusWidget();
        press(Qt::Key_Tab);
        QWidget *after = QApplication::focusWidget();
        INFO(where << ": from " << (before ? nameOf(before) : "nothing") << " to " << (after ? nameOf(after) : "nothing"));
        REQUIRE(after);
        REQUIRE(after != before);
        outside = !page->isAncestorOf(after) || met.contains(after);
        if (outside)
            break;
        met.insert(after);
        const QRect from(before->mapTo(page, QPoint()), before->size()), to(after->mapTo(page, QPoint()), after->size());
        INFO(from.x() << "," << from.y() << " " << from.width() << "x" << from.height() << " to " << to.x() << "," << to.y() << " " << to.width() << "x" << to.height());
        CHECK(readsOn(from, to));
    }
    INFO(where);
    CHECK(outside);
}

/// What is wider than the window, and words that are cut.
QStringList cutIn(QWidget *inside)
{
    QStringList cut;
    for (auto *widget : inside->window()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->size().isEmpty() || widget->inherits("QToolButton")) // tool buttons are icons
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() && !qobject_cast<const ui::Tag *>(widget))
            continue;
        const bool fits = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) <= widget->height() + 1 : widget->sizeHint().width() <= widget->width() + 1;
        const bool inWindow = widget->mapTo(inside->window(), QPoint(widget->width(), 0)).x() <= inside->window()->width();
        if (!fits || !inWindow)
            cut.append(QStringLiteral("%1 '%2' has %3x%4, wants %5x%6%7").arg(QLatin1String(widget->metaObject()->className()), text.left(60)).arg(widget->width()).arg(widget->height())
                           .arg(widget->sizeHint().width()).arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height())
                           .arg(inWindow ? QString() : QStringLiteral(", outside the window")));
    }
    return cut;
}

void checkFits(QWidget *inside, const std::string &where)
{
    // A layout comes to rest in a few rounds.
    waitFor([&] { return cutIn(inside).isEmpty(); }, 1000);
    for (const QString &cut : cutIn(inside))
        FAIL_CHECK(where << ": " << cut.toStdString());
}

/// A mnemonic leads to one place only.
void checkMnemonics(QWidget *inside, const std::string &where)
{
    static const QRegularExpression marked(QStringLiteral("&([^&\\s])"));
    QHash<QString, QString> taken;
    for (const auto *widget : inside->window()->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || !(button || (label && label->buddy())))
            continue;
        const QString text = button ? button->text() : label->text();
        const auto match = marked.match(text);
        if (!match.hasMatch())
            continue;
        INFO(where << ": " << text.toStdString());
        CHECK_FALSE(taken.contains(match.captured(1).toLower()));
        taken.insert(match.captured(1).toLower(), text);
    }
}

/// The whole walk in one language, and Dutch again after it.
void inLanguage(Language language, const std::function<void()> &walk)
{
    app::Languages languages;
    languages.use(language);
    walk();
    languages.use(Language::Dutch);
}

} // namespace

TEST_CASE("every control on every page has a name, in both languages")
{
    for (const Language language : {Language::Dutch, Language::English})
        inLanguage(language, [] {
            const Visit visit = [](QWidget *inside, const std::string &where) {
                checkNames(inside, where);
                checkMnemonics(inside, where);
            };
            {
                Work work;
                walk(work, visit);
            }
            walkDoors({1000, 700}, visit);
        });
}

TEST_CASE("Tab reads on, and leaves every page")
{
    for (const QSize size : {QSize(1366, 768), QSize(683, 384)}) {
        {
            Work work;
            work.frame().resize(size);
            walk(work, checkTab);
        }
        walkDoors(size, checkTab);
    }
}

TEST_CASE("no words are cut on a small screen, not with large letters either")
{
    const QFont usual = QApplication::font();
    for (const Language language : {Language::Dutch, Language::English})
        for (const double points : {usual.pointSizeF(), 14.0})
            inLanguage(language, [&] {
                QFont font = usual;
                font.setPointSizeF(points);
                QApplication::setFont(font);
                const Visit visit = [&](QWidget *inside, const std::string &where) {
                    checkFits(inside, (language == Language::Dutch ? "nl " : "en ") + std::to_string(int(points)) + " pt, " + where);
                };
                {
                    Work work;
                    work.frame().resize(683, 384);
                    walk(work, visit);
                }
                walkDoors({683, 384}, visit);
            });
    QApplication::setFont(usual);
}

TEST_CASE("no page asks for more room than a small screen at 200 %")
{
    Work work;
    for (const QString &place : everywhere(work)) {
        work.window.go(place);
        settle(10);
        INFO(place.toStdString());
        CHECK(work.frame().minimumSizeHint().width() <= 640);
        CHECK(work.frame().minimumSizeHint().height() <= 340);
    }
}
