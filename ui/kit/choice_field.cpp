#include "ui/kit/choice_field.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include "core/base/fold.h"
#include "ui/kit/overlay_list.h"
#include "ui/kit/style.h"
#include "ui/kit/style_paint.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

int matchRank(const QString &foldedLabel, const QString &foldedQuery)
{
    const qsizetype at = foldedLabel.indexOf(foldedQuery);
    if (at <= 0)
        return int(at);
    for (qsizetype i = at; i >= 0; i = foldedLabel.indexOf(foldedQuery, i + 1))
        if (!foldedLabel.at(i - 1).isLetterOrNumber())
            return 1;
    return 2;
}

ChoiceField::ChoiceField(QWidget *parent) : FieldWidget(parent), m_list(new OverlayList(this))
{
    setType(FieldType::Code);
    setMaximumWidth(fieldWidth::choice);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAttribute(Qt::WA_InputMethodEnabled);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    watch(this);
    connect(m_list, &OverlayList::chosen, this, [this](int row) {
        take(row);
        closeList();
    });
    connect(m_list, &OverlayList::closed, this, QOverload<>::of(&QWidget::update));
}

ChoiceField::~ChoiceField()
{
    delete m_list;
}

Value ChoiceField::value() const
{
    return m_filter.isEmpty() || isOpen() ? m_value : Value();
}

QString ChoiceField::code() const
{
    if (m_value.index() == 0 || (answerAware() && askedOf(m_value) != Asked::Given))
        return {};
    if (const auto *bytes = std::get_if<QByteArray>(&m_value)) {
        const auto id = Id::fromBytes(*bytes);
        return id ? id->toText() : QString();
    }
    if (const auto *number = std::get_if<qint64>(&m_value))
        return QString::number(*number);
    return std::get<QString>(m_value);
}

Value ChoiceField::fromCode(const QString &code) const
{
    if (type() == FieldType::Ref) {
        const auto id = Id::fromText(code);
        return id ? Codec<Id>::to(*id) : Value();
    }
    if (type() == FieldType::Number || type() == FieldType::Flag)
        return Value(code.toLongLong());
    return Codec<QString>::to(code);
}

void ChoiceField::setValue(const Value &value)
{
    m_value = value;
    m_filter.clear();
    refresh();
}

void ChoiceField::setOptions(const Options &options)
{
    m_options = options;
    m_folded.clear();
    if (isOpen())
        fillList();
    updateGeometry();
    refresh();
}

QString ChoiceField::problem() const
{
    return m_filter.isEmpty() || isOpen() ? QString() : say("choice", "Kies een antwoord uit de lijst. '%1' staat er niet in.").arg(m_filter);
}

QString ChoiceField::display() const
{
    const Asked state = answerAware() ? askedOf(m_value) : m_value.index() == 0 ? Asked::NotAsked : Asked::Given;
    if (state != Asked::Given)
        return state == Asked::NotAsked && !answerAware() ? QString() : missingWord(state);
    const QString chosen = code();
    for (const Option &option : m_options)
        if (option.code == chosen)
            return option.label;
    return m_fallback.isEmpty() ? chosen : m_fallback;
}

void ChoiceField::setEmptyText(const QString &text)
{
    m_emptyText = text;
    refresh();
}

void ChoiceField::setFallbackLabel(const QString &label)
{
    m_fallback = label;
    refresh();
}

bool ChoiceField::isOpen() const
{
    return m_list->isOpen();
}

QString ChoiceField::shown() const
{
    if (!m_filter.isEmpty())
        return m_filter;
    const QString text = display();
    return text.isEmpty() ? (m_emptyText.isEmpty() ? say("choice", "Kies…") : m_emptyText) : text;
}

QSize ChoiceField::sizeHint() const
{
    int width = 0;
    const QFontMetrics metrics = fontMetrics();
    for (qsizetype i = 0; i < std::min<qsizetype>(m_options.size(), 40); ++i)
        width = std::max(width, metrics.horizontalAdvance(m_options.at(i).label));
    return {std::clamp(width + 3 * space::l, 160, 420), std::max(controlHeight, metrics.height() + space::s + 2)};
}

QSize ChoiceField::minimumSizeHint() const
{
    return {96, sizeHint().height()};
}

void ChoiceField::choose(const Value &value)
{
    const bool different = value != m_value || !m_filter.isEmpty();
    m_value = value;
    m_filter.clear();
    refresh();
    if (!different)
        return;
    QAccessibleValueChangeEvent event(this, display());
    QAccessible::updateAccessibility(&event);
    emit changed();
}

void ChoiceField::fillList()
{
    if (m_folded.isEmpty())
        for (const Option &option : m_options)
            m_folded.append(fold(option.label));
    QList<OverlayRow> rows;
    int current = -1;
    const QString query = fold(m_filter), chosen = code();
    for (int rank = 0; rank < 3; ++rank) {
        for (qsizetype i = 0; i < m_options.size(); ++i) {
            if (query.isEmpty() ? rank > 0 : matchRank(m_folded.at(i), query) != rank)
                continue;
            const Option &option = m_options.at(i);
            if (query.isEmpty() && option.code == chosen)
                current = int(rows.size());
            rows.append({.title = option.label, .hint = option.hint, .data = option.code});
        }
    }
    const bool matches = !rows.isEmpty();
    if (query.isEmpty() && answerAware()) {
        for (const Asked state : {Asked::Unknown, Asked::Declined, Asked::NotAsked}) {
            if (m_value.index() != 0 && askedOf(m_value) == state)
                current = int(rows.size());
            rows.append({.title = missingWord(state), .hint = missingKey(state),
                .data = int(state), .quiet = true});
        }
    }
    if (rows.isEmpty())
        rows.append({.title = say("choice", "Geen keuze past bij \"%1\".").arg(m_filter), .heading = true});
    m_list->setRows(rows, current >= 0 ? current : matches && !query.isEmpty() ? 0 : -1);
}

