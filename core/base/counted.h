#pragma once
// One or more of something. Dutch and English have the same two forms, so a sentence that counts is written twice:
//
//     counted(days, say("place", "wacht 1 dag"), say("place", "wacht %1 dagen"))

#include <QString>

namespace luwte {

/// `one` for exactly 1, else `many` with the number for %1.
[[nodiscard]] inline QString counted(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

} // namespace luwte
