#include <QApplication>
#include <QTemporaryDir>
#include <cstdio>

#include "app/hardening.h"
#include "app/window/arguments.h"
#include "app/window/doors.h"
#include "app/window/languages.h"
#include "app/window/rooms.h"
#include "app/window/sample.h"
#include "app/window/shots.h"
#include "app/window/window.h"
#include "core/base/english.h"
#include "core/base/fault.h"
#include "core/demo/demo.h"
#include "ui/kit/now.h"
#include "ui/kit/theme.h"

using namespace luwte;
using namespace luwte::app;

namespace {

constexpr int exitDone = 0, exitTrouble = 1, exitUsage = 2;

void tell(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

int pictures(Window &window, const Arguments &arguments, const Clock &clock)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return exitTrouble;
    const QString vault = folder.filePath(QStringLiteral("vault"));
    window.frame().resize(arguments.size);
    window.frame().show();
    Shots shots(window, arguments.shots);
    {
        Doors doors(window, clock, folder.filePath(QStringLiteral("nieuw")), true);
        window.begin();
        shots.take(QStringLiteral("first-run"));
        auto made = demo::make(vault, samplePassphrase(), crypto::kdfFloor, clock);
        if (!made)
            return exitTrouble;
        made->office.reset();
        Doors there(window, clock, vault, true);
        window.begin();
        shots.take(QStringLiteral("unlock"));
    }
    window.enter(house::Office::open(vault, QStringLiteral("noor"), samplePassphrase(), vault::Access::ReadWrite, clock));
    shots.takePages();
    window.lock();
    return shots.all() ? exitDone : exitTrouble;
}

int run(QApplication &application, const Arguments &arguments)
{
    const SystemClock clock;
    ui::setClock(&clock);
    Languages languages;
    ui::applyTheme(application, arguments.theme);
    languages.use(arguments.language.value_or(arguments.shots.isEmpty() ? Languages::remembered() : Language::Dutch));
    Window window(allRooms());
    QObject::connect(&window, &Window::languageChosen, &window, [&](Language language) {
        languages.use(language);
        Languages::remember(language);
    });
    if (!arguments.shots.isEmpty())
        return pictures(window, arguments, clock);
    const bool usual = arguments.demo || arguments.folder.isEmpty();
    Doors doors(window, clock, usual ? usualFolder() : arguments.folder, usual);
    if (arguments.demo)
        doors.practiseIn(arguments.folder, [folder = arguments.folder] { return passphraseIn(passphraseFile(folder)); });
    window.begin();
    window.frame().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("luwte"));
    QApplication::setOrganizationName(QStringLiteral("luwte"));
    QApplication::setApplicationDisplayName(QStringLiteral("Luwte"));
    QApplication::setApplicationVersion(QStringLiteral(LUWTE_VERSION));
    const EnglishTexts english; // what is said before there is a window
    const Arguments arguments = parse(QApplication::arguments().mid(1));
    setLanguage(arguments.language.value_or(Language::Dutch));
    if (!arguments.problem.isEmpty()) {
        tell(arguments.problem);
        return exitUsage;
    }
    if (arguments.version || arguments.help) {
        std::printf("%s\n", qPrintable(arguments.version ? QStringLiteral("luwte " LUWTE_VERSION) : usage()));
        return exitDone;
    }
    try {
        return run(application, arguments);
    } catch (const Fault &fault) {
        tell(fault.text());
    } catch (const std::bad_alloc &) {
        tell(say("app", "Er is te weinig geheugen. Sluit andere programma's en probeer het opnieuw."));
    }
    return exitTrouble;
}
