#pragma once
// Vertical scrolling only; nothing on a page is wider than its window.

class QScrollArea;
class QWidget;

namespace luwte::ui {

/// A frameless area that scrolls `content` vertically and keeps what has the focus in view.
[[nodiscard]] QScrollArea *scrolling(QWidget *content);

} // namespace luwte::ui
