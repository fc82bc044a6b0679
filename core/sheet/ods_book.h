#pragma once
// .ods (OpenDocument 1.x): everything is in content.xml, so the list of sheets costs one pass over it.

#include "core/sheet/book.h"
#include "core/sheet/xml.h"

namespace luwte::sheet {

class OdsBook final : public Book
{
public:
    explicit OdsBook(Package package);

    [[nodiscard]] QList<SheetInfo> sheets() const override { return m_sheets; }
    void read(int sheet, RowSink &rows, Meter &meter) override;
    [[nodiscard]] const Limits &limits() const override { return m_package.limits(); }

private:
    void refuseEncrypted(Meter &meter) const;
    /// Visits the tables; `onTable` leaves the element it is given.
    template<class OnTable>
    void walk(Meter &meter, OnTable onTable) const;

    Package m_package;
    QList<SheetInfo> m_sheets;
};

} // namespace luwte::sheet
