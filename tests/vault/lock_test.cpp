#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/fault.h"
#include "core/vault/lock_file.h"

using namespace luwte;
using vault::LockFile;

namespace {

struct Place
{
    QTemporaryDir folder;
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("lock")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace

TEST_CASE("one holds it, and it is free when that one is done")
{
    const Place place;
    auto first = LockFile::take(place.path());
    REQUIRE(first);
    CHECK_FALSE(LockFile::take(place.path()));
    CHECK_FALSE(LockFile::take(place.path(), 30));
    first.reset();
    CHECK(LockFile::take(place.path()));
    CHECK(QFile::permissions(place.path()) == (QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser));
}

TEST_CASE("a lock file that came along with a copy holds nobody up, whatever is in it")
{
    // What other programs write there: a process that runs (this one), a host, a program.
    for (const QByteArray &bytes : {QByteArray(), QByteArray::number(qint64(::getpid())) + "\nluwte\nandere-computer\n", QByteArray("1\nluwte\nlocalhost\n"), QByteArray(5000, '\xff')}) {
        const Place place;
        place.write(bytes);
        CHECK(LockFile::take(place.path()));
    }
}

TEST_CASE("a killed process leaves the lock free")
{
    const Place place;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto held = LockFile::take(place.path());
        const char told = held ? 'y' : 'n';
        (void)!::write(ready[1], &told, 1);
        for (;;)
            ::pause();
    }
    char told = 'n';
    REQUIRE(::read(ready[0], &told, 1) == 1);
    CHECK(told == 'y');
    CHECK_FALSE(LockFile::take(place.path()));
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(LockFile::take(place.path()));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("a file that was taken away meanwhile is not the lock any more")
{
    const Place place;
    auto first = LockFile::take(place.path());
    first->removeFile();
    CHECK_FALSE(QFile::exists(place.path()));
    // Whoever comes now makes a new one; whoever still has the old one open must not think it holds the new one too.
    const auto second = LockFile::take(place.path());
    CHECK(second);
    CHECK_FALSE(LockFile::take(place.path()));
}

TEST_CASE("where one cannot write, and where the name is a link, there is no lock")
{
    const Place place;
    CHECK_THROWS_AS((void)LockFile::take(QStringLiteral("/proc/luwte-lock")), Fault);
    CHECK_THROWS_AS((void)LockFile::take(place.folder.filePath(QStringLiteral("weg/lock"))), Fault);
    const QString other = place.folder.filePath(QStringLiteral("other"));
    REQUIRE(QFile::link(other, place.path()));
    CHECK_THROWS_AS((void)LockFile::take(place.path()), Fault);
    CHECK_FALSE(QFile::exists(other));
}
