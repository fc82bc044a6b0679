#include "app/window/arguments.h"

#include <QFileInfo>
#include <QRect>
#include <QStandardPaths>

namespace luwte::app {

Arguments parse(const QStringList &words)
{
    Arguments arguments;
    QStringList rest = words;
    const auto value = [&](const QString &option) {
        if (rest.isEmpty() || rest.first().startsWith(u'-'))
            arguments.problem = say("app", "Zet een waarde achter %1.").arg(option);
        return rest.isEmpty() ? QString() : rest.takeFirst();
    };
    while (!rest.isEmpty() && arguments.problem.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == QLatin1String("--demo")) {
            arguments.demo = true;
            arguments.folder = value(word);
        } else if (word == QLatin1String("--shots")) {
            arguments.shots = value(word);
        } else if (word == QLatin1String("--size")) {
            const QStringList sides = value(word).split(u'x');
            arguments.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
            if (!QRect(0, 0, 4000, 4000).contains(QRect(QPoint(), arguments.size)))
                arguments.problem = say("app", "Schrijf --size als 1366x768.");
        } else if (word == QLatin1String("--theme")) {
            const QString theme = value(word);
            arguments.theme = theme == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
            if (theme != QLatin1String("dark") && theme != QLatin1String("light"))
                arguments.problem = say("app", "Kies --theme light of --theme dark.");
        } else if (word == QLatin1String("--lang")) {
            const QString language = value(word);
            if (language == QLatin1String("nl"))
                arguments.language = Language::Dutch;
            else if (language == QLatin1String("en"))
                arguments.language = Language::English;
            else
                arguments.problem = say("app", "Kies --lang nl of --lang en.");
        } else if (word == QLatin1String("--version")) {
            arguments.version = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.help = true;
        } else if (!word.startsWith(u'-') && arguments.folder.isEmpty()) {
            arguments.folder = word;
        } else {
            arguments.problem = say("app", "Luwte kent '%1' hier niet. Kijk met 'luwte --help'.").arg(word.left(60));
        }
    }
    return arguments;
}

QString usage()
{
    return say("app", "Gebruik: luwte [MAP] [--demo MAP] [--shots UITMAP [--size BxH]] [--lang nl|en] [--theme light|dark]");
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/kantoor");
}

QString passphraseFile(const QString &vault)
{
    const QString named = qEnvironmentVariable("LUWTE_PASSPHRASE_FILE");
    if (!named.isEmpty())
        return named;
    const QString beside = QFileInfo(vault).absolutePath() + QStringLiteral("/passphrase");
    return QFileInfo::exists(beside) ? beside : QString();
}

} // namespace luwte::app
