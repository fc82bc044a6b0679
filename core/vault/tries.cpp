#include "core/vault/tries.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <mutex>

namespace luwte::vault {

static constexpr int freeTries = 3;
static constexpr int firstWait = 5, longestWait = 60; // seconds

namespace {

struct Missed
{
    int times = 0;
    QElapsedTimer last; ///< not the clock of the computer, which can be set
};

std::mutex mutex;

QHash<QString, Missed> &all()
{
    static QHash<QString, Missed> known;
    return known;
}

QString keyOf(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? folder : real;
}

} // namespace

void Tries::missed(const QString &folder)
{
    const std::lock_guard lock(mutex);
    Missed &known = all()[keyOf(folder)];
    ++known.times;
    known.last.start();
}

void Tries::fitted(const QString &folder)
{
    const std::lock_guard lock(mutex);
    all().remove(keyOf(folder));
}

int Tries::secondsToWait(const QString &folder)
{
    const std::lock_guard lock(mutex);
    const Missed known = all().value(keyOf(folder));
    if (known.times < freeTries)
        return 0;
    const int wait = std::min(longestWait, firstWait << std::min(known.times - freeTries, 5));
    return std::max(0, wait - int(known.last.elapsed() / 1000));
}

} // namespace luwte::vault
