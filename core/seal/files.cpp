#include "core/seal/files.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/say.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"

namespace luwte::seal {

static constexpr qsizetype block = 256 * 1024;

[[noreturn]] static void notWritten(const char *detail)
{
    throw Fault(FaultKind::Disk, errno == ENOSPC || errno == EDQUOT ? say("seal", "Er is geen ruimte meer. Maak plaats en probeer het opnieuw; er is niets geschreven.")
                                                                     : say("seal", "Het bestand is niet geschreven. Controleer of de map bestaat en of je er mag schrijven."), QString::fromLatin1(detail));
}

FileSource::FileSource(const QString &path) : m_file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
{
    struct stat about{};
    if (m_file < 0 || ::fstat(m_file, &about) != 0 || S_ISDIR(about.st_mode)) {
        if (m_file >= 0)
            ::close(m_file);
        throw Fault(FaultKind::Disk, say("seal", "Dit bestand is niet te lezen. Controleer de naam en of je het mag openen."), QStringLiteral("open for reading"));
    }
}

FileSource::~FileSource()
{
    ::close(m_file);
}

qsizetype FileSource::read(char *to, qsizetype room)
{
    for (;;) {
        const auto got = ::read(m_file, to, std::size_t(room));
        if (got >= 0)
            return got;
        if (errno != EINTR)
            throw Fault(FaultKind::Disk, say("seal", "Het bestand is niet verder te lezen. Kopieer het eerst naar deze computer en probeer het opnieuw."), QStringLiteral("read"));
    }
}

qint64 FileSource::size() const
{
    struct stat about{};
    return ::fstat(m_file, &about) == 0 ? about.st_size : 0;
}

FileSink::FileSink(const QString &path, Keep keep) : m_path(path), m_keep(keep)
{
    const QFileInfo info(path);
    const QByteArray name = QFile::encodeName(path);
    m_direct = info.exists() && !info.isFile() && !info.isDir();
    if (m_direct) {
        m_file = ::open(name.constData(), O_WRONLY | O_CLOEXEC);
    } else if (!info.isDir()) {
        const QByteArray folder = QFile::encodeName(info.absolutePath());
#ifdef O_TMPFILE
        m_file = ::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
        m_nameless = m_file >= 0;
#endif
        m_temporary = folder + "/.luwte-" + crypto::randomBytes(8).toHex() + ".part";
        if (m_file < 0)
            m_file = ::open(m_temporary.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }
    if (m_file < 0)
        notWritten("open for writing");
}

FileSink::~FileSink()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_temporary.isEmpty() && !m_nameless)
        ::unlink(m_temporary.constData());
}

void FileSink::send()
{
    for (qsizetype at = 0; at < m_waiting.size();) {
        const auto put = ::write(m_file, m_waiting.constData() + at, std::size_t(m_waiting.size() - at));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            notWritten("write");
        at += put;
    }
    m_waiting.resize(0);
}

void FileSink::write(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    if (m_waiting.size() >= block)
        send();
}

void FileSink::finish()
{
    send();
    if (m_keep == Keep::Durable && !m_direct && ::fsync(m_file) != 0)
        notWritten("sync");
    if (m_nameless) {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file);
        if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, m_temporary.constData(), AT_SYMLINK_FOLLOW) != 0)
            notWritten("link");
        m_nameless = false;
    }
    const int file = std::exchange(m_file, -1);
    if (::close(file) != 0)
        notWritten("close");
    if (!m_direct && ::rename(m_temporary.constData(), QFile::encodeName(m_path).constData()) != 0)
        notWritten("rename");
    m_temporary.clear();
    if (m_keep == Keep::Durable && !m_direct) {
        const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
        if (folder >= 0) {
            (void)::fsync(folder);
            ::close(folder);
        }
    }
}

void pump(Source &from, Sink &to)
{
    crypto::SecretBytes buffer(std::size_t{block});
    for (;;) {
        const qsizetype got = from.read(reinterpret_cast<char *>(buffer.data()), qsizetype(buffer.size()));
        if (got == 0)
            return;
        to.write(QByteArrayView(buffer.data(), got));
    }
}

} // namespace luwte::seal
