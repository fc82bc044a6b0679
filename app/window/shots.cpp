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
    std::fprintf(stderr, "%s\n", qPrintable(say("app", "De schermafbeelding is niet te bewaren. Controleer of je hier mag schrijven: %1").arg(path)));
    return false;
}

Shots::Shots(Window &window, const QString &folder) : m_window(window), m_folder(folder), m_all(QDir().mkpath(folder)) {}

void Shots::take(const QString &name)
{
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
    m_all = takeShot(&m_window.frame(), QDir(m_folder).filePath(file)) && m_all;
}

void Shots::takePages()
{
    for (const QString &key : m_window.frame().nav()->shownKeys()) {
        m_window.go(key);
        take(key);
    }
    for (const auto &shot : m_window.rooms().shots()) {
        QString where;
        m_window.desk()->attempt([&] { where = shot.where(*m_window.desk()); });
        if (where.isEmpty())
            continue;
        m_window.go(where);
        settle(50);
        if (shot.then && m_window.frame().currentPage())
            shot.then(m_window.frame().currentPage());
        take(shot.name);
    }
}

} // namespace luwte::app
