#include "ui/kit/style_paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static void box(QPainter *p, const QRect &rect, const QColor &fill, const QColor &edge, double width = 1, Qt::PenStyle line = Qt::SolidLine)
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    p->setPen(edge.isValid() ? QPen(edge, width, line) : Qt::NoPen);
    const double half = edge.isValid() ? width / 2 : 0;
    p->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    p->restore();
}

void paintField(QPainter *painter, const QRect &rect, EdgeState state, bool focused, bool hovered, bool readOnly)
{
    const Tokens &t = tokens();
    if (readOnly)
        return box(painter, rect, t.raised, t.line);
    const QColor edge = state == EdgeState::Problem ? t.error : focused ? t.focus : hovered ? t.text : t.border;
    const bool dashed = state == EdgeState::NotAsked && !focused;
    if (!dashed)
        return box(painter, rect, t.surface, edge, state == EdgeState::Problem ? 1.5 : 1);
    box(painter, rect, t.surface, QColor());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(edge, 1);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void paintButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool down = option.state & QStyle::State_Sunken || (option.state & QStyle::State_On && buttonRole(widget) == ButtonRole::Secondary);
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    ButtonRole role = buttonRole(widget);
    if (widget && widget->inherits("QToolButton") && role == ButtonRole::Secondary)
        role = ButtonRole::Quiet;
    switch (role) {
    case ButtonRole::Primary: {
        const QColor towards = t.dark ? QColor(Qt::white) : QColor(Qt::black);
        const QColor fill = option.state & QStyle::State_Enabled ? mix(t.accent, towards, down ? 0.22 : hover ? 0.12 : 0) : t.border;
        return box(painter, option.rect, fill, t.highContrast ? t.text : QColor());
    }
    case ButtonRole::Secondary:
        return box(painter, option.rect, down ? mix(t.raised, t.text, 0.08) : hover ? t.raised : t.surface,
            option.state & QStyle::State_Enabled ? t.border : t.line);
    case ButtonRole::Quiet:
        if (down || hover)
            box(painter, option.rect, down ? mix(t.raised, t.text, 0.08) : t.raised, t.highContrast ? t.text : QColor());
        return;
    case ButtonRole::Link: return;
    }
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const Tokens &t = tokens();
    const ButtonRole role = buttonRole(widget);
    const QColor colour = !(option.state & QStyle::State_Enabled) ? (role == ButtonRole::Primary ? t.surface : t.muted)
        : role == ButtonRole::Primary ? t.onAccent : role == ButtonRole::Link ? t.link : t.text;
    QRect rect = option.rect;
    const int pad = role == ButtonRole::Link ? space::xs : role == ButtonRole::Quiet ? space::m : space::l;
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    if (menu) {
        QStyleOption arrow(option);
        arrow.rect = QRect(rect.right() - space::m - 12, rect.center().y() - 7, 16, 16);
        arrow.palette.setColor(QPalette::ButtonText, colour);
        paintArrow(QStyle::PE_IndicatorArrowDown, arrow, painter);
        rect.setRight(rect.right() - space::l);
    }
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth && !option.text.isEmpty() ? space::s : 0;
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = option.text.isEmpty() ? 0 : option.fontMetrics.size(flags, option.text).width();
    const int content = iconWidth + gap + textWidth;
    const bool left = role == ButtonRole::Link || content > rect.width() - 2 * space::xs || (widget && widget->property("luwteLeft").toBool());
    int x = left ? rect.left() + std::min(pad, space::m) : rect.center().x() - content / 2;
    if (left && content > rect.width() - 2 * pad)
        x = rect.left() + space::xs;
    if (iconWidth) {
        const QPixmap pixmap = tinted(option.icon, colour, option.iconSize, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QRect(QPoint(x, rect.center().y() - option.iconSize.height() / 2 + 1), option.iconSize), pixmap);
        x += iconWidth + gap;
    }
    painter->setPen(colour);
    QFont font = painter->font();
    if (role == ButtonRole::Link && (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)))
        font.setUnderline(true);
    painter->setFont(font);
    const int mnemonics = style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(QRect(x, rect.top(), std::max(textWidth, rect.right() - x), rect.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonics, option.text);
}

