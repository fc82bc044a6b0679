#pragma once
// Whether a field's codes stand in its list. fromJson() (core/base/json.h) only knows the form of a code; whoever accepts data asks here.

#include "core/base/field.h"
#include "core/base/result.h"
#include "core/codebook/book.h"

namespace luwte::codebook {

/// Refusal "value.list" for each code of a Code or CodeSet field that its list does not have, and "value.lapsed" for each that may not be
/// recorded any more (or not yet) on `on`. Empty for other fields, for null, "unknown" and "declined", and for fields without a list.
[[nodiscard]] Refusals checkCodes(const FieldInfo &field, const Value &value, QDate on, const Book &book = Book::standard());

} // namespace luwte::codebook
