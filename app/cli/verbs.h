#pragma once
// One function a verb; each returns the exit code, throws UsageError or Fault.

#include "app/cli/arguments.h"
#include "core/house/office.h"
#include "core/vault/credential.h"

namespace luwte::cli {

struct Verb
{
    const char *name;
    const char *use; ///< words and options, for --help
    int (*run)(const Arguments &);
};

[[nodiscard]] const std::vector<Verb> &verbs();

/// The clock of this run: --now, or the system's.
[[nodiscard]] const Clock &clockOf(const Arguments &arguments);
/// Opens the vault named by the first word, without asking whose session it is. Tells what it has to tell on standard error.
[[nodiscard]] std::unique_ptr<vault::Vault> openVault(const Arguments &arguments, const vault::Credential &credential, vault::Access access);
/// Opens the vault named by the first word. ReadOnly needs no lock, so it works beside an open window.
[[nodiscard]] std::unique_ptr<house::Office> openOffice(const Arguments &arguments, vault::Access access);
/// Refuses, and notes, when the session has not this right, or not for this person; Fault Denied.
void demand(house::Office &office, access::Right right, const char *verb, const Id &person = {});
/// Says once that what was looked at could not be noted, when that is so.
void tellUnnoted(house::Office &office);

int runInit(const Arguments &);
int runVerbs(const Arguments &);
int runRun(const Arguments &);
int runImport(const Arguments &);
int runExport(const Arguments &);
int runSearch(const Arguments &);
int runHistory(const Arguments &);
int runBackup(const Arguments &);
int runRestore(const Arguments &);
int runSalvage(const Arguments &);
int runVerify(const Arguments &);
int runDump(const Arguments &);
int runDemo(const Arguments &);
int runDictionary(const Arguments &);
int runRights(const Arguments &);
int runBench(const Arguments &);
int runDocuments(const Arguments &);
int runPrint(const Arguments &);
int runAttach(const Arguments &);
int runAttachments(const Arguments &);
int runAttachment(const Arguments &);
int runReport(const Arguments &);
int runReports(const Arguments &);
int runUsers(const Arguments &);
int runSeal(const Arguments &);
int runUnseal(const Arguments &);

} // namespace luwte::cli
