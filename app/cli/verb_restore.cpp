// restore: a backup back as a vault, in a new place.
#include <QJsonObject>

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"
#include "core/base/day_text.h"
#include "core/house/keeping.h"

namespace luwte::cli {

int runRestore(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--over")});
    const QString file = arguments.word(0, say("cli", "het bestand van de reservekopie"));
    const QString folder = arguments.word(1, say("cli", "de nieuwe map"));
    const auto restored = house::restore(file, folder, arguments.user, readCredential(arguments), clockOf(arguments), progressLines(say("cli", "Terugzetten: %1 %")),
        house::Present{arguments.value("--over"), true});
    if (arguments.json) {
        printJson(QJsonObject{{QStringLiteral("vault"), restored.folder}, {QStringLiteral("made_at"), restored.madeAt.toText()}, {QStringLiteral("entries"), restored.entries},
            {QStringLiteral("erasures_known"), restored.erasuresKnown}, {QStringLiteral("erased_again"), restored.erasedAgain}});
        return ExitDone;
    }
    printLine(say("cli", "De reservekopie van %1 staat in %2. Kijk of alles klopt en werk daar verder.").arg(dayText(restored.madeAt.civilDate()), restored.folder));
    if (!restored.told().isEmpty())
        printLine(restored.told());
    return ExitDone;
}

} // namespace luwte::cli
