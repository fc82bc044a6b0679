#include "core/store/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace luwte::store {

bool writeAt(int file, QByteArrayView bytes, off_t at)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::pwrite(file, bytes.data() + done, std::size_t(bytes.size() - done), at + off_t(done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return true;
}

bool syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return done;
}

bool replaceFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray fresh = name + ".new";
    ::unlink(fresh.constData()); // of a crash
    const int file = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    bool done = writeAt(file, bytes, 0) && ::fsync(file) == 0;
    done = ::close(file) == 0 && done;
    done = done && std::rename(fresh.constData(), name.constData()) == 0;
    if (!done)
        ::unlink(fresh.constData());
    return done && syncFolderOf(path);
}

} // namespace luwte::store
