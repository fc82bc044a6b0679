#include "ui/shell/practice_line.h"

#include <QPainter>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

PracticeLine::PracticeLine(QWidget *parent) : Localized(parent)
{
    setTypeStep(this, TypeStep::Small);
    setFixedHeight(std::max(24, fontMetrics().height() + space::s));
    PracticeLine::retranslate();
}

void PracticeLine::retranslate()
{
    m_text = say("frame", "OEFENBESTAND, verzonnen personen");
    setAccessibleName(m_text);
    update();
}

void PracticeLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor ground = t.highContrast ? t.surface : mix(t.surface, t.attention, t.dark ? .22 : .14), stripe = mix(ground, t.attention, t.highContrast ? .6 : .12);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stripe, 7));
    for (int x = -height(); x < width() + height(); x += 22)
        painter.drawLine(x, height() + 2, x + height() + 4, -2);
    const int w = fontMetrics().horizontalAdvance(m_text) + 2 * space::l;
    painter.fillRect(QRect((width() - w) / 2, 0, w, height()), ground);
    painter.setPen(t.attention);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace luwte::ui
