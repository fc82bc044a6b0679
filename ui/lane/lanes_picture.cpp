#include "ui/lane/lanes_picture.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int labelWidthMost = 140;

LanesPicture::LanesPicture(QWidget *parent) : Localized(parent), PictureItems(this)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LanesPicture::setContent(const QStringList &lanes, const QStringList &hints, std::vector<LaneItem> items, QDate today)
{
    m_lanes = lanes;
    m_hints = hints;
    m_items = std::move(items);
    m_today = today;
    m_texts.clear();
    arrange();
    m_current = m_layout.placed.empty() ? -1 : qBound(0, m_current, int(m_layout.placed.size()) - 1);
}

void LanesPicture::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    arrange();
    m_current = m_layout.placed.empty() ? -1 : 0;
    emit zoomChanged();
    if (hasFocus())
        emit currentChanged(spokenOf(m_current));
}

std::pair<QDate, QDate> LanesPicture::range() const
{
    switch (m_zoom) {
    case Zoom::Month: return {m_today.addDays(-10), m_today.addDays(21)};
    case Zoom::Quarter: return {m_today.addDays(-45), m_today.addDays(90)};
    case Zoom::Year: return {m_today.addDays(-182), m_today.addDays(183)};
    case Zoom::All: break;
    }
    QDate from = m_today.addDays(-14), to = m_today.addDays(14);
    for (const LaneItem &item : m_items) {
        from = qMin(from, item.from);
        to = qMax(to, item.until.isValid() ? item.until : item.from);
    }
    const qint64 margin = qMax<qint64>(7, from.daysTo(to) / 30);
    return {from.addDays(-margin), to.addDays(margin)};
}

PictureScale LanesPicture::scaleFor(int width) const
{
    const QFontMetrics metrics(typeFont(TypeStep::Small));
    PictureScale scale;
    int names = 0;
    for (const QString &lane : m_lanes)
        names = qMax(names, metrics.horizontalAdvance(lane));
    std::tie(scale.from, scale.to) = range();
    scale.left = qMin(names, labelWidthMost) + space::l;
    scale.width = qMax(40.0, width - scale.left - space::s);
    scale.rowHeight = metrics.height() + 10;
    scale.axisHeight = metrics.height() + space::m;
    scale.textWidth = [metrics](const QString &text) { return double(metrics.horizontalAdvance(text)); };
    return scale;
}

void LanesPicture::arrange()
{
    if (!m_today.isValid())
        return;
    m_scale = scaleFor(width());
    m_layout = layOut(m_items, int(m_lanes.size()), m_scale);
    updateGeometry();
    update();
}

QSize LanesPicture::sizeHint() const
{
    return {640, heightForWidth(640)};
}

QSize LanesPicture::minimumSizeHint() const
{
    return {280, int(std::ceil(m_layout.height))};
}

int LanesPicture::heightForWidth(int width) const
{
    if (!m_today.isValid())
        return 100;
    return int(std::ceil(layOut(m_items, int(m_lanes.size()), scaleFor(width)).height)) + 2;
}

void LanesPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    m_current = m_layout.placed.empty() ? -1 : qBound(0, m_current, int(m_layout.placed.size()) - 1);
}

void LanesPicture::changeEvent(QEvent *event)
{
    Localized::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_texts.clear();
        arrange();
    }
}

// — Painting —

const QStaticText &LanesPicture::label(const QString &text)
{
    auto it = m_texts.find(text);
    if (it == m_texts.end()) {
        QStaticText laid(text);
        laid.setTextFormat(Qt::PlainText);
        laid.setPerformanceHint(QStaticText::AggressiveCaching);
        laid.prepare({}, typeFont(TypeStep::Small));
        it = m_texts.insert(text, laid);
    }
    return *it;
}

void LanesPicture::paintAxis(QPainter &painter)
{
    const Tokens &t = tokens();
    const double bottom = m_layout.height;
    const bool days = m_zoom == Zoom::Month;
    const qint64 span = m_scale.from.daysTo(m_scale.to);
    // A tick a week when days are told, else a month; every so many that names do not touch.
    const int months = span > 366 * 6 ? 12 : span > 366 * 2 ? 6 : span > 400 ? 3 : 1;
    QDate tick = days ? m_scale.from.addDays(8 - m_scale.from.dayOfWeek()) : QDate(m_scale.from.year(), m_scale.from.month(), 1);
    double free = m_scale.left;
    while (tick <= m_scale.to) {
        const double x = m_scale.x(tick);
        if (tick >= m_scale.from && (days || (tick.month() - 1) % months == 0)) {
            painter.setPen(QPen(t.line, 1));
            painter.drawLine(QPointF(x, m_scale.axisHeight - space::s), QPointF(x, bottom));
            const QString name = days ? QStringLiteral("%1 %2").arg(tick.day()).arg(monthName(tick.month()))
                : tick.month() == 1 || months == 12 ? QString::number(tick.year()) : monthName(tick.month());
            const QStaticText &text = label(name);
            if (x + 4 >= free && x + 4 + text.size().width() <= m_scale.left + m_scale.width) {
                painter.setPen(t.muted);
                painter.drawStaticText(QPointF(x + 4, 2), text);
                free = x + 4 + text.size().width() + space::s;
            }
        }
        tick = days ? tick.addDays(7) : tick.addMonths(1);
    }
}

