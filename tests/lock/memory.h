#pragma once
// What can be read in the memory of another process.

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace luwte::test {

/// How often each of `needles` is in any readable memory of the process, by its name. Skips the test where looking is not allowed.
[[nodiscard]] QMap<QString, int> inMemory(qint64 process, const QMap<QString, QByteArray> &needles);

/// A text in the ways programs keep it: UTF-8 and UTF-16, as typed, in small letters and in capitals.
void addText(QMap<QString, QByteArray> &needles, const QString &name, const QString &text);

} // namespace luwte::test
