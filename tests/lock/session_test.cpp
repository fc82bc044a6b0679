// Sleep and screen locks, told by D-Bus: a bus of the test's own, with somebody on it who speaks as logind and as a screen saver.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <unistd.h>

#include "ui/shell/session_watch.h"

using luwte::ui::SessionWatch;

static const QString mine = QStringLiteral("/org/freedesktop/login1/session/_31");
static const QString other = QStringLiteral("/org/freedesktop/login1/session/_32");

class Login : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// Who asked sleep to wait has let go of it.
    [[nodiscard]] bool letGo() const
    {
        char byte = 0;
        return m_read >= 0 && ::read(m_read, &byte, 1) == 0;
    }
    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked = {what, who, why, mode};
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        m_read = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint process)
    {
        sessionAsked = process == uint(QCoreApplication::applicationPid());
        return QDBusObjectPath(mine);
    }

public:
    bool sessionAsked = false;

private:
    int m_read = -1;
};

class Bus
{
public:
    Bus() : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("logind")))
    {
        REQUIRE(m_bus.isConnected());
        REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.login1")));
        REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &login, QDBusConnection::ExportAllSlots));
    }
    ~Bus() { QDBusConnection::disconnectFromBus(QStringLiteral("logind")); }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;
    void tell(const QString &path, const char *interface, const char *name, const QVariantList &with)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, QString::fromLatin1(interface), QString::fromLatin1(name));
        signal.setArguments(with);
        REQUIRE(m_bus.send(signal));
    }
    Login login;

private:
    QDBusConnection m_bus;
};

TEST_CASE("sleep and screen locks ask for a lock, and sleep waits for it")
{
    Bus bus;
    SessionWatch watch;
    QSignalSpy leaving(&watch, &SessionWatch::leaving);
    watch.hold();
    REQUIRE(QTest::qWaitFor([&] { return watch.holding() && bus.login.sessionAsked; }));
    CHECK(bus.login.asked.mid(0, 2) == QStringList{QStringLiteral("sleep"), QStringLiteral("Luwte")});
    CHECK(bus.login.asked.value(3) == QStringLiteral("delay"));
    QTest::qWait(50); // what was asked is listened to

    const QString manager = QStringLiteral("/org/freedesktop/login1");
    bus.tell(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    REQUIRE(QTest::qWaitFor([&] { return leaving.size() == 1; }));
    bus.tell(mine, "org.freedesktop.login1.Session", "Lock", {});
    REQUIRE(QTest::qWaitFor([&] { return leaving.size() == 2; }));
    int told = 2;
    for (const char *saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        bus.tell(QStringLiteral("/ScreenSaver"), saver, "ActiveChanged", {true});
        ++told;
        REQUIRE(QTest::qWaitFor([&] { return leaving.size() == told; }));
    }

    // Waking, a screen that comes back, and somebody else's desk are nothing to lock for. Told before one that is, so all have arrived.
    bus.tell(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    bus.tell(QStringLiteral("/ScreenSaver"), "org.gnome.ScreenSaver", "ActiveChanged", {false});
    bus.tell(other, "org.freedesktop.login1.Session", "Lock", {});
    bus.tell(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    REQUIRE(QTest::qWaitFor([&] { return leaving.size() > told; }));
    CHECK(leaving.size() == told + 1);

    watch.rest();
    CHECK_FALSE(watch.holding());
    CHECK(QTest::qWaitFor([&] { return bus.login.letGo(); }));
}

int main(int argc, char **argv)
{
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead())
        return 1;
    const QByteArray address = daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    int failed = 1;
    {
        QCoreApplication application(argc, argv);
        failed = Catch::Session().run(argc, argv);
    }
    daemon.kill();
    daemon.waitForFinished();
    return failed;
}

#include "session_test.moc"
