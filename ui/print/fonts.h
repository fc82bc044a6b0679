#pragma once
// Fonts for paper, named per script: left to itself the system picks Japanese shapes for Chinese.

#include <QFont>

#include "core/documents/document.h"

namespace luwte::print {

/// Sizes on paper in points; a document is laid out in physical units, never in pixels of a screen.
struct TypeScale
{
    double body = 10.5;
    double title = 20;
    double subtitle = 12.5;
    double heading = 14;
    double small = 8.5;
};
[[nodiscard]] TypeScale typeScale(documents::Style style);
/// The same for a document: pocket cards are small.
[[nodiscard]] TypeScale typeScale(const documents::Document &document);
/// A font of that many points at `dpi` units an inch, without hinting.
[[nodiscard]] QFont paperFont(double points, int dpi, bool bold = false);
/// Characters that no font here can show; a print with boxes in it is refused.
[[nodiscard]] QStringList missingCharacters(const QString &text);

} // namespace luwte::print
