#pragma once
// A picture of every page, for the documentation and for looking at what changed.

#include "app/window/window.h"

namespace luwte::app {

class Shots
{
public:
    /// `folder` is made when missing.
    Shots(Window &window, const QString &folder);
    /// Saves the window as it is now as NN-name.png.
    void take(const QString &name);
    /// Goes to every main page and every registered screen of the open window.
    void takePages();
    /// False, after a line on standard error, when a picture could not be written.
    [[nodiscard]] bool all() const { return m_all; }

private:
    Window &m_window;
    QString m_folder;
    int m_number = 0;
    bool m_all = true;
};

/// Lets everything settle (layout, delayed loading), then saves a picture of `widget`.
[[nodiscard]] bool takeShot(QWidget *widget, const QString &path);

} // namespace luwte::app
