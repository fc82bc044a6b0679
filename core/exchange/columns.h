#pragma once
// Which column of a sheet is which field of the case data standard.

#include <QHash>

#include "core/base/result.h"
#include "core/codebook/htcds.h"
#include "core/sheet/workbook.h"

namespace luwte::exchange {

/// The field that a header cell means: a label of IOM's template, a name of the standard or of its survey forms, the Dutch label, or a
/// usual word such as "Achternaam". nullptr when it means none.
[[nodiscard]] const codebook::HtcdsField *fieldOf(const QString &header);

/// What a person said about columns: {"Familienaam": "prs_SecondName", "C": "prs_FirstName", "Opmerking": null}. A key is the text above
/// a column or its letters, a value a field's name or label; null or "" leaves the column out of the fields.
struct ColumnMap
{
    QHash<QString, const codebook::HtcdsField *> byKey; ///< key as typed; nullptr: no field
    [[nodiscard]] bool isEmpty() const { return byKey.isEmpty(); }
};

/// Reads a map; refusals "map.json" and "map.field" say what is expected.
[[nodiscard]] Result<ColumnMap> readColumnMap(const QByteArray &json);

struct Columns
{
    int headerRow = 0; ///< last row of headers, 1-based; cases start below it
    QList<const codebook::HtcdsField *> fields; ///< by column; nullptr for a column that is kept as a note
    QStringList labels;                         ///< by column, as the sheet has them
    int known = 0;                              ///< columns with a field
    bool telling = false;                       ///< says who a person is: a name, a birth date or a phone number

    [[nodiscard]] const codebook::HtcdsField *field(int column) const { return column < fields.size() ? fields[column] : nullptr; }
    [[nodiscard]] QString label(int column) const { return column < labels.size() ? labels[column] : QString(); }
};

/// How many rows at the top are looked at for headers.
inline constexpr int headRows = 10;

/// Finds the headers in the first rows of a sheet. IOM's template has two rows of them that disagree about the address: the lower row
/// counts, and the upper one only where the lower is empty. Refusal "map.column" when the map names a column that is not there.
[[nodiscard]] Result<Columns> findColumns(const std::vector<sheet::Row> &top, const ColumnMap &map);

} // namespace luwte::exchange
