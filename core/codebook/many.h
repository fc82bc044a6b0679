#pragma once
// Several values in one spreadsheet cell.

#include "core/codebook/book.h"

namespace luwte::codebook {

struct Matched
{
    Codes codes;           ///< in the order of the cell, each once
    QStringList unmatched; ///< parts that mean nothing on this list, as typed; keep them as a note
    bool operator==(const Matched &) const = default;
};

/// Reads a cell such as "Debt bondage ; Withholds documents". Parts are separated by ";", "|", "," or a line break; because some labels
/// have a separator in themselves ("Water supply; sewerage, waste management and remediation") the longest run of parts that means
/// something is taken. Also reads codes separated by spaces, as survey forms write them. At most 64 parts; the rest is unmatched.
[[nodiscard]] Matched matchMany(const Book &book, QAnyStringView list, const QString &text, QDate on = {});

} // namespace luwte::codebook
