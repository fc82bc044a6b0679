#pragma once
// Small files that must be on disk, whole, when a call returns. QSaveFile does not say when a sync failed.

#include <QByteArray>
#include <QString>
#include <sys/types.h>

namespace luwte::store {

/// All bytes or false.
[[nodiscard]] bool writeAt(int file, QByteArrayView bytes, off_t at);
/// So that names that are new in the folder of `path` survive a power cut.
[[nodiscard]] bool syncFolderOf(const QString &path);
/// Puts `bytes` in the place of what `path` holds, at once or not at all, readable by its owner only. False leaves the old file and nothing else.
[[nodiscard]] bool replaceFile(const QString &path, QByteArrayView bytes);

} // namespace luwte::store
