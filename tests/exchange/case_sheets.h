#pragma once
// Case sheets made on the spot, in IOM's layout or another. All people are fictional.

#include <QByteArray>
#include <QStringList>
#include <utility>
#include <vector>

#include "core/exchange/read_plan.h"

namespace sheets {

using Cells = std::vector<std::pair<const char *, QString>>; ///< label of the template, text; "=…" is a formula

/// Rows of texts, the first is row 1; empty rows are left out.
struct Sheet
{
    std::vector<QStringList> rows;
    /// Texts by turns in the cell and in the table of shared texts.
    [[nodiscard]] QByteArray xlsx() const;
    [[nodiscard]] QByteArray ods() const;
    [[nodiscard]] QByteArray csv(char separator = ';') const;
};

/// IOM's template: hidden names that disagree with the labels about the address, labels, numbers in column A, and these cases from row 3.
[[nodiscard]] Sheet iom(const std::vector<Cells> &cases);
/// One row of headers.
[[nodiscard]] Sheet plain(const QStringList &headers, const std::vector<QStringList> &rows);

inline const luwte::Instant now = *luwte::Instant::fromText(QStringLiteral("2026-12-10T09:00"));

[[nodiscard]] luwte::Result<luwte::exchange::ImportPlan> planOf(const QByteArray &bytes, const QString &name = QStringLiteral("proef.xlsx"),
    const luwte::exchange::ReadOptions &options = {}, const luwte::exchange::ImportProgress &progress = {});

/// "birthdate phone": the codes of a row's faults, in alphabetical order; of all rows when `row` is 0.
[[nodiscard]] QString faultCodes(const std::vector<luwte::exchange::CellFault> &faults, int row = 0);

} // namespace sheets
