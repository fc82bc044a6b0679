#include "ui/kit/multi_choice_field.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include "core/base/fold.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/icons.h"
#include "ui/kit/overlay_list.h"
#include "ui/kit/style.h"
#include "ui/kit/style_paint.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int tagHeight = 24, edge = 4;

MultiChoiceField::MultiChoiceField(QWidget *parent) : FieldWidget(parent), m_list(new OverlayList(this))
{
    setType(FieldType::CodeSet);
    setMaximumWidth(fieldWidth::tags);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    watch(this);
    connect(m_list, &OverlayList::chosen, this, &MultiChoiceField::toggle);
    connect(m_list, &OverlayList::closed, this, QOverload<>::of(&QWidget::update));
}

MultiChoiceField::~MultiChoiceField()
{
    delete m_list;
}

Value MultiChoiceField::value() const
{
    if (m_codes.isEmpty())
        return missing(m_missing);
    return Codec<QString>::to(m_codes.join(u' '));
}

void MultiChoiceField::setValue(const Value &value)
{
    m_codes.clear();
    m_filter.clear();
    m_missing = answerAware() ? askedOf(value) : Asked::Given;
    if (m_missing == Asked::Given) {
        m_missing = Asked::NotAsked;
        if (const auto *text = std::get_if<QString>(&value))
            m_codes = text->split(u' ', Qt::SkipEmptyParts);
    }
    updateGeometry();
    refresh();
}

void MultiChoiceField::setOptions(const Options &options)
{
    m_options = options;
    m_folded.clear();
    if (isOpen())
        fillList();
    updateGeometry();
    refresh();
}

QString MultiChoiceField::problem() const
{
    return m_filter.isEmpty() || isOpen() ? QString() : say("choice", "Kies een antwoord uit de lijst. '%1' staat er niet in.").arg(m_filter);
}

QString MultiChoiceField::labelOf(const QString &code) const
{
    for (const Option &option : m_options)
        if (option.code == code)
            return option.label;
    return code;
}

QString MultiChoiceField::display() const
{
    if (m_codes.isEmpty())
        return answerAware() ? missingWord(m_missing) : QString();
    QStringList labels;
    for (const QString &code : m_codes)
        labels.append(labelOf(code));
    return labels.join(QStringLiteral(", "));
}

bool MultiChoiceField::isOpen() const
{
    return m_list->isOpen();
}

QList<MultiChoiceField::TagPlace> MultiChoiceField::places(int width, int *height) const
{
    QList<TagPlace> list;
    const int right = width - 28, tag = std::max(tagHeight, fontMetrics().height() + 4);
    int x = edge, y = edge;
    for (const QString &code : m_codes) {
        const QString label = labelOf(code);
        const int w = std::min(fontMetrics().horizontalAdvance(label) + 2 * space::s + 18, right - edge);
        if (x > edge && x + w > right) {
            x = edge;
            y += tag + edge;
        }
        list.append({code, label, QRect(x, y, w, tag)});
        x += w + edge;
    }
    if (height)
        *height = std::max({controlHeight, fontMetrics().height() + space::s + 2, y + tag + edge});
    return list;
}

int MultiChoiceField::heightForWidth(int width) const
{
    int height = 0;
    (void)places(width, &height);
    return height;
}

QSize MultiChoiceField::sizeHint() const
{
    return {260, heightForWidth(this->width() > 100 ? this->width() : 260)};
}

QSize MultiChoiceField::minimumSizeHint() const
{
    return {120, controlHeight};
}

void MultiChoiceField::told()
{
    updateGeometry();
    refresh();
    QAccessibleValueChangeEvent event(this, display());
    QAccessible::updateAccessibility(&event);
    emit changed();
}

void MultiChoiceField::setMissing(Asked state)
{
    m_codes.clear();
    m_missing = state;
    told();
}

