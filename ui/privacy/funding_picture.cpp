#include "ui/privacy/funding_picture.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "ui/desk/part_card.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

using privacy::FundingSpan;

namespace {

constexpr int laneHeight = 34, barHeight = 20, axisHeight = 24;

} // namespace

QString spanText(const FundingSpan &span)
{
    const QDate from = span.line.from, until = span.end.on;
    if (from.isValid() && until.isValid())
        return say("funding", "van %1 tot en met %2").arg(dayText(from), dayText(until));
    if (until.isValid())
        return say("funding", "tot en met %1").arg(dayText(until));
    return from.isValid() ? say("funding", "vanaf %1").arg(dayText(from)) : say("funding", "begindatum nog niet bekend");
}

QString spanState(const FundingSpan &span, QDate today)
{
    if (span.line.state != Code("granted"))
        return codeText("FUNDING_STATE", span.line.state).toLower();
    if (span.paysToday)
        return span.end.byAge ? say("funding", "betaalt nu, tot de cliënt %1 wordt").arg(span.end.age) : say("funding", "betaalt nu");
    return span.line.from.isValid() && span.line.from > today ? say("funding", "begint nog") : say("funding", "voorbij");
}

FundingPicture::FundingPicture(QWidget *parent) : Picture(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FundingPicture::setTime(const privacy::FundingTime &time)
{
    m_time = time;
    m_lanes.clear();
    m_lines.clear();
    m_from = time.from.isValid() ? time.from : time.today;
    m_until = time.today.addDays(90);
    QList<PictureItem> items;
    for (const FundingSpan &span : time.spans) {
        const QString law = codeText("FIN", span.line.law);
        if (!m_lanes.contains(law))
            m_lanes.append(law);
        if (span.line.from.isValid())
            m_from = qMin(m_from, span.line.from);
        if (span.end.on.isValid())
            m_until = qMax(m_until, span.end.on.addDays(14));
        items.append({QStringLiteral("%1, %2, %3").arg(law, spanText(span), spanState(span, time.today)), {}, int(m_lanes.indexOf(law))});
        m_lines.append(span.line.id);
    }
    // Far ends would squeeze what matters now.
    m_until = qMin(m_until, time.today.addYears(2));
    m_from = qMax(m_from, time.today.addYears(-5));
    if (!time.gaps.empty())
        m_lanes.append(say("funding", "Niemand betaalt"));
    for (const auto &gap : time.gaps) {
        const QString days = counted(gap.days, say("funding", "1 dag"), say("funding", "%1 dagen"));
        items.append({gap.open ? say("funding", "niemand betaalt, sinds %1, %2").arg(dayText(gap.from), days) : say("funding", "niemand betaalde, van %1 tot en met %2, %3").arg(dayText(gap.from), dayText(gap.until), days),
            {}, int(m_lanes.size()) - 1});
        m_lines.append(Id());
    }
    setItems(items);
    setAccessibleName(say("funding", "Wie betaalt, in de tijd"));
    place();
    updateGeometry();
    update();
}

Id FundingPicture::lineOf(int item) const
{
    return m_lines.value(item);
}

QSize FundingPicture::sizeHint() const
{
    return {600, axisHeight + laneHeight * qMax(1, int(m_lanes.size())) + space::s};
}

QSize FundingPicture::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

double FundingPicture::labelWidth() const
{
    double widest = 0;
    for (const QString &lane : m_lanes)
        widest = qMax(widest, double(fontMetrics().horizontalAdvance(lane)));
    return qMin(widest + space::m, width() * 0.4);
}

double FundingPicture::x(QDate day) const
{
    const double left = labelWidth(), room = width() - left - space::s;
    const double span = qMax<double>(1, double(m_from.daysTo(m_until)));
    return left + std::clamp(double(m_from.daysTo(day)) / span, 0.0, 1.0) * room;
}

void FundingPicture::place()
{
    QList<QRectF> rects;
    const auto at = [&](QDate from, QDate until, int lane) { // until: the last day, to its end
        const double left = x(from.isValid() ? from : m_from), right = until.isValid() ? x(until.addDays(1)) : double(width() - space::s);
        return QRectF(left, axisHeight + lane * laneHeight + (laneHeight - barHeight) / 2.0, qMax(4.0, right - left), barHeight);
    };
    for (const FundingSpan &span : m_time.spans)
        rects.append(at(span.line.from, span.end.on, int(m_lanes.indexOf(codeText("FIN", span.line.law)))));
    for (const auto &gap : m_time.gaps)
        rects.append(at(gap.from, gap.until, int(m_lanes.size()) - 1));
    placeItems(rects);
}

void FundingPicture::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    place();
}

