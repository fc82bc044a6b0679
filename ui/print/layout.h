#pragma once
// From a document to laid-out text.

#include <QTextDocument>
#include <memory>

#include "core/documents/document.h"

namespace luwte::print {

/// Units of the layout an inch: fine enough that rounding never shows on paper.
inline constexpr int unitsPerInch = 288;

/// Text only: everything typed is inserted as plain text, never read as markup.
[[nodiscard]] std::unique_ptr<QTextDocument> layOut(const documents::Document &document, QSizeF page);

} // namespace luwte::print