void paintInnerFocus(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    // Buttons and fields have the ring of FocusRing around them; only parts inside a bigger widget draw their own.
    if (widget && (widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")))
        return;
    box(painter, option.rect.adjusted(1, 1, -1, -1), QColor(), tokens().focus, focusWidth);
}

void paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0)
        return;
    if (widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")))
        return;
    box(painter, option.rect, QColor(), tokens().line);
}

void paintCheck(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect r = option.rect.adjusted(1, 1, -1, -1);
    box(painter, r, on ? (enabled ? t.accent : t.border) : t.surface, on ? (t.highContrast ? t.text : QColor()) : (option.state & QStyle::State_MouseOver ? t.text : t.border), 1.25);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? t.onAccent : t.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF f(r);
    if (option.state & QStyle::State_NoChange)
        painter->drawLine(QPointF(f.left() + f.width() * .28, f.center().y()), QPointF(f.right() - f.width() * .28, f.center().y()));
    else
        painter->drawPolyline(QPolygonF{QPointF(f.left() + f.width() * .25, f.top() + f.height() * .53), QPointF(f.left() + f.width() * .43, f.top() + f.height() * .71),
            QPointF(f.left() + f.width() * .76, f.top() + f.height() * .32)});
    painter->restore();
}

void paintRadio(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor edge = on && enabled ? t.accent : option.state & QStyle::State_MouseOver ? t.text : t.border;
    painter->setPen(QPen(edge, on ? 2 : 1.25));
    painter->setBrush(t.surface);
    painter->drawEllipse(r);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(edge);
        painter->drawEllipse(r.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter->restore();
}

void paintItem(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.highContrast ? t.accent : t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mix(t.surface, t.raised, 0.7));
}

void paintPopup(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, tokens().surface);
    painter->setPen(tokens().border);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void paintTip(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
    painter->setPen(tokens().border);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void paintArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter)
{
    QStyle::PrimitiveElement e = element;
    if (e == QStyle::PE_IndicatorHeaderArrow) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return;
        // Qt calls ascending "down"; people read the arrow that points up as ascending.
        e = header->sortIndicator == QStyleOptionHeader::SortDown ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown;
    }
    const QPointF c = QRectF(option.rect).center();
    const double a = std::min({4.0, option.rect.width() / 2.0 - 1, option.rect.height() / 2.0 - 1}), b = a / 2;
    QPolygonF line;
    switch (e) {
    case QStyle::PE_IndicatorArrowUp: line = {c + QPointF(-a, b), c + QPointF(0, -b), c + QPointF(a, b)}; break;
    case QStyle::PE_IndicatorArrowLeft: line = {c + QPointF(b, -a), c + QPointF(-b, 0), c + QPointF(b, a)}; break;
    case QStyle::PE_IndicatorArrowRight: line = {c + QPointF(-b, -a), c + QPointF(b, 0), c + QPointF(-b, a)}; break;
    default: line = {c + QPointF(-a, -b), c + QPointF(0, b), c + QPointF(a, -b)}; break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::ButtonText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->restore();
}

void paintHeader(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? t.raised : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

void paintTab(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && (option.state & QStyle::State_MouseOver))
        box(painter, option.rect.adjusted(0, 2, 0, -4), t.raised, QColor());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left() + space::s, option.rect.bottom() - 2, option.rect.width() - 2 * space::s, 3), t.accent);
}

void paintSecondTab(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        box(painter, option.rect.adjusted(0, 0, -space::xs, -1), selected ? t.accentSoft : t.raised, selected && t.highContrast ? t.accent : QColor());
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const Tokens &t = tokens();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(option.rect.left() + space::s, option.rect.center().y(), option.rect.width() - 2 * space::s, 1, t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = (option.state & QStyle::State_Selected) && enabled;
    if (selected)
        box(painter, option.rect, t.highContrast ? t.accent : t.accentSoft, QColor());
    const QColor colour = !enabled ? t.muted : selected && t.highContrast ? t.onAccent : t.text;
    QRect rect = option.rect.adjusted(space::s, 0, -space::m, 0);
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option.checked) {
        QStyleOption check(option);
        check.rect = QRect(rect.left(), rect.center().y() - 8, 16, 16);
        check.state |= QStyle::State_On;
        option.checkType == QStyleOptionMenuItem::Exclusive ? paintRadio(check, painter) : paintCheck(check, painter);
    } else if (!option.icon.isNull()) {
        painter->drawPixmap(QRect(rect.left(), rect.center().y() - 8, 16, 16), tinted(option.icon, colour, {16, 16}, painter->device()->devicePixelRatioF()));
    }
    if (checkable || option.maxIconWidth > 0 || option.menuHasCheckableItems)
        rect.setLeft(rect.left() + 16 + space::s);
    painter->setPen(colour);
    painter->setFont(option.font);
    const int mnemonics = style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QStringList parts = option.text.split(u'\t');
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonics, parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(selected ? colour : t.muted);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOption arrow(option);
        arrow.rect = QRect(rect.right() - 4, rect.center().y() - 8, 16, 16);
        paintArrow(QStyle::PE_IndicatorArrowRight, arrow, painter);
    }
}

QRect scrollBarPart(const QStyleOptionSlider &o, QStyle::SubControl part)
{
    const bool level = o.orientation == Qt::Horizontal;
    const int length = level ? o.rect.width() : o.rect.height();
    const qint64 range = qint64(o.maximum) - o.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(o.pageStep) * length / (range + o.pageStep)), std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(o.minimum, o.maximum, o.sliderPosition, length - handle, o.upsideDown);
    const auto stretch = [&](int from, int size) { return level ? QRect(o.rect.left() + from, o.rect.top(), size, o.rect.height()) : QRect(o.rect.left(), o.rect.top() + from, o.rect.width(), size); };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return o.rect;
    case QStyle::SC_ScrollBarSlider: return stretch(start, handle);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + handle, length - start - handle);
    default: return {};
    }
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    const Tokens &t = tokens();
    if (option.maximum <= option.minimum)
        return;
    const bool hover = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = hover ? 2 : 3;
    const QRectF r = QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hover ? t.muted : t.border);
    const double round = std::min(r.width(), r.height()) / 2;
    painter->drawRoundedRect(r, round, round);
    painter->restore();
}

} // namespace luwte::ui
