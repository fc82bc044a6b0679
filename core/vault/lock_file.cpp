#include "core/vault/lock_file.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/fault.h"
#include "core/base/say.h"

namespace luwte::vault {

namespace {

enum class Tried { Taken, Held, Moved };

/// A descriptor that closes unless it is kept.
struct Opened
{
    int file = -1;
    ~Opened()
    {
        if (file >= 0)
            ::close(file);
    }
};

Fault notWritable(const char *detail)
{
    return {FaultKind::Disk, say("vault", "Luwte kan in deze map niet schrijven. Controleer de schijf, of open het bestand alleen om te lezen."), QString::fromLatin1(detail)};
}

/// The name still leads to the file that was opened.
bool isAt(const QByteArray &name, int file)
{
    struct stat opened{};
    struct stat named{};
    return ::fstat(file, &opened) == 0 && ::lstat(name.constData(), &named) == 0 && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

Tried tryOnce(const QByteArray &name, Opened &opened)
{
    // No link is followed: a vault from elsewhere must not make us open what it names.
    opened.file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (opened.file < 0)
        throw notWritable("lock file not opened");
    while (::flock(opened.file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno == EWOULDBLOCK)
            return Tried::Held;
        // Without a lock two programs would write at once.
        throw Fault(FaultKind::Disk, say("vault", "Op deze plek kan Luwte niet zien of iemand anders het bestand open heeft. Zet het op de schijf van deze computer, of open het alleen om te lezen."),
            QStringLiteral("flock: errno %1").arg(errno));
    }
    return isAt(name, opened.file) ? Tried::Taken : Tried::Moved;
}

} // namespace

std::unique_ptr<LockFile> LockFile::take(const QString &path, int waitMs)
{
    const QByteArray name = QFile::encodeName(path);
    QDeadlineTimer deadline(waitMs);
    for (;;) {
        Opened opened;
        const Tried tried = tryOnce(name, opened);
        if (tried == Tried::Taken)
            return std::unique_ptr<LockFile>(new LockFile(path, std::exchange(opened.file, -1)));
        if (tried == Tried::Held && deadline.hasExpired())
            return nullptr;
        if (tried == Tried::Held)
            QThread::msleep(10);
    }
}

LockFile::~LockFile()
{
    ::close(m_file);
}

void LockFile::removeFile()
{
    ::unlink(QFile::encodeName(m_path).constData());
}

} // namespace luwte::vault
