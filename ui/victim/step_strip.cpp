#include "ui/victim/step_strip.h"

#include <QPainter>

#include "core/base/say.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int dot = 16;

StepStrip::StepStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QStringList &steps, int current, bool attention)
{
    m_steps = steps;
    m_current = current;
    m_attention = attention;
    if (current >= 0 && current < steps.size())
        setAccessibleDescription(say("case", "Stap %1 van %2: %3").arg(current + 1).arg(steps.size()).arg(steps.at(current)));
    updateGeometry();
    update();
}

void StepStrip::setLabel(const QString &label)
{
    setAccessibleName(label);
}

QSize StepStrip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeStep::Small));
    int width = 0;
    for (const QString &step : m_steps)
        width += std::max(dot, metrics.horizontalAdvance(step)) + space::xl;
    return {width, dot + space::xs + metrics.height() + 2};
}

QSize StepStrip::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = typeFont(TypeStep::Small);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const double share = double(width()) / double(m_steps.size());
    const auto centre = [&](qsizetype i) { return QPointF(share * (double(i) + .5), dot / 2. + 1); };
    const QColor now = m_attention ? t.attention : t.accent;
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        painter.setPen(QPen(i < m_current ? t.accent : t.line, 2));
        painter.drawLine(centre(i) + QPointF(dot / 2. + 3, 0), centre(i + 1) - QPointF(dot / 2. + 3, 0));
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QRectF circle(centre(i) - QPointF(dot / 2., dot / 2.), QSizeF(dot, dot));
        const bool done = i < m_current, present = i == m_current;
        painter.setPen(QPen(present ? now : done ? t.accent : t.border, present ? 2 : 1.5));
        painter.setBrush(done ? t.accent : present ? now : t.background);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        if (done)
            paintIcon(&painter, circle.adjusted(3, 3, -3, -3), QStringLiteral("check"), t.onAccent);
        if (present) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.dark ? t.onAccent : t.surface);
            painter.drawEllipse(circle.adjusted(5.5, 5.5, -5.5, -5.5));
        }
        painter.setFont(present ? strong : plain);
        painter.setPen(present ? (m_attention ? t.attention : t.text) : t.muted);
        const QRectF place(share * double(i), dot + space::xs, share, height() - dot - space::xs);
        const QString text = QFontMetrics(painter.font()).elidedText(m_steps.at(i), Qt::ElideRight, int(share) - 2);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, text);
    }
}

} // namespace luwte::ui
