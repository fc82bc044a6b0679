#include "ui/placement/board_picture.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/base/say.h"

namespace luwte::ui {

using Kind = BoardItem::Kind;

BoardPicture::BoardPicture(QWidget *parent) : Localized(parent), PictureItems(this)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    BoardPicture::retranslate();
}

void BoardPicture::activate(int item)
{
    setCurrent(item);
    emit opened(item);
}

QAccessible::State BoardPicture::stateOf(int item) const
{
    QAccessible::State state = PictureItems::stateOf(item);
    state.movable = canCarry(item);
    state.offscreen = !viewport()->rect().intersects(rectOf(item));
    return state;
}

void BoardPicture::setBoard(placement::Board board, std::vector<BoardItem> items, Instant now)
{
    // The same item, or what stands in its place, keeps the cursor.
    const bool had = m_current >= 0 && m_current < int(m_items.size());
    const BoardItem before = had ? m_items[std::size_t(m_current)] : BoardItem();
    m_board = std::move(board);
    m_items = std::move(items);
    m_now = now;
    m_carried = m_target = m_pressed = -1;
    m_dragging = false;
    m_firstOf.assign(m_board.rows.size() + 1, int(m_items.size()));
    for (int i = int(m_items.size()) - 1; i >= 0; --i)
        m_firstOf[std::size_t(m_items[std::size_t(i)].row)] = i;
    for (int row = int(m_board.rows.size()) - 1; row >= 0; --row)
        m_firstOf[std::size_t(row)] = std::min(m_firstOf[std::size_t(row)], m_firstOf[std::size_t(row) + 1]);
    m_startsFacility.assign(m_board.rows.size(), 0);
    for (std::size_t row = 0; row < m_board.rows.size(); ++row)
        m_startsFacility[row] = row == 0 || m_board.rows[row].facility != m_board.rows[row - 1].facility;
    m_current = m_items.empty() ? -1 : had ? nearestIn(std::min(before.row, int(m_board.rows.size()) - 1), before.from) : 0;
    m_texts.clear();
    fitScrollBar();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
    emit currentChanged(m_current);
}

QString BoardPicture::spokenOf(int item) const
{
    return item >= 0 && item < int(m_items.size()) ? spokenItem(m_board, m_items[std::size_t(item)]) : QString();
}

// — Where things are —

int BoardPicture::rowHeight() const
{
    return fontMetrics().height() + 2 * space::s;
}

int BoardPicture::headHeight() const
{
    return 2 * fontMetrics().height() + space::m;
}

int BoardPicture::nameWidth() const
{
    return std::min(viewport()->width() / 3, fontMetrics().averageCharWidth() * 26 + 2 * space::m);
}

double BoardPicture::xOf(double day) const
{
    const double days = std::max<double>(1, double(m_board.from.daysTo(m_board.until)));
    return nameWidth() + day * (viewport()->width() - nameWidth()) / days;
}

int BoardPicture::yOf(int row) const
{
    return headHeight() + row * rowHeight() - verticalScrollBar()->value();
}

