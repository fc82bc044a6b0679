#pragma once
// Who changed what, when, from what to what: the journal in words people read.

#include <QJsonArray>

#include "core/command/catalog.h"

namespace luwte::command {

/// The records of one owner, or one record, or everything (null id): oldest first, one object an entry and record:
/// {"entry","at","by","via","command","kind","record","reason","made","changes":[{"field","label","from","to","text"}]}.
/// "text" is the line people read: "Einddatum: 1 mei 2026 → 14 mei 2026". Of what was erased: "erased", and "text" with the day.
void history(store::Connection &connection, const Catalog &catalog, const Id &record, const std::function<bool(const QJsonObject &)> &each);
/// As far as a session may see it: nothing of people out of its sight; for who reads the log without content (FG) no values, names or reasons,
/// only which field of which record changed.
void history(const Reader &reader, const Catalog &catalog, const Id &record, const std::function<bool(const QJsonObject &)> &each);

/// Whose a record is, whatever its kind; null when it is nobody's.
[[nodiscard]] Id personOf(store::Connection &connection, const Catalog &catalog, const Id &record);

/// A value as people read it: code labels, dates in words, "niet gevraagd" and its kin.
[[nodiscard]] QString readable(const QJsonValue &value, const FieldInfo &field);

} // namespace luwte::command
