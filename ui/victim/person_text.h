#pragma once
// How a person and a case are said in one line.

#include "core/victim/types.h"
#include "ui/kit/text.h"

namespace luwte::ui {

/// "zij/haar", "41 jaar", "Mandarijn", "tolk nodig": what is known of these.
[[nodiscard]] QStringList personFacts(const victim::Person &person, QDate today);
[[nodiscard]] Tone stateTone(const Code &state);
/// An answer from a code list in words; "niet gevraagd" and its kin for the missing values.
[[nodiscard]] QString answerText(const char *list, const Answer<Code> &answer);

} // namespace luwte::ui
