#include "ui/kit/file_choice.h"

#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace luwte::ui {

namespace {

/// While it lives, settings of the user are read from and written to nowhere. QFileDialog reads them when it is made and writes when it goes.
class NoSettings
{
public:
    NoSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null")); }
    ~NoSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)); }
    NoSettings(const NoSettings &) = delete;
    NoSettings &operator=(const NoSettings &) = delete;
};

} // namespace

static QString chosen(QFileDialog &dialog)
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDirectory(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString chooseFile(QWidget *parent, const QString &title, const QString &filter)
{
    const NoSettings nowhere;
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog);
}

QString chooseFolder(QWidget *parent, const QString &title)
{
    const NoSettings nowhere;
    QFileDialog dialog(parent, title);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosen(dialog);
}

QString chooseNewFile(QWidget *parent, const QString &title, const QString &name, const QString &filter, IfThere ifThere)
{
    const NoSettings nowhere;
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, ifThere == IfThere::Give);
    dialog.selectFile(name);
    return chosen(dialog);
}

} // namespace luwte::ui
