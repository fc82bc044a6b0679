#pragma once
// One worksheet of .xlsx, streamed.

#include "core/sheet/xlsx_strings.h"
#include "core/sheet/xlsx_styles.h"

namespace luwte::sheet {

class XlsxSheet
{
public:
    XlsxSheet(const XlsxStyles &styles, const XlsxStrings &strings, bool from1904, RowSink &rows)
        : m_styles(styles), m_strings(strings), m_from1904(from1904), m_rows(rows)
    {
    }
    void read(Xml xml);

private:
    void readRow(Xml &xml);
    void readCell(Xml &xml);
    void readFormula(Xml &xml, QString &formula, int column);
    [[nodiscard]] Cell valueCell(QStringView type, const QString &value, int style, int column) const;

    const XlsxStyles &m_styles;
    const XlsxStrings &m_strings;
    bool m_from1904;
    RowSink &m_rows;
    int m_row = 0;     ///< the row last begun
    int m_column = -1; ///< the column last seen in it
};

/// "B12" → row 12, column 1; false for anything else, also lower case, '$' and leading zeroes.
[[nodiscard]] bool toPlace(QStringView reference, int &row, int &column);

} // namespace luwte::sheet
