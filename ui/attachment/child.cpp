#include "ui/attachment/child.h"

#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace luwte::ui {

Child::Child(const Limits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(false); });
}

Child::~Child()
{
    stop();
}

QString Child::find(const QString &program)
{
#ifdef Q_OS_UNIX
    return QStandardPaths::findExecutable(program, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"), QStringLiteral("/opt/homebrew/bin")});
#else
    return QStandardPaths::findExecutable(program);
#endif
}

#ifdef Q_OS_UNIX
/// Between fork and exec: only what may be called there.
static void restrict(const Child::Limits &limits)
{
    const auto most = [](auto what, qint64 value) {
        const rlimit limit{rlim_t(value), rlim_t(value)};
        (void)::setrlimit(what, &limit);
    };
    most(RLIMIT_AS, limits.memory);
    most(RLIMIT_CPU, limits.cpuSeconds);
    most(RLIMIT_FSIZE, 0); // standard output is a pipe, which this leaves alone
    most(RLIMIT_CORE, 0);
    most(RLIMIT_NOFILE, 64);
#ifdef Q_OS_LINUX
    (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    (void)::prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0);
    (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
#ifdef SYS_close_range
    (void)::syscall(SYS_close_range, 3U, ~0U, 1U << 2); // CLOSE_RANGE_CLOEXEC: nothing of ours goes along
#endif
#endif
}
#endif

void Child::start(const QString &path, const QStringList &arguments, const QByteArray &input)
{
    stop();
    m_process = new QProcess(this);
    m_process->setProgram(path);
    m_process->setArguments(arguments);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(QStringLiteral("/"));
    m_process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier([limits = m_limits] { restrict(limits); });
#endif
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Child::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read();
        if (m_process)
            end(status == QProcess::NormalExit && code == 0);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    m_timer.start(m_limits.wallMs);
    m_process->start(QIODevice::ReadWrite);
    if (!m_process)
        return; // it failed to start, and that was told
    m_process->write(input);
    m_process->closeWriteChannel();
}

void Child::read()
{
    if (!m_process)
        return;
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > m_limits.output)
        end(false);
}

void Child::stop()
{
    m_timer.stop();
    m_output.clear();
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    process->kill();
    // Gone from the system when it is dead; nobody waits for that here.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

void Child::end(bool ok)
{
    const QByteArray output = std::exchange(m_output, {});
    stop();
    emit ended(ok, ok ? output : QByteArray());
}

} // namespace luwte::ui
