#include "ui/kit/text_delegate.h"

#include <QAbstractItemView>
#include <QDate>
#include <QPainter>

#include "ui/kit/dates.h"
#include "ui/kit/icons.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/style_paint.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

TextDelegate::TextDelegate(QObject *parent) : QStyledItemDelegate(parent), m_cache(4000) {}

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.typeId() == QMetaType::QDate)
        return showShortDate(value.toDate());
    return QStyledItemDelegate::displayText(value, locale);
}

int TextDelegate::rowHeight(const QFont &font, bool twoLines)
{
    const int line = QFontMetrics(font).height();
    return twoLines ? line + QFontMetrics(typeFont(TypeStep::Small)).height() + space::m + 2 : std::max(36, line + space::l);
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool two = !index.data(SubtitleRole).toString().isEmpty();
    const int width = option.fontMetrics.horizontalAdvance(displayText(index.data(), option.locale)) + 2 * space::m;
    return {width, rowHeight(option.font, two)};
}

void TextDelegate::drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align) const
{
    if (text.isEmpty() || rect.width() < 8)
        return;
    const QString key = QStringLiteral("%1|%2|%3|%4").arg(rect.width()).arg(font.pointSizeF()).arg(int(font.weight())).arg(text);
    QStaticText *line = m_cache.object(key);
    if (!line) {
        const QString first = text.section(u'\n', 0, 0);
        line = new QStaticText(QFontMetrics(font).elidedText(first, Qt::ElideRight, rect.width()));
        line->setTextFormat(Qt::PlainText);
        line->setPerformanceHint(QStaticText::AggressiveCaching);
        line->prepare({}, font);
        m_cache.insert(key, line);
    }
    painter->setFont(font);
    painter->setPen(colour);
    double x = rect.left();
    if (align & Qt::AlignRight)
        x = rect.right() + 1 - line->size().width();
    else if (align & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - line->size().width()) / 2;
    painter->drawStaticText(QPointF(x, rect.top() + (rect.height() - line->size().height()) / 2), *line);
}

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    paintItem(option, painter);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), mix(t.surface, t.line, .6));
    const bool selected = option.state & QStyle::State_Selected;
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect rect = option.rect.adjusted(space::m, 0, -space::m, 0);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        QStyleOption box;
        box.rect = QRect(rect.left(), rect.center().y() - 9, 18, 18);
        box.state = QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : check.toInt() == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off);
        paintCheck(box, painter);
        rect.setLeft(rect.left() + 18 + space::s);
    }
    const QColor plain = selected && t.highContrast ? t.onAccent : t.text;
    if (const QString name = index.data(RowIconRole).toString(); !name.isEmpty()) {
        paintIcon(painter, QRectF(rect.left(), rect.center().y() - 8, 18, 18), name, t.muted);
        rect.setLeft(rect.left() + 18 + space::s);
    }
    if (const QVariant risk = index.data(RiskRole); risk.isValid()) {
        const QFont small = typeFont(TypeStep::Small);
        const bool withWord = riskBadgeSize(risk.toInt(), small).width() <= rect.width();
        const QSize size = riskBadgeSize(risk.toInt(), small, withWord);
        paintRiskBadge(painter, QRect(QPoint(rect.left(), rect.center().y() - size.height() / 2), size), risk.toInt(), small, withWord);
        rect.setLeft(rect.left() + size.width() + space::s);
    }
    if (const QString tag = index.data(RowTagRole).toString(); !tag.isEmpty()) {
        const QFont small = typeFont(TypeStep::Small);
        const QFontMetrics metrics(small);
        const QRect place(rect.right() - metrics.horizontalAdvance(tag) - 2 * space::s, rect.center().y() - metrics.height() / 2 - 1, metrics.horizontalAdvance(tag) + 2 * space::s, metrics.height() + 4);
        const QColor tone = toneColour(Tone(index.data(RowTagToneRole).toInt()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(t.highContrast ? t.text : mix(t.surface, tone, .4));
        painter->setBrush(t.highContrast ? t.surface : mix(t.surface, tone, .08));
        painter->drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), radius, radius);
        painter->setPen(tone);
        painter->setFont(small);
        painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tag);
        rect.setRight(place.left() - space::s);
    }
    const QVariant tone = index.data(ToneRole);
    const QColor colour = tone.isValid() ? toneColour(Tone(tone.toInt())) : plain;
    QFont font = option.font;
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment align = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft;
    const QString title = displayText(index.data(), option.locale), subtitle = index.data(SubtitleRole).toString();
    if (subtitle.isEmpty()) {
        drawLine(painter, rect, title, font, colour, align);
    } else {
        const QFont small = typeFont(TypeStep::Small);
        const int first = QFontMetrics(font).height(), second = QFontMetrics(small).height(), top = rect.top() + (rect.height() - first - second - 2) / 2;
        drawLine(painter, QRect(rect.left(), top, rect.width(), first), title, font, colour, align);
        drawLine(painter, QRect(rect.left(), top + first + 2, rect.width(), second), subtitle, small, selected && t.highContrast ? t.onAccent : t.muted, align);
    }
    painter->restore();
}

} // namespace luwte::ui
