#pragma once
// A picture of every page, for the documentation and for looking at what changed.

#include "app/window/window.h"

namespace luwte::app {

/// Goes to every main page and every registered screen of the open window and saves NN-name.png in `folder`, which is made when missing.
/// False, with a line on standard error, when a picture could not be written.
[[nodiscard]] bool takeShots(Window &window, const QString &folder);
/// Lets everything settle (layout, delayed loading), then saves a picture of `widget`.
[[nodiscard]] bool takeShot(QWidget *widget, const QString &path);

} // namespace luwte::app
