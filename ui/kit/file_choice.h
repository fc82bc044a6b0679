#pragma once
// Which file to read, and where to write one. Our own dialogs in place of QFileDialog's static functions: Qt keeps the folders somebody visited
// in its settings, and desktops keep recently used files. Here neither is told anything.

#include <QString>

class QWidget;

namespace luwte::ui {

/// The path of a file that is there; "" when nothing was chosen. `filter` as QFileDialog's, "" for all files.
[[nodiscard]] QString chooseFile(QWidget *parent, const QString &title, const QString &filter = {});
/// The path of a folder that is there, or is made in the dialog; "" when nothing was chosen.
[[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title);
enum class IfThere { Ask, Give }; ///< Give: for whoever refuses a file that is there, and says so
/// A path to write to; `name`: what the dialog suggests.
[[nodiscard]] QString chooseNewFile(QWidget *parent, const QString &title, const QString &name, const QString &filter = {}, IfThere ifThere = IfThere::Ask);

} // namespace luwte::ui
