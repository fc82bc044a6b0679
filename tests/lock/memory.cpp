#include "tests/lock/memory.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace luwte::test {

static constexpr qint64 chunk = 4 * 1024 * 1024;

void addText(QMap<QString, QByteArray> &needles, const QString &name, const QString &text)
{
    for (const QString &way : {text, text.toLower(), text.toUpper()}) {
        needles.insert(name + u' ' + way + QStringLiteral(" UTF-8"), way.toUtf8());
        needles.insert(name + u' ' + way + QStringLiteral(" UTF-16"), QByteArray(reinterpret_cast<const char *>(way.utf16()), way.size() * 2));
    }
}

QMap<QString, int> inMemory(qint64 process, const QMap<QString, QByteArray> &needles)
{
    const QByteArray place = "/proc/" + QByteArray::number(process);
    const int memory = ::open((place + "/mem").constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0 && (errno == EACCES || errno == EPERM))
        SKIP("this system lets nobody look into the memory of a process");
    REQUIRE(memory >= 0);
    QFile maps(QString::fromLatin1(place + "/maps"));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    qsizetype longest = 1;
    for (const QByteArray &needle : needles)
        longest = std::max(longest, needle.size());
    QMap<QString, int> found;
    qint64 seen = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts.at(1).startsWith('r') || line.contains("[vvar]") || line.contains("[vsyscall]"))
            continue;
        const QList<QByteArray> ends = parts.at(0).split('-');
        const qint64 end = ends.at(1).toLongLong(nullptr, 16);
        for (qint64 from = ends.at(0).toLongLong(nullptr, 16); from < end; from += chunk) {
            QByteArray bytes(qsizetype(std::min(end - from, chunk + longest - 1)), Qt::Uninitialized);
            const ssize_t got = ::pread(memory, bytes.data(), size_t(bytes.size()), off_t(from));
            if (got <= 0)
                continue;
            bytes.truncate(got);
            seen += got;
            // One that begins in the overlap is counted with the next part.
            for (auto it = needles.begin(); it != needles.end(); ++it)
                for (qsizetype at = bytes.indexOf(it.value()); at >= 0 && at < chunk; at = bytes.indexOf(it.value(), at + 1))
                    ++found[it.key()];
        }
    }
    ::close(memory);
    CHECK(seen > 10'000'000); // a program with Qt and its libraries is not smaller
    return found;
}

} // namespace luwte::test
