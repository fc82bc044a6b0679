#include "core/base/say.h"

#include <QCoreApplication>
#include <atomic>

namespace luwte {

static std::atomic<Language> current{Language::Dutch};

void setLanguage(Language language)
{
    current = language;
}

Language language()
{
    return current;
}

QString say(const char *context, const char *source)
{
    return language() == Language::Dutch ? QString::fromUtf8(source) : QCoreApplication::translate(context, source);
}

} // namespace luwte
