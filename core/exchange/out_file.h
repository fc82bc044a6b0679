#pragma once
// A file that goes out: complete under a temporary name first, then it gets its own by one rename. A half file never exists.

#include <QByteArray>
#include <QSaveFile>
#include <memory>

namespace luwte::exchange {

/// Before the text of a .csv file, so that spreadsheet programs read UTF-8.
inline constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

/// Complete, but still under a temporary name, readable by its owner only. Fault(Disk).
[[nodiscard]] std::unique_ptr<QSaveFile> prepareFile(const QString &path, const QByteArray &bytes);
/// Gives it its name. Fault(Disk).
void publish(QSaveFile &file);

} // namespace luwte::exchange
