#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"

namespace luwte::cli {

int runInit(const Arguments &arguments)
{
    arguments.expect(1, {QStringLiteral("--office"), QStringLiteral("--kdf-memory"), QStringLiteral("--kdf-passes")});
    const QString folder = arguments.word(0, say("cli", "de map van het nieuwe bestand"));
    if (!arguments.has("--office") || arguments.user.isEmpty())
        throw UsageError{say("cli", "Geef --office NAAM en --user NAAM.")};
    crypto::KdfCost cost;
    const bool chosen = arguments.has("--kdf-memory") || arguments.has("--kdf-passes");
    if (!chosen)
        cost = crypto::measuredCost();
    cost.memoryKiB = qMin(arguments.number("--kdf-memory", cost.memoryKiB / 1024, 0), 1'000'000) * 1024;
    cost.passes = arguments.number("--kdf-passes", cost.passes, 0);
    const crypto::SecretBytes passphrase = readPassphrase(arguments);
    auto made = house::Office::make(folder, arguments.value("--office"), arguments.user, passphrase, cost, clockOf(arguments));
    if (!made)
        return failed(arguments.json, made.error());
    const QString recovery = QString::fromLatin1(reinterpret_cast<const char *>(made->recoveryKey.data()), qsizetype(made->recoveryKey.size()));
    if (arguments.json) {
        printJson(QJsonObject{{QStringLiteral("vault"), made->office->vault().folder()}, {QStringLiteral("user"), made->office->door().session().user},
            {QStringLiteral("recovery_key"), recovery}});
        return ExitDone;
    }
    printLine(say("cli", "Het bestand is gemaakt: %1").arg(made->office->vault().folder()));
    printLine(say("cli", "Herstelcode (schrijf op en bewaar op een veilige plek, Luwte toont deze maar een keer): %1").arg(recovery));
    return ExitDone;
}

} // namespace luwte::cli
