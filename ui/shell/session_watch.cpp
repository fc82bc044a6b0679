#include "ui/shell/session_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace luwte::ui {

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginPath = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");

QDBusMessage ask(const char *method)
{
    return QDBusMessage::createMethodCall(login, loginPath, loginManager, QString::fromLatin1(method));
}

/// A desktop has said where its bus is, or has it in the usual place. Without one, libdbus would try to start one.
bool hasDesktopBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
    hearSystem();
    if (hasDesktopBus())
        hearDesktop();
}

void SessionWatch::hearSystem()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(login, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this, SLOT(sleepBegins(bool)));
    // Only this desk's own lock: somebody else may work at the same computer.
    QDBusMessage session = ask("GetSessionByPID");
    session << uint(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(session), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isValid())
            QDBusConnection::systemBus().connect(login, reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SIGNAL(leaving()));
        watcher->deleteLater();
    });
}

void SessionWatch::hearDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const char *saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        bus.connect({}, {}, QString::fromLatin1(saver), QStringLiteral("ActiveChanged"), this, SLOT(screenLocked(bool)));
}

void SessionWatch::hold()
{
    m_wanted = true;
    QDBusConnection bus = QDBusConnection::systemBus();
    if (m_wait.isValid() || !bus.isConnected())
        return;
    QDBusMessage wait = ask("Inhibit");
    // These words are shown by tools that list who makes sleep wait: nothing about what Luwte is for.
    wait << QStringLiteral("sleep") << QStringLiteral("Luwte") << QStringLiteral("Luwte gaat eerst op slot") << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(wait), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_wanted)
            m_wait = reply.value();
        watcher->deleteLater();
    });
}

void SessionWatch::rest()
{
    m_wanted = false;
    m_wait = {}; // closing it lets the computer sleep
}

void SessionWatch::sleepBegins(bool begins)
{
    if (begins)
        emit leaving();
}

void SessionWatch::screenLocked(bool locked)
{
    if (locked)
        emit leaving();
}

} // namespace luwte::ui
