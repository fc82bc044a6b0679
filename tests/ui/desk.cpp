#include "tests/ui/desk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "core/house/office.h"
#include "core/victim/people.h"
#include "ui/kit/form.h"
#include "ui/kit/now.h"

namespace luwte::test {

Instant start()
{
    return Instant::civil(QDate(2026, 3, 2), QTime(10, 0));
}

Work::Work(int more) : window(app::allRooms()), clock(start())
{
    ui::setClock(&clock);
    window.frame().resize(1366, 768);
    window.frame().show();
    window.enter(app::makeSample(folder(), clock, more));
    settle();
}

Work::~Work()
{
    window.lock();
    ui::setClock(nullptr);
}

Id Work::person(const QString &name)
{
    const auto found = victim::people(desk().reader().connection, {name, {}}, 1, desk().today());
    return found.empty() ? Id() : found.front().person;
}

void Work::openPerson(const QString &name, const QString &tab)
{
    window.go(QStringLiteral("person/%1/%2").arg(person(name).toText(), tab));
    settle();
}

void Work::reopen()
{
    window.enter(house::Office::open(folder(), QStringLiteral("noor"), app::samplePassphrase(), vault::Access::ReadWrite, clock));
    settle();
}

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    do
        QApplication::processEvents();
    while (timer.elapsed() < ms);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

bool waitFor(const std::function<bool()> &done, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    return done();
}

static QWidget *focused()
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

void type(const QString &keys)
{
    for (const QChar c : keys) {
        if (c == u'\t')
            QTest::keyClick(focused(), Qt::Key_Tab);
        else if (c == u'\n')
            QTest::keyClick(focused(), Qt::Key_Return);
        else if (c.unicode() < 0x80)
            QTest::keyClick(focused(), c.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        settle();
    }
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), key, modifiers);
    settle();
}

QPushButton *button(QWidget *inside, const QString &text)
{
    for (auto *found : inside->findChildren<QPushButton *>())
        if (found->isVisible() && found->text().remove(u'&') == text)
            return found;
    return nullptr;
}

void clickOn(QWidget *inside, const char *text)
{
    QPushButton *found = button(inside, QString::fromUtf8(text));
    INFO(text);
    REQUIRE(found);
    QTest::mouseClick(found, Qt::LeftButton);
    settle(5);
}

void fillIn(QWidget *inside, const QJsonObject &values)
{
    ui::Form *form = nullptr; // of the command that is open now
    for (auto *found : inside->findChildren<ui::Form *>())
        form = found->isVisible() ? found : form;
    REQUIRE(form);
    QJsonObject all = form->values();
    for (auto it = values.begin(); it != values.end(); ++it)
        all.insert(it.key(), it.value());
    form->setValues(all);
    emit form->changed();
    settle(5);
}

bool says(QWidget *inside, const QString &text)
{
    for (const auto *label : inside->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace luwte::test
