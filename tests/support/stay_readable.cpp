// Preloaded by tests that look into the memory of a program: undoes the one thing with which it keeps others from doing so.
#include <cstdarg>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int prctl(int option, ...)
{
    std::va_list arguments;
    va_start(arguments, option);
    unsigned long more[4];
    for (unsigned long &one : more)
        one = va_arg(arguments, unsigned long);
    va_end(arguments);
    if (option == PR_SET_DUMPABLE)
        return 0;
    return int(syscall(SYS_prctl, option, more[0], more[1], more[2], more[3]));
}
