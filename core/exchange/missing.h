#pragma once
// In our own sheets a cell tells the missing values apart: empty is "not asked", and these words are what was asked and not answered.

#include <optional>

#include "core/base/answer.h"

namespace luwte::exchange {

/// "Unknown (asked)" or "Declined to say"; "" for what was not asked, or answered. English, as IOM's template is.
[[nodiscard]] QString missingWord(Asked asked);
/// What such a cell says; nullopt for any other text. What people type ("onbekend", "?") is not one of ours and stays a question.
[[nodiscard]] std::optional<Asked> missingFrom(const QString &cell);

template<class T>
[[nodiscard]] Answer<T> missingAnswer(Asked asked)
{
    return asked == Asked::Declined ? Answer<T>::declined() : Answer<T>::unknown();
}

} // namespace luwte::exchange
