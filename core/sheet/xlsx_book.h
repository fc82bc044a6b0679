#pragma once
// The frame of an .xlsx workbook: relationships, list of sheets, styles.

#include "core/sheet/book.h"
#include "core/sheet/xlsx_strings.h"
#include "core/sheet/xlsx_styles.h"

namespace luwte::sheet {

class XlsxBook final : public Book
{
public:
    /// Faults when the package holds no workbook.
    explicit XlsxBook(Package package);

    [[nodiscard]] QList<SheetInfo> sheets() const override;
    void read(int sheet, RowSink &rows, Meter &meter) override;
    [[nodiscard]] const Limits &limits() const override { return m_package.limits(); }

    struct Relation
    {
        QString id;
        QString type; ///< last word of the type's address: "worksheet"; the same in transitional and strict
        QString part; ///< "" when it points outside the package
    };

private:
    struct Sheet
    {
        SheetInfo info;
        QString part; ///< "" when nothing in the package belongs to it
    };
    [[nodiscard]] std::vector<Relation> relationsOf(const QString &part, Meter &meter) const;
    void readWorkbook(const QString &part, const std::vector<Relation> &relations, Meter &meter);
    void readSheets(Xml &xml, const std::vector<Relation> &relations);

    Package m_package;
    XlsxStyles m_styles;
    XlsxStrings m_strings;
    QString m_stringsPart;
    bool m_stringsRead = false;
    bool m_from1904 = false;
    std::vector<Sheet> m_sheets;
};

/// The part that `target` names, seen from the folder of `part`; "" when it leads out of the package.
[[nodiscard]] QString resolved(const QString &part, const QString &target);

} // namespace luwte::sheet
