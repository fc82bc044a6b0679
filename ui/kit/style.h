#pragma once
// How controls are drawn and measured: a calm, flat layer over Fusion that reads the tokens of theme.h. With high contrast it draws
// with the platform's own colours.

#include <QProxyStyle>

namespace luwte::ui {

/// What a button is for; decides how it is drawn. Secondary is every plain QPushButton.
enum class ButtonRole { Secondary, Primary, Quiet, Link };
void setButtonRole(QWidget *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

/// How the edge of a field is drawn. NotAsked is dashed, Problem is in the colour of errors.
enum class EdgeState { Plain, NotAsked, Problem };
void setEdgeState(QWidget *field, EdgeState state);
[[nodiscard]] EdgeState edgeState(const QWidget *field);

/// Paints the ground and edge of a field, as line edits have it; own widgets use it too.
void paintField(QPainter *painter, const QRect &rect, EdgeState state, bool focused, bool hovered, bool readOnly);

class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
};

} // namespace luwte::ui
