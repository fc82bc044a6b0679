#pragma once
// A picture of strangers, decoded with care: by the kind its bytes say and no other, looked at for its size before a dot is decoded.

#include <QImage>

#include "core/base/answer.h"

namespace luwte::ui {

struct Decoded
{
    QImage image;    ///< null when it cannot be shown
    QString trouble; ///< why, for people
};

/// `media`: "png", "jpeg" or "webp". What would take more memory than mostDots is drawn smaller where the format can, and refused else.
[[nodiscard]] Decoded decodePicture(const QByteArray &bytes, const Code &media);
inline constexpr qint64 mostDots = 40'000'000;

} // namespace luwte::ui
