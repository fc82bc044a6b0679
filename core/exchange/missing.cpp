#include "core/exchange/missing.h"

#include <QString>

#include "core/base/fold.h"

namespace luwte::exchange {

QString missingWord(Asked asked)
{
    switch (asked) {
    case Asked::Unknown: return QStringLiteral("Unknown (asked)");
    case Asked::Declined: return QStringLiteral("Declined to say");
    default: return {};
    }
}

std::optional<Asked> missingFrom(const QString &cell)
{
    const QString text = tidy(cell);
    for (const Asked asked : {Asked::Unknown, Asked::Declined})
        if (text.compare(missingWord(asked), Qt::CaseInsensitive) == 0)
            return asked;
    return std::nullopt;
}

} // namespace luwte::exchange