void ChoiceField::openList()
{
    if (isReadOnly() || isOpen())
        return;
    fillList();
    m_list->open();
    update();
}

void ChoiceField::closeList()
{
    m_list->hide();
    update();
}

void ChoiceField::take(int row)
{
    if (row < 0 || row >= m_list->rows().size() || m_list->rows().at(row).heading)
        return;
    const QVariant answer = m_list->rows().at(row).data;
    choose(answer.typeId() == QMetaType::Int ? missing(Asked(answer.toInt())) : fromCode(answer.toString()));
}

void ChoiceField::setFilter(const QString &filter)
{
    m_filter = filter;
    if (!isOpen())
        openList();
    else
        fillList();
    update();
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return event->ignore();
    const QString text = event->text();
    const bool printable = !text.isEmpty() && text.at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isOpen()) {
        if (m_list->steer(event))
            return;
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: take(m_list->current()); return closeList();
        case Qt::Key_Escape:
            m_filter.clear();
            return closeList();
        case Qt::Key_F4: return closeList();
        case Qt::Key_Backspace: return m_filter.isEmpty() ? choose({}) : setFilter(m_filter.chopped(1));
        default: break;
        }
    } else {
        switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_F4:
        case Qt::Key_Space: return openList();
        case Qt::Key_Backspace: return m_filter.isEmpty() ? choose({}) : setFilter(m_filter.chopped(1));
        case Qt::Key_Delete: return choose({});
        case Qt::Key_Escape:
            if (!m_filter.isEmpty()) {
                m_filter.clear();
                return refresh();
            }
            break;
        default: break;
        }
    }
    if (!printable)
        return FieldWidget::keyPressEvent(event);
    if (m_filter.isEmpty() && answerAware() && (text == missingKey(Asked::Unknown) || text == missingKey(Asked::Declined))) {
        choose(missing(text == missingKey(Asked::Unknown) ? Asked::Unknown : Asked::Declined));
        return closeList();
    }
    if (m_filter.isEmpty() && text == QLatin1String(" ")) {
        take(m_list->current());
        return closeList();
    }
    if (m_filter.size() < 60)
        setFilter(m_filter + text);
}

void ChoiceField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() && !isReadOnly())
        setFilter((m_filter + event->commitString()).left(60));
}

void ChoiceField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return FieldWidget::mousePressEvent(event);
    isOpen() ? closeList() : openList();
}

void ChoiceField::focusInEvent(QFocusEvent *event)
{
    FieldWidget::focusInEvent(event);
    update();
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    // Leaving with the Tab key takes the highlighted line; clicking elsewhere takes nothing.
    if (isOpen()) {
        const bool tab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        if (tab && m_list->current() >= 0)
            take(m_list->current());
        else if (!tab)
            m_filter.clear();
        closeList();
    }
    FieldWidget::focusOutEvent(event);
    refresh();
}

bool ChoiceField::event(QEvent *event)
{
    // An open list takes Esc before any shortcut of the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (isOpen() && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return FieldWidget::event(event);
}

void ChoiceField::refresh()
{
    const bool empty = m_value.index() == 0 && m_filter.isEmpty();
    setEdgeState(this, !error().isEmpty() ? EdgeState::Problem : answerAware() && empty ? EdgeState::NotAsked : EdgeState::Plain);
    update();
}

void ChoiceField::retranslate()
{
    m_folded.clear();
    refresh();
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    paintField(&painter, rect(), edgeState(this), hasFocus() || isOpen(), underMouse(), isReadOnly());
    QRect inner = rect().adjusted(space::s + 2, 1, -space::s, -1);
    if (!isReadOnly()) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(inner.right() - 16, inner.center().y() - 7, 16, 16);
        arrow.palette.setColor(QPalette::ButtonText, t.muted);
        paintArrow(QStyle::PE_IndicatorArrowDown, arrow, &painter);
        inner.setRight(inner.right() - 20);
    }
    const bool given = m_value.index() != 0 && (!answerAware() || askedOf(m_value) == Asked::Given);
    QFont f = font();
    f.setItalic(m_filter.isEmpty() && m_value.index() != 0 && !given);
    painter.setFont(f);
    painter.setPen(!m_filter.isEmpty() || m_value.index() != 0 ? t.text : t.muted);
    const QString text = fontMetrics().elidedText(shown(), Qt::ElideRight, inner.width());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (hasFocus() && !m_filter.isEmpty()) {
        const int x = inner.left() + fontMetrics().horizontalAdvance(text) + 1;
        painter.fillRect(x, inner.center().y() - fontMetrics().height() / 2 + 1, 1, fontMetrics().height() - 1, t.text);
    }
}

} // namespace luwte::ui
