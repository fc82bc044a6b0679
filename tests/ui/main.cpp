#include <QApplication>
#include <QTemporaryDir>
#include <catch2/catch_session.hpp>

#include "ui/kit/theme.h"

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing of the account that runs the tests is read or written.
    QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("luwte"));
    QApplication::setOrganizationName(QStringLiteral("luwte"));
    luwte::ui::applyTheme(app, luwte::ui::ThemeChoice::Light);
    return Catch::Session().run(argc, argv);
}
