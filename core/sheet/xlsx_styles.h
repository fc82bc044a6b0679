#pragma once
// How .xlsx writes dates: as a count of days in a cell whose number format shows a date (ECMA-376 part 1, 18.8.30 and 18.17.4).

#include <vector>

#include "core/sheet/cells.h"
#include "core/sheet/xml.h"

namespace luwte::sheet {

enum class NumberShow : quint8 { Plain, Date, Time };

/// What a format code makes of a number: "dd-mm-yyyy" a date, "[h]:mm" and "mm:ss" a time, "0.00" and "\"dag\" 0" plain.
[[nodiscard]] NumberShow showOf(QStringView formatCode);

class XlsxStyles
{
public:
    void read(Xml xml);
    /// The cell for a number in a cell of style `style` (index into cellXfs; unknown ones are plain).
    [[nodiscard]] Cell cell(double number, QStringView written, int style, bool from1904) const;

private:
    struct Style
    {
        NumberShow show = NumberShow::Plain;
        int digits = 0; ///< format "0000000000": shown with at least this many digits (telephone numbers)
    };
    [[nodiscard]] static Style builtIn(int id);
    std::vector<Style> m_styles;
};

/// Days since the epoch as a date. In the 1900 system day 60 is 29 February 1900, which never was: it becomes a text.
[[nodiscard]] Cell serialCell(double serial, bool from1904);

} // namespace luwte::sheet
