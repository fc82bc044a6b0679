#pragma once
// How facts are written on paper, in the language of the document.

#include <QDate>

#include "core/base/answer.h"

namespace luwte::documents {

/// "1 maart 2027".
[[nodiscard]] QString dateInWords(QDate date);
/// A text, or that there is none.
[[nodiscard]] QString filled(const QString &text);
/// The label of a code; "" for none.
[[nodiscard]] QString label(const char *list, const Code &code);
/// The label of a code, or that there is none.
[[nodiscard]] QString filled(const char *list, const Code &code);

} // namespace luwte::documents
