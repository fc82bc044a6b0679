// Makes chosen calls on files below a folder fail, from the Nth on: what a full, broken or read-only disk does, at any point one likes.
// Loaded before the C library with LD_PRELOAD, and set by the environment:
//   FAULTFS_UNDER  folder; only what lies in it counts
//   FAULTFS_CALLS  which calls, separated by commas: open (for writing), write, sync, rename (and link, mkdir), truncate
//   FAULTFS_AT     the first that fails: 1, 2 …
//   FAULTFS_TIMES  how many fail from there (all)
//   FAULTFS_ERRNO  28 no space, 5 input/output error, 30 read-only
//   FAULTFS_SHORT  1: the first write that fails writes half of its bytes instead, and says so
//   FAULTFS_KILL   1: instead of failing, the call ends the process on the spot, as kill -9 would
//   FAULTFS_LOG    a file beside the folder that is made when a call was made to fail
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> counted{0};

int number(const char *name, int otherwise)
{
    const char *text = std::getenv(name);
    return text && *text ? std::atoi(text) : otherwise;
}

bool below(const char *path)
{
    const char *under = std::getenv("FAULTFS_UNDER");
    const std::size_t size = under ? std::strlen(under) : 0;
    return size > 0 && path && std::strncmp(path, under, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

bool below(int file)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    path[size > 0 ? size : 0] = '\0';
    return below(path);
}

/// Says whether this call is one that fails, and sets errno then.
template<class Where>
bool fails(const char *kind, Where where, int *turn = nullptr)
{
    const int saved = errno;
    const char *kinds = std::getenv("FAULTFS_CALLS");
    const int first = number("FAULTFS_AT", 0);
    if (first == 0 || !kinds || !std::strstr(kinds, kind) || !below(where)) {
        errno = saved;
        return false;
    }
    const int now = counted.fetch_add(1) + 1;
    if (turn)
        *turn = now - first;
    if (now < first || now - first >= number("FAULTFS_TIMES", INT_MAX)) {
        errno = saved;
        return false;
    }
    if (const char *log = std::getenv("FAULTFS_LOG")) {
        const long file = ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::syscall(SYS_write, file, kind, std::strlen(kind));
        ::syscall(SYS_write, file, "\n", 1);
        ::syscall(SYS_close, file);
    }
    if (number("FAULTFS_KILL", 0) != 0)
        ::kill(::getpid(), SIGKILL);
    errno = number("FAULTFS_ERRNO", ENOSPC);
    return true;
}

template<class F>
F next(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool writes(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
}

} // namespace

#define FAULTFS_OPEN(name) \
    extern "C" int name(const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        static const auto real = next<int (*)(const char *, int, ...)>(#name); \
        return writes(flags) && fails("open", path) ? -1 : real(path, flags, mode); \
    }
FAULTFS_OPEN(open)
FAULTFS_OPEN(open64)

#define FAULTFS_WRITE(name, offset) \
    extern "C" ssize_t name(int file, const void *bytes, size_t size, offset at) \
    { \
        static const auto real = next<ssize_t (*)(int, const void *, size_t, offset)>(#name); \
        int turn = 0; \
        if (!fails("write", file, &turn)) \
            return real(file, bytes, size, at); \
        return turn == 0 && size > 1 && number("FAULTFS_SHORT", 0) ? real(file, bytes, size / 2, at) : -1; \
    }
FAULTFS_WRITE(pwrite, off_t)
FAULTFS_WRITE(pwrite64, off64_t)

extern "C" ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    int turn = 0;
    if (!fails("write", file, &turn))
        return real(file, bytes, size);
    return turn == 0 && size > 1 && number("FAULTFS_SHORT", 0) ? real(file, bytes, size / 2) : -1;
}

#define FAULTFS_FILE(kind, name) \
    extern "C" int name(int file) \
    { \
        static const auto real = next<int (*)(int)>(#name); \
        return fails(kind, file) ? -1 : real(file); \
    }
FAULTFS_FILE("sync", fsync)
FAULTFS_FILE("sync", fdatasync)

extern "C" int ftruncate(int file, off_t size)
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return fails("truncate", file) ? -1 : real(file, size);
}

extern "C" int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails("truncate", file) ? -1 : real(file, size);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails("rename", to) ? -1 : real(from, to);
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails("rename", to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

extern "C" int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return fails("rename", to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return fails("rename", path) ? -1 : real(path, mode);
}

extern "C" int sync_file_range(int file, off64_t at, off64_t size, unsigned flags)
{
    static const auto real = next<int (*)(int, off64_t, off64_t, unsigned)>("sync_file_range");
    return fails("sync", file) ? -1 : real(file, at, size, flags);
}
