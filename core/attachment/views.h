#pragma once
// What lists read of files; never their bytes.

#include "core/attachment/types.h"
#include "core/command/catalog.h"

namespace luwte::attachment {

/// Of a person, over all cases; newest first, removed ones too.
[[nodiscard]] std::vector<Attachment> attachmentsOf(store::Connection &connection, const Id &person);
[[nodiscard]] std::optional<Attachment> findAttachment(store::Connection &connection, const Id &id);
/// Bytes that all files of the vault take together.
[[nodiscard]] qint64 bytesInVault(store::Connection &connection);
/// "12 kB", "3,4 MB" in the reader's language.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace luwte::attachment
