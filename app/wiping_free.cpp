// Memory is wiped as it is given back. Names and notes live in QString, in SQLite's pages, in JSON: nobody can wipe each of those by hand,
// but all of them end here. So what is gone from the program is gone from its memory, and a lock leaves nothing behind to be read
// (security.md, trial 6). Costs about as much as writing the memory once more, which is little beside what filled it.
//
// The programs link this file; the C library then uses these two for every free, its own and other libraries' as well. Not with the address
// sanitizer, which has an allocator of its own and keeps freed memory on purpose.
#include <cerrno>
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <malloc.h>

extern "C" {

void __libc_free(void *pointer); // NOLINT(bugprone-reserved-identifier): the C library's names for its own
void *__libc_malloc(size_t size); // NOLINT(bugprone-reserved-identifier)

void free(void *pointer) noexcept
{
    if (!pointer)
        return;
    const int before = errno; // free() leaves it alone
    explicit_bzero(pointer, malloc_usable_size(pointer));
    __libc_free(pointer);
    errno = before;
}

/// Grows in another place and wipes the old one: the C library would move the bytes and leave them where they were.
void *realloc(void *pointer, size_t size) noexcept
{
    if (!pointer)
        return __libc_malloc(size);
    if (size == 0) {
        free(pointer);
        return nullptr;
    }
    const size_t had = malloc_usable_size(pointer);
    if (size <= had && size >= had / 2) {
        std::memset(static_cast<char *>(pointer) + size, 0, had - size);
        return pointer;
    }
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, pointer, had < size ? had : size);
    free(pointer);
    return moved;
}

} // extern "C"

#endif
