#pragma once
// What a deadline says to people. Names of clients are not in it.

#include "core/deadline/types.h"

namespace luwte::deadline {

/// "Rvb aanvragen", "Wordt 18: regel wat verandert".
[[nodiscard]] QString whatText(const Deadline &deadline);
/// Short, for a picture: "Rvb", "bezwaar", "18 jaar".
[[nodiscard]] QString shortText(const Deadline &deadline);
/// The text of the row's button: "Open", "Schat in".
[[nodiscard]] QString buttonText(const QString &rule);

} // namespace luwte::deadline
