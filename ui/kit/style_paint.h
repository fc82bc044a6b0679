#pragma once
// The brushwork of Style, a function per part. Internal to the kit.

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QProxyStyle;

namespace luwte::ui {

void paintButton(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const QStyle *style);
void paintInnerFocus(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintCheck(const QStyleOption &option, QPainter *painter);
void paintRadio(const QStyleOption &option, QPainter *painter);
void paintItem(const QStyleOption &option, QPainter *painter);
void paintPopup(const QStyleOption &option, QPainter *painter);
void paintTip(const QStyleOption &option, QPainter *painter);
void paintArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter);
void paintHeader(const QStyleOption &option, QPainter *painter);
void paintTab(const QStyleOption &option, QPainter *painter);
/// A tab of the second row (QTabBar::documentMode): a filled shape instead of a line under it.
void paintSecondTab(const QStyleOption &option, QPainter *painter);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget, const QStyle *style);
void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace luwte::ui
