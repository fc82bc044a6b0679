#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>
#include <memory>

#include "app/cli/output.h"

namespace luwte::cli {

static std::atomic<bool> asked{false};

void watchInterrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, [](int) { asked = true; });
}

bool interrupted()
{
    return asked.load();
}

store::Progress progressLines(const QString &text)
{
    watchInterrupt();
    return [text, told = std::make_shared<int>(-1)](double share) { // one, however often it is copied
        const int tenth = int(share * 10);
        if (share >= 0 && tenth > *told) {
            *told = tenth;
            tell(text.arg(tenth * 10));
        }
        return !interrupted();
    };
}

} // namespace luwte::cli
