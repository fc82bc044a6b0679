#include "ui/kit/risk_badge.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

QString riskWord(int level)
{
    switch (level) {
    case 0: return say("risk", "geen aanwijzing");
    case 1: return say("risk", "laag");
    case 2: return say("risk", "verhoogd");
    case 3: return say("risk", "hoog");
    case 4: return say("risk", "acuut");
    default: return say("risk", "niet beoordeeld");
    }
}

QString riskSpoken(int level)
{
    if (level < 0 || level > 4)
        return say("risk", "risico niet beoordeeld");
    return say("risk", "risico %1, %2").arg(level).arg(riskWord(level));
}

static QString badgeText(int level, bool withWord)
{
    const QString number = level < 0 || level > 4 ? QStringLiteral("–") : QString::number(level);
    return withWord ? QStringLiteral("%1 %2").arg(number, riskWord(level)) : number;
}

QSize riskBadgeSize(int level, const QFont &font, bool withWord)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 4;
    return {metrics.horizontalAdvance(badgeText(level, withWord)) + metrics.ascent() + 2 * space::s + space::xs, height};
}

/// The shape of a level inside `r`: circle, circle, square, triangle, octagon.
static QPainterPath shape(int level, const QRectF &r)
{
    QPainterPath path;
    const QPointF c = r.center();
    const double half = r.width() / 2;
    if (level == 2) {
        path.addRect(r.adjusted(.5, .5, -.5, -.5));
    } else if (level == 3) {
        path.addPolygon(QPolygonF{QPointF(c.x(), r.top()), QPointF(r.right(), r.bottom() - half * .1), QPointF(r.left(), r.bottom() - half * .1)});
        path.closeSubpath();
    } else if (level == 4) {
        QPolygonF octagon;
        for (int i = 0; i < 8; ++i) {
            const double angle = std::numbers::pi / 8 + i * std::numbers::pi / 4;
            octagon << c + QPointF(std::cos(angle), std::sin(angle)) * half * 1.08;
        }
        path.addPolygon(octagon);
        path.closeSubpath();
    } else {
        path.addEllipse(r.adjusted(.5, .5, -.5, -.5));
    }
    return path;
}

void paintRiskBadge(QPainter *painter, const QRect &rect, int level, const QFont &font, bool withWord)
{
    const Tokens &t = tokens();
    const bool known = level >= 0 && level <= 4;
    const QColor fill = known ? t.risk[size_t(level)].fill : t.surface, text = known ? t.risk[size_t(level)].text : t.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen edge(text, 1);
    if (!known)
        edge.setDashPattern({3, 2});
    painter->setPen(edge);
    painter->setBrush(fill);
    const QRectF body = QRectF(rect).adjusted(.5, .5, -.5, -.5);
    painter->drawRoundedRect(body, radius, radius);
    const QFontMetricsF metrics(font);
    const double side = std::round(metrics.ascent() * .78);
    const QRectF mark(rect.left() + space::s, rect.center().y() + .5 - side / 2, side, side);
    painter->setPen(QPen(text, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(level >= 1 ? QBrush(text) : Qt::NoBrush);
    painter->drawPath(shape(level, mark));
    if (level == 4) {
        painter->setPen(QPen(fill, std::max(1.4, side * .16), Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(mark.center().x(), mark.top() + side * .22), QPointF(mark.center().x(), mark.top() + side * .56));
        painter->drawPoint(QPointF(mark.center().x(), mark.top() + side * .78));
    }
    painter->setPen(text);
    painter->setFont(font);
    painter->drawText(QRectF(rect).adjusted(space::s + side + space::xs + 1, 0, -space::xs, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, badgeText(level, withWord));
    painter->restore();
}

RiskBadge::RiskBadge(int level, QWidget *parent) : Localized(parent), m_level(level)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    RiskBadge::retranslate();
}

void RiskBadge::setLevel(int level)
{
    m_level = level;
    retranslate();
}

void RiskBadge::setWithWord(bool withWord)
{
    m_withWord = withWord;
    retranslate();
}

QSize RiskBadge::sizeHint() const
{
    return riskBadgeSize(m_level, font(), m_withWord);
}

void RiskBadge::retranslate()
{
    setAccessibleName(riskSpoken(m_level));
    updateGeometry();
    update();
}

void RiskBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRiskBadge(&painter, QRect(QPoint(0, (height() - sizeHint().height()) / 2), sizeHint()), m_level, font(), m_withWord);
}

} // namespace luwte::ui
