#include "core/vault/backup_work.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/crypto/random.h"
#include "core/store/durable_file.h"
#include "core/vault/backup_file.h"

namespace luwte::vault {

/// Opened without following a link, and locked; -1 when somebody works in it.
static int lockedFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0)
        return folder;
    if (folder >= 0)
        ::close(folder);
    return -1;
}

/// Only names that we give; when there is anything else, the folder stays.
static void takeAway(const QString &path, int folder)
{
    for (const char *name : {"store.db", "store.db-wal", "store.db-shm", "store.db-journal", "vault.json", "vault.json.new", "high-mark", "lock", "copy.tar"})
        ::unlinkat(folder, name, 0);
    ::rmdir(QFile::encodeName(path).constData());
}

static void sweep(const QString &parent)
{
    static const QRegularExpression ours(QStringLiteral("^\\.luwte-[0-9a-f]{16}\\.part$"));
    const QStringList names = QDir(parent).entryList({QStringLiteral(".luwte-*.part")}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!ours.match(name).hasMatch())
            continue;
        const QString path = parent + u'/' + name;
        const int folder = lockedFolder(path);
        if (folder < 0)
            continue;
        takeAway(path, folder);
        ::close(folder);
    }
}

WorkFolder::WorkFolder(const QString &parent)
{
    sweep(parent);
    for (int i = 0; i < 3 && m_folder < 0; ++i) { // between making and locking somebody may sweep
        m_path = parent + QStringLiteral("/.luwte-") + QString::fromLatin1(crypto::randomBytes(8).toHex()) + QStringLiteral(".part");
        if (::mkdir(QFile::encodeName(m_path).constData(), 0700) != 0)
            throw backupDiskFault(errno, "work folder not made");
        m_folder = lockedFolder(m_path);
    }
    if (m_folder < 0)
        throw backupDiskFault(errno, "work folder not locked");
}

WorkFolder::~WorkFolder()
{
    if (m_folder < 0)
        return;
    takeAway(m_path, m_folder);
    ::close(m_folder);
}

static void syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    const bool done = file >= 0 && ::fsync(file) == 0;
    const int error = errno;
    if (file >= 0)
        ::close(file);
    if (!done)
        throw backupDiskFault(error, "file not on disk");
}

void WorkFolder::become(const QString &path)
{
    const QStringList names = QDir(m_path).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        syncFile(m_path + u'/' + name);
    if (::fsync(m_folder) != 0)
        throw backupDiskFault(errno, "folder not on disk");
    // Onto an empty folder or onto nothing; never onto what has something in it.
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) != 0)
        throw backupDiskFault(errno, "folder not put in its place");
    ::close(m_folder);
    m_folder = -1;
    if (!store::syncFolderOf(path))
        throw backupDiskFault(EIO, "folder not on disk in its place");
}

} // namespace luwte::vault