void LanesPicture::paintLanes(QPainter &painter)
{
    const Tokens &t = tokens();
    for (std::size_t lane = 0; lane < m_layout.lanes.size(); ++lane) {
        const PictureLayout::LaneBand &band = m_layout.lanes[lane];
        if (lane % 2 == 0)
            painter.fillRect(QRectF(0, band.top, width(), band.height), mix(t.surface, t.raised, .45));
        painter.fillRect(QRectF(0, band.top + 4, 3, band.height - 8), t.lanes[lane % t.lanes.size()]);
        painter.setPen(t.text);
        const double y = band.top + (m_scale.rowHeight - 6 - label(m_lanes.value(qsizetype(lane))).size().height()) / 2 + 6;
        painter.drawStaticText(QPointF(space::s, y), label(m_lanes.value(qsizetype(lane))));
        if (band.empty) {
            // Nothing arranged: a dashed line, and what the next step would be.
            const double middle = band.top + band.height / 2;
            const QStaticText &hint = label(m_hints.value(qsizetype(lane)));
            painter.setPen(t.muted);
            painter.drawStaticText(QPointF(m_scale.left + space::s, middle - hint.size().height() / 2), hint);
            painter.setPen(QPen(t.border, 1, Qt::DashLine));
            painter.drawLine(QPointF(m_scale.left + hint.size().width() + space::l, middle), QPointF(m_scale.left + m_scale.width, middle));
        }
    }
}

