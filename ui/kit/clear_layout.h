#pragma once
// What a page shows anew is taken away first.

class QLayout;

namespace luwte::ui {

/// Empties a layout, and those in it: the widgets are gone from the picture now, from memory when the signal that led here is over.
void clearLayout(QLayout *layout);

} // namespace luwte::ui
