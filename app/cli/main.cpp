#include <QCoreApplication>
#include <QTranslator>

#include "app/cli/hardening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

using namespace luwte;
using namespace luwte::cli;

static int help(int exit)
{
    QString text = say("cli", "Gebruik: luwte-cli [--user NAAM] [--passphrase-file BESTAND] [--now TIJD] [--lang nl|en] [--json] WERKWOORD …");
    for (const Verb &verb : verbs())
        text += QStringLiteral("\n  %1 %2").arg(QLatin1String(verb.name), QLatin1String(verb.use));
    exit == ExitDone ? printLine(text) : tell(text);
    return exit;
}

static int carriedOut(const Arguments &arguments)
{
    for (const Verb &verb : verbs())
        if (arguments.verb == QLatin1String(verb.name))
            return verb.run(arguments);
    throw UsageError{say("cli", "Luwte kent '%1' niet. Kijk met 'luwte-cli --help'.").arg(arguments.verb.left(60))};
}

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("luwte"));
    QTranslator english;
    if (english.load(QStringLiteral(":/luwte/i18n/luwte_en.qm")))
        QCoreApplication::installTranslator(&english);
    const bool json = QCoreApplication::arguments().contains(QStringLiteral("--json"));
    try {
        const Arguments arguments = parse(QCoreApplication::arguments());
        if (arguments.has("--version")) {
            printLine(QStringLiteral("luwte-cli " LUWTE_VERSION));
            return ExitDone;
        }
        if (arguments.has("--help") || arguments.verb.isEmpty())
            return help(arguments.has("--help") ? ExitDone : ExitUsage);
        return carriedOut(arguments);
    } catch (const UsageError &error) {
        return failed(json, QStringLiteral("usage"), error.text, {}, ExitUsage);
    } catch (const Fault &fault) {
        return failed(json, fault);
    } catch (const std::bad_alloc &) {
        return failed(json, QStringLiteral("memory"), say("cli", "Er is te weinig geheugen. Sluit andere programma's en probeer het opnieuw."), {}, ExitDisk);
    } catch (const std::exception &) {
        return failed(json, QStringLiteral("internal"), say("cli", "Er ging iets mis in Luwte zelf. Er is niets opgeslagen."), {}, ExitData);
    }
}
