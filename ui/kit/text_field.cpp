#include "ui/kit/text_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include "core/base/fold.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

TextField::TextField(QWidget *parent) : LineField(parent)
{
    setMaximumWidth(fieldWidth::text);
}

LineField::Reading TextField::read(const QString &text) const
{
    return {Codec<QString>::to(tidy(text)), {}};
}

QString TextField::write(const Value &value) const
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

LongTextField::LongTextField(QWidget *parent) : FieldWidget(parent), m_edit(new QPlainTextEdit(this))
{
    setType(FieldType::LongText);
    setMaximumWidth(fieldWidth::story);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setAttribute(Qt::WA_Hover);
    m_edit->document()->setDocumentMargin(space::s);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setContentsMargins(0, 0, 0, 0);
    layout->setContentsMargins(0, 0, 0, 0);
    watch(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        refresh();
        if (!m_edit->signalsBlocked() && m_edit->document()->isModified())
            emit changed();
    });
    grow();
}

void LongTextField::retranslate()
{
    // What was shown is shown in the other words; by now the text itself would be read as one of its own.
    if (!m_edit->document()->isModified())
        setValue(m_shown);
    refresh();
}

Value LongTextField::value() const
{
    const QString text = m_edit->toPlainText();
    const QString plain = text.trimmed().toLower();
    if (plain.isEmpty())
        return {};
    if (answerAware()) {
        for (const Asked state : {Asked::Unknown, Asked::Declined})
            if (plain == missingKey(state) || plain == missingWord(state))
                return missing(state);
    }
    return Codec<QString>::to(tidy(text, true));
}

void LongTextField::setValue(const Value &value)
{
    const Asked state = answerAware() ? askedOf(value) : Asked::Given;
    const auto *text = std::get_if<QString>(&value);
    const QSignalBlocker block(m_edit);
    m_edit->setPlainText(state == Asked::Unknown || state == Asked::Declined ? missingWord(state) : text ? *text : QString());
    m_edit->document()->setModified(false);
    m_shown = value;
    grow();
    refresh();
}

QString LongTextField::display() const
{
    const Value v = value();
    const Asked state = askedOf(v);
    if (answerAware() && state != Asked::Given)
        return missingWord(state);
    const auto *text = std::get_if<QString>(&v);
    return text ? *text : QString();
}

void LongTextField::setMaxLines(int lines)
{
    m_maxLines = lines;
    grow();
}

void LongTextField::grow()
{
    const int line = QFontMetrics(m_edit->font()).lineSpacing();
    const int lines = std::clamp(int(m_edit->document()->size().height()), 3, m_maxLines);
    m_edit->setFixedHeight(lines * line + 2 * space::s);
    m_edit->setVerticalScrollBarPolicy(m_edit->document()->size().height() > m_maxLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void LongTextField::refresh()
{
    m_edit->setReadOnly(isReadOnly());
    m_edit->setPlaceholderText(answerAware() ? missingWord(Asked::NotAsked) : QString());
    setEdgeState(m_edit, !error().isEmpty() ? EdgeState::Problem : answerAware() && isEmpty() ? EdgeState::NotAsked : EdgeState::Plain);
    update();
    m_edit->viewport()->update();
}

bool LongTextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::Paint) {
            QPainter painter(m_edit);
            paintField(&painter, m_edit->rect(), edgeState(m_edit), m_edit->hasFocus(), m_edit->underMouse(), isReadOnly());
        } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
            m_edit->update();
        } else if (event->type() == QEvent::FontChange) {
            grow();
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace luwte::ui
