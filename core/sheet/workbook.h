#pragma once
// Spreadsheets from outside (.xlsx, .ods, .csv) as rows of cells. Every byte is hostile (security.md, rule 4): a file is streamed, never
// unpacked to disk and never held whole; nothing it names is followed; each size below is capped before memory is taken.
//
//   auto book = sheet::Workbook::open(path);
//   book.read(0, [&](const sheet::Row &row) { … return true; });
//
// All trouble is a Fault whose text says what to do: Foreign (not a sheet we read, or beyond Limits), Damaged, or Disk.

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace luwte::sheet {

struct Cell
{
    enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Formula, Error };
    Kind kind = Kind::Empty;
    /// What a person sees or typed. Numbers with a decimal point and without grouping, dates as 2026-03-02 or 2026-03-02 14:30, booleans
    /// TRUE and FALSE, a time of day as 14:30. A formula as the file has it, with leading '='; just "=…" where an .xlsx file shares one
    /// formula among cells. Lines are separated by \n. In .csv a text that starts with '=' is a formula, all else is Text.
    QString text;
    double number = 0; ///< Number and Boolean; a Formula whose last answer was one
    QDate date;        ///< Date; a Formula whose last answer was one
    QString shown;     ///< Formula: the answer the other program last worked out, written as `text` would be; may be empty or stale
};

struct Row
{
    int number = 0;          ///< 1-based, as in the program people use; in .csv the number of the record
    bool hidden = false;     ///< hidden by hand or by a filter
    std::vector<Cell> cells; ///< index is the column; empty cells at the end are left out
};

struct SheetInfo
{
    QString name;
    bool hidden = false;
};

/// Ceilings, each far above what an office makes: 1,000 cases in IOM's template are 70 kB packed and 0.7 MB unpacked.
struct Limits
{
    qint64 fileBytes = 100 * qint64(1024 * 1024);
    /// Unpacked bytes that one open() or one read() may cost: 700,000 such cases, under a minute of reading.
    qint64 unpackedBytes = 512 * qint64(1024 * 1024);
    /// Unpacked bytes per packed byte, once past `ratioFrom`. Rows of a sheet shrink 5 to 20 times, a million styled empty rows 15 times,
    /// a zip bomb about 1,000 times.
    int ratio = 100;
    qint64 ratioFrom = 16 * qint64(1024 * 1024);
    int entries = 10'000;                           ///< files inside the package; a workbook with pictures has some hundreds
    qint64 sharedBytes = 256 * qint64(1024 * 1024); ///< memory for an .xlsx file's table of texts
    int cellChars = 100'000;                        ///< the same as a text field of ours; a cell of Excel holds 32,767
    int columns = 16'384;                           ///< as Excel and LibreOffice
    int rows = 1'048'576;                           ///< as Excel and LibreOffice
    qint64 cells = 100'000'000;                     ///< handed over in one read(), empty ones in between included
    int sheets = 1'000;
    int xmlDepth = 64; ///< real files stay below 20
};

/// Called now and then with bytes done of bytes to do (0 when not known); false stops.
using Progress = std::function<bool(qint64 done, qint64 total)>;

class Book;

class Workbook
{
public:
    /// Recognises the kind by content, then by name; reads the list of sheets. The file stays open for reading until this goes.
    [[nodiscard]] static Workbook open(const QString &path, const Limits &limits = {});
    /// The same for bytes in memory; `name` is a file name such as "intakes.csv" and may be empty.
    [[nodiscard]] static Workbook openBytes(const QByteArray &bytes, const QString &name = {}, const Limits &limits = {});
    ~Workbook();
    Workbook(Workbook &&) noexcept;
    Workbook &operator=(Workbook &&) noexcept;

    /// In the file's order; hidden ones too. A .csv file has one, named after the file.
    [[nodiscard]] QList<SheetInfo> sheets() const;
    /// Streams one sheet (index into sheets()), top to bottom. Rows without anything in them are left out. Stops quietly when `onRow` or
    /// `progress` returns false. A Fault may come after rows were handed over, so use them only once read() has returned.
    void read(int sheet, const std::function<bool(const Row &)> &onRow, const Progress &progress = {});

private:
    explicit Workbook(std::unique_ptr<Book> book);
    std::unique_ptr<Book> m_book;
};

/// 0 → "A", 25 → "Z", 26 → "AA", 16383 → "XFD". Empty for a negative column.
[[nodiscard]] QString columnName(int column);

} // namespace luwte::sheet
