#pragma once
// Cases as rows of IOM's case sheet. What Luwte keeps secret does not go along: the address columns stay empty.

#include <QDate>
#include <QList>
#include <QStringList>
#include <functional>

#include "core/codebook/htcds.h"
#include "core/access/sight.h"
#include "core/store/connection.h"

namespace luwte::exchange {

struct ExportCell
{
    QString text;
    QDate date; ///< valid: a date cell; `text` is the same as ISO
};

/// By the order of Htcds::fields(), so without the template's first column.
using ExportRow = QList<ExportCell>;

/// All cases of people in sight, in the order in which they were made. Returns how many.
int eachCaseRow(store::Connection &connection, const std::function<void(const ExportRow &)> &each, const access::Sight &sight = {});

/// Names of the standard's fields that are always empty in our exports.
[[nodiscard]] QStringList withheldFields();

} // namespace luwte::exchange
