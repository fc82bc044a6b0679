// window_at_work FOLDER FILE: opens the vault in FOLDER as somebody at the window would, with the name, the passphrase and the words to look
// for on the lines of FILE; says "at work", waits for a line, locks with Ctrl+L, says "locked", and waits for a line again. What it typed
// is gone by then, so that all that memory still holds is the window's doing.
#include <QApplication>
#include <QFile>
#include <QTest>
#include <cstdio>

#include "app/hardening.h"
#include "app/window/doors.h"
#include "app/window/rooms.h"
#include "app/window/window.h"
#include "core/base/english.h"
#include "core/crypto/stack.h"
#include "ui/kit/now.h"
#include "ui/kit/theme.h"

using namespace luwte;

static bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 30'000);
}

static QWidget *focus()
{
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

static void type(const QString &keys)
{
    for (const QChar key : keys)
        key == u'\n' ? QTest::keyClick(focus(), Qt::Key_Return) : key == u'\t' ? QTest::keyClick(focus(), Qt::Key_Tab) : QTest::keyClicks(focus(), QString(key));
}

/// Says a word to whoever watches and goes on, with the window alive, when a line comes.
static void say(const char *word)
{
    std::printf("%s\n", word);
    QTest::qWait(500); // what is to be done later is done
    char byte = 0;
    while (std::fread(&byte, 1, 1, stdin) == 1 && byte != '\n') { }
}

static bool work(app::Window &window, QFile &file)
{
    const auto line = [&] { return QString::fromUtf8(file.readLine(200)).trimmed(); };
    if (!waitFor([] { return focus() != nullptr; }))
        return false;
    type(line() + u'\t');
    type(line() + u'\n');
    if (!waitFor([&] { return window.isOpen(); }))
        return false;
    // Found by Ctrl+K and opened.
    const QString words = line();
    QTest::qWait(200);
    QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier);
    type(words);
    QTest::qWait(1500);
    type(QStringLiteral("\n"));
    QTest::qWait(1000);
    // Somebody new, half typed: that is kept as a draft when the lock comes.
    QTest::keyClick(focus(), Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(300);
    type(u'\t' + words + QStringLiteral(" de tweede"));
    return true;
}

int main(int argc, char **argv)
{
    hardenProcess();
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QApplication application(argc, argv);
    const EnglishTexts english;
    const SystemClock clock;
    ui::setClock(&clock);
    ui::applyTheme(application, {});
    if (argc != 3)
        return 2;
    app::Window window(app::allRooms());
    app::Doors doors(window, clock, QString::fromLocal8Bit(argv[1]), false);
    window.frame().resize(1366, 768);
    window.begin();
    window.frame().show();
    window.frame().activateWindow();
    {
        QFile file(QString::fromLocal8Bit(argv[2]));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !work(window, file))
            return 1;
    }
    say("at work");
    QTest::keyClick(focus(), Qt::Key_L, Qt::ControlModifier);
    if (!waitFor([&] { return !window.isOpen(); }))
        return 1;
    QTest::qWait(200);
    crypto::wipeStack(); // of what this script itself had in its hands
    say("locked");
    return 0;
}
