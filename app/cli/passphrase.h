#pragma once

#include "app/cli/arguments.h"
#include "core/crypto/secret.h"

namespace luwte::cli {

/// From --passphrase-file, else the file that LUWTE_PASSPHRASE_FILE names, else a prompt without echo. The first line, without its
/// line end; at most 4 KiB. Fault(Disk) when the file cannot be read.
[[nodiscard]] crypto::SecretBytes readPassphrase(const Arguments &arguments);

} // namespace luwte::cli
