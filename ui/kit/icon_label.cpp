#include "ui/kit/icon_label.h"

#include <QPainter>

#include "ui/kit/icons.h"

namespace luwte::ui {

IconLabel::IconLabel(const QString &name, Tone tone, int size, QWidget *parent) : QWidget(parent), m_name(name), m_tone(tone), m_size(size)
{
    // Centred on the first line of the text beside it.
    setFixedSize(size, std::max(size, fontMetrics().height()));
}

void IconLabel::set(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, QRectF(0, (height() - m_size) / 2.0, m_size, m_size), m_name, toneColour(m_tone));
}

} // namespace luwte::ui