void MultiChoiceField::fillList()
{
    if (m_folded.isEmpty())
        for (const Option &option : m_options)
            m_folded.append(fold(option.label));
    QList<OverlayRow> rows;
    const QString query = fold(m_filter);
    for (int rank = 0; rank < 3; ++rank)
        for (qsizetype i = 0; i < m_options.size(); ++i)
            if (query.isEmpty() ? rank == 0 : matchRank(m_folded.at(i), query) == rank)
                rows.append({.title = m_options.at(i).label, .hint = m_options.at(i).hint, .data = m_options.at(i).code, .checkable = true,
                    .checked = m_codes.contains(m_options.at(i).code)});
    const int keep = m_list->isOpen() && query.isEmpty() ? m_list->current() : -1;
    const bool matches = !rows.isEmpty();
    if (query.isEmpty() && answerAware())
        for (const Asked state : {Asked::Unknown, Asked::Declined})
            rows.append({.title = missingWord(state), .hint = missingKey(state), .data = int(state), .checkable = true,
                .checked = m_codes.isEmpty() && m_missing == state, .quiet = true});
    if (rows.isEmpty())
        rows.append({.title = say("choice", "Geen keuze past bij \"%1\".").arg(m_filter), .heading = true});
    m_list->setRows(rows, keep >= 0 && keep < rows.size() ? keep : matches && !query.isEmpty() ? 0 : -1);
}

void MultiChoiceField::openList()
{
    if (isReadOnly() || isOpen())
        return;
    fillList();
    m_list->open();
    update();
}

void MultiChoiceField::closeList()
{
    m_list->hide();
    update();
}

void MultiChoiceField::setFilter(const QString &filter)
{
    m_filter = filter;
    if (isOpen())
        fillList();
    else
        openList();
    update();
}

void MultiChoiceField::toggle(int row)
{
    if (row < 0 || row >= m_list->rows().size() || m_list->rows().at(row).heading)
        return;
    const QVariant answer = m_list->rows().at(row).data;
    m_filter.clear();
    if (answer.typeId() == QMetaType::Int) {
        setMissing(Asked(answer.toInt()));
        return closeList();
    }
    const QString code = answer.toString();
    if (!m_codes.removeOne(code)) {
        // Kept in the order of the list, so that the same answers always read the same.
        QStringList sorted;
        for (const Option &option : m_options)
            if (option.code == code || m_codes.contains(option.code))
                sorted.append(option.code);
        for (const QString &old : m_codes)
            if (!sorted.contains(old))
                sorted.append(old);
        m_codes = sorted;
        m_missing = Asked::NotAsked;
    }
    if (isOpen())
        fillList();
    told();
}

void MultiChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return event->ignore();
    const QString text = event->text();
    if (isOpen() && m_list->steer(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen())
            break;
        return m_list->current() >= 0 ? toggle(m_list->current()) : closeList();
    case Qt::Key_Escape:
        if (!isOpen() && m_filter.isEmpty())
            break;
        m_filter.clear();
        return closeList();
    case Qt::Key_F4: return isOpen() ? closeList() : openList();
    case Qt::Key_Down:
    case Qt::Key_Up: return openList();
    case Qt::Key_Space:
        if (!m_filter.isEmpty())
            break;
        return isOpen() ? toggle(m_list->current()) : openList();
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!m_filter.isEmpty())
            return setFilter(m_filter.chopped(1));
        if (!m_codes.isEmpty()) {
            m_codes.removeLast();
            if (isOpen())
                fillList();
            return told();
        }
        return setMissing(Asked::NotAsked);
    default: break;
    }
    if (text.isEmpty() || !text.at(0).isPrint() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return FieldWidget::keyPressEvent(event);
    if (m_filter.isEmpty() && answerAware() && (text == missingKey(Asked::Unknown) || text == missingKey(Asked::Declined))) {
        setMissing(text == missingKey(Asked::Unknown) ? Asked::Unknown : Asked::Declined);
        return closeList();
    }
    if (m_filter.size() < 60)
        setFilter(m_filter + text);
}

