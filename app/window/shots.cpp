#include "app/window/shots.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QPixmap>
#include <cstdio>

namespace luwte::app {

static void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

bool takeShot(QWidget *widget, const QString &path)
{
    settle(250);
    if (widget->grab().save(path, "PNG"))
        return true;
    std::fprintf(stderr, "%s\n", qPrintable(say("app", "De schermafbeelding is niet te bewaren: %1").arg(path)));
    return false;
}

bool takeShots(Window &window, const QString &folder)
{
    if (!window.isOpen() || !QDir().mkpath(folder))
        return false;
    int number = 0;
    bool all = true;
    const auto take = [&](const QString &name) {
        const QString file = QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(name);
        all = takeShot(&window.frame(), QDir(folder).filePath(file)) && all;
    };
    for (const QString &key : window.frame().nav()->shownKeys()) {
        window.go(key);
        take(key);
    }
    for (const auto &shot : window.rooms().shots()) {
        QString where;
        window.desk()->attempt([&] { where = shot.where(*window.desk()); });
        if (where.isEmpty())
            continue;
        window.go(where);
        settle(50);
        if (shot.then && window.frame().currentPage())
            shot.then(window.frame().currentPage());
        take(shot.name);
    }
    return all;
}

} // namespace luwte::app
