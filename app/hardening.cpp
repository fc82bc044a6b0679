#include "app/hardening.h"

#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifdef __unix__
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace luwte {

void hardenProcess()
{
#ifdef __unix__
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077); // whatever this process makes is for its user alone
#endif
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace luwte
