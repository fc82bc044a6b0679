#pragma once
// Texts of .xlsx: the table that cells point into, and texts within a cell; runs of rich text joined, reading aids (rPh) dropped.

#include <vector>

#include "core/sheet/xml.h"

namespace luwte::sheet {

/// Reads an `si` or `is` element that was just entered, and leaves it; false when the text has more than `most` characters.
[[nodiscard]] bool richText(Xml &xml, QString &out, qsizetype most);
/// Undoes _xHHHH_ (ECMA-376 part 1, 22.9.2.19), makes line ends \n, and drops control characters.
[[nodiscard]] QString unescaped(const QString &text);

/// Kept as one text with ends, four bytes an entry: a file with millions of empty entries stays small.
class XlsxStrings
{
public:
    void read(Xml xml, const Limits &limits);
    [[nodiscard]] qint64 count() const { return qint64(m_ends.size()); }
    [[nodiscard]] QString at(qint64 index) const;

private:
    QString m_all;
    std::vector<quint32> m_ends;
};

} // namespace luwte::sheet
