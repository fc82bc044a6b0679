#pragma once
// Reads a code list file (resources/codebook/NAME.json) and checks it to the letter: the files are ours, but a vault may one day carry
// lists of its own, and a slip in a label file must show in a test and not on a screen. For Book only.

#include <QByteArray>

#include "core/codebook/list.h"

namespace luwte::codebook {

struct ListFile
{
    ListSource source;
    QString includes; ///< name of the list whose values come first, "" when none
};

/// Throws Fault(Damaged) with the list and code in its detail: not JSON, a missing or unknown member, a code that cannot be stored
/// (form, or the reserved words of Answer), an empty or untidy label, a date that is none, `from` after `until`.
[[nodiscard]] ListFile readList(const QByteArray &json);

/// The fault of all readers of this room; `detail` is for logs.
[[noreturn]] void damaged(const QString &detail);

/// Whether a text can be a code: 1 to 64 letters, digits and _ . : - (what the field descriptions accept), not "unknown" or "declined".
[[nodiscard]] bool isCode(const QString &text);

} // namespace luwte::codebook