void LanesPicture::paintItem(QPainter &painter, const PlacedItem &placed)
{
    using Shape = LaneItem::Shape;
    using State = LaneItem::State;
    const Tokens &t = tokens();
    const LaneItem &item = m_items[std::size_t(placed.items.front())];
    const QColor colour = item.state == State::Late ? t.error : t.lanes[std::size_t(placed.lane) % t.lanes.size()];
    const bool outlined = item.state == State::Offered || (item.shape == Shape::Diamond && item.state == State::Done);
    painter.setPen(QPen(colour, 1.5, item.shape == Shape::Bar && item.state == State::Offered ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(outlined ? QBrush(Qt::NoBrush) : item.state == State::Planned && item.shape == Shape::Bar ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
    QColor text = t.text;
    if (placed.isCluster()) {
        painter.setBrush(t.surface);
        painter.drawEllipse(placed.mark.adjusted(-1, -1, 1, 1));
        painter.drawEllipse(placed.mark.adjusted(3, 3, -3, -3));
    } else if (item.shape == Shape::Bar) {
        const bool open = !item.until.isValid();
        QPainterPath path;
        path.addRoundedRect(placed.mark.adjusted(.5, .5, -.5, -.5), radius, radius);
        painter.drawPath(path);
        if (open) { // no end: an arrow head at the edge
            const double y = placed.mark.center().y(), x = placed.mark.right();
            painter.setBrush(t.surface);
            painter.setPen(Qt::NoPen);
            painter.drawPolygon(QPolygonF{{x - 6, placed.mark.top() - 1}, {x + 1, placed.mark.top() - 1}, {x + 1, placed.mark.bottom() + 1}, {x - 6, placed.mark.bottom() + 1}, {x, y}});
        }
        const bool inside = placed.mark.contains(placed.label);
        if (inside && !outlined && item.state != State::Planned)
            text = textOn(colour);
        else if (inside && item.state == State::Planned)
            painter.fillRect(placed.label.adjusted(-3, 1, 3, -1), t.surface);
    } else if (item.shape == Shape::Diamond) {
        const QPointF c = placed.mark.center();
        const double r = placed.mark.width() / 2 + .5;
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
    } else {
        if (item.state == State::Planned)
            painter.setBrush(t.surface);
        painter.drawEllipse(placed.mark.adjusted(1, 1, -1, -1));
    }
    painter.setPen(item.state == State::Late && item.shape != Shape::Bar ? t.error : text);
    const QStaticText &words = label(placed.text);
    painter.drawStaticText(QPointF(placed.label.left(), placed.label.center().y() - words.size().height() / 2), words);
}

void LanesPicture::paintEvent(QPaintEvent *)
{
    if (!m_today.isValid())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeStep::Small));
    paintLanes(painter);
    paintAxis(painter);
    const double now = m_scale.x(m_today) + .5;
    painter.setPen(QPen(t.accent, 2));
    painter.drawLine(QPointF(now, m_scale.axisHeight - space::xs), QPointF(now, m_layout.height));
    for (const PlacedItem &placed : m_layout.placed)
        paintItem(painter, placed);
    // The word for today, over whatever month's name stands there.
    const QStaticText &word = label(say("lanes", "nu"));
    const QRectF place(now - word.size().width() / 2 - 4, 1, word.size().width() + 8, word.size().height() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(place, radius, radius);
    painter.setPen(t.onAccent);
    painter.drawStaticText(place.topLeft() + QPointF(4, 1), word);
    if (hasFocus() && m_current >= 0 && m_current < int(m_layout.placed.size())) {
        painter.setPen(QPen(t.focus, focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_layout.placed[std::size_t(m_current)].extent().adjusted(-focusGap - 1, -focusGap, focusGap + 1, focusGap), radius, radius);
    }
}

// — Walking —

QString LanesPicture::spokenOf(int index) const
{
    if (index < 0 || index >= int(m_layout.placed.size()))
        return {};
    const PlacedItem &placed = m_layout.placed[std::size_t(index)];
    QStringList all;
    for (const int item : placed.items)
        all.append(m_items[std::size_t(item)].spoken);
    return placed.isCluster() ? counted(all.size(), say("lanes", "1 bij elkaar: %2"), say("lanes", "%1 bij elkaar: %2")).arg(all.join(QStringLiteral("; "))) : all.front();
}

void LanesPicture::setCurrent(int placed)
{
    if (placed < 0 || placed >= int(m_layout.placed.size()))
        return;
    m_current = placed;
    update();
    emit currentChanged(spokenOf(placed));
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(placed);
    QAccessible::updateAccessibility(&event);
}

QAccessible::State LanesPicture::stateOf(int placed) const
{
    QAccessible::State state = PictureItems::stateOf(placed);
    state.selected = m_current == placed; // without the focus too
    return state;
}

void LanesPicture::activate(int index)
{
    if (index < 0 || index >= int(m_layout.placed.size()))
        return;
    const PlacedItem &placed = m_layout.placed[std::size_t(index)];
    if (placed.isCluster()) { // closer by, they come apart
        if (m_zoom != Zoom::Month)
            setZoom(Zoom(int(m_zoom) - 1));
        return;
    }
    if (const QString &where = m_items[std::size_t(placed.items.front())].where; !where.isEmpty())
        emit opened(where);
}

int LanesPicture::inLane(int lane, double x) const
{
    int best = -1;
    for (int i = 0; i < int(m_layout.placed.size()); ++i) {
        const PlacedItem &placed = m_layout.placed[std::size_t(i)];
        if (placed.lane != lane)
            continue;
        if (best < 0 || std::abs(placed.mark.left() - x) < std::abs(m_layout.placed[std::size_t(best)].mark.left() - x))
            best = i;
    }
    return best;
}

void LanesPicture::keyPressEvent(QKeyEvent *event)
{
    const bool any = m_current >= 0 && m_current < int(m_layout.placed.size());
    const auto lane = any ? m_layout.placed[std::size_t(m_current)].lane : 0;
    const auto step = [&](int by) {
        const int next = m_current + by;
        if (any && next >= 0 && next < int(m_layout.placed.size()) && m_layout.placed[std::size_t(next)].lane == lane)
            setCurrent(next);
    };
    const auto cross = [&](int by) {
        for (int other = lane + by; any && other >= 0 && other < int(m_lanes.size()); other += by)
            if (const int found = inLane(other, m_layout.placed[std::size_t(m_current)].mark.left()); found >= 0)
                return setCurrent(found);
    };
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up: return cross(-1);
    case Qt::Key_Down: return cross(1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(int(m_layout.placed.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!control)
            return activate(m_current);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control && m_zoom != Zoom::Month)
            setZoom(Zoom(int(m_zoom) - 1));
        if (control)
            return;
        break;
    case Qt::Key_Minus:
        if (control && m_zoom != Zoom::All)
            setZoom(Zoom(int(m_zoom) + 1));
        if (control)
            return;
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

int LanesPicture::at(const QPointF &point) const
{
    for (int i = 0; i < int(m_layout.placed.size()); ++i)
        if (m_layout.placed[std::size_t(i)].extent().adjusted(-6, -4, 6, 4).contains(point))
            return i;
    return -1;
}

void LanesPicture::mousePressEvent(QMouseEvent *event)
{
    if (const int found = at(event->position()); found >= 0)
        setCurrent(found);
}

void LanesPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    activate(at(event->position()));
}

void LanesPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_layout.placed.empty())
        m_current = 0;
    emit currentChanged(spokenOf(m_current));
    update();
}

void LanesPicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool LanesPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = spokenOf(at(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return Localized::event(event);
}

} // namespace luwte::ui
