#pragma once
// Text from people on its way into a spreadsheet. A cell that starts with = + - @ may be run as a formula by the program that opens the
// file, so a note could call a web address or a command on a colleague's computer. In our exports text stays text.

#include <QString>
#include <QStringList>

namespace luwte::exchange {

/// Starts, after spaces, with = + - @ (or their wide forms), or with a tab or line end: programs may see a formula.
[[nodiscard]] bool startsFormula(QStringView text);

/// Text for a .csv field, before quoting: an apostrophe goes before what would start a formula. Also after ; , tab and line ends within
/// the text, since a program that splits on another separator than ours starts a cell there. Control characters are dropped.
[[nodiscard]] QString csvText(const QString &text);

/// Undoes csvText() exactly, but for the control characters.
[[nodiscard]] QString fromCsvText(const QString &text);

/// One line of .csv with its line end: each field through csvText(), quoted where needed (RFC 4180).
[[nodiscard]] QString csvLine(const QStringList &fields, QChar separator = u';');

/// Text for a string cell of .xlsx, where a leading = is harmless as long as the cell is written as a string: control characters and
/// halves of character pairs are dropped, lines end in \n, and a text that looks like the format's own _xHHHH_ is kept as it is typed.
[[nodiscard]] QString xlsxText(const QString &text);

/// What Excel takes in one cell; longer texts have to be divided over cells or files.
inline constexpr int xlsxCellChars = 32'767;

} // namespace luwte::exchange
