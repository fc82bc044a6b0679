#include "ui/kit/line_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>

#include "core/base/fold.h"
#include "core/base/json.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

LineField::LineField(QWidget *parent) : FieldWidget(parent), m_edit(new QLineEdit(this)), m_missing(nullptr)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setMaxLength(10'000);
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        refresh();
        afterEdit();
        emit changed();
    });
}

void LineField::retranslate()
{
    // A shown date or missing word changes its language with the program, unless it is half typed. What stands there was written in the
    // language of before, in which "onbekend" was no text.
    if (m_edit->text() == m_shownText)
        setValue(m_shown);
    else if (problem().isEmpty())
        setValue(value());
    refresh();
}

void LineField::setExample(const QString &example)
{
    m_example = example;
    refresh();
}

LineField::Reading LineField::reading() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return {};
    if (answerAware()) {
        const QString plain = text.toLower();
        if (plain == missingKey(Asked::Unknown) || plain == missingWord(Asked::Unknown))
            return {missing(Asked::Unknown), {}};
        if (plain == missingKey(Asked::Declined) || plain == missingWord(Asked::Declined))
            return {missing(Asked::Declined), {}};
        if (plain == missingWord(Asked::NotAsked))
            return {};
    }
    return read(text);
}

Value LineField::value() const
{
    const Reading r = reading();
    return r.problem.isEmpty() ? r.value : Value();
}

QString LineField::problem() const
{
    return reading().problem;
}

void LineField::setValue(const Value &value)
{
    const Asked state = answerAware() ? askedOf(value) : value.index() == 0 ? Asked::NotAsked : Asked::Given;
    m_edit->setText(state == Asked::NotAsked ? QString() : state == Asked::Given ? write(value) : missingWord(state));
    m_edit->setCursorPosition(0);
    m_shown = value;
    m_shownText = m_edit->text();
    refresh();
    afterEdit();
}

QString LineField::display() const
{
    const Value v = value();
    const Asked state = answerAware() ? askedOf(v) : v.index() == 0 ? Asked::NotAsked : Asked::Given;
    if (state == Asked::Given)
        return write(v);
    return state == Asked::NotAsked && !answerAware() ? QString() : missingWord(state);
}

QJsonValue LineField::draft() const
{
    if (problem().isEmpty())
        return FieldWidget::draft();
    return QJsonObject{{QStringLiteral("typed"), m_edit->text()}};
}

void LineField::setDraft(const QJsonValue &draft)
{
    if (draft.isObject()) {
        m_edit->setText(draft[QStringLiteral("typed")].toString());
        refresh();
        afterEdit();
    } else {
        FieldWidget::setDraft(draft);
    }
}

void LineField::type(const QString &text)
{
    m_edit->setText(text);
    refresh();
    afterEdit();
    emit changed();
}

void LineField::normalise()
{
    const Reading r = reading();
    if (!r.problem.isEmpty())
        return;
    const Value v = r.value;
    const QString before = m_edit->text();
    setValue(v);
    if (before.isEmpty())
        m_edit->clear();
}

void LineField::chooseMissing()
{
    QMenu menu(this);
    const Asked now = asked();
    for (const Asked state : {Asked::NotAsked, Asked::Unknown, Asked::Declined}) {
        QAction *action = menu.addAction(missingWord(state));
        action->setCheckable(true);
        action->setChecked(state == now);
        connect(action, &QAction::triggered, this, [this, state] {
            setValue(missing(state));
            emit changed();
        });
    }
    menu.exec(m_edit->mapToGlobal(QPoint(m_edit->width() - menu.sizeHint().width(), m_edit->height())));
}

void LineField::refresh()
{
    m_edit->setReadOnly(isReadOnly());
    // "wil niet zeggen" fits in any field that can say it.
    if (answerAware())
        setMaximumWidth(std::max(maximumWidth(), fieldWidth::date));
    if (answerAware() && !m_missing) {
        m_missing = m_edit->addAction(icon(QStringLiteral("more")), QLineEdit::TrailingPosition);
        connect(m_missing, &QAction::triggered, this, [this] { chooseMissing(); });
    }
    if (m_missing) {
        m_missing->setVisible(answerAware() && !isReadOnly());
        m_missing->setText(say("answer", "Niet gevraagd, onbekend of wil niet zeggen"));
        m_missing->setToolTip(say("answer", "Onbekend (toets ?) of wil niet zeggen (toets -)"));
    }
    const Asked state = asked();
    const bool empty = m_edit->text().trimmed().isEmpty();
    m_edit->setPlaceholderText(!m_example.isEmpty() ? m_example : answerAware() ? missingWord(Asked::NotAsked) : QString());
    QFont font = this->font();
    font.setItalic(answerAware() && (state == Asked::Unknown || state == Asked::Declined));
    m_edit->setFont(font);
    setEdgeState(m_edit, !error().isEmpty() ? EdgeState::Problem : answerAware() && empty ? EdgeState::NotAsked : EdgeState::Plain);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            normalise();
        // A missing word is no text to edit: the first key replaces it.
        if (event->type() == QEvent::KeyPress && answerAware() && !m_edit->hasSelectedText() && !isReadOnly()) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const Asked state = asked();
            if ((state == Asked::Unknown || state == Asked::Declined) && m_edit->text() == missingWord(state)
                && ((!key->text().isEmpty() && key->text().at(0).isPrint()) || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete))
                m_edit->selectAll();
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace luwte::ui
