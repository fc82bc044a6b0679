#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/vault/credential.h"

namespace luwte::cli {

/// From --passphrase-file, else the file that LUWTE_PASSPHRASE_FILE names, else a prompt without echo. The first line, without its
/// line end; at most 4 KiB. Fault(Disk) when the file cannot be read.
[[nodiscard]] crypto::SecretBytes readPassphrase(const Arguments &arguments);
/// The same with the key file that --key-file names. Faults as readKeyFile() too.
[[nodiscard]] vault::Credential readCredential(const Arguments &arguments);
/// The first line of a file, without its line end; at most 4 KiB. Fault(Disk).
[[nodiscard]] crypto::SecretBytes readSecretFile(const QString &path);
/// A passphrase that is to be: from --new-passphrase-file, else a prompt, twice.
[[nodiscard]] Result<crypto::SecretBytes> readNewPassphrase(const Arguments &arguments);

} // namespace luwte::cli