int BoardPicture::rowAt(int y) const
{
    if (y < headHeight())
        return -1;
    const int row = (y - headHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < int(m_board.rows.size()) ? row : -1;
}

std::pair<int, int> BoardPicture::rowsIn(const QRect &rect) const
{
    const int first = std::max(0, (rect.top() - headHeight() + verticalScrollBar()->value()) / rowHeight());
    const int last = std::min(int(m_board.rows.size()) - 1, (rect.bottom() - headHeight() + verticalScrollBar()->value()) / rowHeight());
    return {first, last};
}

QRect BoardPicture::rectOf(int index) const
{
    if (index < 0 || index >= int(m_items.size()))
        return {};
    const BoardItem &item = m_items[std::size_t(index)];
    const double left = std::max(xOf(item.from), double(nameWidth()));
    const double right = std::min(xOf(std::min(item.until, noEnd)), double(viewport()->width()));
    const int width = std::max(int(std::round(right - left)), 6); // an hour can still be pointed at
    QRect rect(int(std::round(left)), yOf(item.row) + 3, width, rowHeight() - 6);
    if (item.half == BoardItem::Half::Upper)
        rect.setHeight(rect.height() / 2);
    if (item.half == BoardItem::Half::Lower)
        rect.setTop(rect.top() + rect.height() / 2 + 1);
    return rect;
}

int BoardPicture::itemAt(const QPoint &at) const
{
    const int row = rowAt(at.y());
    if (row < 0 || at.x() < nameWidth())
        return -1;
    int free = -1;
    for (int i = m_firstOf[std::size_t(row)]; i < m_firstOf[std::size_t(row) + 1]; ++i) {
        if (!rectOf(i).contains(at))
            continue;
        if (m_items[std::size_t(i)].kind != Kind::Past)
            return i;
        free = i;
    }
    return free;
}

int BoardPicture::nearestIn(int row, double day) const
{
    if (row < 0 || row >= int(m_board.rows.size()))
        return -1;
    int best = -1;
    double distance = 0;
    for (int i = m_firstOf[std::size_t(row)]; i < m_firstOf[std::size_t(row) + 1]; ++i) {
        const BoardItem &item = m_items[std::size_t(i)];
        const double away = day < item.from ? item.from - day : day >= item.until ? day - item.until + 0.01 : 0;
        if (best < 0 || away < distance) {
            best = i;
            distance = away;
        }
    }
    return best;
}

void BoardPicture::fitScrollBar()
{
    const int content = int(m_board.rows.size()) * rowHeight();
    const int seen = std::max(0, viewport()->height() - headHeight());
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, content - seen));
}

void BoardPicture::show(int item)
{
    if (item < 0)
        return;
    const int top = m_items[std::size_t(item)].row * rowHeight();
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + rowHeight() > bar->value() + bar->pageStep())
        bar->setValue(top + rowHeight() - bar->pageStep());
}

// — Walking —

void BoardPicture::setCurrent(int item)
{
    if (item < 0 || item >= int(m_items.size()))
        return;
    m_current = item;
    show(item);
    viewport()->update();
    emit currentChanged(item);
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

void BoardPicture::move(int rows)
{
    if (m_current < 0)
        return;
    const int last = int(m_board.rows.size()) - 1;
    if (m_carried >= 0)
        return setTarget(std::clamp((m_target < 0 ? m_items[std::size_t(m_carried)].row : m_target) + rows, 0, last));
    const BoardItem &item = m_items[std::size_t(m_current)];
    setCurrent(nearestIn(std::clamp(item.row + rows, 0, last), std::max(item.from, 0.0)));
}

void BoardPicture::keyPressEvent(QKeyEvent *event)
{
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!bare || m_items.empty())
        return event->ignore();
    const int page = std::max(1, verticalScrollBar()->pageStep() / rowHeight());
    switch (event->key()) {
    case Qt::Key_Left: return m_carried < 0 ? setCurrent(m_current - 1) : void();
    case Qt::Key_Right: return m_carried < 0 ? setCurrent(m_current + 1) : void();
    case Qt::Key_Up: return move(-1);
    case Qt::Key_Down: return move(1);
    case Qt::Key_PageUp: return move(-page);
    case Qt::Key_PageDown: return move(page);
    case Qt::Key_Home: return m_carried < 0 ? setCurrent(0) : setTarget(0);
    case Qt::Key_End: return m_carried < 0 ? setCurrent(int(m_items.size()) - 1) : setTarget(int(m_board.rows.size()) - 1);
    case Qt::Key_Space: return m_carried < 0 ? pickUp(m_current) : putDown();
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_carried < 0 ? emit opened(m_current) : putDown();
    default: event->ignore();
    }
}

// — Moving —

bool BoardPicture::canCarry(int index) const
{
    if (!m_movable || index < 0 || index >= int(m_items.size()))
        return false;
    const BoardItem &item = m_items[std::size_t(index)];
    return (item.kind == Kind::Stay || item.kind == Kind::Reserved) && !item.placement.isNull();
}

void BoardPicture::pickUp(int item)
{
    if (!canCarry(item))
        return;
    m_carried = item;
    m_target = m_items[std::size_t(item)].row;
    viewport()->update();
    emit pickedUp(item);
}

