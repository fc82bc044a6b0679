// salvage: what is whole of a damaged vault, in a new one.
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"
#include "core/house/house.h"
#include "core/house/salvage.h"

namespace luwte::cli {

static QJsonObject counts(const QMap<QString, qint64> &byKind)
{
    QJsonObject object;
    for (auto it = byKind.begin(); it != byKind.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

static void printCounts(const QString &text, const QMap<QString, qint64> &byKind)
{
    for (auto it = byKind.begin(); it != byKind.end(); ++it) {
        const store::RecordShape *shape = house::catalog().shape(it.key());
        printLine(text.arg(shape ? inLanguage(QString::fromUtf8(shape->info.nl), QString::fromUtf8(shape->info.en)) : it.key()).arg(it.value()));
    }
}

int runSalvage(const Arguments &arguments)
{
    arguments.expect(2, {});
    const QString folder = arguments.word(0, say("cli", "de map van het bestand"));
    const QString place = arguments.word(1, say("cli", "de nieuwe map"));
    if (!vault::Vault::isVault(folder))
        throw Fault(FaultKind::Foreign, say("cli", "Deze map is geen bestand van Luwte. Controleer het pad."), QStringLiteral("no vault"));
    watchInterrupt();
    const auto told = house::salvage(folder, place, arguments.user, readCredential(arguments), clockOf(arguments), [](double) { return !interrupted(); });
    if (arguments.json) {
        printJson(QJsonObject{{QStringLiteral("vault"), told.folder}, {QStringLiteral("complete"), told.complete()}, {QStringLiteral("entries"), told.entries},
            {QStringLiteral("lost_entries"), told.lostEntries.toText()}, {QStringLiteral("kept"), counts(told.kept)}, {QStringLiteral("rebuilt"), counts(told.rebuilt)},
            {QStringLiteral("lost"), counts(told.lost)}, {QStringLiteral("uncounted"), QJsonArray::fromStringList(told.uncounted)}, {QStringLiteral("nameless"), told.placeholders}, {QStringLiteral("emptied"), told.emptied},
            {QStringLiteral("faults"), QJsonArray::fromStringList(told.faults)}});
        return ExitDone;
    }
    printCounts(say("cli", "%1: %2 heel"), told.kept);
    printCounts(say("cli", "%1: %2 opnieuw gemaakt uit het logboek; de laatste wijzigingen kunnen ontbreken"), told.rebuilt);
    printCounts(say("cli", "%1: %2 verloren"), told.lost);
    for (const QString &table : told.uncounted)
        printLine(say("cli", "In '%1' was een deel niet te lezen; misschien is er meer verloren dan hier staat.").arg(table));
    if (told.placeholders > 0)
        printLine(say("cli", "Cliënten van wie alleen andere gegevens over zijn, zonder naam: %1").arg(told.placeholders));
    if (told.emptied > 0)
        printLine(say("cli", "Bestanden van cliënten zonder hun inhoud: %1").arg(told.emptied));
    printLine(told.lostEntries.isEmpty() ? say("cli", "Logboek: alle %1 regels heel.").arg(told.entries)
                                         : say("cli", "Logboek: %1 regels heel, niet of niet helemaal: %2").arg(told.entries).arg(told.lostEntries.toText()));
    for (const QString &fault : told.faults)
        printLine(fault);
    printLine(say("cli", "Wat te redden was, staat in %1.").arg(told.folder));
    return ExitDone;
}

} // namespace luwte::cli
