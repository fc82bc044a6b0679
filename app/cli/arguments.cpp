#include "app/cli/arguments.h"

#include "core/base/say.h"

namespace luwte::cli {

static const QStringList &flags()
{
    static const QStringList known{QStringLiteral("--json"), QStringLiteral("--keep-going"), QStringLiteral("--dry-run"), QStringLiteral("--skip-faulty"), QStringLiteral("--safe"),
        QStringLiteral("--armor"), QStringLiteral("--secret"), QStringLiteral("--markdown"), QStringLiteral("--help"), QStringLiteral("--version"), QStringLiteral("--without-key"), QStringLiteral("--none"),
        QStringLiteral("--accept"), QStringLiteral("--replace"), QStringLiteral("--auto")};
    return known;
}

Arguments parse(const QStringList &arguments)
{
    Arguments parsed;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString option = arguments.at(i);
        if (!option.startsWith(QLatin1String("--")) || option == QLatin1String("--")) {
            if (parsed.verb.isEmpty())
                parsed.verb = option;
            else
                parsed.words.append(option);
            continue;
        }
        QString value;
        const qsizetype equals = option.indexOf(u'=');
        if (equals > 0) {
            value = option.mid(equals + 1);
            option.truncate(equals);
        } else if (!flags().contains(option)) {
            if (++i >= arguments.size())
                throw UsageError{say("cli", "Na %1 hoort een waarde.").arg(option)};
            value = arguments.at(i);
        }
        if (option == QLatin1String("--json")) {
            parsed.json = true;
        } else if (option == QLatin1String("--user")) {
            parsed.user = value;
        } else if (option == QLatin1String("--passphrase-file")) {
            parsed.passphraseFile = value;
        } else if (option == QLatin1String("--lang")) {
            if (value != QLatin1String("nl") && value != QLatin1String("en"))
                throw UsageError{say("cli", "Kies --lang nl of --lang en.")};
            setLanguage(value == QLatin1String("en") ? Language::English : Language::Dutch);
        } else if (option == QLatin1String("--now")) {
            parsed.now = Instant::fromText(value);
            if (!parsed.now)
                throw UsageError{say("cli", "Schrijf --now als 2026-03-02T09:00.")};
        }
        parsed.options.insert(option, value);
        parsed.repeated[option].append(value);
    }
    return parsed;
}

int Arguments::number(const char *option, int otherwise, int least) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const int value = options.value(QLatin1String(option)).toInt(&ok);
    if (!ok || value < least)
        throw UsageError{say("cli", "Geef bij %1 een heel getal van %2 of meer.").arg(QLatin1String(option)).arg(least)};
    return value;
}

QString Arguments::word(int i, const QString &what) const
{
    if (i >= words.size())
        throw UsageError{say("cli", "Er ontbreekt iets: %1. Kijk met 'luwte-cli --help'.").arg(what)};
    return words.at(i);
}

void Arguments::expect(int most, const QStringList &known) const
{
    static const QStringList general{QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("--passphrase-file"), QStringLiteral("--key-file"), QStringLiteral("--lang"), QStringLiteral("--now")};
    if (words.size() > most)
        throw UsageError{say("cli", "'%1' is een woord te veel. Kijk met 'luwte-cli --help'.").arg(words.at(most).left(60))};
    for (auto it = options.begin(); it != options.end(); ++it)
        if (!general.contains(it.key()) && !known.contains(it.key()))
            throw UsageError{say("cli", "'%1' hoort niet bij dit werkwoord. Kijk met 'luwte-cli --help'.").arg(it.key().left(60))};
}

} // namespace luwte::cli