bool BoardPicture::letGo()
{
    const bool had = m_carried >= 0;
    m_carried = m_target = m_pressed = -1;
    m_dragging = false;
    viewport()->unsetCursor();
    viewport()->update();
    if (had)
        emit letGoOf();
    return had;
}

void BoardPicture::setTarget(int row)
{
    if (row == m_target)
        return;
    m_target = row;
    if (row >= 0 && !m_dragging) {
        const int first = m_firstOf[std::size_t(row)];
        show(first < int(m_items.size()) ? first : -1);
    }
    viewport()->update();
    emit currentChanged(m_current);
}

void BoardPicture::putDown()
{
    const int item = m_carried;
    const int row = m_target;
    const bool elsewhere = item >= 0 && row >= 0 && m_items[std::size_t(item)].row != row;
    letGo();
    if (elsewhere)
        emit dropped(item, row);
}

void BoardPicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_carried >= 0)
        return;
    m_pressed = itemAt(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void BoardPicture::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressed >= 0 && (event->buttons() & Qt::LeftButton) && !m_dragging && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance() && canCarry(m_pressed)) {
        m_dragging = true;
        pickUp(m_pressed);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        QScrollBar *bar = verticalScrollBar();
        if (at.y() < headHeight())
            bar->setValue(bar->value() - bar->singleStep());
        else if (at.y() > viewport()->height() - space::s)
            bar->setValue(bar->value() + bar->singleStep());
        setTarget(rowAt(std::clamp(at.y(), headHeight(), viewport()->height() - 1)));
        return;
    }
    if (canCarry(itemAt(at)))
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void BoardPicture::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = -1;
    if (m_dragging)
        putDown();
}

void BoardPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->position().toPoint()); item >= 0)
        emit opened(item);
}

// — Drawing —

void BoardPicture::paintText(QPainter &painter, const QRect &place, const QString &text, TypeStep step, const QColor &colour, bool right)
{
    if (place.width() < 8 || text.isEmpty())
        return;
    const QString key = QString::number(place.width()) + QChar(u'0' + int(step)) + text;
    auto known = m_texts.find(key);
    const QFont font = typeFont(step);
    if (known == m_texts.end()) {
        QStaticText laid(QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        laid.setTextFormat(Qt::PlainText);
        laid.prepare({}, font);
        known = m_texts.insert(key, laid);
    }
    painter.setFont(font);
    painter.setPen(colour);
    const double x = right ? place.right() + 1 - known->size().width() : place.left();
    painter.drawStaticText(QPointF(x, place.top() + (place.height() - known->size().height()) / 2), *known);
}

void BoardPicture::paintItem(QPainter &painter, const BoardItem &item, bool carried)
{
    const Tokens &t = tokens();
    const int index = int(&item - m_items.data());
    const QRect bar = rectOf(index).intersected(QRect(nameWidth(), 0, viewport()->width() - nameWidth(), viewport()->height()));
    if (bar.isEmpty())
        return;
    const double now = xOf(boardDay(m_board, m_now));
    const bool begins = item.from >= 0;
    const bool ends = item.until < double(m_board.from.daysTo(m_board.until));
    QColor ink = t.text;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(bar).adjusted(begins ? 1 : -radius, 0.5, ends ? -1 : radius, -0.5);
    painter.save();
    painter.setClipRect(bar);
    switch (item.kind) {
    case Kind::Stay: {
        const QColor fill = carried ? mix(t.lanes[3], t.surface, 0.5) : t.lanes[3];
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(shape, radius, radius);
        if (!ends && now < bar.right()) { // nobody knows until when: lighter from now on, but never under the words
            const QString said = item.note.isEmpty() ? item.label : item.label + QStringLiteral(" · ") + item.note;
            const int from = std::max(int(now), bar.left() + fontMetrics().horizontalAdvance(said) + 2 * space::l);
            painter.setClipRect(QRect(from, bar.top(), bar.right() - from + 1, bar.height()));
            painter.setBrush(QBrush(mix(fill, t.surface, 0.22), Qt::SolidPattern));
            painter.drawRoundedRect(shape, radius, radius);
            painter.setClipRect(bar);
        }
        ink = textOn(fill);
        break;
    }
    case Kind::Past:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mix(t.lanes[3], t.surface, 0.75));
        painter.drawRoundedRect(shape, radius, radius);
        ink = t.muted;
        break;
    case Kind::Reserved:
        painter.setPen(QPen(carried ? t.line : t.border, 1.5, Qt::DashLine));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        break;
    case Kind::Closed:
    case Kind::Taken:
        painter.fillRect(bar, QBrush(t.line, item.kind == Kind::Closed ? Qt::BDiagPattern : Qt::Dense6Pattern));
        ink = t.muted;
        break;
    case Kind::Free: ink = t.muted; break;
    }
    painter.restore();
    // Half a row has room for one line of small text only when it is high enough; the whole is always told below the picture.
    if (item.half != BoardItem::Half::Whole && bar.height() < QFontMetrics(typeFont(TypeStep::Small)).height() - 4)
        return;
    QString text = item.label;
    if (!item.note.isEmpty())
        text += QStringLiteral(" · ") + item.note;
    const QRect place = bar.adjusted(begins || item.kind == Kind::Free ? space::s : space::m, 0, -space::xs, 0);
    if (item.kind == Kind::Closed || item.kind == Kind::Taken) { // words stand on quiet ground, not on the hatching
        const int width = std::min(place.width(), QFontMetrics(typeFont(TypeStep::Small)).horizontalAdvance(text) + space::s);
        painter.fillRect(QRect(place.left() - space::xs, bar.top() + 3, width, bar.height() - 6), t.surface);
    }
    paintText(painter, place, text, item.kind == Kind::Stay || item.kind == Kind::Reserved ? TypeStep::Body : TypeStep::Small, ink);
}

