#pragma once
// The files that Luwte carries in itself, for this room only.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace luwte::codebook {

/// A file by its path under resources/, e.g. "codebook/UITB.json". Throws Fault(Damaged) when it is not there.
[[nodiscard]] QByteArray resource(const QString &path);
/// Names of the files in a folder under resources/.
[[nodiscard]] QStringList resourceNames(const QString &folder);

} // namespace luwte::codebook
