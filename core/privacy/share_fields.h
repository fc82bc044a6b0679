#pragma once
// Which fields may leave at all: code list SHARE_FIELD. Everything else stays here, also what somebody adds to a record later: a field goes
// only when it is named there.

#include "core/base/answer.h"

namespace luwte::privacy {

/// Where the person stays now: the address of a shelter. All other codes are "kind.field" of a record.
inline constexpr const char *locationField = "location.address";

/// All of them, in the order in which they are shown.
[[nodiscard]] QStringList shareFields();
/// The class (DATA_CLASS) of a field, by which consent covers it; "" when the field may not go.
[[nodiscard]] QString dataClassOf(const QString &field);
/// The least that a purpose needs (attributes of SHARE_PURPOSE), in the order of shareFields().
[[nodiscard]] QStringList preset(const Code &purpose);

} // namespace luwte::privacy
