#pragma once
// Writes one sheet as .xlsx. Texts are written as texts, so that none of them is a formula.

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace luwte::exchange {

class XlsxFile
{
public:
    /// The library puts plain temporary files beside its work: they go in a folder of our own inside `folder` (0700), which is removed.
    /// Fault(Disk) when that cannot be made.
    XlsxFile(const QString &folder, const QString &sheet);
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    // Rows and columns count from 0.
    void text(int row, int column, const QString &text);
    void heading(int row, int column, const QString &text);
    void number(int row, int column, double number);
    void date(int row, int column, QDate date);
    void hideRow(int row);

    /// The file's bytes. Fault(Disk). Nothing may be written after it.
    [[nodiscard]] QByteArray finish();
    /// Texts that had to be cut to what a cell holds.
    [[nodiscard]] int cut() const { return m_cut; }

private:
    struct Book;
    QTemporaryDir m_temporary;
    std::unique_ptr<Book> m_book;
    int m_cut = 0;
};

} // namespace luwte::exchange
