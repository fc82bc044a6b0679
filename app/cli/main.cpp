#include <QGuiApplication>
#include <memory>

#include "app/hardening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/base/english.h"

using namespace luwte;
using namespace luwte::cli;

static int help(int exit)
{
    QString text = say("cli", "Gebruik: luwte-cli [--user NAAM] [--passphrase-file BESTAND] [--now TIJD] [--lang nl|en] [--json] WERKWOORD …");
    for (const Verb &verb : verbs())
        text += QStringLiteral("\n  %1 %2").arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.use));
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

/// Printing lays out text, which needs Qt Gui (never a screen); everything else is core only.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &words)
{
    if (words.contains(QStringLiteral("print"))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Qt's own remarks (fonts, folders of the desktop) are no answer of ours; standard error carries one line an error.
static void quiet(QtMsgType, const QMessageLogContext &, const QString &) {}

int main(int argc, char **argv)
{
    hardenProcess();
    qInstallMessageHandler(quiet);
    // No buffer that keeps an answer after a lock.
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    QStringList words; // ours: Qt would take "--style" for itself
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    int one = 1;
    const std::unique_ptr<QCoreApplication> application = makeApplication(one, argv, words);
    QCoreApplication::setApplicationName(QStringLiteral("luwte"));
    const EnglishTexts english;
    const bool json = words.contains(QStringLiteral("--json"));
    try {
        const Arguments arguments = parse(words);
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
        return failed(json, QStringLiteral("internal"), say("cli", "Luwte zelf heeft een probleem. Er is niets opgeslagen. Probeer het opnieuw."), {}, ExitData);
    }
}
