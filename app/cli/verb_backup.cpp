// backup: a checked, encrypted copy in one file, beside whatever else uses the vault.
#include <QFileInfo>
#include <QJsonObject>

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/house/keeping.h"

namespace luwte::cli {

static void report(const Arguments &arguments, const vault::BackupMade &made)
{
    if (arguments.json)
        return printJson(QJsonObject{{QStringLiteral("file"), made.path}, {QStringLiteral("bytes"), made.bytes}, {QStringLiteral("entries"), made.contents.point.n},
            {QStringLiteral("made_at"), made.contents.madeAt.toText()}, {QStringLiteral("schema"), made.contents.schema}});
    printLine(say("cli", "Reservekopie gemaakt en nagekeken: %1").arg(made.path));
}

/// To write down that there is a backup takes the vault's lock; a window that has it is no reason not to make one.
static std::unique_ptr<house::Office> openForBackup(const Arguments &arguments)
{
    try {
        return openOffice(arguments, vault::Access::ReadWrite);
    } catch (const Fault &fault) {
        if (fault.kind() != FaultKind::Busy && fault.kind() != FaultKind::Disk)
            throw;
        return openOffice(arguments, vault::Access::ReadOnly);
    }
}

static int backupByItself(const Arguments &arguments)
{
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    const Instant now = clockOf(arguments).now();
    if (vault::unchangedOnShelf(office->vault())) {
        arguments.json ? printJson(QJsonObject{{QStringLiteral("unchanged"), true}}) : printLine(say("cli", "Er is niets veranderd sinds de laatste reservekopie. Er is geen nieuwe gemaakt."));
        return ExitDone;
    }
    report(arguments, vault::backupToShelf(office->vault(), vault::BackupReason::Day, now, progressLines(say("cli", "Reservekopie: %1 %"))));
    return ExitDone;
}

int runBackup(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--replace"), QStringLiteral("--auto")});
    const bool byItself = arguments.has("--auto");
    if (byItself && (arguments.words.size() > 1 || arguments.has("--replace")))
        throw UsageError{say("cli", "Bij --auto kiest Luwte zelf de plek: de map 'backups' in het bestand.")};
    const QString out = byItself ? QString() : arguments.word(1, say("cli", "het bestand voor de reservekopie"));
    if (byItself)
        return backupByItself(arguments);
    const auto office = openForBackup(arguments);
    demand(*office, access::Right::BackupMake, "backup");
    const auto made = vault::makeBackup(office->vault(), out, clockOf(arguments).now(), arguments.has("--replace") ? vault::Existing::Replace : vault::Existing::Refuse,
        progressLines(say("cli", "Reservekopie: %1 %")));
    if (office->vault().readOnly())
        tell(say("cli", "Het bestand is ook ergens anders open. De kopie is goed, maar Vandaag weet er niet van."));
    else if (const auto noted = house::noteBackup(*office, made); !noted)
        return failed(arguments.json, noted.error());
    report(arguments, made);
    return ExitDone;
}

} // namespace luwte::cli
