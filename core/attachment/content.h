#pragma once
// The bytes of files, in the store. They come in and go out through the door with their record; nobody else touches the parts.

#include <QIODevice>

#include "core/attachment/rules.h"
#include "core/command/door.h"

namespace luwte::attachment {

/// All bytes of a file that somebody chose. Reads one byte more than may be, never a file without end. Refusals of rules::checkSize(); Fault
/// Disk when it cannot be read.
[[nodiscard]] Result<QByteArray> readSource(QIODevice &source);
/// The same of a path: only of an ordinary file, so that no pipe or device keeps us waiting.
[[nodiscard]] Result<QByteArray> readSource(const QString &path);

/// "attachment.add": keeps `bytes` for a case. `with`: {case, title, kind, received_on, from_whom, secret}. One transaction, one entry in the
/// journal, which tells title, size and hash.
[[nodiscard]] Result<command::Done> add(command::Door &door, const QJsonObject &with, QByteArrayView bytes, const command::Circumstance &circumstance = {});

struct Opened
{
    Attachment attachment;
    QByteArray bytes;
};
/// Somebody looks at a file: passes "attachment.show", which knows who may and that a secret one needs a reason. Fault Damaged when the bytes
/// are not those that were kept.
[[nodiscard]] Result<Opened> open(command::Door &door, const Id &id, const QString &reason = {});

/// Writes a file in the clear to `path`, readable for its owner only, never over another; journals "attachment.export" with the reason before
/// the first byte is written. Code "attachment.exists"; Fault Disk, and then nothing is left at `path`.
[[nodiscard]] Result<command::Done> exportTo(command::Door &door, const Id &id, const QString &reason, const QString &path);

/// The parts of one file, whole and checked against its record. Fault Damaged.
[[nodiscard]] QByteArray readParts(store::Connection &connection, const Attachment &attachment);
/// Physically: what the pages held is overwritten.
void removeParts(store::Connection &connection, const Id &id);
/// For `verify`: every record has the bytes it tells of, and no bytes are without record.
void checkParts(store::Connection &connection, const std::function<void(const QString &)> &fault);

} // namespace luwte::attachment