static void paintAxis(QPainter &painter, QDate from, QDate until, const std::function<double(QDate)> &x, double height)
{
    const Tokens &t = tokens();
    painter.setFont(typeFont(TypeStep::Small));
    const int months = int(std::ceil(double(from.daysTo(until)) / 30.4));
    const int step = months <= 12 ? 1 : months <= 30 ? 3 : 12;
    double last = -1000;
    for (QDate month(from.year(), from.month(), 1); month <= until; month = month.addMonths(1)) {
        if (month < from || (month.month() - 1) % step != 0)
            continue;
        const double at = x(month);
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(at, axisHeight - 4), QPointF(at, height));
        const QString text = month.month() == 1 ? QString::number(month.year()) : monthName(month.month());
        if (at - last < painter.fontMetrics().horizontalAdvance(text) + space::s)
            continue;
        painter.setPen(t.muted);
        painter.drawText(QPointF(at + 3, axisHeight - 8), text);
        last = at;
    }
}

void FundingPicture::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, m_from, m_until, [this](QDate day) { return x(day); }, height());
    const double left = labelWidth();
    painter.setFont(typeFont(TypeStep::Body));
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const QRectF label(0, axisHeight + lane * laneHeight, left - space::s, laneHeight);
        const bool nobody = !m_time.gaps.empty() && lane == m_lanes.size() - 1;
        painter.setPen(nobody ? t.attention : t.text);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_lanes.at(lane), Qt::ElideRight, int(label.width())));
    }
    for (qsizetype i = 0; i < items().size(); ++i) {
        const QRectF bar = items().at(i).rect;
        const bool gap = i >= qsizetype(m_time.spans.size());
        if (gap) {
            painter.setPen(QPen(t.attention, 1, Qt::DashLine));
            painter.setBrush(QBrush(mix(t.surface, t.attention, 0.5), Qt::BDiagPattern));
            painter.drawRoundedRect(bar, radius, radius);
            continue;
        }
        const FundingSpan &span = m_time.spans[std::size_t(i)];
        const bool granted = span.line.state == "granted";
        const QColor colour = span.line.law == "overbrug" ? t.lanes[3] : t.accent;
        painter.setPen(QPen(granted ? colour : t.border, 1, granted ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(granted ? QBrush(colour) : QBrush(t.raised));
        painter.drawRoundedRect(bar, radius, radius);
        const QString word = granted ? QString() : codeText("FUNDING_STATE", span.line.state).toLower();
        if (!word.isEmpty() && painter.fontMetrics().horizontalAdvance(word) + 2 * space::s < bar.width()) {
            painter.setPen(t.text);
            painter.drawText(bar.adjusted(space::s, 0, -space::s, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
        }
    }
    const double today = x(m_time.today);
    painter.setPen(QPen(t.text, 1.5));
    painter.drawLine(QPointF(today, axisHeight - 6), QPointF(today, height()));
    painter.setFont(typeFont(TypeStep::Small));
    const QString word = say("funding", "vandaag");
    const double wide = painter.fontMetrics().horizontalAdvance(word);
    painter.fillRect(QRectF(today - wide / 2 - 2, 0, wide + 4, axisHeight - 8), t.surface);
    painter.drawText(QPointF(qMin(today - wide / 2, width() - wide), axisHeight - 9), word);
    paintCurrent(painter);
}

} // namespace luwte::ui
