#pragma once
// What may be kept, opened, exported and removed: pure functions, no store, no clock of their own.

#include "core/attachment/types.h"
#include "core/base/result.h"

namespace luwte::attachment {

/// One file, in bytes.
inline constexpr qint64 mostBytes = 64LL * 1024 * 1024;
/// All files of a vault together, in bytes.
inline constexpr qint64 mostBytesInVault = 2LL * 1024 * 1024 * 1024;
/// One row of bytes.
inline constexpr qint64 partBytes = 256LL * 1024;

namespace rules {

/// Codes "attachment.empty", "attachment.too-big".
[[nodiscard]] Refusals checkSize(qint64 size);
/// `used`: bytes that the vault keeps already. Code "attachment.full".
[[nodiscard]] Refusals checkRoom(qint64 used, qint64 size);
/// A title is there, at most 200 characters, and nothing was received after today. Codes "attachment.title", "attachment.date".
[[nodiscard]] Refusals checkFacts(const Attachment &attachment, QDate today);
/// Its bytes are still here: code "attachment.removed".
[[nodiscard]] Refusals checkThere(const Attachment &attachment);
/// The same, and for what is secret there is a reason: code "attachment.secret".
[[nodiscard]] Refusals checkOpen(const Attachment &attachment, const QString &reason);
/// Whoever removes says why: code "attachment.reason".
[[nodiscard]] Refusals checkRemove(const QString &reason);
/// Whoever exports says why: code "attachment.export-reason".
[[nodiscard]] Refusals checkExport(const QString &reason);

} // namespace rules

} // namespace luwte::attachment