void BoardPicture::paintNames(QPainter &painter, int row)
{
    const Tokens &t = tokens();
    const placement::BoardRow &place = m_board.rows[std::size_t(row)];
    const QRect cell(space::m, yOf(row), nameWidth() - 2 * space::m, rowHeight());
    const int number = fontMetrics().averageCharWidth() * 4;
    paintText(painter, cell, QString::number(place.place), TypeStep::Body, t.muted, true);
    const QRect name = cell.adjusted(0, 0, -number, 0);
    if (m_startsFacility[std::size_t(row)]) {
        paintText(painter, name, QStringLiteral("%1 · %2").arg(place.alias, place.type.value), TypeStep::Group, t.text);
    } else if (m_startsFacility[std::size_t(row) - 1]) {
        for (const auto &line : m_board.facilities) {
            if (line.facility.id != place.facility)
                continue;
            QStringList facts{line.tooMany > 0 ? line.tooManyText : counted(line.free, say("board", "1 vrij"), say("board", "%1 vrij"))};
            if (line.callFirst)
                facts.append(line.dataAge);
            paintText(painter, name, facts.join(QStringLiteral(" · ")), TypeStep::Small, line.tooMany > 0 || line.callFirst ? t.attention : t.muted);
            break;
        }
    }
}

void BoardPicture::paintRow(QPainter &painter, int row)
{
    const Tokens &t = tokens();
    const QRect whole(0, yOf(row), viewport()->width(), rowHeight());
    if (row == m_target && m_carried >= 0)
        painter.fillRect(whole, t.accentSoft);
    painter.fillRect(QRect(m_startsFacility[std::size_t(row)] ? 0 : nameWidth(), whole.top(), whole.width(), 1), m_startsFacility[std::size_t(row)] ? t.border : t.line);
    for (int i = m_firstOf[std::size_t(row)]; i < m_firstOf[std::size_t(row) + 1]; ++i)
        paintItem(painter, m_items[std::size_t(i)], i == m_carried);
    if (row == m_target && m_carried >= 0 && m_items[std::size_t(m_carried)].row != row) {
        // What would come here, from now on.
        const int left = int(std::max(xOf(boardDay(m_board, m_now)), double(nameWidth())));
        const QRect ghost(left, whole.top() + 3, viewport()->width() - left - 2, whole.height() - 6);
        painter.setPen(QPen(t.accent, 2, Qt::DashLine));
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(ghost.adjusted(1, 1, -1, -1), radius, radius);
        paintText(painter, ghost.adjusted(space::s, 0, -space::s, 0), say("board", "%1 hierheen").arg(m_items[std::size_t(m_carried)].label), TypeStep::Group, t.text);
    }
    paintNames(painter, row);
}

