#pragma once
// What each kind of file offers behind Workbook.

#include "core/sheet/cells.h"
#include "core/sheet/meter.h"

namespace luwte::sheet {

class Book
{
public:
    Book() = default;
    virtual ~Book() = default;
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    [[nodiscard]] virtual QList<SheetInfo> sheets() const = 0;
    virtual void read(int sheet, RowSink &rows, Meter &meter) = 0;
    [[nodiscard]] virtual const Limits &limits() const = 0;
};

} // namespace luwte::sheet
