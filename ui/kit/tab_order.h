#pragma once
// Tab goes as one reads. Qt's own order is that in which widgets were made, and what a page adds later comes last.

class QWidget;

namespace luwte::ui {

/// Puts everything under `root` that Tab reaches in the order of its layouts.
void orderTabs(QWidget *root);

} // namespace luwte::ui
