#include "app/cli/verbs.h"

#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "core/base/fault.h"
#include "core/house/house.h"

namespace luwte::cli {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {"init", "DIR --office NAME --user NAME [--kdf-memory MiB] [--kdf-passes N]", runInit},
        {"demo", "DIR", runDemo},
        {"verbs", "", runVerbs},
        {"run", "DIR FILE|- [--keep-going]", runRun},
        {"import", "DIR FILE [--dry-run] [--skip-faulty] [--map FILE] [--sheet NAME] [--first-row N]", runImport},
        {"export", "DIR htcds OUT.xlsx|.csv · DIR codebook OUT.json|.csv · DIR calendar OUT.ics", runExport},
        {"search", "DIR TEXT [--limit N]", runSearch},
        {"history", "DIR [RECORD]", runHistory},
        {"print", "DIR DOCUMENT CASE --out F.pdf [--style professional|plain|easy] [--language nl|en] [--safe]", runPrint},
        {"documents", "", runDocuments},
        {"attach", "DIR CASE FILE --title TITLE --kind KIND [--received DATE] [--from WHO] [--secret]", runAttach},
        {"attachments", "DIR CASE", runAttachments},
        {"attachment", "DIR ID --out FILE --reason REASON", runAttachment},
        {"report", "DIR NAME [--from D] [--to D] [--format json|csv|xlsx] [--out F]", runReport},
        {"reports", "", runReports},
        {"verify", "DIR [--accept]", runVerify},
        {"backup", "DIR OUT [--replace] · DIR --auto", runBackup},
        {"restore", "FILE DIR [--over DIR]", runRestore},
        {"salvage", "DIR NEWDIR", runSalvage},
        {"dump", "DIR", runDump},
        {"users", "DIR list|add|stop|resume|starting|take|passphrase|costs|key-file|recovery|rekey [NAME] [--roles R,R] [--new-passphrase-file F] …", runUsers},
        {"seal", "IN --to age1…|--secret-file F [--armor] --out F", runSeal},
        {"unseal", "IN --identity FILE|--secret-file F --out F", runUnseal},
        {"rights", "[--markdown]", runRights},
        {"dictionary", "", runDictionary},
        {"bench", "[--cases N] [--dir DIR]", runBench},
    };
    return all;
}

const Clock &clockOf(const Arguments &arguments)
{
    static const SystemClock system;
    if (!arguments.now)
        return system;
    static const FixedClock fixed(*arguments.now);
    return fixed;
}

std::unique_ptr<vault::Vault> openVault(const Arguments &arguments, const vault::Credential &credential, vault::Access access)
{
    const QString folder = arguments.word(0, say("cli", "de map van het bestand"));
    if (!vault::Vault::isVault(folder))
        throw Fault(FaultKind::Foreign, say("cli", "Deze map is geen bestand van Luwte. Controleer het pad."), QStringLiteral("no vault"));
    auto vault = vault::Vault::open(folder, arguments.user, credential, access, house::catalog().steps());
    const QStringList notices = vault->notices();
    for (const QString &notice : notices)
        tell(notice);
    return vault;
}

std::unique_ptr<house::Office> openOffice(const Arguments &arguments, vault::Access access)
{
    auto vault = openVault(arguments, readCredential(arguments), access);
    if (vault->openedByStarting())
        throw Fault(FaultKind::Denied, say("cli", "Dit is een startwachtwoord. Kies eerst een eigen wachtwoord met 'luwte-cli users DIR passphrase'."), QStringLiteral("starting passphrase"));
    return house::Office::enter(std::move(vault), clockOf(arguments));
}

void demand(house::Office &office, access::Right right, const char *verb, const Id &person)
{
    if (const Refusals refusals = office.door().admit(right, QLatin1String(verb), person); !refusals.isEmpty())
        throw Fault(FaultKind::Denied, refusals.first().text, refusals.first().code);
}

void tellUnnoted(house::Office &office)
{
    if (office.door().looks().unwritten() > 0)
        tell(say("cli", "Hier is niet te schrijven: dat je dit bekeek, is niet vastgelegd."));
}

} // namespace luwte::cli