void BoardPicture::paintHead(QPainter &painter)
{
    const Tokens &t = tokens();
    const int height = headHeight();
    painter.fillRect(QRect(0, 0, viewport()->width(), height), t.surface);
    const int half = height / 2;
    paintText(painter, QRect(space::m, half, nameWidth() - 2 * space::m, half), say("board", "Plek"), TypeStep::Small, t.muted);
    const double week = xOf(7) - xOf(0);
    const int every = std::max(1, int(std::ceil(fontMetrics().averageCharWidth() * 9 / std::max(1.0, week))));
    QDate month;
    for (QDate day = m_board.from; day < m_board.until; day = day.addDays(1)) {
        const int x = int(std::round(xOf(double(m_board.from.daysTo(day)))));
        if (!month.isValid() || day.day() == 1) {
            const QDate next = QDate(day.year(), day.month(), 1).addMonths(1);
            const int until = int(std::min(xOf(double(m_board.from.daysTo(next))), double(viewport()->width())));
            const QString name = day.month() == 1 || !month.isValid() ? QStringLiteral("%1 %2").arg(monthName(day.month())).arg(day.year()) : monthName(day.month());
            paintText(painter, QRect(x + space::s, 0, until - x - space::s, half), name, TypeStep::Group, t.text);
            month = day;
        }
        if (day.dayOfWeek() == Qt::Monday) {
            const int number = int(m_board.from.daysTo(day) / 7);
            if (number % every == 0)
                paintText(painter, QRect(x + space::s, half, int(week * every) - space::s, half), say("board", "wk %1 · %2").arg(day.weekNumber()).arg(day.day()), TypeStep::Small, t.muted);
        }
    }
    painter.fillRect(QRect(0, height - 1, viewport()->width(), 1), t.border);
}

void BoardPicture::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = tokens();
    painter.fillRect(event->rect(), t.surface);
    if (m_board.rows.empty())
        return;
    const auto [first, last] = rowsIn(event->rect());
    // Weeks first, under everything.
    for (QDate day = m_board.from; day < m_board.until; day = day.addDays(1))
        if (day.dayOfWeek() == Qt::Monday)
            painter.fillRect(QRect(int(std::round(xOf(double(m_board.from.daysTo(day))))), 0, 1, yOf(last + 1)), t.line);
    // Today stands behind the bars: it crosses no word.
    const double now = boardDay(m_board, m_now);
    if (now >= 0 && now < double(m_board.from.daysTo(m_board.until)))
        painter.fillRect(QRectF(xOf(now) - 1, headHeight(), 2, yOf(last + 1) - headHeight()), t.accent);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row);
    if (hasFocus() && m_current >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.surface, focusWidth + 2));
        const QRectF ring = QRectF(rectOf(m_current)).adjusted(-1, -1, 0, 1);
        painter.drawRoundedRect(ring, radius, radius);
        painter.setPen(QPen(t.focus, focusWidth));
        painter.drawRoundedRect(ring, radius, radius);
    }
    paintHead(painter);
    if (now >= 0 && now < double(m_board.from.daysTo(m_board.until))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(xOf(now), headHeight() - 1), 4, 4);
    }
}

// — The rest —

void BoardPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_texts.clear();
    fitScrollBar();
}

void BoardPicture::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    setCurrent(m_current);
    viewport()->update();
}

void BoardPicture::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void BoardPicture::changeEvent(QEvent *event)
{
    Localized::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_texts.clear();
        fitScrollBar();
        viewport()->update();
    }
}

bool BoardPicture::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), item < 0 ? QString() : spokenOf(item).toHtmlEscaped(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardPicture::retranslate()
{
    setAccessibleName(say("board", "Plekken over de tijd"));
    m_texts.clear();
    viewport()->update();
}

} // namespace luwte::ui
