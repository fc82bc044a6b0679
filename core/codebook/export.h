#pragma once
// The code book on its way out: `luwte-cli export DIR codebook OUT`, and beside statistics, so that whoever reads figures knows what the
// codes mean (W13).

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include "core/codebook/book.h"

namespace luwte::codebook {

/// {"version", "lists": [{"list","nl","en","version","values":[{"code","nl","en","from","until","htcds"?,"attributes"?}]}]}. Lists in
/// alphabetical order, values in theirs; dates ISO or null.
[[nodiscard]] QJsonObject toJson(const Book &book);

/// A header row and one row a value: list, list_nl, list_en, version, code, nl, en, from, until, htcds, attributes (compact JSON or "").
/// Cells are plain texts; quoting is the writer's.
[[nodiscard]] QList<QStringList> toRows(const Book &book);

} // namespace luwte::codebook
