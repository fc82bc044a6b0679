#pragma once
// Our own line icons, drawn in the colour of the text beside them, so one file serves light, dark and high contrast.

#include <QIcon>
#include <QPixmap>

namespace luwte::ui {

/// The icon resources/icons/<name>.svg; follows the theme. An unknown name gives a null icon. `colour`: a fixed colour in place of the text's.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour = {});

/// One of our icons in a given colour; icons from elsewhere come back as they are.
[[nodiscard]] QPixmap tinted(const QIcon &icon, const QColor &colour, QSize size, double scale);

/// Draws an icon straight into `rect`.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace luwte::ui
