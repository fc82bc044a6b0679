#pragma once
// Hears when the computer goes to sleep or the desktop's screen lock comes on, where the system tells it (logind, the usual screen savers),
// so that Luwte is locked by then. While something is open it asks the system to wait for the lock before it sleeps: the key must not lie in
// the memory of a closed laptop.

#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCallWatcher;

namespace luwte::ui {

class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    /// Something is open: sleep waits (logind gives some seconds) until rest().
    void hold();
    /// Nothing is open any more.
    void rest();
    /// The system has promised to wait.
    [[nodiscard]] bool holding() const { return m_wait.isValid(); }

signals:
    /// Lock now.
    void leaving();

private slots:
    void sleepBegins(bool begins);
    void screenLocked(bool locked);

private:
    void hearSystem();
    void hearDesktop();
    bool m_wanted = false;
    QDBusUnixFileDescriptor m_wait;
};

} // namespace luwte::ui
