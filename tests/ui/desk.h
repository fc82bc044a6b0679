#pragma once
// The window at work on a small invented office, and hands for it: keys, text, waiting.

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/rooms.h"
#include "app/window/sample.h"
#include "app/window/window.h"
#include "core/base/clock.h"
#include "ui/kit/now.h"

namespace luwte::test {

/// Mon 2 March 2026 10:00, when the window opens.
[[nodiscard]] Instant start();

class Work
{
public:
    /// Open and shown at 1366×768. `more`: further people in the sample.
    explicit Work(int more = 5);
    ~Work();

    app::Window window;
    FixedClock clock;

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] ui::MainFrame &frame() { return window.frame(); }
    [[nodiscard]] ui::Desk &desk() { return *window.desk(); }
    /// The page in view as the class it is to be.
    template<class P>
    [[nodiscard]] P *page()
    {
        return qobject_cast<P *>(window.frame().currentPage());
    }
    /// Who is found first by that name.
    [[nodiscard]] Id person(const QString &name);
    void openPerson(const QString &name, const QString &tab = {});
    /// Opens the same vault again, as the unlocker would.
    void reopen();

private:
    QTemporaryDir m_folder;
};

/// Lets queued work and layouts settle.
void settle(int ms = 0);
/// Waits until `done` or `ms` have passed, which are many because a machine may be busy; says whether it was done.
bool waitFor(const std::function<bool()> &done, int ms = 30'000);
/// Types into whatever has the focus. Text is typed key by key; "\t" is Tab, "\n" Enter.
void type(const QString &keys);
/// One key with modifiers, to what has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// The button with this text (without mnemonic) under `inside`; null when there is none in view.
[[nodiscard]] QPushButton *button(QWidget *inside, const QString &text);
/// Clicks it; the test fails when it is not there.
void clickOn(QWidget *inside, const char *text);
/// Puts values into the form that is in view under `inside`, over what it has.
void fillIn(QWidget *inside, const QJsonObject &values);
/// A text in view under `inside` has this in it.
[[nodiscard]] bool says(QWidget *inside, const QString &text);

} // namespace luwte::test
