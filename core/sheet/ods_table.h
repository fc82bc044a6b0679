#pragma once
// One table of .ods, streamed. Repeat counts are what a bomb is made of here: empty cells and rows are counted, never made.

#include "core/sheet/cells.h"
#include "core/sheet/xml.h"

namespace luwte::sheet {

class OdsTable
{
public:
    explicit OdsTable(RowSink &rows) : m_rows(rows) {}
    /// Reads the table:table element just entered, and leaves it.
    void read(Xml &xml) { readRows(xml, false); }

private:
    void readRows(Xml &xml, bool hidden);
    void readRow(Xml &xml, bool hidden);
    void readCell(Xml &xml, qint64 column, qint64 repeat);
    void readParagraph(Xml &xml, QString &out, int column) const;

    RowSink &m_rows;
    qint64 m_next = 1; ///< number of the row to come
};

} // namespace luwte::sheet