void MultiChoiceField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() && !isReadOnly())
        setFilter((m_filter + event->commitString()).left(60));
}

void MultiChoiceField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return FieldWidget::mousePressEvent(event);
    if (!isReadOnly())
        for (const TagPlace &tag : places(width(), nullptr))
            if (tag.rect.contains(event->pos()) && event->pos().x() > tag.rect.right() - 24) {
                m_codes.removeOne(tag.code);
                if (isOpen())
                    fillList();
                return told();
            }
    isOpen() ? closeList() : openList();
}

void MultiChoiceField::focusInEvent(QFocusEvent *event)
{
    FieldWidget::focusInEvent(event);
    update();
}

void MultiChoiceField::focusOutEvent(QFocusEvent *event)
{
    if (isOpen()) {
        const bool tab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        if (tab && !m_filter.isEmpty() && m_list->current() >= 0 && !m_list->rows().at(m_list->current()).checked)
            toggle(m_list->current());
        else if (!tab)
            m_filter.clear();
        closeList();
    }
    FieldWidget::focusOutEvent(event);
    refresh();
}

bool MultiChoiceField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (isOpen() && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return FieldWidget::event(event);
}

void MultiChoiceField::refresh()
{
    const bool empty = m_codes.isEmpty() && m_missing == Asked::NotAsked && m_filter.isEmpty();
    setEdgeState(this, !error().isEmpty() ? EdgeState::Problem : answerAware() && empty ? EdgeState::NotAsked : EdgeState::Plain);
    update();
}

void MultiChoiceField::retranslate()
{
    m_folded.clear();
    updateGeometry();
    refresh();
}

void MultiChoiceField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    paintField(&painter, rect(), edgeState(this), hasFocus() || isOpen(), underMouse(), isReadOnly());
    const QList<TagPlace> tags = places(width(), nullptr);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TagPlace &tag : tags) {
        painter.setPen(t.highContrast ? QPen(t.text) : QPen(Qt::NoPen));
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(QRectF(tag.rect), radius, radius);
        painter.setPen(t.text);
        const QRect text = tag.rect.adjusted(space::s, 0, isReadOnly() ? -space::s : -22, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fontMetrics().elidedText(tag.label, Qt::ElideRight, text.width()));
        if (!isReadOnly())
            paintIcon(&painter, QRectF(tag.rect.right() - 19, tag.rect.center().y() - 6, 14, 14), QStringLiteral("close"), t.muted);
    }
    QRect rest = rect().adjusted(space::s + 2, 1, -28, -1);
    if (!tags.isEmpty()) {
        rest.setLeft(tags.last().rect.right() + space::s);
        rest.setTop(tags.last().rect.top());
        rest.setHeight(tags.last().rect.height());
    }
    const bool soft = m_codes.isEmpty() && m_filter.isEmpty();
    const QString text = !m_filter.isEmpty() ? m_filter : !soft ? QString() : answerAware() ? missingWord(m_missing) : say("choice", "Kies…");
    QFont f = font();
    f.setItalic(soft && m_missing != Asked::NotAsked);
    painter.setFont(f);
    painter.setPen(soft && m_missing == Asked::NotAsked ? t.muted : t.text);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (hasFocus() && !m_filter.isEmpty())
        painter.fillRect(rest.left() + fontMetrics().horizontalAdvance(text) + 1, rest.center().y() - fontMetrics().height() / 2 + 1, 1, fontMetrics().height() - 1, t.text);
    if (!isReadOnly()) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(width() - 26, controlHeight / 2 - 8, 16, 16);
        arrow.palette.setColor(QPalette::ButtonText, t.muted);
        paintArrow(QStyle::PE_IndicatorArrowDown, arrow, &painter);
    }
}

} // namespace luwte::ui
