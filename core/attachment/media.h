#pragma once
// What a file is, from its bytes and never from its name; and how text of strangers is shown. Pure.

#include "core/base/answer.h"

#include <QByteArray>

namespace luwte::attachment {

/// A code of ATTACHMENT_MEDIA: "png", "jpeg", "webp", "pdf", "text" or "other". "text" is UTF-8 from the first byte to the last, without
/// control characters but line ends and tabs; whether a picture or a PDF is whole, only showing it tells.
[[nodiscard]] Code mediaOf(QByteArrayView bytes);
[[nodiscard]] bool isPicture(const Code &media);
/// Whether Luwte has a viewer for it.
[[nodiscard]] bool canBeShown(const Code &media);

/// Text as it is shown: what cannot be seen or turns a line around is written out ("⟨U+202E⟩"), so that a line says what it holds; line ends are
/// "\n". Bytes that are no UTF-8 show as U+FFFD.
[[nodiscard]] QString plainText(QByteArrayView utf8);

} // namespace luwte::attachment
