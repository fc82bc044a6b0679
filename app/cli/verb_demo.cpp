#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"
#include "core/demo/demo.h"

namespace luwte::cli {

int runDemo(const Arguments &arguments)
{
    arguments.expect(1, {});
    const QString folder = arguments.word(0, say("cli", "de map van het oefenbestand"));
    const crypto::SecretBytes passphrase = readPassphrase(arguments);
    // Practice needs no second of waiting at every unlock; the floor still holds.
    const auto made = demo::make(folder, passphrase, crypto::kdfFloor, clockOf(arguments));
    if (!made)
        return failed(arguments.json, made.error());
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("vault"), made->office->vault().folder()}, {QStringLiteral("user"), made->office->door().session().user}});
    else
        printLine(say("cli", "Het oefenbestand staat klaar: %1 (naam: %2)").arg(made->office->vault().folder(), made->office->door().session().user));
    return ExitDone;
}

} // namespace luwte::cli
