#pragma once
// Spreadsheets made on the spot, sound and hostile.

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

#include "core/base/fault.h"
#include "core/sheet/workbook.h"

namespace fixtures {

using Files = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, content

enum class Packing { Deflated, Stored };

/// A zip file; with a password when one is given.
[[nodiscard]] QByteArray zip(const Files &files, const QByteArray &password = {}, Packing packing = Packing::Deflated);
/// A zip file whose last entry is `unit`, `times` times over, packed as it is made.
[[nodiscard]] QByteArray zipBomb(
    Files files, const QByteArray &name, const QByteArray &head, const QByteArray &unit, int times, const QByteArray &tail);

/// The parts of a small .xlsx workbook; change what a test is about.
struct Xlsx
{
    QByteArray rows;       ///< what is inside <sheetData>
    QByteArray strings;    ///< what is inside <sst>
    QByteArray formats;    ///< <numFmt …/>
    QByteArray styles;     ///< <xf …/>
    QByteArray properties; ///< attributes of <workbookPr>
    QByteArray prologue;   ///< before the root of the sheet
    QByteArray sheets = "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/>";
    QByteArray relations; ///< more <Relationship …/> of the workbook
    bool strict = false;
    [[nodiscard]] Files files() const;
    [[nodiscard]] QByteArray bytes() const { return zip(files()); }
    [[nodiscard]] QByteArray sheetHead() const;
};

/// An .ods file with one table that holds `rows`, and `more` after it.
[[nodiscard]] Files odsFiles(const QByteArray &rows, const QByteArray &more = {});
[[nodiscard]] QByteArray ods(const QByteArray &rows, const QByteArray &more = {});

struct Reading
{
    std::vector<luwte::sheet::Row> rows;
    QString code;   ///< of the fault, "" when there was none
    QString text;   ///< of the fault
    QString detail; ///< of the fault
    /// The cell's text, "" when there is no such cell.
    [[nodiscard]] QString at(int row, int column) const;
    [[nodiscard]] luwte::sheet::Cell cell(int row, int column) const;
};

/// Opens and reads one sheet.
[[nodiscard]] Reading read(
    const QByteArray &bytes, const QString &name = QStringLiteral("proef.xlsx"), int sheet = 0, const luwte::sheet::Limits &limits = {});

/// The same without keeping rows: just whether it was turned away.
[[nodiscard]] Reading refusal(
    const QByteArray &bytes, const QString &name = QStringLiteral("proef.xlsx"), const luwte::sheet::Limits &limits = {});

/// Most memory this process has had, in MB.
[[nodiscard]] qint64 peakMegabytes();

/// What the address sanitizer holds back of freed memory, in MB; that is not the reader's doing.
#ifdef __SANITIZE_ADDRESS__
inline constexpr qint64 heldBack = 256;
#else
inline constexpr qint64 heldBack = 0;
#endif

} // namespace fixtures
