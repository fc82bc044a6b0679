#pragma once
// F6 and Shift+F6: from one part of the window to the next.

#include <QList>
#include <functional>

class QWidget;

namespace luwte::ui {

struct Pane
{
    QWidget *widget;
    std::function<void()> enter = {}; ///< default: the first part that Tab would reach
};

/// Puts the focus into the pane after the one that has it; `by` is 1 or -1. Panes out of view are passed over.
void stepPane(const QList<Pane> &panes, int by);

} // namespace luwte::ui
