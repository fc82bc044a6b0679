#include "ui/instrument/course_picture.h"

#include <QPainter>
#include <QPainterPath>

#include "core/base/day_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

namespace {

constexpr int left = 44, right = 90, top = 34, bottom = 30, dot = 5;
constexpr int before = 40, after = 80; ///< room beside the first and the last point for their words

} // namespace

CoursePicture::CoursePicture(QWidget *parent) : Picture(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoursePicture::setCourse(const instrument::Course &course)
{
    m_course = course;
    m_highest = 1;
    m_from = m_until = course.points.front().measurement.takenOn;
    QList<PictureItem> items;
    for (const auto &point : course.points) {
        m_from = qMin(m_from, point.measurement.takenOn);
        m_until = qMax(m_until, point.measurement.takenOn);
        m_highest = qMax(m_highest, qMax(point.score.highest, point.score.total.value_or(0)));
        items.append({instrument::spokenText(course, point), {}, 0});
    }
    setItems(items);
    setCurrent(int(items.size()) - 1);
    setAccessibleName(say("instrument", "%1 in de tijd").arg(course.name));
    setAccessibleDescription(instrument::courseText(course));
    place();
    update();
}

double CoursePicture::x(QDate day) const
{
    const double room = width() - left - right - before - after;
    const auto days = m_from.daysTo(m_until);
    return left + before + (days == 0 ? room / 2 : double(m_from.daysTo(day)) / double(days) * room);
}

double CoursePicture::y(int total) const
{
    return height() - bottom - double(total) / m_highest * (height() - top - bottom);
}

void CoursePicture::place()
{
    QList<QRectF> rects;
    for (const auto &point : m_course.points)
        rects.append(QRectF(x(point.measurement.takenOn) - 2 * dot, y(point.score.total.value_or(0)) - 2 * dot, 4 * dot, 4 * dot));
    placeItems(rects);
}

void CoursePicture::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    place();
}

/// From where on a total is near, and from where above: two lines and their words.
void CoursePicture::paintCuts(QPainter &painter) const
{
    const Tokens &t = tokens();
    const auto *form = instrument::findForm(m_course.instrument);
    painter.setFont(typeFont(TypeStep::Small));
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(left, y(0)), QPointF(width() - right, y(0)));
    painter.setPen(t.muted);
    painter.drawText(QRectF(0, y(0) - 8, left - 8, 16), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(QRectF(0, y(m_highest) - 8, left - 8, 16), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_highest));
    if (!form || form->aboveAt == 0)
        return;
    const QRectF zone(QPointF(left, y(m_highest)), QPointF(width() - right, y(form->aboveAt)));
    painter.fillRect(zone, mix(t.surface, t.attention, 0.08));
    painter.setPen(QPen(t.attention, 1, Qt::DashLine));
    painter.drawLine(QPointF(left, y(form->aboveAt)), QPointF(width() - right, y(form->aboveAt)));
    if (form->screenAt < form->aboveAt)
        painter.setPen(QPen(t.muted, 1, Qt::DotLine)), painter.drawLine(QPointF(left, y(form->screenAt)), QPointF(width() - right, y(form->screenAt)));
    painter.setPen(t.text);
    painter.drawText(QRectF(width() - right + space::s, y(form->aboveAt) - 18, right - space::s, 36), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, say("instrument", "grens %1").arg(form->aboveAt));
}

/// An arrow down is better, up is worse; two of them when it matters in life. Never by colour alone.
void CoursePicture::paintChange(QPainter &painter, const instrument::rules::Change &change, const QPointF &at) const
{
    const Tokens &t = tokens();
    const bool better = change.difference < 0;
    const int arrows = change.mark == "meaningful_better" || change.mark == "meaningful_worse" ? 2 : change.mark == "response_better" || change.mark == "response_worse" ? 1 : 0;
    const QColor colour = arrows == 0 ? t.muted : better ? t.good : t.attention;
    const QString text = change.difference > 0 ? QStringLiteral("+%1").arg(change.difference) : change.difference == 0 ? QStringLiteral("0") : QStringLiteral("−%1").arg(-change.difference);
    painter.setPen(colour);
    painter.drawText(QPointF(at.x(), at.y() + 4), text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    double arrow = at.x() + painter.fontMetrics().horizontalAdvance(text) + 4;
    for (int i = 0; i < arrows; ++i, arrow += 10) {
        const double tip = better ? at.y() + 4 : at.y() - 4, base = better ? at.y() - 4 : at.y() + 4;
        painter.drawPolygon(QPolygonF({{arrow, base}, {arrow + 8, base}, {arrow + 4, tip}}));
    }
}

void CoursePicture::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_course.points.empty())
        return;
    paintCuts(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 2));
    QPainterPath line;
    for (const auto &point : m_course.points)
        if (point.score.total) {
            const QPointF at(x(point.measurement.takenOn), y(*point.score.total));
            line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
        }
    painter.drawPath(line);
    double lastDate = -1000;
    for (const auto &point : m_course.points) {
        const QPointF at(x(point.measurement.takenOn), y(point.score.total.value_or(0)));
        painter.setFont(typeFont(TypeStep::Small));
        painter.setPen(QPen(t.accent, 2, point.score.total ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(point.score.total ? t.accent : t.surface);
        painter.drawEllipse(at, dot, dot);
        painter.setPen(t.text);
        painter.setFont(typeFont(TypeStep::Group));
        const QString number = point.score.total ? QString::number(*point.score.total) : say("instrument", "onvolledig");
        painter.drawText(QRectF(at.x() - 40, at.y() - 30, 80, 18), Qt::AlignHCenter | Qt::AlignBottom, number);
        painter.setFont(typeFont(TypeStep::Small));
        if (point.sincePrevious)
            paintChange(painter, *point.sincePrevious, {at.x() + QFontMetricsF(typeFont(TypeStep::Group)).horizontalAdvance(number) / 2 + space::s, at.y() - 20});
        const QString day = dayText(point.measurement.takenOn);
        const double wide = painter.fontMetrics().horizontalAdvance(day);
        if (at.x() - wide / 2 > lastDate + space::s) {
            painter.setPen(t.muted);
            painter.drawText(QPointF(at.x() - wide / 2, height() - 8), day);
            lastDate = at.x() + wide / 2;
        }
    }
    paintCurrent(painter);
}

} // namespace luwte::ui
